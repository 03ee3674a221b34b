package org.probity.inspection.wave.desk;

import org.jspecify.annotations.Nullable;

/** Two files sent again; what a file input holds is never given back. */
public record WaveFilesForm(
        @Nullable String questions, @Nullable String replies) {}
