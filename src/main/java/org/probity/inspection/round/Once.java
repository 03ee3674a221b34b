package org.probity.inspection.round;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.probity.audit.Acting;
import org.probity.platform.database.OnceOnly;
import org.probity.platform.forms.FormToken;
import org.springframework.stereotype.Component;

/** A form that is sent twice writes once, and leads to the same page both times. */
@Component("inspectionOnce")
public class Once {

    private final OnceOnly onceOnly;

    Once(OnceOnly onceOnly) {
        this.onceOnly = onceOnly;
    }

    /** @param work writes, and gives the address to go to next */
    public String redirect(ServletRequest request, Supplier<String> work) {
        Optional<FormToken> token = FormToken.of(request);
        if (token.isEmpty()) {
            return "redirect:" + work.get();
        }
        UUID signIn = Acting.current().signIn();
        Optional<String> earlier = onceOnly.claim(token.get().value(), signIn);
        if (earlier.isPresent()) {
            return "redirect:" + earlier.get();
        }
        String address = work.get();
        onceOnly.done(token.get().value(), signIn, address);
        return "redirect:" + address;
    }
}
