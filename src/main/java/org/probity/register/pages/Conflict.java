package org.probity.register.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

/** What a sent form meets beside its faults: a record that moved on, or a form that is none of ours. */
public final class Conflict {

    private Conflict() {}

    /** @throws ResponseStatusException 400 for a form whose hidden parts are missing or nonsense: no page of ours sends it */
    public static void whole(BindingResult typed) {
        if (typed.getTarget() == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    /** Marks a page that is shown again because the record moved on. */
    public static void on(ServletWebRequest web) {
        Objects.requireNonNull(web.getResponse()).setStatus(HttpServletResponse.SC_CONFLICT);
    }
}
