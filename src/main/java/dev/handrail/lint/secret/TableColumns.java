package dev.handrail.lint.secret;

import java.util.ArrayList;
import java.util.List;

/** Cells below the head of a column that tells: {@code | User | Password |} with the accounts in the rows below. */
final class TableColumns implements Detector {

    private static final String AROUND = " \t`*";

    /** A cell. @param start and @param end offsets in the text, blanks and code marks left out */
    private record Cell(int start, int end) {}

    @Override
    public List<Secret> find(String text) {
        List<Secret> found = new ArrayList<>();
        List<SecretName> heads = List.of();
        String above = "";
        int start = 0;
        for (String line : text.split("\n", -1)) {
            boolean row = line.stripLeading().startsWith("|");
            if (!row) {
                heads = List.of();
            } else if (isDelimiter(line)) {
                heads = heads(above);
            } else {
                cells(line, start, heads, text, found);
            }
            above = row ? line : "";
            start += line.length() + 1;
        }
        return found;
    }

    private static boolean isDelimiter(String line) {
        return line.indexOf('-') > 0 && line.chars().allMatch(c -> " |:-\t\r".indexOf(c) >= 0);
    }

    private static List<SecretName> heads(String line) {
        return cells(line, 0).stream()
                .map(cell -> new SecretName(line.substring(cell.start(), cell.end())))
                .toList();
    }

    private static void cells(String line, int start, List<SecretName> heads, String text, List<Secret> found) {
        if (heads.stream().noneMatch(name -> name.isPassword() || name.isToken())) {
            return;
        }
        List<Cell> cells = cells(line, start);
        for (int i = 0; i < Math.min(cells.size(), heads.size()); i++) {
            Cell cell = cells.get(i);
            Value value = new Value(text.substring(cell.start(), cell.end()));
            if (value.text().indexOf(' ') >= 0) {
                continue;
            }
            if (heads.get(i).isPassword() && value.isOpaquePassword()) {
                found.add(new Secret("a password", "", cell.start(), cell.end()));
            } else if (heads.get(i).isToken() && value.isOpaqueToken()) {
                found.add(new Secret("a token or key", "", cell.start(), cell.end()));
            }
        }
    }

    private static List<Cell> cells(String line, int offset) {
        List<Cell> cells = new ArrayList<>();
        int open = line.indexOf('|');
        while (open >= 0 && open + 1 < line.length()) {
            int close = line.indexOf('|', open + 1);
            int start = open + 1;
            int end = close < 0 ? line.length() : close;
            while (start < end && AROUND.indexOf(line.charAt(start)) >= 0) {
                start++;
            }
            while (end > start && AROUND.indexOf(line.charAt(end - 1)) >= 0) {
                end--;
            }
            cells.add(new Cell(offset + start, offset + end));
            open = close;
        }
        return cells;
    }
}
