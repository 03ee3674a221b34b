package org.probity.platform.jobs;

/** What does the jobs of one kind; a module registers a bean. */
public interface JobHandler {

    /** The kind, as scheduled: {@code "notice.send"}. */
    String kind();

    /**
     * Does one job, in a transaction that also marks it done. The transaction begins without a sign-in: take one on with {@code Walls.within}. An exception
     * undoes everything and the job is tried again later.
     */
    void run(String ref);
}
