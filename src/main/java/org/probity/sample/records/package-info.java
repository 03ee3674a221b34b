/**
 * Enters planned records through the services of the other modules, each act by whoever does it.
 *
 * <p>Of the sample alone: nobody else uses it.
 */
@NullMarked
package org.probity.sample.records;

import org.jspecify.annotations.NullMarked;
