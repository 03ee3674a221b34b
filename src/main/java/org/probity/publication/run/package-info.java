/**
 * All papers of a round in one run: a report and a release on each force, the thematic, the figures as data, after a fact check
 * over all of them. What goes out is what the public may read; what it is checked against is what stands behind.
 */
@NullMarked
package org.probity.publication.run;

import org.jspecify.annotations.NullMarked;
