package org.probity.linkage.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Pairs of rows drawn at random, one of each list, or two of the one: how often they reach each level shows what chance does. Drawn in
 * pieces that are the same whatever the number of threads.
 */
public final class RandomPairs {

    private static final int PIECES = 8;

    private final int rows;
    private final int split;
    private final List<RowComparer.Setup> setups;

    /** @param split the first row of the right list; all rows where there is one list */
    public RandomPairs(int rows, int split, List<RowComparer.Setup> setups) {
        this.rows = rows;
        this.split = split;
        this.setups = List.copyOf(setups);
    }

    /** How many of so many pairs reach each level, by comparison and level; a row that meets itself does not count. */
    public double[][] levels(Supplier<RowComparer> comparers, int wanted, long seed) {
        return IntStream.range(0, PIECES)
                .parallel()
                .mapToObj(piece -> piece(comparers.get(), new Random(seed + piece), wanted / PIECES))
                .reduce(RandomPairs::sum)
                .orElseThrow();
    }

    private double[][] piece(RowComparer comparer, Random random, int wanted) {
        var counts =
                setups.stream().map(setup -> new double[setup.elseLevel() + 1]).toArray(double[][]::new);
        for (var i = 0; i < wanted; i++) {
            var a = random.nextInt(split);
            var b = split == rows ? random.nextInt(rows) : split + random.nextInt(rows - split);
            for (var c = 0; a != b && c < counts.length; c++) {
                counts[c][comparer.level(c, Math.min(a, b), Math.max(a, b))]++;
            }
        }
        return counts;
    }

    private static double[][] sum(double[][] one, double[][] two) {
        var sum = Arrays.stream(one).map(double[]::clone).toArray(double[][]::new);
        for (var c = 0; c < sum.length; c++) {
            for (var level = 0; level < sum[c].length; level++) {
                sum[c][level] += two[c][level];
            }
        }
        return sum;
    }
}
