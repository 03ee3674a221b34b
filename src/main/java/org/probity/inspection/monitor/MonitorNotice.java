package org.probity.inspection.monitor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.probity.access.Role;
import org.probity.entrance.SignIns;
import org.probity.notice.Notices;
import org.probity.notice.Subject;
import org.probity.people.roles.Roles;
import org.probity.platform.jobs.JobHandler;
import org.probity.platform.jobs.Jobs;
import org.probity.platform.time.Now;
import org.springframework.stereotype.Component;

/** Tells the chief officer, the return leads and the local policing body that there is something to read. */
@Component
class MonitorNotice implements JobHandler {

    private static final String KIND = "inspection.monitor-notice";
    private static final List<Role> TOLD = List.of(Role.SIGNATORY, Role.RETURN_LEAD, Role.OVERSEER);

    private final SignIns signIns;
    private final Roles roles;
    private final Notices notices;
    private final Jobs jobs;
    private final Now now;

    MonitorNotice(SignIns signIns, Roles roles, Notices notices, Jobs jobs, Now now) {
        this.signIns = signIns;
        this.roles = roles;
        this.notices = notices;
        this.jobs = jobs;
        this.now = now;
    }

    void later(String body) {
        jobs.schedule(KIND, body, now.instant());
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** @param body only its own side knows who holds which role */
    @Override
    public void run(String body) {
        signIns.asJob(KIND, body, job -> {
            Set<UUID> told = new LinkedHashSet<>();
            TOLD.forEach(role -> told.addAll(roles.holders(body, role)));
            return notices.tell(body, told, Subject.TO_READ, "/monitoring");
        });
    }
}
