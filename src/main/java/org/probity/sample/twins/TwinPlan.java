package org.probity.sample.twins;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Every generated record of the twins, and of the partner of one of them; the same seed gives the same plan. */
public final class TwinPlan {

    public static final LocalDate FIRST_DAY = LocalDate.of(2011, 9, 1);
    /** The last day of the periods that are closed. */
    public static final LocalDate LAST_DAY = LocalDate.of(2012, 5, 31);
    /** What happened later does not count; it ends the open periods. */
    public static final LocalDate AS_AT = LocalDate.of(2012, 7, 31);
    /** The end of 31 August 2012: what was recorded later is not known. */
    public static final Instant KNOWN_AT = LocalDate.of(2012, 9, 1)
            .atStartOfDay(ZoneId.of("Europe/London"))
            .minusSeconds(1)
            .toInstant();

    public static final long SEED = 2012;

    /** The round of the health check at the time of the review of 2011, before the period. */
    public static final String REVIEW = "review-2011";

    private TwinPlan() {}

    public static List<PlannedRecord> of(long seed) {
        Days days = new Days(new SplittableRandom(seed));
        List<PlannedRecord> plan = new ArrayList<>();
        for (String twin : List.of(Twins.NORTHMERE, Twins.KINGSFORD)) {
            plan.addAll(new ApplicationPlan(twin, days).records());
            plan.addAll(new CasePlan(twin, days).records());
            plan.addAll(new LibraryPlan(twin).records());
        }
        return List.copyOf(plan);
    }

    /** How many of the people who declare something one force has. */
    public static int owners() {
        return Days.OWNERS;
    }
}
