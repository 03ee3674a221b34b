package org.probity.inspection.board;

import org.probity.access.Role;
import org.probity.entrance.SignIns;
import org.probity.inspection.round.Round;
import org.probity.notice.Notices;
import org.probity.notice.Subject;
import org.probity.people.roles.Roles;
import org.probity.platform.jobs.JobHandler;
import org.probity.platform.jobs.Jobs;
import org.probity.platform.time.Now;
import org.springframework.stereotype.Component;

/** Tells the return leads of a force that something is asked of them: a job, because only the force's own side knows who they are. */
@Component
class ChaseNotice implements JobHandler {

    static final String KIND = "inspection.chase-notice";

    private final SignIns signIns;
    private final Roles roles;
    private final Notices notices;

    private final Jobs jobs;
    private final Now now;

    ChaseNotice(SignIns signIns, Roles roles, Notices notices, Jobs jobs, Now now) {
        this.signIns = signIns;
        this.roles = roles;
        this.notices = notices;
        this.jobs = jobs;
        this.now = now;
    }

    /** Leaves the job in the open transaction. */
    void later(Round round, String body) {
        jobs.schedule(KIND, body + " " + round.key(), now.instant());
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** @param ref body and short name of the round, with a blank between */
    @Override
    public void run(String ref) {
        int blank = ref.indexOf(' ');
        String body = ref.substring(0, blank);
        String path = "/returns/" + ref.substring(blank + 1);
        signIns.asJob(
                KIND, body, job -> notices.tell(body, roles.holders(body, Role.RETURN_LEAD), Subject.ASKED, path));
    }
}
