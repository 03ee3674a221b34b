package org.probity.inspection.wave.desk;

import java.util.List;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.entrance.HomeTask;
import org.probity.entrance.HomeTasks;
import org.probity.inspection.wave.Wave;
import org.probity.inspection.wave.Waves;
import org.probity.platform.words.Words;
import org.springframework.stereotype.Component;

/** Surveys of the public on the first page. */
@Component
class WaveNavigation implements HomeTasks {

    private final Waves waves;

    WaveNavigation(Waves waves) {
        this.waves = waves;
    }

    @Override
    public List<HomeTask> tasks(Actor actor) {
        if (actor.holds(Role.ANALYST)) {
            long waiting = waves.all(actor).stream()
                    .filter(wave ->
                            wave.state() == Wave.State.RAW && wave.authoredBy().equals(actor.person()))
                    .count();
            String count = waiting == 0 ? "" : Words.count(waiting, "wave", "waves") + " to check";
            return List.of(new HomeTask("Load or read surveys of the public", "/analysis/waves", count, waiting > 0));
        }
        return actor.holds(Role.INSPECTOR) || actor.holds(Role.INSP_LEAD)
                ? List.of(new HomeTask("Read surveys of the public", "/analysis/waves", "", false))
                : List.of();
    }
}
