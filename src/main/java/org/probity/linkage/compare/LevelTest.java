package org.probity.linkage.compare;

import java.util.function.Predicate;

/** Whether two values, both given, agree in one named way. */
@FunctionalInterface
public interface LevelTest {

    boolean holds(TwoWords words);

    /** A cheap bound: false only where {@link #holds} is false too. */
    default boolean mayHold(TwoWords words) {
        return true;
    }

    /** A test with its bound. */
    static LevelTest bounded(Predicate<TwoWords> bound, Predicate<TwoWords> test) {
        return new LevelTest() {
            @Override
            public boolean holds(TwoWords words) {
                return test.test(words);
            }

            @Override
            public boolean mayHold(TwoWords words) {
                return bound.test(words);
            }
        };
    }
}
