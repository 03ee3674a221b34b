/**
 * The thematic report on all forces of a round: each figure in one table with who gives it, and what the forces come to
 * together, made from their releases and from nothing else. Pure.
 */
@NamedInterface("national")
@NullMarked
package org.probity.report.national;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
