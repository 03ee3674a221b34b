package org.probity.platform.jobs;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Where a module leaves a job. */
@Service
public class Jobs {

    private final JobStore jobs;

    Jobs(JdbcClient sql) {
        this.jobs = new JobStore(sql);
    }

    /**
     * Leaves a job in the open transaction: it exists if and only if that commits.
     *
     * @param ref an id or another reference without content
     */
    public void schedule(String kind, String ref, Instant dueAt) {
        jobs.insert(kind, ref, dueAt);
    }
}
