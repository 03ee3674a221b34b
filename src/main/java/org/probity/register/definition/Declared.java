package org.probity.register.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.probity.people.PersonKind;

/**
 * A declaration with what a check may need to know beside it.
 *
 * @param body whose register it is; a policy in force is asked for it and the day
 * @param on the day it was sent; today while it is a draft
 * @param inForce what the same person has approved and not ended in this register, less what this one continues
 * @param settings the force's own settings as they stood on the day whose rule applies to it
 */
public record Declared<D extends Record>(
        String body,
        D details,
        UUID owner,
        PersonKind kind,
        boolean chiefOfficer,
        LocalDate on,
        List<D> inForce,
        Function<String, Optional<String>> settings) {}
