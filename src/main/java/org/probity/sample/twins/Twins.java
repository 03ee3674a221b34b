package org.probity.sample.twins;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the records of the twins must count to, and the records that make a naive count wrong. */
public final class Twins {

    public static final String NORTHMERE = "northmere";
    public static final String KINGSFORD = "kingsford";
    /** In one professional standards department with Northmere. */
    public static final String VELMARSH = "velmarsh";

    /**
     * @param value a number, or {@code yes}
     * @param traps number of records by {@code in:first-day}, {@code not:renewal}, {@code beside:profiles}
     */
    public record Row(String twin, String metric, String value, Map<String, Integer> traps) {

        /** How many records carry the trap; none where the row does not name it. */
        public int trap(String word) {
            return traps.getOrDefault(word, 0);
        }

        public int number() {
            return value.equals("yes") ? 1 : Integer.parseInt(value);
        }
    }

    private static final List<Row> ROWS = read();

    private Twins() {}

    /** The rows that are about a metric, in the order of the file. */
    public static List<Row> rows() {
        return ROWS;
    }

    /** The row of a twin for a metric; without value and traps where the file has none. */
    public static Row row(String twin, String metric) {
        return ROWS.stream()
                .filter(row -> row.twin().equals(twin) && row.metric().equals(metric))
                .findFirst()
                .orElse(new Row(twin, metric, "0", Map.of()));
    }

    private static List<Row> read() {
        try (InputStream bytes = Objects.requireNonNull(Twins.class.getResourceAsStream("twins.csv"), "twins.csv");
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream()
                    .filter(row -> !row.getField("metric").isEmpty())
                    .map(Twins::row)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("twins.csv cannot be read", unreadable);
        }
    }

    private static Row row(NamedCsvRecord row) {
        Map<String, Integer> traps = new HashMap<>();
        for (String trap : row.getField("traps").split("\\|")) {
            int equals = trap.indexOf('=');
            traps.put(trap.substring(0, equals), Integer.valueOf(trap.substring(equals + 1)));
        }
        return new Row(row.getField("twin"), row.getField("metric"), row.getField("value"), Map.copyOf(traps));
    }
}
