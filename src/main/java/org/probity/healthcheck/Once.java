package org.probity.healthcheck;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.probity.audit.Acting;
import org.probity.platform.database.OnceOnly;
import org.probity.platform.forms.FormToken;
import org.springframework.stereotype.Component;

/** Sends a form once: the same form sent again leads to the same place and does nothing. */
@Component("healthcheckOnce")
public class Once {

    private final OnceOnly onceOnly;
    private final HttpServletRequest request;

    /** @param request the one that is being answered, whichever it is */
    Once(OnceOnly onceOnly, HttpServletRequest request) {
        this.onceOnly = onceOnly;
        this.request = request;
    }

    /** @param work gives the address to go to; null if the form has to be put right and may be sent again */
    public @Nullable String lead(Supplier<@Nullable String> work) {
        Optional<FormToken> token = FormToken.of(request);
        if (token.isEmpty()) {
            return work.get();
        }
        UUID signIn = Acting.current().signIn();
        Optional<String> earlier = onceOnly.claim(token.get().value(), signIn);
        String to = earlier.isPresent() ? earlier.get() : work.get();
        if (earlier.isEmpty() && to != null) {
            onceOnly.done(token.get().value(), signIn, to);
        }
        return to;
    }
}
