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

    public HomeView {
        waiting = List.copyOf(waiting);
        others = List.copyOf(others);
    }
}
