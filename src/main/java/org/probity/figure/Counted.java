package org.probity.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a metric found.
 *
 * @param value for yes-no 1 or 0; for percent 0 to 100; null where there was nothing that it could be a share or an age of
 * @param absence why there is no value; null where there is one
 * @param parts the records it rests on, in an order that the same records always give
 */
public record Counted(@Nullable BigDecimal value, @Nullable Absence absence, List<Part> parts) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Comparator<Part> ORDER = Comparator.comparing(Part::objectClass)
            .thenComparing(part -> part.id().toString())
            .thenComparing(Part::on)
            .thenComparing(Part::state)
            .thenComparing(Part::weight)
            .thenComparing(Part::reference);

    public Counted {
        if ((value == null) == (absence == null)) {
            throw new IllegalArgumentException("a count has a value, or says why it has none");
        }
        parts = parts.stream().sorted(ORDER).toList();
    }

    public Counted(BigDecimal value, List<Part> parts) {
        this(value, null, parts);
    }

    /** There was nothing to count among: never zero. */
    public static Counted absent(Absence why) {
        return new Counted(null, why, List.of());
    }

    /** Per hundred of a whole, to four places; absent where the whole is nothing. */
    public static Counted share(BigDecimal part, BigDecimal whole, List<Part> parts) {
        return whole.signum() == 0
                ? absent(Absence.NOT_HELD)
                : new Counted(
                        part.multiply(HUNDRED)
                                .divide(whole, 4, RoundingMode.HALF_UP)
                                .stripTrailingZeros(),
                        parts);
    }

    /** The value is the sum of the weights: counts and sums. */
    public static Counted sum(List<Part> parts) {
        return new Counted(weight(parts), parts);
    }

    public static BigDecimal weight(List<Part> parts) {
        return parts.stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Yes is 1, no is 0; the parts show why. */
    public static Counted yesNo(boolean yes, List<Part> parts) {
        return new Counted(yes ? BigDecimal.ONE : BigDecimal.ZERO, parts);
    }

    /**
     * SHA-256, in lower-case hexadecimal, of the parts in canonical form: one line of seven fields parted by tabs for
     * each part, in order, UTF-8, each line closed by a line feed.
     */
    public String partsHash() {
        return hash(parts);
    }

    /** Those of the first that have no partner in the second: the same record with the same weight. */
    static List<Part> without(List<Part> these, List<Part> those) {
        Map<String, Integer> partners = new HashMap<>();
        those.forEach(part -> partners.merge(sameness(part), 1, Integer::sum));
        List<Part> left = new ArrayList<>();
        for (Part part : these) {
            if (partners.merge(sameness(part), -1, Integer::sum) < 0) {
                left.add(part);
            }
        }
        return left;
    }

    private static String sameness(Part part) {
        return part.objectClass() + " " + part.id() + " " + plain(part.weight());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    static String hash(List<Part> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            parts.stream()
                    .sorted(ORDER)
                    .forEach(part -> digest.update(line(part).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static String line(Part part) {
        return String.join(
                        "\t",
                        clean(part.objectClass()),
                        part.id().toString(),
                        clean(part.reference()),
                        part.on().toString(),
                        clean(part.state()),
                        plain(part.weight()),
                        part.compartment().name())
                + "\n";
    }

    /** A tab or line feed inside a field would let two different lists share a form. */
    private static String clean(String field) {
        return field.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }
}
