package dev.handrail.search.engine;

import java.util.ArrayList;
import java.util.List;

/** Rows of texts as one text: tabs between fields, line feeds between rows, both written {@code \t} and {@code \n} inside. */
public final class Fields {

    private Fields() {}

    /** Appends a row. */
    public static void append(StringBuilder out, String... fields) {
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) {
                out.append('\t');
            }
            escape(out, fields[i]);
        }
        out.append('\n');
    }

    private static void escape(StringBuilder out, String field) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '\\') {
                out.append("\\\\");
            } else if (c == '\t') {
                out.append("\\t");
            } else if (c == '\n') {
                out.append("\\n");
            } else {
                out.append(c);
            }
        }
    }

    /** All rows. */
    public static List<String[]> rows(String text) {
        List<String[]> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                field.append(next == 't' ? '\t' : next == 'n' ? '\n' : next);
            } else if (c == '\t' || c == '\n') {
                row.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    rows.add(row.toArray(new String[0]));
                    row.clear();
                }
            } else {
                field.append(c);
            }
        }
        return rows;
    }

    /** A field of a row; empty if the row is too short. */
    static String at(String[] row, int field) {
        return field < row.length ? row[field] : "";
    }

    /** A field that is a number from 0 up; 0 if it is none. */
    static int number(String[] row, int field) {
        String text = at(row, field);
        int value = 0;
        for (int i = 0; i < text.length() && i < 9; i++) {
            if (!Letters.isDigit(text.charAt(i))) {
                return 0;
            }
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }
}
