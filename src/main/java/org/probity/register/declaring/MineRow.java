package org.probity.register.declaring;

import org.jspecify.annotations.Nullable;

/** One of my entries in the list. */
public record MineRow(
        String reference,
        String headline,
        String register,
        String nature,
        String sent,
        String status,
        @Nullable String waiting) {}
