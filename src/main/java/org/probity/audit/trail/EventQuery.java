package org.probity.audit.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.audit.Kind;

/**
 * Which events to show. Every null narrows nothing.
 *
 * @param compartments what the reader may see of: {@code OPEN}, or a restricted one
 * @param except the reader: nobody reads the log of their own acts as auditor
 * @param only the person whose own acts are asked for
 * @param object id of a record, whether an event named it or a list showed it
 * @param before the last event of the page before: those after it in the list, newest first
 */
record EventQuery(
        Set<String> compartments,
        @Nullable UUID except,
        @Nullable UUID only,
        @Nullable Kind kind,
        @Nullable String objectClass,
        @Nullable UUID object,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Position before) {

    /** A place in the list: events are shown by the time they were stored, newest first. */
    record Position(Instant storedAt, UUID id) {}
}
