/**
 * The national picture: one figure of all forces of a round beside each other, with who gives it, what it covers and how it moved
 * since the round before; and a funnel by size, so that a small force is not called an outlier by chance. Nothing is ranked, and
 * a rate is drawn and never kept as a figure. Pages for the inspectorate; owns no table.
 */
@NullMarked
package org.probity.inspection.picture;

import org.jspecify.annotations.NullMarked;
