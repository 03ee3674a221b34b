/**
 * The screen of a run, on which all releases of a round are begun, checked, approved, decided about, signed and stopped; and the
 * export. All papers of a round in one run: a report and a release on each force, the thematic, the figures as data, after a fact check
 * over all of them. What goes out is what the public may read; what it is checked against is what stands behind.
 */
@NamedInterface("run")
@NullMarked
package org.probity.publication.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
