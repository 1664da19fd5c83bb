package dev.handrail.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads tables; every row gets as many cells as the header has. */
final class TableReader {

    /** Wider ones are shown as they were written: short rows of a wide table would grow without bound. */
    private static final int WIDEST = 100;

    private TableReader() {}

    static Block read(Reading page, TableBlock table) {
        if (width(table) > WIDEST) {
            String text = Patch.restored(table.getChars().toString());
            int line = page.line(table.getStartOffset());
            return new Block.Code("markdown", List.of(), Map.of(), text, line, page.span(table));
        }
        List<Inline> header = List.of();
        List<String> alignments = new ArrayList<>();
        List<Block.Row> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead && part.getFirstChild() instanceof TableRow row) {
                header = cells(page, row, Integer.MAX_VALUE);
                alignments = alignments(row);
            } else if (part instanceof TableBody) {
                for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                    rows.add(new Block.Row(cells(page, row, header.size()), page.span(row)));
                }
            }
        }
        return new Block.Table(alignments, header, rows, page.span(table));
    }

    private static int width(TableBlock table) {
        int width = 0;
        Node row = table.getFirstChild() == null ? null : table.getFirstChild().getFirstChild();
        for (Node cell = row == null ? null : row.getFirstChild(); cell != null; cell = cell.getNext()) {
            width++;
        }
        return width;
    }

    private static List<Inline> cells(Reading page, Node row, int width) {
        List<Inline> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null && cells.size() < width; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(InlineRun.of(page, cell, IdMark.NONE, true));
            }
        }
        while (width != Integer.MAX_VALUE && cells.size() < width) {
            cells.add(Inline.EMPTY);
        }
        return cells;
    }

    private static List<String> alignments(TableRow row) {
        List<String> alignments = new ArrayList<>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableCell cell) {
                TableCell.Alignment alignment = cell.getAlignment();
                alignments.add(alignment == null ? "" : alignment.name().toLowerCase(Locale.ROOT));
            }
        }
        return alignments;
    }
}
