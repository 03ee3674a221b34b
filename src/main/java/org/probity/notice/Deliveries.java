package org.probity.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.probity.notice.NoticeStore.Owed;
import org.probity.platform.jobs.Jobs;
import org.probity.platform.time.Now;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Service;

/**
 * Sends what is owed at one body, a few in each transaction, and leaves a job for the rest. Opening a sign-in is the
 * entrance's, which stands in the same row: the first module above both runs the job.
 */
@Service
public class Deliveries {

    /** The kind of the job; its reference is the body. */
    public static final String KIND = "notice.send";

    private static final Logger log = LoggerFactory.getLogger(Deliveries.class);
    private static final int AT_ONCE = 20;
    private static final Duration LONGEST = Duration.ofHours(6);

    private final NoticeStore store;
    private final Postman postman;
    private final Jobs jobs;
    private final Now now;

    Deliveries(NoticeStore store, Postman postman, Jobs jobs, Now now) {
        this.store = store;
        this.postman = postman;
        this.jobs = jobs;
        this.now = now;
    }

    /**
     * Sends some of what is due. Whatever is not sent afterwards has a job of its own, at the instant at which it is due again.
     *
     * @return how many were looked at
     */
    public int deliver(String body) {
        List<Owed> due = store.due(body, now.instant(), AT_ONCE);
        due.stream()
                .map(owed -> deliver(body, owed))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .ifPresent(again -> jobs.schedule(KIND, body, again));
        if (due.size() == AT_ONCE) {
            jobs.schedule(KIND, body, now.instant());
        }
        return due.size();
    }

    /**
     * An exception must not leave here: it would undo the note that the others were sent.
     *
     * @return when it is to be tried again; empty if it need not be
     */
    private Optional<Instant> deliver(String body, Owed owed) {
        Instant at = now.instant();
        if (owed.email().isEmpty()) {
            store.refused(body, owed.id(), at);
            return Optional.empty();
        }
        try {
            postman.hand(owed.subject(), owed.path(), owed.email());
            store.sent(body, owed.id(), at);
            return Optional.empty();
        } catch (MailException failed) {
            log.warn("Notice {} was not taken: {}", owed.id(), failed.getClass().getSimpleName());
            return putOff(body, owed, failed);
        }
    }

    private Optional<Instant> putOff(String body, Owed owed, MailException failed) {
        if (isFinal(failed)) {
            store.refused(body, owed.id(), now.instant());
            return Optional.empty();
        }
        Instant again = now.instant().plus(pause(owed.attempts()));
        store.putOff(body, owed.id(), again);
        return Optional.of(again);
    }

    /** What is no address, or one that the server says it does not have, is none at the next try either. */
    static boolean isFinal(MailException failed) {
        return failed instanceof MailParseException
                || (failed instanceof MailSendException sending
                        && sending.getFailedMessages().values().stream().anyMatch(Deliveries::isUnknownAddress));
    }

    private static boolean isUnknownAddress(Exception cause) {
        return cause instanceof jakarta.mail.SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0
                && String.valueOf(refused.getMessage()).contains("Invalid Addresses");
    }

    /** 1, 2, 4, 8 … minutes, at most six hours. */
    static Duration pause(int attempts) {
        Duration pause = Duration.ofMinutes(1L << Math.min(attempts, 12));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
