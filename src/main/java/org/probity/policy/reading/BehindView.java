package org.probity.policy.reading;

import java.time.LocalDate;
import org.probity.platform.words.Words;
import org.probity.policy.reading.AcknowledgementStore.Behind;

/** Somebody of a team who has something left to read. */
public record BehindView(String name, int owed, String due, boolean overdue) {

    static BehindView of(Behind behind, LocalDate today) {
        boolean overdue = behind.dueOn().isBefore(today);
        String due = (overdue ? "Overdue since " : "By ") + Words.date(behind.dueOn());
        return new BehindView(behind.name(), behind.owed(), due, overdue);
    }
}
