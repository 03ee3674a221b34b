package org.probity.sample.twins;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.probity.sample.twins.PlannedRecord.Kind;
import org.probity.sample.twins.Twins.Row;

/** The cases of one twin: disclosures, and what the inspectorate's research handed over. */
final class CasePlan {

    private static final String OPENED = "media-disclosure-investigations:";
    private static final String ONGOING = "media-disclosure-ongoing:";
    private static final String ALLEGED = "media-disclosure-allegations:";
    private static final String REFERRED = "social-media-cases-referred:";
    private static final LocalDate REFERRAL = LocalDate.of(2012, 7, 2);

    private final String twin;
    private final Days days;
    private final Row investigations;
    private final Row referred;
    private final List<PlannedRecord> plan = new ArrayList<>();

    CasePlan(String twin, Days days) {
        this.twin = twin;
        this.days = days;
        this.investigations = Twins.row(twin, "media-disclosure-investigations");
        this.referred = Twins.row(twin, "social-media-cases-referred");
    }

    List<PlannedRecord> records() {
        before();
        if (investigations.number() > 0) {
            counted();
        }
        outside();
        elsewhere();
        fromResearch();
        ownOrigin();
        return List.copyOf(plan);
    }

    /** Three: opened on the first day, with many allegations; corrected in, and reopened; opened on the last day, and running. */
    private void counted() {
        int many = Twins.row(twin, "media-disclosure-allegations").trap("beside:allegations-in-one");
        plan.add(media(
                        Happening.of(What.OPENED, TwinPlan.FIRST_DAY),
                        Happening.of(What.CLOSED, LocalDate.of(2011, 12, 14)))
                .alleging(many)
                .trap(OPENED + "in:first-day", OPENED + "in:many-allegations", ALLEGED + "beside:allegations-in-one"));
        plan.add(media(
                        Happening.of(What.OPENED, LocalDate.of(2011, 8, 30)),
                        Happening.corrected(
                                What.OPENING_CORRECTED, LocalDate.of(2011, 9, 20), LocalDate.of(2011, 9, 12)),
                        Happening.of(What.CLOSED, LocalDate.of(2012, 2, 20)),
                        Happening.of(What.REOPENED, LocalDate.of(2012, 6, 11)),
                        Happening.of(What.CLOSED, LocalDate.of(2012, 11, 5)))
                .trap(OPENED + "in:corrected-in", OPENED + "in:reopened", ONGOING + "in:reopened"));
        plan.add(media(
                        Happening.of(What.OPENED, TwinPlan.LAST_DAY),
                        Happening.of(What.CLOSED, LocalDate.of(2012, 8, 10)))
                .trap(OPENED + "in:last-day", ONGOING + "in:closed-after-as-at"));
        notCounted();
    }

    /** Opened just before the period, as was found later; and a duplicate of one that runs. */
    private void notCounted() {
        Happening right =
                Happening.corrected(What.OPENING_CORRECTED, LocalDate.of(2011, 10, 3), LocalDate.of(2011, 8, 29));
        plan.add(media(
                        Happening.of(What.OPENED, TwinPlan.FIRST_DAY.plusDays(1)),
                        right,
                        Happening.of(What.CLOSED, LocalDate.of(2011, 11, 30)))
                .trap(OPENED + "not:corrected-out"));
        plan.add(media(
                        Happening.of(What.OPENED, LocalDate.of(2012, 3, 5)),
                        Happening.of(What.MERGED, LocalDate.of(2012, 3, 20)))
                .linked(plan.getFirst().key())
                .alleging(2)
                .trap(OPENED + "not:duplicate", ONGOING + "not:duplicate", ALLEGED + "not:duplicate"));
    }

    /** The first of them runs on for a year. */
    private void before() {
        plan.add(media(
                        Happening.of(What.OPENED, LocalDate.of(2011, 7, 11)),
                        Happening.of(What.CLOSED, LocalDate.of(2012, 10, 1)))
                .alleging(2)
                .trap(OPENED + "not:before-period", ONGOING + "not:before-period", ALLEGED + "not:before-period"));
        plan.add(media(
                        Happening.of(What.OPENED, LocalDate.of(2011, 8, 31)),
                        Happening.of(What.CLOSED, LocalDate.of(2011, 12, 1)))
                .trap(OPENED + "not:before-period", ALLEGED + "not:before-period"));
    }

    private void outside() {
        for (int i = 0; i < investigations.trap("not:after-period"); i++) {
            LocalDate opened = i == 0 ? LocalDate.of(2012, 8, 6) : LocalDate.of(2012, 6, 18);
            plan.add(media(Happening.of(What.OPENED, opened), Happening.of(What.CLOSED, LocalDate.of(2012, 10, 15)))
                    .trap(OPENED + "not:after-period", ONGOING + "not:after-period"));
        }
        for (int i = 0; i < investigations.trap("not:late-recorded"); i++) {
            LocalDate known = LocalDate.of(2012, 9, 7);
            plan.add(media(
                            Happening.late(What.OPENED, LocalDate.of(2012, 5, 14), known),
                            Happening.of(What.CLOSED, LocalDate.of(2012, 11, 12)))
                    .trap(OPENED + "not:late-recorded"));
        }
        for (int i = 0; i < investigations.trap("not:not-opened"); i++) {
            LocalDate assessed = days.between(LocalDate.of(2011, 10, 3), LocalDate.of(2012, 5, 25));
            plan.add(media(Happening.of(What.NOT_OPENED, assessed)).trap(OPENED + "not:not-opened"));
        }
    }

