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
import org.probity.policy.rules.ShippedLists;
import org.probity.policy.rules.Trade;

/** The categories that are shipped, in the order of their file, and the trades, which belong to policy. */
final class InterestLists {

    static final List<Category> CATEGORIES = read("interest-categories.csv", InterestLists::category);
    static final List<Trade> TRADES = ShippedLists.TRADES;

    private InterestLists() {}

    static Optional<Category> category(@Nullable String id) {
        return CATEGORIES.stream().filter(category -> category.id().equals(id)).findFirst();
    }

    static Optional<Trade> trade(@Nullable String id) {
        return ShippedLists.trade(id);
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

    private static <T> List<T> read(String file, Function<NamedCsvRecord, T> row) {
        try (InputStream in = Objects.requireNonNull(InterestLists.class.getResourceAsStream(file), file);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
            return rows.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
