package org.probity.platform.forms;

import org.jspecify.annotations.Nullable;

/** Joins a field to the words that explain it, so that a screen reader reads hint and error with the label. */
public final class Described {

    private Described() {}

    /** The value of aria-describedby; null leaves the attribute out. */
    public static @Nullable String by(String id, @Nullable String hint, @Nullable String error) {
        String ids = (hint == null ? "" : id + "-hint ") + (error == null ? "" : id + "-error");
        return ids.isEmpty() ? null : ids.strip();
    }
}
