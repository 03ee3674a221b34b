package org.probity.sample.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.probity.access.Actor;
import org.probity.entrance.SignIns;
import org.probity.platform.time.Now;
import org.probity.platform.time.SetClock;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Component;

/** Somebody does something on a day, freshly signed in, in one transaction. */
@Component
public class Scene {

    /** After noon, for what was done on paper is taken to have been done at noon. */
    private static final LocalTime OFFICE = LocalTime.of(14, 0);

    private final SignIns signIns;

    Scene(SignIns signIns) {
        this.signIns = signIns;
    }

    public <T> T on(LocalDate day, UUID person, Function<Actor, T> work) {
        try {
            return SetClock.at(instant(day), () -> signIns.as(person, work));
        } catch (NotFound refused) {
            throw new IllegalStateException("The sample asked for what is refused, on " + day, refused);
        }
    }

    public void does(LocalDate day, UUID person, Consumer<Actor> work) {
        on(day, person, actor -> {
            work.accept(actor);
            return person;
        });
    }

    /** Moves the clock on within a scene that is running. */
    public static <T> T later(LocalDate day, Supplier<T> work) {
        return SetClock.at(instant(day), work);
    }

    public static Instant instant(LocalDate day) {
        return day.atTime(OFFICE).atZone(Now.ZONE).toInstant();
    }
}
