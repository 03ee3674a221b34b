package org.probity.register;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whom an open entry waits on. */
public enum Waiting {
    DECLARER("declarer"),
    SUPERVISOR("supervisor"),
    DESK("decision desk"),
    HEAD("head of professional standards"),
    CHIEF("chief officer"),
    OVERSIGHT("local policing body"),
    APPEAL("chief officer");

    private final String word;

    Waiting(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static @Nullable Waiting of(@Nullable String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
    }
}
