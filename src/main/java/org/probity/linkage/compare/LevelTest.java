package org.probity.linkage.compare;

import java.util.function.Predicate;

/** Whether two values, both given, agree in one named way. */
@FunctionalInterface
public interface LevelTest {

    boolean holds(TwoWords words);

    /** What two values that are not the same must have in common at least: where the bound rules them out, {@link #holds} is false. */
    default Bound bound() {
        return Bound.ANY;
    }

    /** A test with its bound. */
    static LevelTest bounded(Bound bound, Predicate<TwoWords> test) {
        return new LevelTest() {
            @Override
            public boolean holds(TwoWords words) {
                return test.test(words);
            }

            @Override
            public Bound bound() {
                return bound;
            }
        };
    }

    /** Whether the test is quicker than to remember what it said. */
    default boolean isQuick() {
        return false;
    }

    /** A test that is quicker than to remember what it said. */
    static LevelTest quick(Predicate<TwoWords> test) {
        return new LevelTest() {
            @Override
            public boolean holds(TwoWords words) {
                return test.test(words);
            }

            @Override
            public boolean isQuick() {
                return true;
            }
        };
    }
}
