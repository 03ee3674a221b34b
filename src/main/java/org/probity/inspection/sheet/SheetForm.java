package org.probity.inspection.sheet;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The form of a filled file: the file itself is no part of it and comes beside. */
public record SheetForm(
        @Size(max = 1_000_000, message = "The file is too long") @Nullable
        String rows) {}
