package org.probity.linkage.compare;

import static org.probity.linkage.compare.LevelTest.bounded;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.probity.linkage.column.Words;
import org.probity.linkage.text.SoundKey;

/**
 * The closed list of tests that a model may name, each with at most one number: "jaro-winkler 0.92", "slips 1".
 *
 * <table><caption>Tests of text</caption>
 * <tr><td>exact</td><td>the cleaned values are the same</td></tr>
 * <tr><td>same-letters</td><td>the same but for spaces</td></tr>
 * <tr><td>given-form</td><td>forms of one given name, by the list given-names.txt</td></tr>
 * <tr><td>given-like X</td><td>as jaro-winkler X, but not two names of the list: Jane and Joanne are two names, not one misspelt</td></tr>
 * <tr><td>initial</td><td>one is the first letter of the other</td></tr>
 * <tr><td>part</td><td>a word of three letters or more stands in both ("lillie hinrichs", "hinrichs")</td></tr>
 * <tr><td>slips N</td><td>at most N slips of the pen, the shorter having at least 3N + 1 letters</td></tr>
 * <tr><td>jaro-winkler X</td><td>similarity of at least X, 0 to 1</td></tr>
 * <tr><td>levenshtein N</td><td>at most N letters put in, left out or changed, whatever the length</td></tr>
 * <tr><td>sound</td><td>the same sound key</td></tr>
 * <tr><td>starts N</td><td>the same first N letters</td></tr>
 * <tr><td>ends N</td><td>the same last N letters</td></tr>
 * <tr><td>shared-words X</td><td>at least X of the words of the one with fewer stand in the other, slips allowed</td></tr>
 * </table>
 *
 * <p>Dates are tested by {@link DateTests}, e-mail addresses by {@link MailTests}, names of organisations by {@link OrganisationTests}.
 */
public final class LevelTests {

    private LevelTests() {}

    /** The tests by their names, for the values of {@code words}. Fails with the name that is in no list. */
    public static List<LevelTest> of(List<String> names, Words words) {
        var values = new Values(new Organisations(words), new DateTests.Dates(words), new GivenForms(words));
        return names.stream().map(name -> of(name, values)).toList();
    }

    /** The values to be tested, as each sort of test reads them; each reading is made when first asked for. */
    private record Values(Organisations organisations, DateTests.Dates dates, GivenForms forms) {

        Words words() {
            return organisations.names();
        }
    }

    private static LevelTest of(String name, Values values) {
        var space = name.indexOf(' ');
        var word = space < 0 ? name : name.substring(0, space);
        var number = space < 0 ? 0 : Double.parseDouble(name.substring(space + 1));
        var n = (int) number;
        return switch (word) {
            case "exact" -> bounded(Bound.NONE, TwoWords::isSame);
            case "same-letters" -> bounded(Bound.SAME, TwoWords::isSameLetters);
            case "given-form" -> givenForm(values.forms);
            case "given-like" -> givenLike(values.forms, number);
            case "initial" -> bounded(Bound.INITIAL, two -> two.shorter() == 1 && two.prefix(1) == 1);
            case "part" -> bounded(Bound.SEVERAL_WORDS, LevelTests::part);
            case "slips" -> slips(n);
            case "jaro-winkler" -> bounded(Bound.jaroWinkler(number), two -> two.jaroWinklerAtLeast(number));
            case "levenshtein" -> bounded(Bound.slips(n), two -> two.levenshteinAtMost(n));
            case "sound" -> two -> SoundKey.of(two.first()).equals(SoundKey.of(two.second()));
            case "starts" -> LevelTest.quick(two -> two.shorter() >= n && two.prefix(n) == n);
            case "ends" -> two -> ends(two.first(), n).equals(ends(two.second(), n));
            case "shared-words" -> new SharedWords(values.words(), number);
            case "mail-like" -> MailTests.like(n);
            case "before-at" -> MailTests.beforeAt();
            case "made-of-name" -> MailTests.madeOfName();
            case "never" -> bounded(Bound.NONE, _ -> false);
            default ->
                word.startsWith("date-")
                        ? DateTests.of(word, n, values.dates)
                        : OrganisationTests.of(word, number, values.organisations);
        };
    }

    private static LevelTest slips(int n) {
        return bounded(Bound.slips(n), two -> two.shorter() > 3 * n && two.slipsAtMost(n));
    }

    private static LevelTest givenLike(GivenForms forms, double least) {
        return bounded(
                Bound.jaroWinkler(least),
                two -> two.jaroWinklerAtLeast(least) && !forms.areListed(two.firstCode(), two.secondCode()));
    }

    private static LevelTest givenForm(GivenForms forms) {
        return bounded(Bound.bothIn(forms::listed), two -> forms.areOne(two.firstCode(), two.secondCode()));
    }

    private static String ends(String text, int n) {
        return text.substring(Math.max(0, text.length() - n));
    }

    private static boolean part(TwoWords two) {
        if (two.first().indexOf(' ') < 0 && two.second().indexOf(' ') < 0) {
            return false;
        }
        var parts = new HashSet<>(Arrays.asList(two.first().split(" ")));
        return Arrays.stream(two.second().split(" ")).anyMatch(word -> word.length() >= 3 && parts.contains(word));
    }
}
