/** Every component of the shell on one page each, right and wrong, for development and for the browser tests. Off unless {@code probity.dev} or {@code probity.gallery} asks for it. */
@NullMarked
package org.probity.platform.gallery;

import org.jspecify.annotations.NullMarked;
