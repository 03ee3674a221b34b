/**
 * Forces side by side, with what stands in the way of comparing them. Everything is worked out from what is published: a
 * national value adds up published figures alone, so that it gives nothing back that was withheld (security.md 9.4).
 *
 * <p>A count grows with the size of a force and is only listed; a share is drawn with its 95 per cent interval (Wilson, 1927).
 * There are no ranks: where intervals overlap, no force is ahead of another (ux.md section 8).
 */
@NullMarked
package org.probity.publication.compare;

import org.jspecify.annotations.NullMarked;
