package org.probity.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.probity.linkage.score.Estimation;
import org.probity.linkage.score.Odds;
import org.probity.linkage.score.Pattern;
import org.probity.linkage.score.Relation;
import org.probity.linkage.score.Worth;

/**
 * Settles a pair's weight by the model's rules of evidence: kinds limited, and pairs held back under the joining threshold where too
 * few kinds agree; where both names differ one kind more must. What is held back a person may still look at.
 */
final class Judge {

    /** Bits from which a kind of evidence is said to agree. */
    private static final double AGREES = 2;

    private final Setup setup;
    private final Worth worth;
    private final double heldAt;
    private final int kindsNeeded;
    private final int[][] kindOf;
    private final double[] limits;
    private final List<String> kinds = new ArrayList<>();

    private final Estimation.Estimate estimate;

    Judge(Setup setup, Worth worth, Model model, Estimation.Estimate estimate) {
        this.setup = setup;
        this.estimate = estimate;
        this.worth = worth;
        this.heldAt = Odds.weight(model.thresholds().join()) - 1;
        this.kindsNeeded = model.evidence().kindsNeeded();
        kindOf = setup.comparisons.stream().map(this::kinds).toArray(int[][]::new);
        limits = kinds.stream()
                .mapToDouble(kind -> model.evidence().kindLimits().getOrDefault(kind, Double.POSITIVE_INFINITY))
                .toArray();
    }

    /** The kind of each level of a comparison. */
    private int[] kinds(Comparison comparison) {
        return IntStream.rangeClosed(0, comparison.levels().size())
                .map(level -> {
                    var kind = comparison.kindOf(level);
                    if (!kinds.contains(kind)) {
                        kinds.add(kind);
                    }
                    return kinds.indexOf(kind);
                })
                .toArray();
    }

    /** The settled weight in bits, the prior included. */
    double settle(int a, int b, long pattern) {
        var weight = besideRelations(a, b, pattern, worth.prior() + points(a, b, pattern));
        return weight > heldAt && isHeld(sums(a, b, pattern), pattern) ? heldAt : weight;
    }

    /** The weight once relations are reckoned with: the pair may be no chance and yet be two people. */
    private double besideRelations(int a, int b, long pattern, double weight) {
        var against = Math.pow(2, -weight);
        for (var relation : estimate.relations()) {
            against += Math.pow(2, -beside(relation, a, b, pattern));
        }
        return -Odds.bits(against);
    }

    private double beside(Relation relation, int a, int b, long pattern) {
        return relation.weight(estimate.matches(), c -> points(c, a, b, pattern));
    }

    /** What relations take from a pair's weight, in bits: 0 or less. */
    double takenByRelations(int a, int b, long pattern) {
        var weight = worth.prior() + points(a, b, pattern);
        return besideRelations(a, b, pattern, weight) - weight;
    }

    /** The relation that the pair may most easily be instead of one person; empty where the model knows none. */
    Optional<String> likeliestRelation(int a, int b, long pattern) {
        return estimate.relations().stream()
                .min(Comparator.comparingDouble(relation -> beside(relation, a, b, pattern)))
                .map(Relation::name);
    }

    private double points(int c, int a, int b, long pattern) {
        var level = Pattern.level(pattern, c);
        return level == 0 ? 0 : worth.weight(c, level) + worth.rarity(c, level, a, b);
    }

    private boolean isHeld(double[] sums, long pattern) {
        return agreeing(sums) < (namesDiffer(pattern) ? kindsNeeded + 1 : kindsNeeded);
    }

    /** Why a pair was settled at less than its points, in sentences; empty where it was not. */
    List<String> remarks(int a, int b, long pattern) {
        var sums = sums(a, b, pattern);
        var remarks = new ArrayList<String>();
        for (var k = 0; k < sums.length; k++) {
            if (sums[k] > limits[k]) {
                remarks.add("Evidence of the kind \"%s\" is limited to %.0f points, as it is not independent."
                        .formatted(kinds.get(k), limits[k]));
            }
        }
        if (isHeld(sums, pattern)) {
            remarks.add("Held back under the joining threshold: "
                    + (namesDiffer(pattern)
                            ? "given name and surname both differ, and too little else agrees."
                            : "fewer than " + kindsNeeded + " kinds of evidence agree."));
        }
        return remarks;
    }

    /** The pair's points without the prior, kinds limited, nothing held back. */
    double points(int a, int b, long pattern) {
        var sums = sums(a, b, pattern);
        var points = 0d;
        for (var k = 0; k < sums.length; k++) {
            points += Math.min(sums[k], limits[k]);
        }
        return points;
    }

    private double[] sums(int a, int b, long pattern) {
        var sums = new double[limits.length];
        for (var c = 0; c < kindOf.length; c++) {
            sums[kindOf[c][Pattern.level(pattern, c)]] += points(c, a, b, pattern);
        }
        return sums;
    }

    private int agreeing(double[] sums) {
        var n = 0;
        for (var sum : sums) {
            n += sum >= AGREES ? 1 : 0;
        }
        return n;
    }

    /** Whether given name and surname are both given and both differ. */
    boolean namesDiffer(long pattern) {
        var differ = 0;
        for (var c = 0; c < kindOf.length; c++) {
            var comparison = setup.comparisons.get(c);
            var isName = comparison.field() == Field.GIVEN || comparison.field() == Field.SURNAME;
            differ += isName && Pattern.level(pattern, c) == comparison.levels().size() ? 1 : 0;
        }
        return differ == 2;
    }
}
