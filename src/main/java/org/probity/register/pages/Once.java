package org.probity.register.pages;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.probity.audit.Acting;
import org.probity.platform.database.OnceOnly;
import org.probity.platform.forms.FormToken;
import org.springframework.stereotype.Component;

/** Sends a form once: the same form sent again leads to the same place and does nothing. */
@Component
public class Once {

    private final OnceOnly onceOnly;

    Once(OnceOnly onceOnly) {
        this.onceOnly = onceOnly;
    }

    /**
     * Where an earlier sending of this form led, or where {@code work} leads now; null from {@code work} means that it
     * came to nothing, and the form may be sent again.
     */
    public @Nullable String lead(ServletRequest request, Supplier<@Nullable String> work) {
        Optional<FormToken> token = FormToken.of(request);
        if (token.isEmpty()) {
            return work.get();
        }
        UUID signIn = Acting.current().signIn();
        Optional<String> earlier = onceOnly.claim(token.get().value(), signIn);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        String to = work.get();
        if (to != null) {
            onceOnly.done(token.get().value(), signIn, to);
        }
        return to;
    }
}
