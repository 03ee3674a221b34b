package org.probity.platform.time;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** A clock set by hand for one piece of work: for loading the sample, and for tests. It binds this thread only and ends with the work. */
public final class SetClock {

    private static final ScopedValue<Instant> SET = ScopedValue.newInstance();

    private SetClock() {}

    /** Does the work as if it were that instant. */
    public static <T> T at(Instant instant, Supplier<T> work) {
        return ScopedValue.where(SET, instant).call(work::get);
    }

    /** Does the work as if it were that instant. */
    public static void at(Instant instant, Runnable work) {
        ScopedValue.where(SET, instant).run(work);
    }

    static Optional<Instant> instant() {
        return SET.isBound() ? Optional.of(SET.get()) : Optional.empty();
    }
}
