package org.probity.linkage.compare;

import java.util.Arrays;
import org.probity.linkage.column.Words;

/**
 * Tests of organisations' names, word by word, each word weighed by how much it tells.
 *
 * <table><caption>Tests of organisations' names</caption>
 * <tr><td>words X</td><td>at least X (0 to 1) of what both names tell is shared, slips and cut words allowed</td></tr>
 * <tr><td>within X</td><td>at least X of what the shorter name tells stands in the longer</td></tr>
 * <tr><td>initials</td><td>one is the initials of the other's three or more words</td></tr>
 * </table>
 */
final class OrganisationTests {

    /** A word that is a slip away, or cut short, counts this much. */
    private static final float SLIP = 0.85f;

    private OrganisationTests() {}

    static LevelTest of(String name, double least, Organisations organisations) {
        return switch (name) {
            case "words" -> two -> best(two, organisations).ofBoth() >= least;
            case "within" ->
                two -> {
                    var found = best(two, organisations);
                    return found.ofLesser() >= least;
                };
            case "initials" -> two -> initials(two, organisations);
            default -> throw new IllegalArgumentException("There is no test named \"" + name + "\".");
        };
    }

    /** What two names share, in bits of each. */
    record Shared(float sharedA, float sharedB, float allA, float allB) {

        float ofBoth() {
            return (sharedA + sharedB) / (allA + allB);
        }

        float ofLesser() {
            return allA <= allB ? sharedA / allA : sharedB / allB;
        }
    }

    private static Shared best(TwoWords two, Organisations organisations) {
        var taken = organisations.taken();
        var best = new Shared(0, 0, 1, 1);
        for (var a : taken.parts()[two.firstCode()]) {
            for (var b : taken.parts()[two.secondCode()]) {
                var found = share(a, b, taken);
                best = found.ofBoth() > best.ofBoth() ? found : best;
            }
        }
        return best;
    }

    static Shared share(int[] a, int[] b, Organisations.Taken taken) {
        var matchA = new float[a.length];
        var matchB = new float[b.length];
        sameWords(a, b, matchA, matchB);
        runTogether(a, b, matchA, matchB, taken.words());
        runTogether(b, a, matchB, matchA, taken.words());
        likeWords(a, b, matchA, matchB, taken.words());
        return new Shared(
                weigh(a, matchA, taken.bits()),
                weigh(b, matchB, taken.bits()),
                Organisations.sum(a, taken.bits()),
                Organisations.sum(b, taken.bits()));
    }

    private static float weigh(int[] words, float[] match, float[] bits) {
        var sum = 0f;
        for (var i = 0; i < words.length; i++) {
            sum += match[i] * bits[words[i]];
        }
        return sum;
    }

    private static void sameWords(int[] a, int[] b, float[] matchA, float[] matchB) {
        for (var i = 0; i < a.length; i++) {
            for (var j = 0; j < b.length; j++) {
                if (a[i] == b[j] && matchA[i] == 0 && matchB[j] == 0) {
                    matchA[i] = 1;
                    matchB[j] = 1;
                }
            }
        }
    }

    /** "gist brocades" against "gistbrocades": two neighbours of a are one word of b. */
    private static void runTogether(int[] a, int[] b, float[] matchA, float[] matchB, Words words) {
        for (var i = 0; i + 1 < a.length; i++) {
            for (var j = 0; j < b.length; j++) {
                if (matchA[i] == 0
                        && matchA[i + 1] == 0
                        && matchB[j] == 0
                        && words.length(a[i]) + words.length(a[i + 1]) == words.length(b[j])
                        && words.text(b[j]).startsWith(words.text(a[i]))
                        && words.text(b[j]).endsWith(words.text(a[i + 1]))) {
                    matchA[i] = 1;
                    matchA[i + 1] = 1;
                    matchB[j] = 1;
                }
            }
        }
    }

    private static void likeWords(int[] a, int[] b, float[] matchA, float[] matchB, Words words) {
        TwoWords two = null;
        for (var i = 0; i < a.length; i++) {
            for (var j = 0; j < b.length && matchA[i] == 0; j++) {
                if (matchB[j] == 0) {
                    two = two == null ? new TwoWords(words) : two;
                    if (like(two.of(a[i], b[j]))) {
                        matchA[i] = SLIP;
                        matchB[j] = SLIP;
                    }
                }
            }
        }
    }

    /** One slip from five letters, two from nine; or one is the other cut short after four letters or more. Numbers never. */
    private static boolean like(TwoWords two) {
        var shorter = two.shorter();
        if (shorter < 4
                || Character.isDigit(two.first().charAt(0))
                || Character.isDigit(two.second().charAt(0))) {
            return false;
        }
        return two.prefix(shorter) == shorter || shorter >= 5 && two.slipsAtMost(shorter >= 9 ? 2 : 1);
    }

    private static boolean initials(TwoWords two, Organisations organisations) {
        var taken = organisations.taken();
        var a = taken.parts()[two.firstCode()][0];
        var b = taken.parts()[two.secondCode()][0];
        return initials(a, b, taken.words()) || initials(b, a, taken.words());
    }

    private static boolean initials(int[] one, int[] many, Words words) {
        if (one.length != 1 || many.length < 3) {
            return false;
        }
        var letters = new StringBuilder();
        Arrays.stream(many).forEach(word -> letters.append(words.text(word).charAt(0)));
        return words.text(one[0]).contentEquals(letters);
    }
}
