package org.probity.entrance.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.probity.platform.time.Now;
import org.springframework.stereotype.Component;

/**
 * Remembers for an hour that a reason was given for an address and those below it. The session holds the address and the
 * request whose event holds the reason, never the reason's words.
 */
@Component
class Reasons {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final String KEY = "reason ";

    private final Now now;

    Reasons(Now now) {
        this.now = now;
    }

    void given(HttpSession session, String path, String request) {
        session.setAttribute(KEY + path, now.instant() + " " + request);
    }

    /** A pointer to the reason; null where none was given within the hour. */
    @Nullable
    String givenFor(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return null;
        }
        String path = request.getRequestURI();
        for (String top = path; !top.isEmpty(); top = top.substring(0, Math.max(top.lastIndexOf('/'), 0))) {
            if (session.getAttribute(KEY + top) instanceof String kept) {
                String[] parts = kept.split(" ");
                boolean fresh = now.instant().isBefore(Instant.parse(parts[0]).plus(KEPT));
                return fresh ? "As given in request " + parts[1] : null;
            }
        }
        return null;
    }
}
