package org.probity.linkage.compare;

import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What two values must at least have in common for a test to hold, told from their lengths and letters alone: where none of the ways
 * is open the test does not hold. The bound of several tests is the loosest of each.
 *
 * @param leastJaroWinkler similarity that must be within reach, 0 to 1; above 1 where likeness does not help
 * @param mostSlips edits (swaps counted as one) that must be within reach; below 0 where they do not help
 * @param signs ways that are told from signs and lengths
 * @param listed which values stand in a list, where a test is for two of them only; null where there is none
 */
public record Bound(
        double leastJaroWinkler,
        int mostSlips,
        int signs,
        @Nullable Supplier<BitSet> listed) {

    private static final int ANY_PAIR = 1;
    private static final int SAME_LETTERS = 2;
    private static final int OTHER_SIGN = 4;
    private static final int ONE_LETTER = 8;
    private static final double OUT_OF_REACH = 2;

    /** Rules nothing out. */
    static final Bound ANY = new Bound(OUT_OF_REACH, -1, ANY_PAIR, null);

    /** Rules out every two values that are not the same. */
    static final Bound NONE = new Bound(OUT_OF_REACH, -1, 0, null);

    /** The same but for spaces. */
    static final Bound SAME = new Bound(OUT_OF_REACH, -1, SAME_LETTERS, null);

    /** One of the two has more than one word. */
    static final Bound SEVERAL_WORDS = new Bound(OUT_OF_REACH, -1, OTHER_SIGN, null);

    /** One of the two is a single letter. */
    static final Bound INITIAL = new Bound(OUT_OF_REACH, -1, ONE_LETTER, null);

    static Bound jaroWinkler(double least) {
        return new Bound(least, -1, 0, null);
    }

    static Bound slips(int most) {
        return new Bound(OUT_OF_REACH, most, 0, null);
    }

    static Bound bothIn(Supplier<BitSet> list) {
        return new Bound(OUT_OF_REACH, -1, 0, list);
    }

    /** The loosest of the bounds of several tests. */
    static Bound ofAny(List<LevelTest> tests) {
        return tests.stream().map(LevelTest::bound).reduce(NONE, Bound::or);
    }

    boolean isAny() {
        return (signs & ANY_PAIR) != 0;
    }

    private Bound or(Bound other) {
        // two different lists are no bound
        var bothListed = listed != null && other.listed != null && listed != other.listed;
        return new Bound(
                Math.min(leastJaroWinkler, other.leastJaroWinkler),
                Math.max(mostSlips, other.mostSlips),
                signs | other.signs | (bothListed ? ANY_PAIR : 0),
                listed == null ? other.listed : listed);
    }

    /** Whether a test of this bound may hold for the two values. */
    boolean mayHold(TwoWords two) {
        return isAny()
                || mostSlips >= 0 && two.maySlips(mostSlips)
                || leastJaroWinkler <= 1 && two.mayJaroWinkler(leastJaroWinkler)
                || (signs & SAME_LETTERS) != 0 && two.maySameLetters()
                || (signs & OTHER_SIGN) != 0 && two.hasOtherSign()
                || (signs & ONE_LETTER) != 0 && two.shorter() == 1
                || listed != null && areListed(listed.get(), two);
    }

    private static boolean areListed(BitSet list, TwoWords two) {
        return list.get(two.firstCode()) && list.get(two.secondCode());
    }
}
