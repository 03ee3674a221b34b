/** References that people read, type and quote: random, so that none tells how many there are or when it was made. */
@ApplicationModule(
        displayName = "platform reference",
        allowedDependencies = {})
@NullMarked
package org.probity.platform.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
