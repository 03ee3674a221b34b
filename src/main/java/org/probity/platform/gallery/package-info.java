/** Every component of the shell on one page, right and wrong, for development and for the browser tests. Off unless asked for. */
@NullMarked
package org.probity.platform.gallery;

import org.jspecify.annotations.NullMarked;
