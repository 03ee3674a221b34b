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

    /** All pairs in the order of the pieces. */
    static Found all(List<Found> pieces) {
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("no pieces");
        }
        var all = new Found(pieces.getFirst().scorer, pieces.getFirst().judge, pieces.getFirst().least);
        all.room(Math.max(1, pieces.stream().mapToInt(piece -> piece.size).sum()));
        for (var piece : pieces) {
            System.arraycopy(piece.left, 0, all.left, all.size, piece.size);
            System.arraycopy(piece.right, 0, all.right, all.size, piece.size);
            System.arraycopy(piece.weights, 0, all.weights, all.size, piece.size);
            System.arraycopy(piece.patterns, 0, all.patterns, all.size, piece.size);
            all.size += piece.size;
            all.compared += piece.compared;
        }
        return all;
    }
}
