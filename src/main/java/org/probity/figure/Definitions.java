package org.probity.figure;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.probity.access.Compartment;

/** The definitions of metrics.csv, read once. Project's own wording, in the order of the file. */
public final class Definitions {

    private static final Map<String, Definition> BY_ID = read();

    private Definitions() {}

    public static Optional<Definition> find(String metric) {
        return Optional.ofNullable(BY_ID.get(metric));
    }

    /** @throws IllegalArgumentException when metrics.csv has no such metric: a slip in code, never in what was typed */
    public static Definition of(String metric) {
        return find(metric).orElseThrow(() -> new IllegalArgumentException("metrics.csv has no metric " + metric));
    }

    public static Collection<Definition> all() {
        return BY_ID.values();
    }

    private static Map<String, Definition> read() {
        try (InputStream bytes =
                        Objects.requireNonNull(Definitions.class.getResourceAsStream("metrics.csv"), "metrics.csv");
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            Map<String, Definition> byId = new LinkedHashMap<>();
            for (NamedCsvRecord row : rows) {
                byId.put(row.getField("metric_id"), definition(row));
            }
            return Collections.unmodifiableMap(byId);
        } catch (IOException unreadable) {
            throw new IllegalStateException("metrics.csv cannot be read", unreadable);
        }
    }

    private static Definition definition(NamedCsvRecord row) {
        return new Definition(
                row.getField("metric_id"),
                row.getField("theme"),
                row.getField("title"),
                row.getField("unit_counted"),
                row.getField("definition"),
                row.getField("population"),
                row.getField("source_register"),
                row.getField("privacy_note"),
                List.of(row.getField("used_by").split("\\|")),
                Shape.of(row.getField("shape")),
                Compartment.valueOf(row.getField("compartment")));
    }
}
