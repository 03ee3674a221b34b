package org.probity.exchange;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.probity.exchange.Reading.Rows;
import org.probity.exchange.Reading.Unreadable;
import org.probity.platform.files.FileKind;

/** Reads a spreadsheet that was judged by its bytes before (see {@code platform.files}). */
public final class Sheets {

    /** More rows than any register of a force has in a year, and few enough to be read at once. */
    static final int MOST_ROWS = 50_000;

    static final int MOST_COLUMNS = 200;

    private static final Unreadable TOO_LONG =
            new Unreadable("The selected file must have 50,000 rows or fewer and 200 columns or fewer");
    private static final Unreadable BROKEN = new Unreadable("The selected file could not be read: it may be damaged");

    private Sheets() {}

    /** @param kind one of {@link FileKind#SPREADSHEETS} */
    public static Reading read(FileKind kind, byte[] bytes) {
        try {
            return switch (kind) {
                case CSV -> csv(bytes);
                case XLSX -> XlsxSheet.read(new ByteArrayInputStream(bytes));
                case ODS -> OdsSheet.read(new ByteArrayInputStream(bytes));
                default -> new Unreadable("The selected file must be an ODS, XLSX or CSV");
            };
        } catch (TooLong limit) {
            return TOO_LONG;
        } catch (IOException | RuntimeException damaged) {
            // the readers throw what they like for a damaged file; nothing of it is for the sender
            return BROKEN;
        }
    }

    private static Reading csv(byte[] bytes) throws TooLong {
        String text = text(bytes);
        List<SheetRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .commentStrategy(CommentStrategy.NONE)
                .ofCsvRecord(text)) {
            int number = 0;
            for (CsvRecord row : csv) {
                // a spreadsheet counts records, not the lines that a cell of several lines takes
                number++;
                add(rows, number, row.getFields().stream().map(Sheets::unquoted).toList());
            }
        } catch (TooLong limit) {
            throw limit;
        } catch (IOException | CsvParseException damaged) {
            return BROKEN;
        }
        return new Rows(rows);
    }

    static void add(List<SheetRow> rows, int number, List<String> cells) throws TooLong {
        if (number > MOST_ROWS || cells.size() > MOST_COLUMNS) {
            throw new TooLong();
        }
        SheetRow row = new SheetRow(number, cells.stream().map(Sheets::clean).toList());
        if (!row.isBlank()) {
            rows.add(row);
        }
    }

    private static String clean(String cell) {
        return cell.replace("\0", "").replace('\u00a0', ' ').strip();
    }

    /** Files for people begin a cell that looks like a formula with a quote: ours take it off again. */
    private static String unquoted(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && SheetWriter.FORMULA.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    private static char separator(String text) {
        int end = text.indexOf('\n');
        String heading = end < 0 ? text : text.substring(0, end);
        long semicolons = heading.chars().filter(c -> c == ';').count();
        long tabs = heading.chars().filter(c -> c == '\t').count();
        long commas = heading.chars().filter(c -> c == ',').count();
        return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }

    /** UTF-8 with or without its mark, else what old spreadsheets write on Windows. */
    private static String text(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** A file over the limits. */
    static final class TooLong extends IOException {
        TooLong() {
            super("too long");
        }
    }
}
