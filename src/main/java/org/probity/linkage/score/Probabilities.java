package org.probity.linkage.score;

import java.util.Arrays;

/**
 * The probabilities of each level, by comparison: {@code m[c][l]} among matches, {@code u[c][l]} among other pairs, for l from 1;
 * index 0 ("not given") is never read. Each row sums to 1.
 */
public record Probabilities(double[][] m, double[][] u) {

    /** log2(m / u); 0 for "not given". */
    public double weight(int comparison, int level) {
        return level == 0 ? 0 : Odds.bits(m[comparison][level] / u[comparison][level]);
    }

    /** u / m by comparison and level; 1 for "not given". */
    double[][] against() {
        var against = new double[m.length][];
        for (var c = 0; c < m.length; c++) {
            against[c] = new double[m[c].length];
            against[c][0] = 1;
            for (var level = 1; level < against[c].length; level++) {
                against[c][level] = u[c][level] / m[c][level];
            }
        }
        return against;
    }

    public int comparisons() {
        return m.length;
    }

    Probabilities copy() {
        return new Probabilities(copy(m), copy(u));
    }

    static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }
}
