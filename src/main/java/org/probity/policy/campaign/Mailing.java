package org.probity.policy.campaign;

import org.probity.entrance.SignIns;
import org.probity.notice.Deliveries;
import org.probity.platform.jobs.JobHandler;
import org.springframework.stereotype.Component;

/** Runs the sending of notices: this is the first module that may open a sign-in for a job and knows of notices. */
@Component
class Mailing implements JobHandler {

    private final Deliveries deliveries;
    private final SignIns signIns;

    Mailing(Deliveries deliveries, SignIns signIns) {
        this.deliveries = deliveries;
        this.signIns = signIns;
    }

    @Override
    public String kind() {
        return Deliveries.KIND;
    }

    /** @param body whose notices are due */
    @Override
    public void run(String body) {
        signIns.asJob(Deliveries.KIND, body, job -> deliveries.deliver(body));
    }
}
