package org.probity.policy.campaign;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who owes a receipt.
 *
 * @param unit its name, as of the day they were added; null without a posting
 * @param remindedOn the day of the last reminder; null if there was none
 */
public record Owing(
        UUID person,
        String name,
        String collarNumber,
        @Nullable String unit,
        LocalDate dueOn,
        @Nullable LocalDate remindedOn) {}
