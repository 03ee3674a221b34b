package org.probity.register.gifts;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.probity.access.Role;
import org.probity.platform.forms.MoneyInput;

/**
 * The tiers of a force on one day: the shipped ones, with the values that the force has set.
 *
 * @param settings what the force has set for the register on that day, by key: {@code tier.ID} is on or off, {@code
 *     tier.ID.up-to} pounds, {@code declare-days} a number of days, {@code confirmed} yes where the rule is the force's own
 */
record GiftTiers(LocalDate day, Function<String, Optional<String>> settings) {

    static final List<Tier> SHIPPED = read();

    /** Project default, after the Surrey commissioner's 28 days (docslib.org/doc/13119641). */
    private static final int DECLARE_DAYS = 28;

    /** In the order of their precedence. */
    List<Tier> all() {
        List<Tier> on = SHIPPED.stream()
                .filter(tier -> tier.isOn(day))
                .filter(tier -> setting("tier." + tier.id()).map("on"::equals).orElse(!tier.believed()))
                .toList();
        List<Tier> all = new ArrayList<>(
                on.stream().filter(tier -> !tier.byValue()).toList());
        all.addAll(byValue(on));
        all.sort(Comparator.comparingInt(Tier::precedence));
        return all;
    }

    /** Rising: the next one begins where the force lets the one before it end. */
    private List<Tier> byValue(List<Tier> on) {
        List<Tier> rising = on.stream()
                .filter(Tier::byValue)
                .sorted(Comparator.comparing(Tier::over))
                .toList();
        List<Tier> set = new ArrayList<>();
        Long begins = 0L;
        for (Tier tier : rising) {
            Long ends = setting("tier." + tier.id() + ".up-to")
                    .map(MoneyInput::pence)
                    .filter(pence -> pence.isPresent() && tier.upTo() != null)
                    .map(pence -> (Long) pence.getAsLong())
                    .orElse(tier.upTo());
            set.add(tier.between(begins, ends));
            begins = ends;
        }
        return set;
    }

    /** Those that fit, the decisive one first. */
    List<Tier> fitting(GiftDetails gift, boolean chiefOfficer) {
        return all().stream()
                .filter(tier -> fits(tier, gift, chiefOfficer))
                .toList();
    }

    private static boolean fits(Tier tier, GiftDetails gift, boolean chiefOfficer) {
        return switch (tier.id()) {
            case "chief-officer" -> chiefOfficer;
            case "cash", "alcohol", "customary" -> tier.id().equals(gift.kind());
            case "supplier" -> "supplier".equals(gift.giverType()) || "bidder".equals(gift.giverType());
            case "unknown-value" -> gift.value() == null;
            default -> gift.value() != null && tier.holds(gift.value());
        };
    }

    /** Days from the offer in which the force wants it declared. */
    int declareDays() {
        return setting("declare-days")
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .orElse(DECLARE_DAYS);
    }

    /** Whose rule it is, for whoever reads it. */
    String source() {
        return setting("confirmed").filter("yes"::equals).isPresent()
                ? "The rule of your force."
                : "The default of this service since 1 September 2011. Your force has not confirmed it as its own rule.";
    }

    private Optional<String> setting(String key) {
        return settings.apply(key);
    }

    private static List<Tier> read() {
        String file = "gifts-thresholds.csv";
        try (InputStream in = Objects.requireNonNull(GiftTiers.class.getResourceAsStream(file), file);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
            return rows.stream().map(GiftTiers::tier).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tier tier(NamedCsvRecord row) {
        String to = row.getField("to_date");
        return new Tier(
                row.getField("tier_id"),
                row.getField("label"),
                pence(row.getField("over_value")),
                pence(row.getField("up_to_value")),
                LocalDate.parse(row.getField("from_date")),
                to.isEmpty() ? null : LocalDate.parse(to),
                row.getField("normal_decision"),
                role(row.getField("approver")),
                role(row.getField("delegate")),
                Integer.parseInt(row.getField("precedence")),
                row.getField("applies_to").equals("anyone not listed below"),
                row.getField("status").equals("unverified"));
    }

    private static @Nullable Role role(String code) {
        return code.isEmpty() ? null : Role.valueOf(code);
    }

    private static @Nullable Long pence(String pounds) {
        return pounds.isEmpty() ? null : new BigDecimal(pounds).movePointRight(2).longValueExact();
    }
}
