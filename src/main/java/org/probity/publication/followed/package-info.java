/**
 * What happened about it: recommendations and their dated history as the public reads them, out of the public store and
 * nothing else.
 */
@NullMarked
package org.probity.publication.followed;

import org.jspecify.annotations.NullMarked;
