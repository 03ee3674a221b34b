package org.probity.policy.campaign;

import org.probity.entrance.SignIns;
import org.probity.platform.jobs.JobHandler;
import org.springframework.stereotype.Component;

/** Looks each day, while a campaign is open, for those who joined its audience. */
@Component
class Joiners implements JobHandler {

    static final String KIND = "policy.campaign-joiners";

    private final Sending sending;
    private final SignIns signIns;

    Joiners(Sending sending, SignIns signIns) {
        this.sending = sending;
        this.signIns = signIns;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** @param ref body and key of the campaign, parted by a blank */
    @Override
    public void run(String ref) {
        int blank = ref.indexOf(' ');
        signIns.asJob(KIND, ref.substring(0, blank), job -> sending.addJoiners(job, ref.substring(blank + 1)));
    }
}
