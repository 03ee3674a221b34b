/**
 * The record of who did, saw and was refused what.
 *
 * <p>The six kinds of the Data Protection Act 2018, section 62 (collection, alteration, consultation, disclosure,
 * combination, erasure) and a few of our own. An event is written inside the caller's transaction: no event, no commit.
 * Its bytes are stored exactly as they were made (canonical JSON in UTF-8) and are never serialised again to check them.
 * An event names ids, field names and rules; never the value of a field, a name, or what somebody searched for: reasons
 * and filters are kept as a keyed, salted commitment in the bytes, and encrypted to the auditor beside them.
 *
 * <p>{@link org.probity.audit.Guard} asks the pure decision of {@code access} and notes refusals; a refusal is written in
 * a transaction of its own, after the one that it ended. A request that belongs to nobody leaves no event: there is no
 * body whose log could hold it.
 *
 * <p>May use {@code access} and {@code platform}.
 */
@ApplicationModule(allowedDependencies = {"access", "platform::*"})
@NullMarked
package org.probity.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
