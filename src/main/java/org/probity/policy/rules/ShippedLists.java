package org.probity.policy.rules;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.probity.access.Role;

/** The trades and tiers that are shipped, in the order of their files. */
public final class ShippedLists {

    public static final List<Trade> TRADES = read("incompatible-trades.csv", ShippedLists::trade);

    public static final List<GiftTier> TIERS = read("gifts-thresholds.csv", ShippedLists::tier);

    /** In force where no policy sets any. */
    static final GiftRules GIFTS = new GiftRules(
            TIERS.stream().sorted(Comparator.comparingInt(GiftTier::precedence)).toList(), null);

    private ShippedLists() {}

    public static Optional<Trade> trade(@Nullable String id) {
        return TRADES.stream().filter(trade -> trade.id().equals(id)).findFirst();
    }

    private static Trade trade(NamedCsvRecord row) {
        return new Trade(
                row.getField("trade_id"),
                row.getField("trade"),
                row.getField("default_treatment").startsWith("blocked"),
                row.getField("why"),
                Role.valueOf(row.getField("override_by")),
                text(row, "advice_from"),
                row.getField("evidence_status").startsWith("sourced"),
                row.getField("source"));
    }

    private static GiftTier tier(NamedCsvRecord row) {
        GiftTier.When when = GiftTier.When.ofTier(row.getField("tier_id"));
        boolean band = when == GiftTier.When.VALUE;
        return new GiftTier(
                row.getField("tier_id"),
                row.getField("label"),
                when,
                band ? pence(row, "over_value") : null,
                band ? pence(row, "up_to_value") : null,
                row.getField("applies_to"),
                row.getField("normal_decision"),
                row.getField("record_if_accepted").equals("yes"),
                row.getField("record_if_declined").equals("yes"),
                role(row, "approver"),
                role(row, "delegate"),
                Integer.parseInt(row.getField("precedence")),
                null);
    }

    private static @Nullable Long pence(NamedCsvRecord row, String field) {
        String pounds = text(row, field);
        return pounds == null ? null : new BigDecimal(pounds).movePointRight(2).longValueExact();
    }

    private static @Nullable Role role(NamedCsvRecord row, String field) {
        String role = text(row, field);
        return role == null ? null : Role.valueOf(role);
    }

    private static @Nullable String text(NamedCsvRecord row, String field) {
        String text = row.getField(field);
        return text.isBlank() ? null : text;
    }

    private static <T> List<T> read(String file, Function<NamedCsvRecord, T> row) {
        try (InputStream in = Objects.requireNonNull(ShippedLists.class.getResourceAsStream(file), file);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
            return rows.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
