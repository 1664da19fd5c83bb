package dev.handrail.pipeline;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.model.Article;
import dev.handrail.model.Doc;
import dev.handrail.model.Head;
import dev.handrail.model.Prose;
import dev.handrail.model.Role;
import dev.handrail.model.Section;
import dev.handrail.parse.DocReader;
import dev.handrail.source.SourceFile;
import dev.handrail.text.Markup;
import dev.handrail.text.SourceText;
import dev.handrail.text.Span;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;

/** From a file to a page. A file that can't be read as one becomes a page that says so, with a finding. */
final class PageReader {

    private final DocReader parser;
    private final int largest;

    /** @param largest the largest page that is read, in bytes */
    PageReader(DocReader parser, int largest) {
        this.parser = parser;
        this.largest = largest;
    }

    Outcome<Doc> read(SourceFile file) {
        if (file.size() > largest) {
            return unreadable(
                    file,
                    "the file has " + file.size() + " bytes, more than the " + largest
                            + " that are read: split it, or raise max-page-bytes in handrail.yml");
        }
        try {
            return parser.read(file.path(), SourceText.decode(file.content().read()));
        } catch (CharacterCodingException e) {
            return unreadable(file, "the file is not UTF-8: save it as UTF-8");
        } catch (IOException e) {
            return unreadable(file, "the file can't be read: " + e.getMessage());
        } catch (StackOverflowError e) {
            return unreadable(file, "the page is nested too deep to be read: make it flatter");
        }
    }

    private static Outcome<Doc> unreadable(SourceFile file, String why) {
        String sentence = "This page could not be read: " + why + ".";
        Section section = new Section(
                0, "", "", Markup.EMPTY, Role.OTHER, List.of(new Prose(paragraph(sentence), sentence)), Span.START);
        Doc doc = new Article(Head.unread(file.path(), file.path().fileName()), List.of(section));
        return new Outcome<>(doc, List.of(Diagnostic.of(Code.SOURCE_UNREADABLE, file.path(), Span.START, why)));
    }

    private static Markup paragraph(String sentence) {
        return new Markup.Builder().html("<p>").text(sentence).html("</p>").build();
    }
}
