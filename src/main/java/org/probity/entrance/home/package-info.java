/** The shell around every page, as far as it depends on who reads it, and the home page: what needs me. */
@NullMarked
package org.probity.entrance.home;

import org.jspecify.annotations.NullMarked;
