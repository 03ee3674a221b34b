package org.probity.linkage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.probity.linkage.score.Odds;
import org.probity.linkage.score.Scorer;

/**
 * Joins two records of one list that are each joined to a third: whatever blocking missed or a missing field left open. The pair is
 * compared itself, its own points must speak for it, and its probability is at most the product of the two it rests on.
 */
final class Closing {

    private static final int ROUNDS = 3;
    private static final int MOST_NEIGHBOURS = 400;
    private static final int MOST_PATHS = 20_000_000;

    /** The points, prior apart, that a pair's own comparison must have. */
    private static final double LEAST_POINTS = 2;

    private final int rows;
    private final double join;
    private final Judge judge;
    private final Scorer scorer;

    Closing(int rows, Model model, Judge judge, Scorer scorer) {
        this.rows = rows;
        this.join = Odds.weight(model.thresholds().join());
        this.judge = judge;
        this.scorer = scorer;
    }

    private record Path(double probability, int via) {}

    void close(Found found) {
        var indexes = new HashMap<Long, Integer>();
        for (var i = 0; i < found.size; i++) {
            indexes.put(key(found.left[i], found.right[i]), i);
        }
        for (var round = 0; round < ROUNDS; round++) {
            var more = 0;
            for (var path : paths(found).entrySet()) {
                more += take(path.getKey(), path.getValue(), found, indexes) ? 1 : 0;
            }
            if (more == 0) {
                return;
            }
        }
    }

    private boolean take(long key, Path path, Found found, Map<Long, Integer> indexes) {
        var index = indexes.get(key);
        var weight = Odds.weight(Math.min(path.probability, 1 - 1e-12));
        if (weight < join || index != null && found.weights[index] >= join) {
            return false;
        }
        var a = (int) (key >>> 32);
        var b = (int) key;
        scorer.weigh(a, b);
        var pattern = scorer.pattern();
        if (judge.points(a, b, pattern) + judge.takenByRelations(a, b, pattern) < LEAST_POINTS
                || judge.namesDiffer(pattern)) {
            return false;
        }
        if (index == null) {
            indexes.put(key, found.size);
            found.add(a, b, (float) weight, pattern);
            found.via[found.size - 1] = path.via + 1;
        } else {
            found.weights[index] = (float) weight;
            found.via[index] = path.via + 1;
        }
        return true;
    }

    /** The best way from one record to another over a third. */
    private Map<Long, Path> paths(Found found) {
        var next = starts(found);
        var others = new int[next[rows + 1]];
        var pairs = new int[others.length];
        for (var i = 0; i < found.size; i++) {
            if (found.weights[i] >= join) {
                others[next[found.left[i] + 1]] = found.right[i];
                pairs[next[found.left[i] + 1]++] = i;
                others[next[found.right[i] + 1]] = found.left[i];
                pairs[next[found.right[i] + 1]++] = i;
            }
        }
        return paths(next, others, pairs, found);
    }

    /** Where the neighbours of row r begin, at r + 1; once they are filled in, where they end. */
    private int[] starts(Found found) {
        var starts = new int[rows + 2];
        for (var i = 0; i < found.size; i++) {
            if (found.weights[i] >= join) {
                starts[found.left[i] + 2]++;
                starts[found.right[i] + 2]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }

    private Map<Long, Path> paths(int[] ends, int[] others, int[] pairs, Found found) {
        var paths = new HashMap<Long, Path>();
        for (var via = 0; via < rows && paths.size() < MOST_PATHS; via++) {
            var from = ends[via];
            var to = ends[via + 1];
            if (to - from <= MOST_NEIGHBOURS) {
                over(via, Arrays.copyOfRange(others, from, to), Arrays.copyOfRange(pairs, from, to), found, paths);
            }
        }
        return paths;
    }

    private static void over(int via, int[] others, int[] pairs, Found found, Map<Long, Path> paths) {
        for (var i = 0; i < others.length; i++) {
            for (var j = i + 1; j < others.length; j++) {
                var p = Odds.probability(found.weights[pairs[i]]) * Odds.probability(found.weights[pairs[j]]);
                paths.merge(
                        key(others[i], others[j]), new Path(p, via), (a, b) -> a.probability >= b.probability ? a : b);
            }
        }
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }
}
