package org.probity.register;

import java.util.Locale;

/** Whether a declaration is new, or continues an earlier one: only new ones are counted as applications. */
public enum Nature {
    APPLICATION("Application"),
    RENEWAL("Renewal"),
    CHANGE("Change notice");

    private final String word;

    Nature(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Nature of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
