/**
 * Action plans from the gaps of a signed health check: what is to be done, by whom and by when. An action keeps its first
 * due date; the distance to the present one is slippage. Whoever did the work does not close it.
 */
@NamedInterface("plan")
@NullMarked
package org.probity.healthcheck.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
