package org.probity.inspection.research.desk;

import java.util.List;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.entrance.HomeTask;
import org.probity.entrance.HomeTasks;
import org.probity.inspection.research.Studies;
import org.probity.inspection.research.Study;
import org.probity.platform.words.Words;
import org.springframework.stereotype.Component;

/** Studies of social media on the first page. */
@Component
class StudyNavigation implements HomeTasks {

    private final Studies studies;

    StudyNavigation(Studies studies) {
        this.studies = studies;
    }

    @Override
    public List<HomeTask> tasks(Actor actor) {
        if (actor.holds(Role.ANALYST)) {
            long waiting = studies.all(actor).stream()
                    .filter(study -> study.state() == Study.State.DRAFT
                            && study.authoredBy().equals(actor.person()))
                    .count();
            String count = waiting == 0 ? "" : Words.count(waiting, "study", "studies") + " to check";
            return List.of(new HomeTask("Load or read research", "/analysis/research", count, waiting > 0));
        }
        return actor.holds(Role.INSP_LEAD)
                ? List.of(new HomeTask("Read research", "/analysis/research", "", false))
                : List.of();
    }
}
