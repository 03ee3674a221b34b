package org.probity.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was given with an act: a typed reason, the second person who confirmed it, and the id that a refusal should name.
 *
 * @param object the object asked for, so that a refusal says which; null where none exists yet
 */
public record Given(
        @Nullable String reason,
        @Nullable UUID second,
        @Nullable UUID object) {

    public static final Given NOTHING = new Given(null, null, null);

    public static Given reason(@Nullable String reason) {
        return new Given(reason, null, null);
    }

    public static Given second(UUID person) {
        return new Given(null, person, null);
    }

    public static Given about(UUID object) {
        return new Given(null, null, object);
    }

    public Given andReason(@Nullable String typed) {
        return new Given(typed, second, object);
    }

    public Given andSecond(@Nullable UUID person) {
        return new Given(reason, person, object);
    }

    public Given andAbout(UUID id) {
        return new Given(reason, second, id);
    }
}
