package org.probity.linkage.compare;

import java.util.List;
import org.probity.linkage.column.Words;

/**
 * Finds the level that two values reach: the first of the tests that holds, counted from 1; 0 where a value is absent; the number of
 * tests plus one where none holds. Belongs to one thread; the memory is shared.
 */
public final class LevelFinder {

    private final LevelTest[] tests;
    private final TwoWords two;
    private final LevelMemory memory;
    private final int exact;

    /** @param exactLevel the level equal values reach, so that they need no test */
    public LevelFinder(List<LevelTest> tests, Words words, LevelMemory memory, int exactLevel) {
        this.tests = tests.toArray(LevelTest[]::new);
        this.two = new TwoWords(words);
        this.memory = memory;
        this.exact = exactLevel;
    }

    public int level(int a, int b) {
        if (a == 0 || b == 0) {
            return 0;
        }
        if (a == b) {
            return exact;
        }
        var low = Math.min(a, b);
        var high = Math.max(a, b);
        if (!mayBeAlike(low, high)) {
            return tests.length + 1;
        }
        var known = memory.recall(low, high);
        if (known >= 0) {
            return known;
        }
        var level = find();
        memory.remember(low, high, level);
        return level;
    }

    /** Bounds first: they cost less than remembering, and rule out nearly all pairs. */
    private boolean mayBeAlike(int a, int b) {
        two.of(a, b);
        for (var test : tests) {
            if (test.mayHold(two)) {
                return true;
            }
        }
        return false;
    }

    private int find() {
        for (var i = 0; i < tests.length; i++) {
            if (tests[i].holds(two)) {
                return i + 1;
            }
        }
        return tests.length + 1;
    }
}
