package org.probity.entrance.home;

import java.util.List;
import org.probity.entrance.HomeTask;

/**
 * The home page.
 *
 * @param who the reader's roles and body, in words
 * @param waiting what waits for them
 * @param others what else they can do
 */
public record HomeView(String who, List<HomeTask> waiting, List<HomeTask> others) {

    static HomeView of(String who, List<HomeTask> tasks) {
        return new HomeView(
                who,
                tasks.stream().filter(HomeTask::waits).toList(),
                tasks.stream().filter(task -> !task.waits()).toList());
    }

    public HomeView {
        waiting = List.copyOf(waiting);
        others = List.copyOf(others);
    }
}
