package org.probity.publication.copy;

import org.probity.entrance.SignIns;
import org.probity.inspection.recommendation.RecommendationMoved;
import org.probity.organisation.Bodies;
import org.probity.platform.jobs.JobHandler;
import org.probity.platform.jobs.Jobs;
import org.probity.platform.time.Now;
import org.probity.report.ApprovedReleases;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the public copy of recommendations as they stand: after each step of a thread, and when a round becomes public. */
@Component
public class RecommendationCopies implements JobHandler {

    private static final String KIND = "publication.recommendations";

    private final RecommendationCopyStore store;
    private final ApprovedReleases releases;
    private final SignIns signIns;
    private final Jobs jobs;
    private final Now now;

    RecommendationCopies(
            RecommendationCopyStore store, ApprovedReleases releases, SignIns signIns, Jobs jobs, Now now) {
        this.store = store;
        this.releases = releases;
        this.signIns = signIns;
        this.jobs = jobs;
        this.now = now;
    }

    /** In the transaction of whoever moved it: the copy is owed if and only if the step stands. */
    @EventListener
    void moved(RecommendationMoved moved) {
        jobs.schedule(KIND, moved.recommendation().toString(), now.instant());
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** @param ref of the one that moved; whatever else is not copied yet comes along */
    @Override
    public void run(String ref) {
        signIns.asJob("copy of recommendations", Bodies.INSPECTORATE, job -> {
            copy();
            return ref;
        });
    }

    /**
     * In a transaction of the inspectorate. What is asked of a force waits for the force's first release, where one is in
     * hand: nothing of it is public before that.
     */
    void copy() {
        store.copy(releases.inHand());
        store.copySteps();
    }
}
