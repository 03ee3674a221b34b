/**
 * Work that is owed: kept in the database with the change that caused it, so that none is lost with the process, and done by any node once.
 *
 * <p>A <em>job</em> is a kind, a reference without content, and when it is due. May use: {@code platform.database}.
 */
@NamedInterface("jobs")
@NullMarked
package org.probity.platform.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
