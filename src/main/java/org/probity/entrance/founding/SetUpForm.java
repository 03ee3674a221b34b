package org.probity.entrance.founding;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The first people of a body, as typed: each list has one place for each seat.
 *
 * @param named how the directory names them; not asked where it names them by their collar number
 */
public record SetUpForm(
        @Nullable String code,
        @Nullable List<String> numbers,
        @Nullable List<String> names,
        @Nullable List<String> named) {

    String number(int seat) {
        return at(numbers, seat);
    }

    String name(int seat) {
        return at(names, seat);
    }

    String named(int seat) {
        return at(named, seat);
    }

    String typedCode() {
        return Objects.requireNonNullElse(code, "").strip();
    }

    /** For the template: what was typed at a place. */
    public static String at(@Nullable List<String> typed, int seat) {
        String words = typed == null || typed.size() <= seat ? null : typed.get(seat);
        return words == null ? "" : words.strip();
    }
}
