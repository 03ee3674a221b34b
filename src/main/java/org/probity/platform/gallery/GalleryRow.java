package org.probity.platform.gallery;

import java.time.LocalDate;

/** A sample row of the gallery's list. */
public record GalleryRow(String reference, String who, String what, long pence, LocalDate dueOn, String status) {}
