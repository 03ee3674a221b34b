package org.probity.link;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A delimited file with a heading row, by columns. Takes comma, semicolon or tab, whichever the heading holds most; UTF-8, with or
 * without a mark, or else Windows-1252. Short rows have blanks, what is past the last heading is passed over; both are said.
 */
final class CsvFile {

    private static final int HEADINGS_SAID = 30;
    private static final int LONGEST_HEADING = 200;
    private static final int LARGEST_CELL = 1 << 24;
    private static final int LARGEST_KEPT = 2_000;
    private static final int LOOKED_AT = 1 << 20;

    private final List<String> headings;
    private final List<Cells> columns;
    private final int rows;

    private CsvFile(List<String> headings, List<Cells> columns, int rows) {
        this.headings = headings;
        this.columns = columns;
        this.rows = rows;
    }

    static CsvFile read(Path file, Consumer<String> remarks) {
        try {
            var charset = charset(file, remarks);
            try (var reader = builder(separator(file, charset)).ofCsvRecord(reader(file, charset))) {
                return read(file, reader, remarks);
            }
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("There is no file " + file + ".", e);
        } catch (CsvParseException e) {
            throw new IllegalArgumentException(file + " cannot be read as CSV: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    List<String> headings() {
        return headings;
    }

    /** The headings for a message, the first thirty of many. */
    String headingsSaid() {
        var first = String.join(", ", headings.subList(0, Math.min(HEADINGS_SAID, headings.size())));
        return headings.size() > HEADINGS_SAID
                ? first + " and %,d more".formatted(headings.size() - HEADINGS_SAID)
                : first;
    }

    int rows() {
        return rows;
    }

    int column(String heading) {
        var at = headings.indexOf(heading);
        if (at < 0) {
            throw new IllegalArgumentException(
                    "There is no column \"" + heading + "\". The columns are: " + headingsSaid() + ".");
        }
        return at;
    }

    /** The values of one column, null for blank. */
    @Nullable
    String[] values(int column) {
        return columns.get(column).values(rows);
    }

    /** Cells of one column, growing. */
    private static final class Cells {
        private @Nullable String[] cells = new String[1024];

        void put(int row, String value) {
            if (row >= cells.length) {
                cells = Arrays.copyOf(cells, Math.max(row + 1, cells.length * 2));
            }
            var kept = value.length() > LARGEST_KEPT ? value.substring(0, LARGEST_KEPT) : value;
            cells[row] = kept.isBlank() ? null : kept.strip();
        }

        @Nullable
        String[] values(int rows) {
            return Arrays.copyOf(cells, rows);
        }
    }

    private static CsvReader.CsvReaderBuilder builder(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(true)
                .skipEmptyLines(true)
                .maxBufferSize(LARGEST_CELL);
    }

    private static CsvFile read(Path file, CsvReader<CsvRecord> reader, Consumer<String> remarks) {
        var records = reader.iterator();
        if (!records.hasNext()) {
            throw new IllegalArgumentException(file + " is empty: a heading row is needed.");
        }
        var headings = records.next().getFields().stream().map(CsvFile::heading).toList();
        var columns = new ArrayList<Cells>();
        headings.forEach(_ -> columns.add(new Cells()));
        var row = 0;
        var ragged = 0;
        var broken = 0L;
        while (records.hasNext()) {
            var cells = records.next().getFields();
            broken += cells.stream().filter(cell -> cell.indexOf('\n') >= 0).count();
            ragged += cells.size() == headings.size() ? 0 : 1;
            for (var c = 0; c < headings.size(); c++) {
                columns.get(c).put(row, c < cells.size() ? cells.get(c) : "");
            }
            row++;
        }
        remark(file, ragged, broken, remarks);
        return new CsvFile(headings, columns, row);
    }

    private static void remark(Path file, long ragged, long broken, Consumer<String> remarks) {
        if (ragged > 0) {
            remarks.accept("%s: %,d rows have more or fewer cells than the heading; missing cells are taken as blank."
                    .formatted(file, ragged));
        }
        if (broken > 0) {
            remarks.accept(
                    "%s: %,d cells go on over more than one line; if that is not meant, a quotation mark was left open."
                            .formatted(file, broken));
        }
    }

    /** What is said of a heading must fit on a line, whatever file was given. */
    private static String heading(String raw) {
        var plain = raw.replace("\uFEFF", "").replaceAll("\\p{Cntrl}", " ").strip();
        return plain.length() > LONGEST_HEADING ? plain.substring(0, LONGEST_HEADING) : plain;
    }

    private static char separator(Path file, Charset charset) throws IOException {
        try (var reader = reader(file, charset)) {
            var start = new char[1 << 16];
            var read = Math.max(0, reader.read(start));
            var line = new String(start, 0, read).lines().findFirst().orElse("");
            return Arrays.asList(',', ';', '\t').stream()
                    .max((a, b) -> Long.compare(count(line, a), count(line, b)))
                    .map(best -> count(line, best) == 0 ? ',' : best)
                    .orElse(',');
        }
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    /** Malformed bytes past the first megabyte become the replacement sign instead of ending the run. */
    private static Reader reader(Path file, Charset charset) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), 1 << 16);
    }

    private static Charset charset(Path file, Consumer<String> remarks) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(LOOKED_AT);
        }
        if (start.length >= 2 && ((start[0] & 255) << 8 | start[1] & 255) == 0xFEFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (start.length >= 2 && ((start[1] & 255) << 8 | start[0] & 255) == 0xFEFF) {
            return StandardCharsets.UTF_16LE;
        }
        for (var cut = start.length; cut >= Math.max(0, start.length - 3); cut--) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(start, 0, cut));
                return StandardCharsets.UTF_8;
            } catch (CharacterCodingException e) {
                // perhaps cut within a letter
            }
        }
        remarks.accept(file + " is not UTF-8: read as Windows-1252.");
        return Charset.forName("windows-1252");
    }
}
