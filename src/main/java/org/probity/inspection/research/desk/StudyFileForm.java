package org.probity.inspection.research.desk;

import org.jspecify.annotations.Nullable;

/** A file sent again; what a file input holds is never given back. */
public record StudyFileForm(@Nullable String file) {}
