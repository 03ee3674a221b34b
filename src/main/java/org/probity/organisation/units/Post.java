package org.probity.organisation.units;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A post as it stands today.
 *
 * @param fte full-time equivalent, above 0 up to 1
 * @param since the first day on which this state holds
 */
public record Post(UUID id, String title, PostEvent state, BigDecimal fte, LocalDate since, UUID lastFact) {}
