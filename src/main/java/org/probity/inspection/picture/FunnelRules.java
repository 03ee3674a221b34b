package org.probity.inspection.picture;

/**
 * Whether a count is more or less than chance explains, given the size of what it is out of (Spiegelhalter, "Funnel plots for
 * comparing institutional performance", Statistics in Medicine 2005). Exact tails of the Poisson or the binomial distribution,
 * so that a small force with few cases is not called an outlier.
 */
final class FunnelRules {

    /** One in a thousand on either side: 99.8 per cent limits. */
    static final double TAIL = 0.001;

    enum Place {
        WITHIN("Within what chance explains", "Within"),
        HIGHER("Higher than chance explains", "Higher"),
        LOWER("Lower than chance explains", "Lower");

        private final String words;
        private final String brief;

        Place(String words, String brief) {
            this.words = words;
            this.brief = brief;
        }

        /** Under a heading that says against what. */
        String brief() {
            return brief;
        }

        String words() {
            return words;
        }
    }

    private FunnelRules() {}

    /**
     * @param rate of all forces together
     * @param part whether the count is a part of the base, as approvals are of applications
     */
    static Place place(long count, long base, double rate, boolean part) {
        if (base <= 0 || rate <= 0 || part && rate >= 1) {
            return Place.WITHIN;
        }
        double under = atMost(count, base, rate, part);
        double over = 1 - atMost(count - 1, base, rate, part);
        return over < TAIL ? Place.HIGHER : under < TAIL ? Place.LOWER : Place.WITHIN;
    }

    /** The least count that is not lower than chance explains. */
    static long least(long base, double rate, boolean part) {
        long count = 0;
        while (count < base * rate && atMost(count, base, rate, part) < TAIL) {
            count++;
        }
        return count;
    }

    /** The greatest count that is not higher than chance explains. */
    static long most(long base, double rate, boolean part) {
        long count = (long) Math.ceil(base * rate);
        while (1 - atMost(count, base, rate, part) >= TAIL && (!part || count < base)) {
            count++;
        }
        return count;
    }

    /** The chance of so many or fewer. */
    static double atMost(long count, long base, double rate, boolean part) {
        if (count < 0) {
            return 0;
        }
        if (part && count >= base) {
            return 1;
        }
        double expected = base * rate;
        double log = part ? base * Math.log1p(-rate) : -expected;
        double sum = Math.exp(log);
        for (long k = 1; k <= count; k++) {
            log += part
                    ? Math.log((double) (base - k + 1) / k) + Math.log(rate) - Math.log1p(-rate)
                    : Math.log(expected / k);
            sum += Math.exp(log);
        }
        return Math.min(1, sum);
    }
}
