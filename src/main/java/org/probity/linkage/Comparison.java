package org.probity.linkage;

import java.util.List;

/**
 * How one field is compared: levels from the closest agreement to "else", which none of the others is.
 *
 * @param kind what sort of evidence the field is (name, birth, place, contact, number): evidence of one kind is not independent, and
 *     its sum is limited by {@link Model#kindLimits()}
 * @param likeness the kind of evidence that the level "made-of-name" is: two namesakes' e-mail addresses are made of one name, so that
 *     they are alike is no second kind beside it
 * @param rarity whether agreement on a rare value counts for more and on a common one for less
 * @param fixed whether the shipped non-match probabilities are kept, where random pairs are too few to show them
 */
public record Comparison(Field field, String kind, String likeness, boolean rarity, boolean fixed, List<Level> levels) {

    public Comparison {
        levels = List.copyOf(levels);
    }

    /**
     * One level.
     *
     * @param test a name of the closed list in {@code compare.LevelTests}, "swapped" or "else"
     * @param m probability of the level among matches, 0 to 1, before estimation
     * @param u probability among other pairs, 0 to 1, before estimation
     * @param label what it means, in words a tribunal reads
     */
    public record Level(String test, double m, double u, String label) {}

    /** The same with other levels. */
    Comparison with(List<Level> others) {
        return new Comparison(field, kind, likeness, rarity, fixed, others);
    }

    /** The kind of evidence that a level is, counted from 1. */
    String kindOf(int level) {
        return level > 0 && level == likeLevel() ? likeness : kind;
    }

    /** The level of values that are alike because both are made of the name; 0 where there is none. */
    int likeLevel() {
        return levelOf("made-of-name");
    }

    /** The place of a test among the levels, from 1; 0 where the comparison has no such level. */
    int levelOf(String test) {
        for (var i = 0; i < levels.size(); i++) {
            if (levels.get(i).test().equals(test)) {
                return i + 1;
            }
        }
        return 0;
    }
}
