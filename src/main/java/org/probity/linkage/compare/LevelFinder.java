package org.probity.linkage.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.linkage.column.Words;
import org.probity.linkage.compare.DateTests.DateTest;
import org.probity.linkage.compare.DateTests.Dates;

/**
 * Finds the level that two values reach: the first of the tests that holds, counted from 1; 0 where a value is absent; the number of
 * tests plus one where none holds. Belongs to one thread; the memory is shared.
 */
public final class LevelFinder {

    private final LevelTest[] tests;
    private final TwoWords two;
    private final @Nullable LevelMemory memory;
    private final int exact;
    private final Bound bound;
    private final boolean isQuick;
    private final @Nullable Dates dates;

    /** @param memory of pairs already compared; null where pairs hardly come again; @param exactLevel the level equal values reach, so that they need no test */
    public LevelFinder(List<LevelTest> tests, Words words, @Nullable LevelMemory memory, int exactLevel) {
        this.tests = tests.toArray(LevelTest[]::new);
        this.two = new TwoWords(words);
        this.memory = memory;
        this.exact = exactLevel;
        bound = Bound.ofAny(tests);
        dates = tests.stream()
                .filter(DateTest.class::isInstance)
                .map(test -> ((DateTest) test).dates())
                .findFirst()
                .orElse(null);
        isQuick = bound.isAny()
                && tests.stream()
                        .allMatch(test -> test.isQuick() || !test.bound().isAny());
    }

    public int level(int a, int b) {
        if (a == 0 || b == 0) {
            return 0;
        }
        if (a == b) {
            return exact;
        }
        two.of(Math.min(a, b), Math.max(a, b));
        if (isQuick) {
            return find();
        }
        // bounds cost less than remembering, and rule out nearly all pairs
        if (!bound.mayHold(two)) {
            return tests.length + 1;
        }
        if (memory == null) {
            return find();
        }
        var known = memory.recall(two.firstCode(), two.secondCode());
        if (known >= 0) {
            return known;
        }
        var level = find();
        memory.remember(two.firstCode(), two.secondCode(), level);
        return level;
    }

    private int find() {
        if (dates != null) {
            return findDate(dates.number(two.firstCode()), dates.number(two.secondCode()));
        }
        for (var i = 0; i < tests.length; i++) {
            if (tests[i].holds(two)) {
                return i + 1;
            }
        }
        return tests.length + 1;
    }

    /** The same for dates, which are read once for all tests. */
    private int findDate(int one, int other) {
        for (var i = 0; i < tests.length; i++) {
            if (tests[i] instanceof DateTest test ? test.holds(one, other) : tests[i].holds(two)) {
                return i + 1;
            }
        }
        return tests.length + 1;
    }
}
