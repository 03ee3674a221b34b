/**
 * The present. Nobody else asks a clock: what a rule calls now can so be set while the sample is loaded and in tests.
 *
 * <p>May use: {@code java.time}.
 */
@NamedInterface("time")
@NullMarked
package org.probity.platform.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
