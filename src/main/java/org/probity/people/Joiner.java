package org.probity.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of somebody who joins.
 *
 * @param collarNumber unique within the body, whatever the case of its letters
 * @param joinedOn the first day of service
 */
public record Joiner(
        String collarNumber,
        String name,
        PersonKind kind,
        @Nullable String rank,
        boolean chiefOfficer,
        LocalDate joinedOn) {

    public static Joiner officer(String collarNumber, String name, LocalDate joinedOn) {
        return new Joiner(collarNumber, name, PersonKind.OFFICER, null, false, joinedOn);
    }

    public Joiner as(PersonKind other) {
        return new Joiner(collarNumber, name, other, rank, chiefOfficer, joinedOn);
    }

    public Joiner ranked(String words, boolean chief) {
        return new Joiner(collarNumber, name, kind, words, chief, joinedOn);
    }
}
