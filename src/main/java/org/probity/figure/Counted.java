package org.probity.figure;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * What a metric found.
 *
 * @param value for yes-no 1 or 0; for percent 0 to 100
 * @param parts the records it rests on, in an order that the same records always give
 */
public record Counted(BigDecimal value, List<Part> parts) {

    private static final Comparator<Part> ORDER = Comparator.comparing(Part::objectClass)
            .thenComparing(part -> part.id().toString())
            .thenComparing(Part::on)
            .thenComparing(Part::state)
            .thenComparing(Part::weight)
            .thenComparing(Part::reference);

    public Counted {
        parts = parts.stream().sorted(ORDER).toList();
    }

    /** The value is the sum of the weights: counts and sums. */
    public static Counted sum(List<Part> parts) {
        return new Counted(parts.stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add), parts);
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
