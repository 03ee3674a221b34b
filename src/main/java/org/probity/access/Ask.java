package org.probity.access;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The act asked for.
 *
 * @param detail narrows the action, as {@code view} in {@code U(view)}; absent for the whole action. A grant of the
 *     whole covers every narrower ask; a narrower grant covers its own ask alone.
 */
public record Ask(Action action, @Nullable String detail) {
    private static final Pattern WRITTEN = Pattern.compile("([A-Z])(?:\\(([a-z][a-z ]*)\\))?");

    /** An ask about one class of objects, as a page names its permission. */
    public record Named(String objectClass, Ask ask) {
        @Override
        public String toString() {
            return objectClass + ":" + ask;
        }
    }

    public static Ask to(Action action) {
        return new Ask(action, null);
    }

    public static Ask to(Action action, String detail) {
        return new Ask(action, detail);
    }

    /**
     * Reads {@code U} or {@code U(view)}.
     *
     * @throws IllegalArgumentException if the text is no ask; marks are no part of one
     */
    public static Ask parse(String text) {
        Matcher parts = WRITTEN.matcher(text);
        Optional<Action> action = parts.matches() ? Action.of(text.charAt(0)) : Optional.empty();
        return new Ask(
                action.orElseThrow(() -> new IllegalArgumentException("no ask: '" + text + "'")), parts.group(2));
    }

    /**
     * Reads {@code interest_entry:U(view)}.
     *
     * @throws IllegalArgumentException if the text names no class of objects, or no ask
     */
    public static Named named(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("no class of objects: '" + text + "'");
        }
        return new Named(text.substring(0, colon), parse(text.substring(colon + 1)));
    }

    /** As in the file: {@code U(view)}. */
    @Override
    public String toString() {
        return detail == null ? String.valueOf(action.letter()) : action.letter() + "(" + detail + ")";
    }
}
