/**
 * Posts of the anti-corruption unit: how many are filled on a day, in full-time equivalents, and how that changed
 * (domain.md section 13: state the day and the rule, here "filled"; each post belongs to one force, also in a joint
 * unit, so each force's share is its own posts).
 *
 * <p>Posts and what happened to them belong to {@code organisation}. Figures stand above it, so the metrics are here,
 * over the view that {@code organisation} publishes. Headcount is for those who are read in to ACU; the change may be
 * published.
 */
@NullMarked
package org.probity.casework.post;

import org.jspecify.annotations.NullMarked;
