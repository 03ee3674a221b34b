package org.probity.platform.forms;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import java.util.UUID;

/** The one-use token in every form: a form sent twice is the same sending, and gets the same answer. */
public record FormToken(UUID value) {

    /** The name of the hidden field. */
    public static final String FIELD = "formToken";

    /** A token for a form about to be shown. */
    public static FormToken fresh() {
        return new FormToken(UUID.randomUUID());
    }

    /** The token of the form that was sent; empty where it is absent or not one of ours. */
    public static Optional<FormToken> of(ServletRequest request) {
        String sent = request.getParameter(FIELD);
        if (sent == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FormToken(UUID.fromString(sent)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
