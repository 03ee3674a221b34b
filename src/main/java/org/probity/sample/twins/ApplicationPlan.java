package org.probity.sample.twins;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.probity.sample.twins.PlannedRecord.Kind;
import org.probity.sample.twins.Twins.Row;

/** The applications of one twin: those that count, and those that only look like it. */
final class ApplicationPlan {

    /** Long before the cut-off, so that what ordinary records do after it is over by then. */
    private static final LocalDate SECOND_DAY = TwinPlan.FIRST_DAY.plusDays(1);

    private final Days days;
    private final Applications make;
    private final Row sent;
    private final Row approved;
    private final Row refused;
    private final Row withdrawn;
    private final Row pending;
    private final List<PlannedRecord> plan = new ArrayList<>();

    ApplicationPlan(String twin, Days days) {
        this.days = days;
        this.make = new Applications(twin, days);
        this.sent = Twins.row(twin, "bi-applications");
        this.approved = Twins.row(twin, "bi-approved");
        this.refused = Twins.row(twin, "bi-refused");
        this.withdrawn = Twins.row(twin, "bi-withdrawn");
        this.pending = Twins.row(twin, "bi-pending");
    }

    List<PlannedRecord> records() {
        counted();
        before();
        after();
        continued();
        neverSent();
        late();
        correctedOut();
        duplicates();
        partners();
        return List.copyOf(plan);
    }

    /** Those that the figures are about. */
    private void counted() {
        lastDay(sent.trap("in:last-day"));
        refusedOrWithdrawn();
        waiting();
        approvedOnes();
    }

    private void refusedOrWithdrawn() {
        for (int i = 0; i < refused.number(); i++) {
            PlannedRecord made = make.made(days.between(SECOND_DAY, LocalDate.of(2011, 11, 30)));
            add(Applications.refusedOn(made, LocalDate.of(2011, 12, 20))
                    .then(
                            Happening.of(What.APPEALED, LocalDate.of(2012, 1, 3)),
                            Happening.of(What.APPEAL_DISMISSED, LocalDate.of(2012, 2, 10)))
                    .trap("bi-refused:in:appealed"));
        }
        for (int i = 0; i < withdrawn.number(); i++) {
            PlannedRecord made = make.made(days.between(SECOND_DAY, LocalDate.of(2012, 5, 31)));
            add(made.then(Happening.of(What.WITHDRAWN, Applications.sentOn(made).plusDays(9)))
                    .trap("bi-withdrawn:in:withdrawn", "bi-applications:in:withdrawn"));
        }
    }

    /** One who waits came in on the last day; the others are minded to be refused. */
    private void waiting() {
        for (int i = sent.trap("in:last-day") - 1; i < pending.number(); i++) {
            PlannedRecord made = make.made(LocalDate.of(2012, 7, 3));
            add(made.then(Happening.of(What.MINDED_TO_REFUSE, LocalDate.of(2012, 7, 20)))
                    .then(Happening.of(What.APPROVED_WITH_CONDITIONS, LocalDate.of(2012, 8, 14)))
                    .trap("bi-pending:in:minded-to-refuse", "bi-refused:not:minded-to-refuse")
                    .trap("bi-pending:in:decided-after-as-at", "bi-approved:not:decided-after-as-at"));
        }
    }

    private void approvedOnes() {
        int first = sent.trap("in:first-day");
        int correctedIn = sent.trap("in:corrected-in");
        int ordinary = approved.number() - first - approved.trap("in:decided-on-as-at") - correctedIn;
        for (int i = 0; i < first; i++) {
            add(make.approvedSoon(make.made(TwinPlan.FIRST_DAY).trap("bi-applications:in:first-day"), false));
        }
        for (int i = 0; i < correctedIn; i++) {
            PlannedRecord made = make.made(LocalDate.of(2011, 8, 22 + i));
            Happening right = Happening.corrected(
                    What.SENDING_CORRECTED, LocalDate.of(2011, 10, 4 + i), LocalDate.of(2011, 9, 5 + i));
            add(make.approvedSoon(made, false).then(right).trap("bi-applications:in:corrected-in"));
        }
        for (int i = 0; i < ordinary; i++) {
            boolean conditions = i < approved.trap("in:approved-with-conditions");
            add(make.approvedSoon(make.made(days.between(SECOND_DAY, LocalDate.of(2012, 6, 29))), conditions));
        }
    }