    /** Disclosed to others than the media; and those of the partner force on the joint desk. */
    private void elsewhere() {
        for (int i = 0; i < investigations.trap("not:disclosure-to-others"); i++) {
            LocalDate opened = days.between(LocalDate.of(2011, 10, 3), LocalDate.of(2012, 4, 27));
            plan.add(record(
                            Kind.DISCLOSURE_TO_OTHERS,
                            Happening.of(What.OPENED, opened),
                            Happening.of(What.CLOSED, opened.plusDays(40)))
                    .alleging(1)
                    .trap(OPENED + "not:disclosure-to-others"));
        }
        for (int i = 0; i < investigations.trap("not:partner-force"); i++) {
            LocalDate opened = days.between(LocalDate.of(2011, 10, 3), LocalDate.of(2012, 4, 27));
            plan.add(media(Happening.of(What.OPENED, opened), Happening.of(What.CLOSED, opened.plusDays(60)))
                    .at(Twins.VELMARSH)
                    .trap(OPENED + "not:partner-force"));
        }
    }

    private void fromResearch() {
        int cases = referred.number();
        int profiles = referred.trap("beside:profiles");
        int instances = referred.trap("beside:instances");
        int first = plan.size();
        for (int i = 0; i < cases; i++) {
            PlannedRecord made = record(Kind.SOCIAL_REFERRED, Happening.of(What.REFERRED, REFERRAL));
            made = found(made, What.PROFILE, share(profiles, cases, i));
            made = found(made, What.INSTANCE, share(instances, cases, i));
            boolean reopened = i < referred.trap("in:reopened");
            plan.add(
                    reopened
                            ? made.then(
                                            Happening.of(What.OPENED, REFERRAL.plusDays(1)),
                                            Happening.of(What.CLOSED, REFERRAL.plusDays(9)),
                                            Happening.of(What.REOPENED, REFERRAL.plusDays(21)),
                                            Happening.of(What.CLOSED, REFERRAL.plusDays(90)))
                                    .trap(REFERRED + "in:reopened")
                            : made.then(
                                    Happening.of(What.OPENED, REFERRAL.plusDays(1 + i)),
                                    Happening.of(What.CLOSED, REFERRAL.plusDays(80 + i))));
        }
        referredToo(plan.get(first + cases - 1).key());
    }

    /** The same once more, and what was referred to the partner force. */
    private void referredToo(String same) {
        for (int i = 0; i < referred.trap("not:duplicate"); i++) {
            plan.add(record(Kind.SOCIAL_REFERRED, Happening.of(What.REFERRED, REFERRAL))
                    .then(
                            Happening.of(What.OPENED, REFERRAL.plusDays(2)),
                            Happening.of(What.MERGED, REFERRAL.plusDays(10)))
                    .linked(same)
                    .trap(REFERRED + "not:duplicate"));
        }
        for (int i = 0; i < referred.trap("not:partner-force"); i++) {
            plan.add(record(Kind.SOCIAL_REFERRED, Happening.of(What.REFERRED, REFERRAL))
                    .then(
                            Happening.of(What.OPENED, REFERRAL.plusDays(3)),
                            Happening.of(What.CLOSED, REFERRAL.plusDays(70)))
                    .at(Twins.VELMARSH)
                    .trap(REFERRED + "not:partner-force"));
        }
    }

    private void ownOrigin() {
        for (int i = 0; i < referred.trap("not:own-origin"); i++) {
            LocalDate opened = days.between(LocalDate.of(2011, 10, 3), LocalDate.of(2012, 5, 25));
            plan.add(record(
                            Kind.SOCIAL_OWN,
                            Happening.of(What.OPENED, opened),
                            Happening.of(What.CLOSED, opened.plusDays(35)))
                    .trap(REFERRED + "not:own-origin"));
        }
    }

    private static PlannedRecord found(PlannedRecord made, What what, int number) {
        PlannedRecord more = made;
        for (int i = 0; i < number; i++) {
            more = more.then(Happening.of(what, REFERRAL));
        }
        return number == 0
                ? more
                : more.trap(REFERRED + (what == What.PROFILE ? "beside:profiles" : "beside:instances"));
    }

    /** What the i-th of so many gets of a number that they share. */
    private static int share(int all, int among, int i) {
        return all / among + (i < all % among ? 1 : 0);
    }

    private PlannedRecord media(Happening... happenings) {
        return record(Kind.DISCLOSURE_TO_MEDIA, happenings).alleging(1);
    }

    private PlannedRecord record(Kind kind, Happening... happenings) {
        return PlannedRecord.of(twin + "-case-" + (plan.size() + 1), twin, kind, happenings);
    }
}
