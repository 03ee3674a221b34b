/** Dates, numbers and money in plain British English, as the content style asks. Pure functions. */
@NamedInterface("words")
@NullMarked
package org.probity.platform.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
