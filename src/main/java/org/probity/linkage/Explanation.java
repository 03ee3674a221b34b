package org.probity.linkage;

import java.util.List;
import java.util.Locale;

/**
 * Why a pair is thought to be one or not, readable by someone who decides on it.
 *
 * <p>One point is one bit: each point doubles the odds that the two are one, each point below zero halves them.
 *
 * @param model name and version
 * @param ids of the two records
 * @param lines one a field
 * @param remarks what kept the sum under its points
 * @param foundBy the blocking rules that find the pair; none where nothing but this question compared it
 */
public record Explanation(
        String model,
        List<String> ids,
        Sum sum,
        Model.Thresholds thresholds,
        List<Line> lines,
        List<String> remarks,
        List<String> foundBy) {

    public Explanation {
        ids = List.copyOf(ids);
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
        foundBy = List.copyOf(foundBy);
    }

    /** @param prior points before anything is compared; @param weight points in all; @param probability 0 to 1 */
    public record Sum(double prior, double weight, double probability) {}

    /**
     * @param left the cleaned value, empty where there is none
     * @param reached the level, in words
     * @param records how many records have the value agreed on; 0 where they differ or it is not weighed
     */
    public record Line(String field, String left, String right, String reached, double points, int records) {}

    /** What follows from the probability. */
    public String verdict() {
        return sum.probability >= thresholds.join()
                ? "join"
                : sum.probability >= thresholds.look() ? "a person should look" : "not joined";
    }

    /** As a table of plain text. */
    public String text() {
        var out = new StringBuilder();
        out.append("%s and %s: %s, probability %s (model %s)%n"
                .formatted(ids.get(0), ids.get(1), verdict(), probability(sum.probability), model));
        out.append("%-14s %-28s %-28s %7s  %s%n".formatted("field", "one", "other", "points", "reached"));
        for (var line : lines) {
            out.append("%-14s %-28s %-28s %7s  %s%s%n"
                    .formatted(
                            line.field,
                            cut(line.left),
                            cut(line.right),
                            signed(line.points),
                            line.reached,
                            rare(line)));
        }
        out.append("%-14s %-28s %-28s %7s  %s%n"
                .formatted("before", "", "", signed(sum.prior), "how rare a match is among all pairs"));
        out.append("%-14s %-28s %-28s %7s%n".formatted("sum", "", "", signed(sum.weight)));
        remarks.forEach(remark -> out.append(remark).append(System.lineSeparator()));
        out.append(foundBy.isEmpty() ? "No blocking rule finds this pair." : "Found by: " + String.join("; ", foundBy));
        return out.toString();
    }

    private static String rare(Line line) {
        return line.records == 0 ? "" : " (" + line.records + " records have it)";
    }

    private static String cut(String text) {
        return text.length() <= 28 ? text : text.substring(0, 27) + "…";
    }

    private static String signed(double points) {
        return String.format(Locale.ROOT, "%+.1f", points);
    }

    /** A probability in four decimals, never shown as certain. */
    static String probability(double p) {
        return p > 0.9999 ? ">0.9999" : p < 0.0001 ? "<0.0001" : String.format(Locale.ROOT, "%.4f", p);
    }
}
