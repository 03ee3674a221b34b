package org.probity.linkage;

import java.util.Arrays;
import java.util.List;
import org.probity.linkage.block.Blocks;
import org.probity.linkage.score.Scorer;
import org.probity.linkage.score.Seen;
import org.probity.linkage.score.Worth;

/** Pairs found, as columns that grow. One to a worker while pairs are scored; one for all afterwards. */
final class Found implements Blocks.Visitor {

    private final Scorer scorer;
    private final Judge judge;
    private final double least;
    int[] left = new int[64];
    int[] right = new int[64];
    float[] weights = new float[64];
    long[] patterns = new long[64];

    /** For a pair joined over a third record, that record's row plus one; else 0. */
    int[] via = new int[64];

    int size;
    long compared;

    Found(Scorer scorer, Judge judge, double least) {
        this.scorer = scorer;
        this.judge = judge;
        this.least = least;
    }

    @Override
    public void pair(int a, int b) {
        compared++;
        if (scorer.weigh(a, b) >= least) {
            settle(a, b, scorer.pattern());
        }
    }

    private void settle(int a, int b, long pattern) {
        var settled = judge.settle(a, b, pattern);
        if (settled >= least) {
            add(a, b, (float) settled, pattern);
        }
    }

    /** Takes those pairs that were compared before and are worth enough. */
    Found of(Seen seen, Worth worth) {
        seen.each((a, b, pattern, rarity) -> {
            compared++;
            if (worth.weight(pattern, rarity) >= least) {
                settle(a, b, pattern);
            }
        });
        return this;
    }

    void add(int a, int b, float weight, long pattern) {
        if (size == left.length) {
            room(size * 2);
        }
        left[size] = a;
        right[size] = b;
        weights[size] = weight;
        patterns[size++] = pattern;
    }

    private void room(int room) {
        left = Arrays.copyOf(left, room);
        right = Arrays.copyOf(right, room);
        weights = Arrays.copyOf(weights, room);
        patterns = Arrays.copyOf(patterns, room);
        via = Arrays.copyOf(via, room);
    }

    /** Takes the pairs of the pieces, in their order. */
    Found with(List<Found> pieces) {
        room(Math.max(1, pieces.stream().mapToInt(piece -> piece.size).sum()));
        for (var piece : pieces) {
            System.arraycopy(piece.left, 0, left, size, piece.size);
            System.arraycopy(piece.right, 0, right, size, piece.size);
            System.arraycopy(piece.weights, 0, weights, size, piece.size);
            System.arraycopy(piece.patterns, 0, patterns, size, piece.size);
            size += piece.size;
            compared += piece.compared;
        }
        return this;
    }
}
