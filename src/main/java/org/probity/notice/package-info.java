/**
 * E-mails with a link and no detail: what a person is told outside the pages is that something waits, and where. The words
 * are those of {@link org.probity.notice.Subject}, never of a record. The pages themselves say what waits; that suffices
 * where no mail server is configured, and then nothing is queued.
 *
 * <p>A notice is queued in the transaction of the change that causes it and sent by a job, so that none is lost with the
 * process. One that a server is too busy for is tried again, later and later, for ever; one that it will not take is marked
 * so. A crash between sending and noting it sends once more: at least once, not at most.
 *
 * <p>Owns {@code notice.message}. Settings {@code probity.mail.host, port, user, password, from} and {@code probity.address}.
 */
@ApplicationModule(allowedDependencies = {"people", "platform::*"})
@NullMarked
package org.probity.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
