package org.probity.sample.twins;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.probity.sample.twins.PlannedRecord.Kind;

/** Policies, standards, health checks, action plans, surveys and posts of one twin. */
final class LibraryPlan {

    private static final String UPDATED = "policies-updated:";
    private static final String NEW = "policies-new:";
    private static final String RAISED = "infosec-standards-strengthened:";
    private static final String CHECKED = "health-check-completed:";
    private static final String PLANNED = "action-plan-made:";
    private static final String SURVEYED = "understanding-survey-run:";
    private static final String POSTS = "acu-posts-change:";

    /** The round of the check at the time of the review of 2011. */
    private static final String REVIEW = TwinPlan.REVIEW;

    /** When the first versions were entered that had long been in force. */
    private static final LocalDate ENTERED = LocalDate.of(2011, 5, 3);

    private static final LocalDate LONG_AGO = LocalDate.of(2009, 4, 1);

    private static final List<String> PARTNERS = List.of("media", "gifts", "social-media");

    private final String twin;
    private final List<PlannedRecord> plan = new ArrayList<>();

    LibraryPlan(String twin) {
        this.twin = twin;
    }

    List<PlannedRecord> records() {
        if (twin.equals(Twins.NORTHMERE)) {
            northmere();
        } else {
            kingsford();
        }
        return List.copyOf(plan);
    }

    private void northmere() {
        keep(policy("gifts", day(2011, 9, 1), day(2012, 1, 16), day(2012, 5, 8))
                .trap(UPDATED + "in:first-day", UPDATED + "beside:versions"));
        keep(policy("social-media", day(2011, 11, 7), day(2012, 7, 31))
                .trap(UPDATED + "in:last-day", UPDATED + "beside:versions"));
        keep(policy("second-jobs", day(2011, 10, 17), day(2012, 3, 12))
                .trap(NEW + "not:renamed", UPDATED + "beside:versions"));
        keep(drafted(policy("others", day(2011, 6, 6)), day(2012, 4, 16))
                .trap(UPDATED + "not:before-period", UPDATED + "not:draft"));
        keep(drafted(policy("procurement", day(2011, 8, 31)), day(2012, 6, 4))
                .trap(UPDATED + "not:before-period", UPDATED + "not:draft"));
        keep(policy("disclosure", day(2012, 8, 13)).trap(UPDATED + "not:after-period"));
        keep(record(Kind.POLICY, Happening.of(What.IN_FORCE, day(2012, 2, 6))).linked("media"));
        keep(record(Kind.POLICY, Happening.of(What.WRITTEN, day(2012, 5, 21)))
                .linked("training")
                .trap(NEW + "not:draft"));
        for (int i = 0; i < 3; i++) {
            keep(policy(PARTNERS.get(i), day(2011, 10, 3 + i))
                    .at(Twins.VELMARSH)
                    .trap(UPDATED + "not:partner-force"));
        }
        keep(record(Kind.POLICY, Happening.of(What.IN_FORCE, day(2012, 3, 19)))
                .linked("second-jobs")
                .at(Twins.VELMARSH)
                .trap(NEW + "not:partner-force"));
        northmereGovernance();
    }

    private void northmereGovernance() {
        keep(check(REVIEW, day(2011, 6, 6), day(2011, 6, 20)).then(Happening.of(What.SIGNED, day(2011, 6, 27))));
        keep(check("twins-2012", day(2011, 11, 14), day(2011, 11, 28))
                .then(Happening.of(What.SIGNED, day(2011, 12, 5))));
        keep(check("check-spring-2012", day(2012, 5, 2)).trap(CHECKED + "not:draft"));
        keep(check("check-summer-2012", day(2012, 6, 6), day(2012, 6, 20)).trap(CHECKED + "not:unsigned"));
        keep(check("check-july-2012", day(2012, 7, 4), day(2012, 7, 16))
                .then(Happening.late(What.SIGNED, day(2012, 7, 20), day(2012, 9, 11)))
                .trap(CHECKED + "not:late-recorded"));
        PlannedRecord first = survey(day(2011, 6, 13), day(2011, 7, 8));
        keep(first);
        keep(survey(day(2012, 2, 6), day(2012, 3, 2)).linked(first.key()));
        keep(record(Kind.SURVEY, Happening.of(What.WRITTEN, day(2012, 4, 23))).trap(SURVEYED + "not:draft"));
        keep(survey(day(2012, 7, 16), day(2012, 8, 24)).trap(SURVEYED + "not:after-period"));
        keep(post());
        keep(post());
    }

