package org.probity.sample.twins;

import java.time.LocalDate;
import org.probity.sample.twins.PlannedRecord.Kind;

/** Makes applications of one twin with the history that most of them have. */
final class Applications {

    private final String twin;
    private final Days days;
    private int last;

    Applications(String twin, Days days) {
        this.twin = twin;
        this.days = days;
    }

    PlannedRecord made(LocalDate on) {
        return record(Kind.APPLICATION, days.owner()).then(Happening.of(What.SENT, on));
    }

    PlannedRecord unsent(LocalDate on) {
        return record(Kind.APPLICATION, days.owner()).then(Happening.of(What.DRAFTED, on));
    }

    PlannedRecord following(Kind kind, PlannedRecord earlier, LocalDate on) {
        return record(kind, earlier.owner()).linked(earlier.key()).then(Happening.of(What.SENT, on));
    }

    PlannedRecord record(Kind kind, int owner) {
        return PlannedRecord.of(twin + "-bi-" + ++last, twin, kind).ownedBy(owner);
    }

    /** Within four weeks, and before the stated day. */
    PlannedRecord approvedSoon(PlannedRecord made, boolean conditions) {
        LocalDate on = sentOn(made).plusDays(days.upTo(6, 28));
        PlannedRecord decided = made.then(Happening.of(conditions ? What.APPROVED_WITH_CONDITIONS : What.APPROVED, on));
        return conditions ? decided.trap("bi-approved:in:approved-with-conditions") : decided;
    }

    /** The applicant is heard first. */
    static PlannedRecord refusedOn(PlannedRecord made, LocalDate on) {
        return made.then(Happening.of(What.MINDED_TO_REFUSE, on.minusDays(12)), Happening.of(What.REFUSED, on));
    }

    static LocalDate sentOn(PlannedRecord one) {
        return one.first(What.SENT).orElseThrow().on();
    }
}
