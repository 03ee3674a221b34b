package org.probity.register.lists;

import org.jspecify.annotations.Nullable;

/** Why somebody takes a list away. */
public record ExportForm(@Nullable String reason) {}