    /** Sent on the last day that counts: one is decided the same day, any other waits. */
    private void lastDay(int number) {
        for (int i = 0; i < number; i++) {
            PlannedRecord made = make.made(TwinPlan.AS_AT).trap("bi-applications:in:last-day");
            boolean decided = i < approved.trap("in:decided-on-as-at");
            add(
                    decided
                            ? made.then(Happening.of(What.APPROVED, TwinPlan.AS_AT))
                                    .trap("bi-approved:in:decided-on-as-at")
                            : made.then(Happening.of(What.APPROVED, LocalDate.of(2012, 8, 9)))
                                    .trap("bi-pending:in:decided-after-as-at", "bi-approved:not:decided-after-as-at"));
        }
    }

    private void before() {
        for (int i = 0; i < sent.trap("not:before-period"); i++) {
            PlannedRecord made = make.made(days.between(LocalDate.of(2011, 6, 1), LocalDate.of(2011, 8, 10)))
                    .trap("bi-applications:not:before-period");
            if (i < refused.trap("not:before-period")) {
                add(Applications.refusedOn(made, LocalDate.of(2011, 8, 29)).trap("bi-refused:not:before-period"));
            } else if (i < refused.trap("not:before-period") + withdrawn.trap("not:before-period")) {
                add(made.then(Happening.of(What.WITHDRAWN, LocalDate.of(2011, 8, 15)))
                        .trap("bi-withdrawn:not:before-period"));
            } else {
                add(make.approvedSoon(made, false));
            }
        }
    }

    private void after() {
        int refusals = refused.trap("not:after-period");
        int withdrawals = withdrawn.trap("not:after-period");
        int waiting = pending.trap("not:after-period");
        for (int i = 0; i < sent.trap("not:after-period"); i++) {
            PlannedRecord made = make.made(TwinPlan.AS_AT.plusDays(1 + i % 3)).trap("bi-applications:not:after-period");
            if (i < refusals) {
                add(Applications.refusedOn(made, LocalDate.of(2012, 8, 28)).trap("bi-refused:not:after-period"));
            } else if (i < refusals + withdrawals) {
                add(made.then(Happening.of(What.WITHDRAWN, LocalDate.of(2012, 8, 16)))
                        .trap("bi-withdrawn:not:after-period"));
            } else if (i < refusals + withdrawals + waiting) {
                add(made.then(Happening.of(What.APPROVED, LocalDate.of(2012, 9, 14)))
                        .trap("bi-pending:not:after-period"));
            } else {
                add(made.then(Happening.of(What.APPROVED, LocalDate.of(2012, 8, 21))));
            }
        }
    }

    /** Renewals and change notices of interests that were approved before. */
    private void continued() {
        List<PlannedRecord> earlier = plan.stream()
                .filter(one ->
                        one.has(What.APPROVED) && Applications.sentOn(one).isBefore(LocalDate.of(2011, 12, 1)))
                .toList();
        int renewals = sent.trap("not:renewal");
        int renewed = approved.trap("not:renewal");
        for (int i = 0; i < renewals; i++) {
            PlannedRecord of = earlier.get(i % earlier.size());
            PlannedRecord made = make.following(
                            Kind.RENEWAL, of, days.between(LocalDate.of(2012, 4, 2), LocalDate.of(2012, 6, 29)))
                    .trap("bi-applications:not:renewal");
            if (i < renewed) {
                add(make.approvedSoon(made, false).trap("bi-approved:not:renewal"));
            } else {
                unrenewed(made);
            }
        }
        for (int i = 0; i < sent.trap("not:change"); i++) {
            PlannedRecord of = earlier.get(i % earlier.size());
            LocalDate day = days.between(LocalDate.of(2012, 1, 9), LocalDate.of(2012, 6, 29));
            add(make.approvedSoon(make.following(Kind.CHANGE, of, day).trap("bi-applications:not:change"), false));
        }
    }

    /** A renewal sent twice, of which one was withdrawn and merged; or one that came in late in July. */
    private void unrenewed(PlannedRecord made) {
        if (withdrawn.trap("not:duplicate") == 0) {
            add(made.then(Happening.of(What.APPROVED, LocalDate.of(2012, 8, 24))));
            return;
        }
        String other = plan.stream()
                .filter(one -> one.kind() == Kind.RENEWAL && one.owner() == made.owner())
                .findFirst()
                .orElse(plan.stream()
                        .filter(one -> one.owner() == made.owner())
                        .findFirst()
                        .orElseThrow())
                .key();
        add(made.linked(other)
                .then(
                        Happening.of(What.WITHDRAWN, Applications.sentOn(made).plusDays(3)),
                        Happening.of(What.MERGED, LocalDate.of(2012, 7, 18)))
                .trap("bi-withdrawn:not:duplicate"));
    }

