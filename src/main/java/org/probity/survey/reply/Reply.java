package org.probity.survey.reply;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one person answered, without the person.
 *
 * @param unit where they serve; empty if they have no posting
 * @param chosen the option of each question in turn, from 1; 0 for one left out
 */
public record Reply(Optional<UUID> unit, List<Integer> chosen) {

    public Reply {
        chosen = List.copyOf(chosen);
    }
}
