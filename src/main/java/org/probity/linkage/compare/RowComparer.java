package org.probity.linkage.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.linkage.column.Column;

/** Compares two rows in one field after another. Belongs to one thread; the fields' memories are shared. */
public final class RowComparer {

    private final Field[] fields;
    private final RowCodes rows;

    /**
     * One comparison.
     *
     * @param tests one a level, the last level ("else") having none
     * @param like where values may be alike only because both are made of the same name
     * @param swapped where given name and surname may have changed places: the level reached then, and the other column
     */
    public record Setup(
            Column column,
            List<LevelTest> tests,
            int exactLevel,
            @Nullable LevelMemory memory,
            @Nullable Like like,
            @Nullable Swapped swapped) {

        int elseLevel() {
            return tests.size() + 1;
        }
    }

    /** The level of what is made of another field, which is passed over where that field agrees: the same is not said twice. */
    public record Like(int level, int madeOf) {}

    /** The other column of the two that may have changed places; it holds its values in the same words. */
    public record Swapped(int level, Column other) {}

    private record Field(LevelFinder finder, Setup setup) {}

    public RowComparer(List<Setup> setups, RowCodes rows) {
        this.rows = rows;
        fields = setups.stream()
                .map(setup -> new Field(
                        new LevelFinder(setup.tests, setup.column.words(), setup.memory, setup.exactLevel), setup))
                .toArray(Field[]::new);
    }

    public int size() {
        return fields.length;
    }

    /** The level where the codes alone tell it: 0 where either is absent, the exact one where they are the same; else -1. */
    public int levelOfCodes(int field, int a, int b) {
        var one = rows.code(a, field);
        var two = rows.code(b, field);
        return one == 0 || two == 0 ? 0 : one == two ? fields[field].setup.exactLevel : -1;
    }

    /** Passes over, as if not given, what is only alike where the field that it is made of agrees already. */
    public void passOver(int[] levels) {
        for (var field = 0; field < levels.length; field++) {
            var like = fields[field].setup.like;
            if (like != null
                    && levels[field] == like.level
                    && levels[like.madeOf] > 0
                    && levels[like.madeOf] < fields[like.madeOf].setup.elseLevel()) {
                levels[field] = 0;
            }
        }
    }

    /** The level that rows a and b reach in one field: 0 where either has no value, else from 1, the closest. */
    public int level(int field, int a, int b) {
        var at = fields[field];
        var level = at.finder.level(rows.code(a, field), rows.code(b, field));
        return at.setup.swapped != null && level == at.setup.elseLevel() && swapped(at, at.setup.swapped, a, b)
                ? at.setup.swapped.level
                : level;
    }

    private static boolean swapped(Field at, Swapped swapped, int a, int b) {
        var other = swapped.other.codes();
        return other[a] != 0
                && other[b] != 0
                && like(at, at.setup.column.codes()[a], other[b])
                && like(at, at.setup.column.codes()[b], other[a]);
    }

    private static boolean like(Field at, int one, int two) {
        return one == two || at.finder.level(one, two) < at.setup.elseLevel();
    }

    /** The codes of all fields, row after row, so that the fields of one row stand together in memory. */
    public static final class RowCodes {

        private final int[] codes;
        private final int width;

        public RowCodes(List<Setup> setups) {
            width = setups.size();
            var rows = setups.isEmpty() ? 0 : setups.getFirst().column.codes().length;
            codes = new int[rows * width];
            for (var field = 0; field < width; field++) {
                var column = setups.get(field).column.codes();
                for (var row = 0; row < rows; row++) {
                    codes[row * width + field] = column[row];
                }
            }
        }

        int code(int row, int field) {
            return codes[row * width + field];
        }
    }
}
