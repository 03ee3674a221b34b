package org.probity.link;

import java.io.PrintStream;
import java.util.Locale;
import org.probity.linkage.Linkage;

/** Measures what was found against the truth: precision, recall, F1, recall of the blocking, calibration by score band. */
final class Quality {

    private static final int TRUE_PAIRS_LOOKED_AT = 2_000_000;
    private static final double[] THRESHOLDS = {
        0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 0.9999, 0.99999,
        0.999999
    };
    private static final double[] BANDS = {0, 0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 0.99, 0.999, 1.0001};

    private final Linkage linkage;
    private final Truth truth;
    private final double blockingRecall;

    Quality(Linkage linkage, Truth truth) {
        this.linkage = linkage;
        this.truth = truth;
        var pairs = truth.truePairs(TRUE_PAIRS_LOOKED_AT);
        var found = pairs.stream()
                .filter(pair -> linkage.isCandidate(pair[0], pair[1]))
                .count();
        blockingRecall = pairs.isEmpty() ? 1 : (double) found / pairs.size();
    }

    /** @param right pairs found that are truly one; @param wrong pairs found that are not; @param all pairs that are truly one */
    record Counts(long right, long wrong, long all) {

        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return all == 0 ? 1 : (double) right / all;
        }

        double f1() {
            return 2 * right + wrong + (all - right) == 0 ? 1 : 2d * right / (2 * right + wrong + (all - right));
        }
    }

    Counts at(double threshold) {
        var right = 0L;
        var wrong = 0L;
        for (var i = 0; i < linkage.size(); i++) {
            if (linkage.probability(i) >= threshold) {
                var same = truth.same(linkage.left(i), linkage.right(i));
                right += same != null && same ? 1 : 0;
                wrong += same != null && !same ? 1 : 0;
            }
        }
        return new Counts(right, wrong, truth.count());
    }

    String line(double threshold) {
        var counts = at(threshold);
        return String.format(
                Locale.ROOT,
                "precision=%.4f recall=%.4f f1=%.4f blocking_recall=%.4f pairs=%d threshold=%s",
                counts.precision(),
                counts.recall(),
                counts.f1(),
                blockingRecall,
                linkage.compared(),
                threshold);
    }

    void sweep(PrintStream out) {
        for (var threshold : THRESHOLDS) {
            out.println(line(threshold));
        }
    }

    void calibration(PrintStream out) {
        out.println("calibration: band, pairs judged, mean probability, share truly one");
        for (var band = 0; band + 1 < BANDS.length; band++) {
            var n = 0L;
            var same = 0L;
            var sum = 0d;
            for (var i = 0; i < linkage.size(); i++) {
                var p = linkage.probability(i);
                var judged =
                        p < BANDS[band] || p >= BANDS[band + 1] ? null : truth.same(linkage.left(i), linkage.right(i));
                if (judged != null) {
                    n++;
                    sum += p;
                    same += judged ? 1 : 0;
                }
            }
            if (n > 0) {
                out.printf(
                        Locale.ROOT,
                        "  %.3f to %.3f %,10d  %.4f  %.4f%n",
                        BANDS[band],
                        Math.min(1, BANDS[band + 1]),
                        n,
                        sum / n,
                        (double) same / n);
            }
        }
    }
}
