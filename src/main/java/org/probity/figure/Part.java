package org.probity.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.probity.access.Compartment;

/**
 * One record that a count rests on.
 *
 * @param reference what a reader who may know of the record is shown
 * @param on the day that put it into the period
 * @param state its state at the day asked for, in a status word of the interface
 * @param weight what it adds to the value: 1 for a thing counted once, 0.6 for a part-time post, 0 for one kept beside
 * @param compartment who may know of it
 */
public record Part(
        String objectClass,
        UUID id,
        String reference,
        LocalDate on,
        String state,
        BigDecimal weight,
        Compartment compartment) {}
