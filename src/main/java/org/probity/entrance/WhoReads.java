package org.probity.entrance;

import jakarta.servlet.http.HttpServletRequest;
import org.probity.access.Actor;

/** Who calls: found once per request by the route guard, then carried by the request. */
public final class WhoReads {

    private static final String KEY = "probity.actor";

    private WhoReads() {}

    /** Nobody in particular where nobody is signed in. */
    public static Actor of(HttpServletRequest request) {
        return request.getAttribute(KEY) instanceof Actor actor ? actor : Actor.anonymous();
    }

    public static void is(HttpServletRequest request, Actor actor) {
        request.setAttribute(KEY, actor);
    }
}
