/** The pages of one figure: what it means, where it comes from, what it counted as far as the reader may know. */
@NamedInterface("pages")
@NullMarked
package org.probity.figure.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
