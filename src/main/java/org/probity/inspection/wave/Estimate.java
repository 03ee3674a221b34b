package org.probity.inspection.wave;

import java.util.List;
import java.util.function.Predicate;

/**
 * A weighted share of those who answered.
 *
 * @param base replies that answered
 * @param chose replies among them that chose it
 * @param effectiveBase how many equally weighted replies the weighted ones are worth
 */
public record Estimate(int base, int chose, double effectiveBase, double share, Interval interval) {

    /** Fewer replies than this show nothing (security.md section 9.3). */
    public static final int FEWEST = 10;

    /** From here up to this many replies a reader is warned; our own default. */
    public static final int SMALL = 50;

    /** @param answered at least one reply, each with a weight above 0 */
    static Estimate of(List<Reply> answered, Predicate<Reply> chose) {
        double sum = 0;
        double squares = 0;
        double chosen = 0;
        int replies = 0;
        for (Reply reply : answered) {
            sum += reply.weight();
            squares += reply.weight() * reply.weight();
            if (chose.test(reply)) {
                chosen += reply.weight();
                replies++;
            }
        }
        double share = Math.clamp(chosen / sum, 0, 1);
        double effective = sum * sum / squares;
        return new Estimate(answered.size(), replies, effective, share, Interval.ofShare(share, effective));
    }

    /** By how much weighting makes the variance larger (Kish); 1 where all weights are alike. */
    public double designEffect() {
        return base / effectiveBase;
    }

    public boolean isWithheld() {
        return base < FEWEST;
    }

    public boolean isSmall() {
        return base < SMALL;
    }
}
