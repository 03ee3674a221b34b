package org.probity.inspection.wave.desk;

/** Two files sent again: the form has no words of its own, and what a file input holds is never given back. */
public record WaveFilesForm() {}
