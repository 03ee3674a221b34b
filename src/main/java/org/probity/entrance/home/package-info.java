/** The shell around every page, as far as it depends on who reads it, and the home page: what needs me. */
@NamedInterface("home")
@NullMarked
package org.probity.entrance.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
