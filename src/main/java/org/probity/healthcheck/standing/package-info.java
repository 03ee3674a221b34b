/** How the health check stands, for whoever shows it beside other things: progress by theme, gaps, and the plan. */
@NamedInterface("standing")
@NullMarked
package org.probity.healthcheck.standing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
