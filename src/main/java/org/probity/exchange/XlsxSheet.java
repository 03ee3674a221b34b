package org.probity.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.probity.exchange.Reading.Rows;
import org.probity.exchange.Reading.Unreadable;

/** The first visible sheet of an Office Open XML workbook. A formula counts as the value that was saved with it. */
final class XlsxSheet {

    /** A number format that shows a day; what stands in quotes or brackets is text or a colour. */
    private static final Pattern DAY = Pattern.compile("[dy]", Pattern.CASE_INSENSITIVE);

    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

    private XlsxSheet() {}

    static Reading read(InputStream bytes) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(bytes, new ReadingOptions(true, true))) {
            List<Sheet> sheets = book.getSheets().toList();
            List<String> hidden = sheets.stream()
                    .filter(sheet -> sheet.getVisibility() != SheetVisibility.VISIBLE)
                    .map(Sheet::getName)
                    .toList();
            if (!hidden.isEmpty()) {
                return new Unreadable("The selected file has a hidden sheet: show it or take it out, then send it again");
            }
            return sheets.isEmpty() ? new Rows(List.of()) : rows(sheets.getFirst());
        }
    }

    private static Reading rows(Sheet sheet) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        try (Stream<Row> all = sheet.openStream()) {
            for (Iterator<Row> each = all.iterator(); each.hasNext(); ) {
                Row row = each.next();
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < Math.min(row.getCellCount(), Sheets.MOST_COLUMNS + 1); column++) {
                    cells.add(text(row.getOptionalCell(column).orElse(null)));
                }
                Sheets.add(rows, row.getRowNum(), trimmed(cells));
            }
        }
        return new Rows(rows);
    }

    private static List<String> trimmed(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return cells.subList(0, end);
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return showsDay(cell) ? cell.asDate().toLocalDate().toString() : number(cell.asNumber());
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return cell.asBoolean() ? "yes" : "no";
        }
        return cell.getText();
    }

    private static boolean showsDay(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && DAY.matcher(ASIDE.matcher(format).replaceAll("")).find();
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
