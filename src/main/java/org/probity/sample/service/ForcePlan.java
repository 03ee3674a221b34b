package org.probity.sample.service;

import java.util.Map;

/**
 * One force of the service as it is drawn.
 *
 * @param workforce officers and staff
 * @param earlier what it says in the round of 2011, by metric; {@code now} in that of 2012
 * @param care from 0 to 1: how well it looks after these matters, for what inspectors find
 */
record ForcePlan(String body, int workforce, Map<String, Answer> earlier, Map<String, Answer> now, double care) {

    ForcePlan {
        earlier = Map.copyOf(earlier);
        now = Map.copyOf(now);
    }
}
