package org.probity.linkage;

import java.util.Arrays;
import java.util.List;
import org.probity.linkage.block.Blocks;
import org.probity.linkage.score.Scorer;

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
            var pattern = scorer.pattern();
            var settled = judge.settle(a, b, pattern);
            if (settled >= least) {
                add(a, b, (float) settled, pattern);
            }
        }
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
