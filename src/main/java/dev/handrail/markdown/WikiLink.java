package dev.handrail.markdown;

import com.vladsch.flexmark.parser.LinkRefProcessor;
import com.vladsch.flexmark.parser.LinkRefProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code [[Page]]}, {@code [[Page|text]]} or {@code [[Page#anchor]]}: the page comes first, then the text. */
final class WikiLink extends Node {

    WikiLink(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** What is linked to: a page, with or without {@code #anchor}. */
    String target() {
        String inside = inside();
        int bar = inside.indexOf('|');
        return (bar < 0 ? inside : inside.substring(0, bar)).strip();
    }

    /** What is shown. */
    String label() {
        String inside = inside();
        int bar = inside.indexOf('|');
        String label = bar < 0 ? "" : inside.substring(bar + 1).strip();
        return label.isEmpty() ? target() : label;
    }

    /** The text between the brackets; in a table cell the bar is written {@code \|}. */
    private String inside() {
        String chars = getChars().toString();
        return chars.substring(2, chars.length() - 2).replace("\\|", "|").replace('\n', ' ');
    }

    /** Tells flexmark's inline parser of wiki links. */
    static final class Factory implements LinkRefProcessorFactory {

        @Override
        public LinkRefProcessor apply(Document document) {
            return new Recogniser();
        }

        @Override
        public boolean getWantExclamationPrefix(DataHolder options) {
            return false;
        }

        @Override
        public int getBracketNestingLevel(DataHolder options) {
            return 1;
        }
    }

    private static final class Recogniser implements LinkRefProcessor {

        private static final int LONGEST = 300;

        @Override
        public boolean getWantExclamationPrefix() {
            return false;
        }

        @Override
        public int getBracketNestingLevel() {
            return 1;
        }

        @Override
        public boolean isMatch(BasedSequence chars) {
            int end = chars.length() - 2;
            if (end < 3 || end > LONGEST || !chars.startsWith("[[") || !chars.endsWith("]]")) {
                return false;
            }
            boolean blank = true;
            for (int i = 2; i < end; i++) {
                char c = chars.charAt(i);
                if (c == '[' || c == ']' || c == '\n') {
                    return false;
                }
                blank &= c == ' ' || c == '|';
            }
            return !blank && !isLinkText(chars) && !isTest(chars);
        }

        /** {@code [[1]](address)} is an ordinary link whose text is in brackets. */
        private static boolean isLinkText(BasedSequence chars) {
            BasedSequence page = chars.getBaseSequence();
            int after = chars.getEndOffset();
            return after < page.length() && page.charAt(after) == '(';
        }

        /** {@code [[ -n $x ]]} and {@code [[:space:]]} are a shell's: no page is called that. */
        private static boolean isTest(BasedSequence chars) {
            if (chars.charAt(2) == ':') {
                return true;
            }
            int first = 2;
            while (chars.charAt(first) == ' ') {
                first++;
            }
            return first > 2 && !Character.isLetterOrDigit(chars.charAt(first));
        }

        @Override
        public Node createNode(BasedSequence chars) {
            return new WikiLink(chars);
        }

        @Override
        public BasedSequence adjustInlineText(Document document, Node node) {
            return BasedSequence.NULL;
        }

        @Override
        public boolean allowDelimiters(BasedSequence chars, Document document, Node node) {
            return false;
        }

        @Override
        public void updateNodeElements(Document document, Node node) {}
    }
}
