package org.probity.sample.rooms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A contact with the media as the form of the log holds it. */
record DeclaredContact(
        LocalDate on,
        String contact,
        String outlet,
        String kind,
        String subject,
        @Nullable String purpose,
        String colour) {}
