package org.probity.policy.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a campaign is to be.
 *
 * @param units chosen ones; none: everybody
 * @param dueOn the day by which it is to be read
 */
public record Plan(String title, List<UUID> units, LocalDate dueOn) {

    public Plan {
        units = List.copyOf(units);
    }

    public static Plan toAllStaff(String title, LocalDate dueOn) {
        return new Plan(title, List.of(), dueOn);
    }
}
