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
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probity.access.Compartment;

/**
 * The definitions of metrics.csv, read once: project's own wording, in the order of the file. After them come the measures
 * that the inspectorate added for a round on another theme. A definition never changes, so what was read once holds for
 * ever; only a name that nobody here has read yet is looked up (see {@code figure.measures}).
 */
public final class Definitions {

    private static final Map<String, Definition> BY_ID = read();

    // of every application that runs in this process: the same rows of the same table
    private static final Map<String, Definition> ADDED = new ConcurrentSkipListMap<>();
    private static volatile Supplier<Collection<Definition>> source = List::of;

    private Definitions() {}

    public static Optional<Definition> find(String metric) {
        Definition known = known(metric);
        if (known == null) {
            refresh();
            known = known(metric);
        }
        return Optional.ofNullable(known);
    }

    /** @throws IllegalArgumentException when there is no such metric: a slip in code, never in what was typed */
    public static Definition of(String metric) {
        return find(metric).orElseThrow(() -> new IllegalArgumentException("there is no metric " + metric));
    }

    /** Those of metrics.csv in the order of the file, then the added ones by their short names. */
    public static Collection<Definition> all() {
        refresh();
        return Stream.concat(BY_ID.values().stream(), ADDED.values().stream()).toList();
    }

    /** Where added measures are read from; their owner says so when it starts. */
    public static void addedFrom(Supplier<Collection<Definition>> added) {
        source = added;
        ADDED.clear();
        refresh();
    }

    private static @Nullable Definition known(String metric) {
        Definition ours = BY_ID.get(metric);
        return ours == null ? ADDED.get(metric) : ours;
    }

    private static void refresh() {
        source.get().forEach(definition -> ADDED.put(definition.id(), definition));
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
                Compartment.valueOf(row.getField("compartment")),
                null);
    }
}
