package org.probity.register.interests;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.probity.access.Role;

/** The categories and trades that are shipped, in the order of their files. */
final class InterestLists {

    static final List<Category> CATEGORIES = read("interest-categories.csv", InterestLists::category);
    static final List<Trade> TRADES = read("incompatible-trades.csv", InterestLists::trade);

    private InterestLists() {}

    static Optional<Category> category(@Nullable String id) {
        return CATEGORIES.stream().filter(category -> category.id().equals(id)).findFirst();
    }

    static Optional<Trade> trade(@Nullable String id) {
        return TRADES.stream().filter(trade -> trade.id().equals(id)).findFirst();
    }

    private static Category category(NamedCsvRecord row) {
        String treatment = row.getField("default_treatment");
        return new Category(
                row.getField("category_id"),
                row.getField("category"),
                row.getField("description"),
                Category.Treatment.valueOf(treatment.toUpperCase(Locale.ROOT).replace(' ', '_')),
                row.getField("extra_check"),
                row.getField("covers_relatives").equals("yes"));
    }

    private static Trade trade(NamedCsvRecord row) {
        String advice = row.getField("advice_from");
        return new Trade(
                row.getField("trade_id"),
                row.getField("trade"),
                row.getField("default_treatment").startsWith("blocked"),
                row.getField("why"),
                Role.valueOf(row.getField("override_by")),
                advice.isBlank() ? null : advice,
                row.getField("evidence_status").startsWith("sourced"),
                row.getField("source"));
    }

    private static <T> List<T> read(String file, Function<NamedCsvRecord, T> row) {
        try (InputStream in = Objects.requireNonNull(InterestLists.class.getResourceAsStream(file), file);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
            return rows.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
