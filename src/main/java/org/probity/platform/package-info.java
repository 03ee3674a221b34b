/**
 * What every other module stands on: the shell of pages, the database and its transactions, jobs, files, documents, time and
 * charts (line, bars, small multiples, as SVG with their tables: {@link org.probity.platform.charts.Charts}).
 *
 * <p>It knows no word of the field. Its parts are named interfaces: a module lists {@code platform::database}, {@code platform::web} and so on among
 * what it may use.
 */
@ApplicationModule(allowedDependencies = "access")
@NullMarked
package org.probity.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
