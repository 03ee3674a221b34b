package org.probity.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What two releases of 2012 say, fact by fact, and the statements among it in words of our own. */
final class Transcript {

    /**
     * @param id such as {@code nor-4-03}
     * @param metric what measures it; blank for what is no figure
     * @param how how it enters a round today: supplied, researched, statement or fixed-text
     * @param status remarks: part of, ongoing, wording
     * @param document file of the release
     */
    record Fact(
            String body,
            String theme,
            String id,
            String metric,
            String how,
            String value,
            String unit,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String asAt,
            String source,
            String status,
            String document) {

        /** A yes is 1. */
        BigDecimal number() {
            return value.equals("yes") ? BigDecimal.ONE : new BigDecimal(value);
        }
    }

    /** @param key the fact that it says */
    record Statement(String body, String key, String block, String theme, String text) {}

    private static final List<Fact> FACTS =
            read("releases-2012.csv").stream().map(Transcript::fact).toList();
    private static final List<Statement> STATEMENTS = read("statements-revisit-2012.csv").stream()
            .map(Transcript::statement)
            .toList();
    private static final Map<String, Fact> BY_ID =
            FACTS.stream().collect(Collectors.toMap(Fact::id, Function.identity()));

    private Transcript() {}

    static List<Fact> facts() {
        return FACTS;
    }

    /** The figures of one body, each metric once: a release may say one figure twice. */
    static List<Fact> figures(String body) {
        return List.copyOf(FACTS.stream()
                .filter(fact -> fact.body().equals(body) && !fact.metric().isEmpty())
                .collect(Collectors.toMap(
                        Fact::metric, Function.identity(), (first, again) -> first, java.util.LinkedHashMap::new))
                .values());
    }

    static List<Statement> statements(String body) {
        return STATEMENTS.stream().filter(one -> one.body().equals(body)).toList();
    }

    static Fact of(Statement statement) {
        return Objects.requireNonNull(BY_ID.get(statement.key()), statement.key());
    }

    private static List<NamedCsvRecord> read(String file) {
        try (InputStream bytes = Objects.requireNonNull(Transcript.class.getResourceAsStream(file), file);
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }

    private static Fact fact(NamedCsvRecord row) {
        return new Fact(
                row.getField("body"),
                row.getField("theme"),
                row.getField("fact_id"),
                row.getField("metric"),
                row.getField("how"),
                row.getField("value"),
                row.getField("unit"),
                day(row.getField("period_from")),
                day(row.getField("period_to")),
                row.getField("as_at"),
                row.getField("source"),
                row.getField("status"),
                row.getField("document"));
    }

    private static Statement statement(NamedCsvRecord row) {
        return new Statement(
                row.getField("body"),
                row.getField("key"),
                row.getField("block"),
                row.getField("theme"),
                row.getField("text"));
    }

    private static @Nullable LocalDate day(String field) {
        return field.isEmpty() ? null : LocalDate.parse(field);
    }
}
