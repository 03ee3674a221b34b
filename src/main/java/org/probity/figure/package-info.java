/**
 * Figures: every number that anybody reads says where it comes from. It is <em>counted</em> by a named metric over
 * records as at a stated day and as known at a stated instant, <em>supplied</em> by a body and signed, or
 * <em>researched</em> by the inspectorate; and it can be followed back to what it counted or to who signed it, as far as
 * the reader may see. Absence has words of its own and is never zero. A figure is never derived from two others unless a
 * metric says so.
 *
 * <p>The words of each metric are the project's own (metrics.csv); the words of this package are those of domain.md
 * section 3. {@link org.probity.figure.Metric} is the one extension point: each module owns the metrics over its own
 * tables. Counting runs as a database role that can only count. What was frozen is never changed: a later record changes
 * what is counted today, and the difference shows which record it was.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "audit",
            "organisation",
            "platform::charts",
            "platform::database",
            "platform::forms",
            "platform::time",
            "platform::web",
            "platform::words"
        })
@NullMarked
package org.probity.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
