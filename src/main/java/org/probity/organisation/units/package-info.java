/**
 * The parts of a body and the posts in them, by date.
 *
 * <p>A unit is ordinary, or one of the two whose own records lie in a compartment; the posts of an anti-corruption unit are
 * kept and seen inside it. What happens to a post is an append-only fact: how its state on a day is read from them is said
 * beside the table, in the migration.
 */
@NamedInterface("units")
@NullMarked
package org.probity.organisation.units;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
