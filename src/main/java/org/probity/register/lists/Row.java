package org.probity.register.lists;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.decision.Status;
import org.probity.register.Nature;
import org.probity.register.Waiting;

/** One entry in a list: what its columns need and no more. */
public record Row(
        UUID id,
        String body,
        String register,
        String reference,
        Nature nature,
        UUID owner,
        @Nullable String headline,
        @Nullable String headlineKey,
        @Nullable String category,
        Status status,
        @Nullable Waiting waiting,
        LocalDate sentOn,
        @Nullable LocalDate dueOn,
        @Nullable UUID assignedTo,
        int version) {}
