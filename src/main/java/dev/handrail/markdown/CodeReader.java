package dev.handrail.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads code blocks and the info line of fences: {@code sh risk=read-only title="a b" output}. */
final class CodeReader {

    private CodeReader() {}

    static Block.Code fenced(Reading page, FencedCodeBlock fence) {
        String code = Patch.restored(fence.getContentChars().toString());
        int line = page.line(fence.getStartOffset()) + 1;
        List<String> words = words(PlainInline.unescaped(fence.getInfo().toString()));
        Map<String, String> attributes = new TreeMap<>();
        List<String> flags = new ArrayList<>();
        String language = "";
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int equals = word.indexOf('=');
            if (equals > 0) {
                attributes.putIfAbsent(word.substring(0, equals), word.substring(equals + 1));
            } else if (i == 0) {
                language = (word.startsWith(".") ? word.substring(1) : word).toLowerCase(Locale.ROOT);
            } else {
                flags.add(word);
            }
        }
        return new Block.Code(language, flags, attributes, ended(code), line, page.span(fence));
    }

    static Block.Code indented(Reading page, IndentedCodeBlock block) {
        String code =
                Patch.restored(block.getContentChars().trimTailBlankLines().toString());
        int line = page.line(block.getStartOffset());
        return new Block.Code("", List.of(), Map.of(), ended(code), line, page.span(block));
    }

    private static String ended(String code) {
        return code.isEmpty() || code.endsWith("\n") ? code : code + "\n";
    }

    /**
     * The words of an info line; a quoted value keeps its blanks and loses its quotes, braces around are dropped. A comma
     * ends a word, but in a value only before the next key: {@code {hl=1,3,nowrap=true}}.
     */
    private static List<String> words(String info) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < info.length(); i++) {
            char c = info.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
                word.append(quote != 0 ? String.valueOf(c) : "");
            } else if ((c == '"' || c == '\'') && word.indexOf("=") == word.length() - 1 && word.length() > 0) {
                quote = c;
            } else if (c == ' ' || c == '\t' || c == '{' || c == '}' || c == ',' && !lists(word, info, i)) {
                add(words, word);
            } else {
                word.append(c);
            }
        }
        add(words, word);
        return words;
    }

    /** Whether the comma at an index stands between the items of a word's value. */
    private static boolean lists(StringBuilder word, String info, int comma) {
        int end = comma + 1;
        while (end < info.length() && " \t,{}=".indexOf(info.charAt(end)) < 0) {
            end++;
        }
        return word.indexOf("=") > 0 && end > comma + 1 && !info.startsWith("=", end);
    }

    private static void add(List<String> words, StringBuilder word) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
