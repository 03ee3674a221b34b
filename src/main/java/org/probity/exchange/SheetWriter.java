package org.probity.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes one flat sheet. Every cell is text, so that no spreadsheet takes one for a formula or a date. */
public final class SheetWriter {

    /** What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection). */
    static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private static final double NARROWEST = 12;
    private static final double WIDEST = 60;

    private SheetWriter() {}

    /** @param name of the sheet, at most 31 characters */
    public static byte[] xlsx(String name, List<String> headings, List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Probity", null)) {
            Worksheet sheet = book.newWorksheet(name);
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
                sheet.style(0, column).bold().wrapText(true).set();
                sheet.width(column, width(column, headings, rows));
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row + 1, column, rows.get(row).get(column));
                    // the text format: what is typed into the cell later stays what was typed
                    sheet.style(row + 1, column).format("@").wrapText(true).verticalAlignment("top").set();
                }
            }
            sheet.freezePane(0, 1);
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
        return bytes.toByteArray();
    }

    /** UTF-8 with its mark, for spreadsheets: a cell that would be taken for a formula begins with a quote. */
    public static byte[] csv(List<String> headings, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.write('\ufeff');
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(headings);
            rows.forEach(row ->
                    csv.writeRecord(row.stream().map(SheetWriter::guarded).toList()));
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String guarded(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static double width(int column, List<String> headings, List<List<String>> rows) {
        int longest = Math.max(
                headings.get(column).length(),
                rows.stream()
                        .filter(row -> column < row.size())
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0));
        return Math.clamp(longest + 2.0, NARROWEST, WIDEST);
    }
}
