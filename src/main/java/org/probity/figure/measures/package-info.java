/**
 * Measures that the inspectorate adds on screen, for a round on a theme that metrics.csv does not cover. Nobody counts
 * them from records here: a force supplies each, signed, or the inspectorate researches it. A measure is written once; what
 * was wrong is put right by another one, because figures that name it are signed and published.
 *
 * <p>Everybody may read what a measure means. Adding one is part of setting out a round (permissions.csv, round). Owns
 * {@code figure.measure}.
 */
@NamedInterface("measures")
@NullMarked
package org.probity.figure.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
