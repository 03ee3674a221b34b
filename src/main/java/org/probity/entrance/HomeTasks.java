package org.probity.entrance;

import java.util.List;
import org.probity.access.Actor;

/** What of a module's work waits for somebody: shown on their home page, counted within what they may see. */
public interface HomeTasks {

    List<HomeTask> tasks(Actor actor);
}
