/**
 * The map of tiles: one equal tile for each force, so that a large county is not read as a large number. Places are those of the
 * bodies (reference data); short names and letters are in short-names.csv. Forces without a place stand below in order of name.
 * Draws what it is given; asks nobody and owns no table.
 */
@NullMarked
package org.probity.inspection.tiles;

import org.jspecify.annotations.NullMarked;
