package org.probity.publication.press;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A desk of an outlet that asked to be told.
 *
 * @param email of the desk; gone once it was taken off the list
 * @param consent how it asked
 */
public record Outlet(
        UUID id,
        String outlet,
        String desk,
        @Nullable String email,
        String consent,
        LocalDate consentOn,
        @Nullable Instant removedAt,
        @Nullable String removedWhy) {

    public boolean isOn() {
        return removedAt == null;
    }
}
