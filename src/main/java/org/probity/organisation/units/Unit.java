package org.probity.organisation.units;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param closedOn its last day; null while it is open */
public record Unit(
        UUID id,
        String controllerBody,
        String name,
        UnitKind kind,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        int version) {

    public boolean openOn(LocalDate day) {
        return !day.isBefore(openedOn) && (closedOn == null || !day.isAfter(closedOn));
    }
}
