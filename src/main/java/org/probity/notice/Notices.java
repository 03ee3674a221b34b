package org.probity.notice;

import java.util.Collection;
import java.util.UUID;
import org.probity.platform.jobs.Jobs;
import org.probity.platform.time.Now;
import org.springframework.stereotype.Service;

/** Telling people by e-mail that something waits. */
@Service("noticeNotices")
public class Notices {

    private final NoticeStore store;
    private final Postman postman;
    private final Jobs jobs;
    private final Now now;

    Notices(NoticeStore store, Postman postman, Jobs jobs, Now now) {
        this.store = store;
        this.postman = postman;
        this.jobs = jobs;
        this.now = now;
    }

    /** Whether a mail server is configured. */
    public boolean areOn() {
        return postman.isOn();
    }

    /**
     * Queues a notice for each of these people in the open transaction; nothing where no mail server is configured.
     * People without an address are left out: the pages tell them.
     *
     * @param path of the page that says what waits, such as {@code /policies}; the page asks who may read it
     * @return how many were queued
     */
    public int tell(String body, Collection<UUID> persons, Subject subject, String path) {
        if (!areOn() || persons.isEmpty()) {
            return 0;
        }
        int queued = store.queue(body, persons, subject, path, now.instant());
        if (queued > 0) {
            jobs.schedule(Deliveries.KIND, body, now.instant());
        }
        return queued;
    }
}
