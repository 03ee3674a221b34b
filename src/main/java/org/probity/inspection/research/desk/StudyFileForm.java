package org.probity.inspection.research.desk;

/** A file sent again: the form has no words of its own, and what a file input holds is never given back. */
public record StudyFileForm() {}
