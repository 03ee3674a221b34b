/**
 * Policies as their readers meet them: the library, what waits for a person, and the receipt by which they say that they
 * have read it. Only the reader can say so; a receipt is never changed or taken back.
 */
@NamedInterface("reading")
@NullMarked
package org.probity.policy.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