    private void neverSent() {
        for (int i = 0; i < sent.trap("not:draft"); i++) {
            add(make.unsent(days.between(SECOND_DAY, LocalDate.of(2012, 7, 1)))
                    .trap("bi-applications:not:draft", "bi-pending:not:draft"));
        }
        for (int i = 0; i < sent.trap("not:withdrawn-unsent"); i++) {
            PlannedRecord draft = make.unsent(days.between(SECOND_DAY, LocalDate.of(2012, 7, 1)));
            add(draft.then(Happening.of(
                            What.WITHDRAWN, draft.happenings().getFirst().on().plusDays(4)))
                    .trap("bi-applications:not:withdrawn-unsent", "bi-withdrawn:not:withdrawn-unsent"));
        }
    }

    /** Handed in on paper in time and entered after the cut-off; the last of them was decided after the stated day too. */
    private void late() {
        int number = sent.trap("not:late-recorded");
        int waiting = pending.trap("not:late-recorded");
        for (int i = 0; i < number; i++) {
            LocalDate entered = LocalDate.of(2012, 9, 4 + i);
            PlannedRecord made = make.record(Kind.APPLICATION, days.owner())
                    .then(Happening.late(What.SENT, LocalDate.of(2012, 7, 9 + i), entered))
                    .trap("bi-applications:not:late-recorded");
            boolean waits = i >= number - waiting;
            LocalDate decided = waits ? LocalDate.of(2012, 8, 10) : LocalDate.of(2012, 7, 24 + i);
            add(made.then(Happening.late(What.APPROVED, decided, entered.plusDays(1)))
                    .trap("bi-approved:not:late-recorded")
                    .trap(waits ? "bi-pending:not:late-recorded" : "bi-approved:not:late-recorded"));
        }
    }

    private void correctedOut() {
        for (int i = 0; i < sent.trap("not:corrected-out"); i++) {
            Happening right = Happening.corrected(
                    What.SENDING_CORRECTED, LocalDate.of(2011, 10, 11 + i), LocalDate.of(2011, 8, 26 + i));
            add(make.approvedSoon(make.made(SECOND_DAY.plusDays(i)), false)
                    .then(right)
                    .trap("bi-applications:not:corrected-out"));
        }
    }

    private void duplicates() {
        List<PlannedRecord> doubled = plan.stream()
                .filter(one -> one.kind() == Kind.APPLICATION && one.traps().isEmpty() && one.has(What.APPROVED))
                .toList();
        for (int i = 0; i < sent.trap("not:duplicate"); i++) {
            PlannedRecord of = doubled.get(i);
            PlannedRecord again = make.record(Kind.APPLICATION, of.owner())
                    .then(Happening.of(What.SENT, Applications.sentOn(of).plusDays(1)))
                    .linked(of.key())
                    .trap("bi-applications:not:duplicate", "bi-approved:not:duplicate");
            add(make.approvedSoon(again, false).then(Happening.of(What.MERGED, LocalDate.of(2012, 7, 16 + i))));
        }
    }

    /** Of the partner force, on the joint desk. */
    private void partners() {
        int number = sent.trap("not:partner-force");
        int yes = approved.trap("not:partner-force");
        int no = refused.trap("not:partner-force");
        for (int i = 0; i < number; i++) {
            PlannedRecord made = make.made(days.between(SECOND_DAY, LocalDate.of(2012, 6, 29)))
                    .at(Twins.VELMARSH)
                    .trap("bi-applications:not:partner-force");
            if (i < yes) {
                add(make.approvedSoon(made, false).trap("bi-approved:not:partner-force"));
            } else if (i < yes + no) {
                add(Applications.refusedOn(made, Applications.sentOn(made).plusDays(30))
                        .trap("bi-refused:not:partner-force"));
            } else {
                add(made.then(Happening.of(What.APPROVED, LocalDate.of(2012, 9, 20)))
                        .trap("bi-pending:not:partner-force"));
            }
        }
    }

    private void add(PlannedRecord one) {
        plan.add(one);
    }
}