    private void kingsford() {
        keep(policy("media", day(2011, 9, 1), day(2012, 2, 20))
                .trap(UPDATED + "in:first-day", UPDATED + "beside:versions"));
        keep(policy("others", day(2011, 12, 5), day(2012, 6, 4)).trap(UPDATED + "beside:versions"));
        keep(policy("gifts", day(2012, 1, 23)).trap(UPDATED + "beside:versions"));
        keep(policy("social-media", day(2012, 4, 30)).trap(UPDATED + "beside:versions"));
        keep(drafted(policy("second-jobs", day(2011, 7, 4)), day(2012, 6, 11))
                .trap(UPDATED + "not:before-period", UPDATED + "not:draft"));
        keep(policy("procurement", day(2012, 8, 6)).trap(UPDATED + "not:after-period"));
        keep(policy("disclosure", day(2012, 8, 20)).trap(UPDATED + "not:after-period"));
        keep(standard(day(2012, 3, 5)).then(Happening.of(What.SHOWN, day(2012, 2, 27))));
        keep(standard(day(2011, 11, 21)).trap(RAISED + "not:without-evidence"));
        keep(standard(day(2012, 4, 23)).trap(RAISED + "not:without-evidence"));
        keep(standard(day(2012, 8, 6))
                .then(Happening.of(What.SHOWN, day(2012, 8, 1)))
                .trap(RAISED + "not:after-period"));
        kingsfordGovernance();
        kingsfordPosts();
    }

    private void kingsfordGovernance() {
        keep(check(REVIEW, day(2011, 5, 16), day(2011, 6, 6)).then(Happening.of(What.SIGNED, day(2011, 6, 13))));
        keep(check("twins-2012", day(2011, 10, 24), day(2011, 11, 7))
                .then(Happening.of(What.SIGNED, day(2011, 11, 14))));
        keep(check("check-spring-2012", day(2012, 4, 4)).trap(CHECKED + "not:draft"));
        keep(check("check-summer-2012", day(2012, 6, 13), day(2012, 6, 27)).trap(CHECKED + "not:unsigned"));
        keep(record(Kind.ACTION_PLAN, Happening.of(What.PLANNED, day(2011, 12, 12)))
                .then(Happening.of(What.MADE, day(2012, 1, 16)))
                .linked("twins-2012"));
        keep(record(Kind.ACTION_PLAN, Happening.of(What.PLANNED, day(2012, 5, 14)))
                .linked("twins-2012")
                .trap(PLANNED + "not:draft"));
        keep(record(Kind.ACTION_PLAN, Happening.of(What.PLANNED, day(2012, 7, 23)))
                .then(Happening.of(What.MADE, day(2012, 8, 20)))
                .linked("twins-2012")
                .trap(PLANNED + "not:after-period"));
    }

    private void kingsfordPosts() {
        for (int i = 0; i < 4; i++) {
            keep(post());
        }
        keep(post().then(Happening.of(What.VACATED, day(2011, 11, 30)), Happening.of(What.FILLED, day(2012, 1, 9)))
                .trap(POSTS + "beside:leavers", POSTS + "beside:joiners"));
        keep(post().then(Happening.of(What.VACATED, day(2012, 3, 30)), Happening.of(What.FILLED, day(2012, 5, 14)))
                .trap(POSTS + "beside:leavers", POSTS + "beside:joiners"));
        keep(record(Kind.POST, Happening.of(What.ESTABLISHED, day(2012, 2, 1))).trap(POSTS + "not:vacant"));
        keep(record(Kind.POST, Happening.of(What.ESTABLISHED, day(2012, 2, 1)))
                .then(Happening.late(What.FILLED, day(2012, 6, 4), day(2012, 9, 12)))
                .trap(POSTS + "not:late-recorded"));
    }

    /** A policy that was there before, with later versions. */
    private PlannedRecord policy(String theme, LocalDate... versions) {
        return versions(
                record(Kind.POLICY, Happening.late(What.IN_FORCE, LONG_AGO, ENTERED))
                        .linked(theme),
                versions);
    }

    private PlannedRecord standard(LocalDate raised) {
        return versions(record(Kind.STANDARD, Happening.late(What.IN_FORCE, LONG_AGO, ENTERED)), raised);
    }

    private static PlannedRecord versions(PlannedRecord first, LocalDate... versions) {
        return first.then(Arrays.stream(versions)
                .map(on -> Happening.of(What.IN_FORCE, on))
                .toArray(Happening[]::new));
    }

    private static PlannedRecord drafted(PlannedRecord policy, LocalDate on) {
        return policy.then(Happening.of(What.WRITTEN, on));
    }

    /** @param days of answering, and of putting it before the chief officer if that was done */
    private PlannedRecord check(String round, LocalDate... days) {
        PlannedRecord answered =
                record(Kind.HEALTH_CHECK, Happening.of(What.ANSWERED, days[0])).linked(round);
        return days.length == 1 ? answered : answered.then(Happening.of(What.PUT_FORWARD, days[1]));
    }

    /** Published a week before it opens; it closes by its day. */
    private PlannedRecord survey(LocalDate opens, LocalDate closes) {
        LocalDate published = opens.minusDays(7);
        return record(
                        Kind.SURVEY,
                        new Happening(What.SURVEY_OPENED, opens, published, null),
                        new Happening(What.SURVEY_CLOSED, closes, published, null))
                .alleging(2);
    }

    private PlannedRecord post() {
        return record(
                Kind.POST,
                Happening.late(What.ESTABLISHED, LONG_AGO, ENTERED),
                Happening.late(What.FILLED, LONG_AGO, ENTERED));
    }

    private PlannedRecord record(Kind kind, Happening... happenings) {
        return PlannedRecord.of(
                twin + "-" + kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + (plan.size() + 1),
                twin,
                kind,
                happenings);
    }

    private void keep(PlannedRecord one) {
        plan.add(one);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
