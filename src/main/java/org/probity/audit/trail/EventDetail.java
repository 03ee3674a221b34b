package org.probity.audit.trail;

import org.jspecify.annotations.Nullable;

/**
 * One event in full.
 *
 * @param bytes what is stored, as text; null for a restricted record, whose id stands in them
 * @param reason the reason or filter, unsealed; null for none
 */
public record EventDetail(
        EventView event, @Nullable String bytes, @Nullable String reason) {}
