package org.probity.inspection.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a lead inspector sets out before the start.
 *
 * @param key the word of addresses: {@code revisit-2012}
 * @param theme what it is about, in a few words
 * @param askedBy who asked for it; {@code askedWords} in what words, {@code askedOn} when, where that is known
 * @param terms of reference
 * @param criteria their name; {@code criteriaVersion} which edition: a later round on the same criteria has the same
 * @param previous the earlier round on the same criteria
 * @param asAt cut-off: what happened after this day does not count
 * @param knownAt cut-off: what was recorded after this instant is not known
 * @param returnsFrom first day on which returns are taken; {@code returnsTo} the last
 */
public record RoundPlan(
        String key,
        String title,
        String theme,
        String askedBy,
        String askedWords,
        @Nullable LocalDate askedOn,
        String terms,
        String criteria,
        String criteriaVersion,
        @Nullable UUID previous,
        LocalDate asAt,
        Instant knownAt,
        @Nullable LocalDate fieldworkFrom,
        @Nullable LocalDate fieldworkTo,
        LocalDate returnsFrom,
        LocalDate returnsTo) {}
