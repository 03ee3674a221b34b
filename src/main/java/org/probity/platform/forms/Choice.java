package org.probity.platform.forms;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * One answer offered by radios, checkboxes or a select.
 *
 * @param value what is sent
 * @param words what is read
 * @param reveals further questions that show when this is chosen
 */
public record Choice(
        String value,
        String words,
        @Nullable String hint,
        @Nullable Content reveals) {

    public static Choice of(String value, String words) {
        return new Choice(value, words, null, null);
    }

    public Choice hint(String explanation) {
        return new Choice(value, words, explanation, reveals);
    }

    public Choice reveals(Content questions) {
        return new Choice(value, words, hint, questions);
    }
}
