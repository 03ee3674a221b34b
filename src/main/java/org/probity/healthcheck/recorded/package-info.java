/**
 * "Declared and recorded more fully": by volume, as the registers count it over two periods, and by completeness, as a test
 * against another source shows it. More entries alone may mean more gifts; a test against the same source says more.
 */
@NamedInterface("recorded")
@NullMarked
package org.probity.healthcheck.recorded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
