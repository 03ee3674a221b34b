package org.probity.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.linkage.column.Words;

/** A bound may let a pair through that the test then refuses; it may never refuse one that the test would take. */
class LevelBoundsTest {

    private static final long SEED = 17;
    private static final String LETTERS = "aabcdeeeimnorst 019é";
    private static final List<String> NAMES =
            List.of("elizabeth", "betty", "liz", "robert", "bob", "mohammed", "muhammad");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "same-letters",
                "given-form",
                "given-like 0.80",
                "mail-like 2",
                "made-of-name",
                "initial",
                "part",
                "slips 1",
                "slips 2",
                "jaro-winkler 0.80",
                "jaro-winkler 0.92",
                "levenshtein 1",
                "levenshtein 3",
                "sound",
                "starts 3",
                "shared-words 0.5",
                "date-slip",
                "date-parts",
                "words 0.50",
                "words 0.85",
                "within 0.95"
            })
    void a_bound_refuses_no_pair_that_its_test_takes(String name) {
        var random = new Random(SEED);
        var words = words(random);
        var test = LevelTests.of(List.of(name), words).getFirst();
        var two = new TwoWords(words);
        var taken = 0;
        for (var trial = 0; trial < 150_000; trial++) {
            var near = random.nextInt(3);
            var a = 1 + random.nextInt(near == 0 ? NAMES.size() : words.size() - 2);
            var b = near == 0
                    ? 1 + random.nextInt(NAMES.size())
                    : near == 1 ? a + 1 : 1 + random.nextInt(words.size() - 1);
            two.of(a, b);
            if (a != b && test.holds(two)) {
                taken++;
                assertThat(test.bound().mayHold(new TwoWords(words).of(a, b)))
                        .as("%s: %s, %s, seed %s", name, words.text(a), words.text(b), SEED)
                        .isTrue();
            }
        }
        assertThat(taken).as("pairs that %s takes", name).isPositive();
    }

    /** Each word followed by one that is a few changes away, so that neighbours are often alike. */
    private static Words words(Random random) {
        var words = new Words();
        NAMES.forEach(words::code);
        for (var i = 0; i < 3_000; i++) {
            var word = word(random, i);
            words.code(word);
            var other = new StringBuilder(word);
            for (var n = random.nextInt(3); n >= 0 && other.length() > 1; n--) {
                change(other, random);
            }
            var changed = (random.nextInt(6) == 0 ? other.reverse() : other).toString();
            words.code(changed.strip().replaceAll(" +", " "));
        }
        return words;
    }

    private static String word(Random random, int i) {
        return switch (i % 5) {
            case 0 -> Integer.toString(19_000_000 + random.nextInt(900_000));
            case 1 -> letters(random, 9) + letters(random, 9);
            case 2 -> letters(random, 1 + random.nextInt(4));
            case 3 -> letters(random, 4) + " " + letters(random, 5) + " " + letters(random, 6);
            default -> letters(random, 3 + random.nextInt(random.nextInt(10) == 0 ? 90 : 12));
        };
    }

    private static String letters(Random random, int length) {
        var out = new ArrayList<String>();
        for (var i = 0; i < length; i++) {
            out.add(LETTERS.substring(random.nextInt(LETTERS.length())).substring(0, 1));
        }
        var word = String.join("", out).strip().replaceAll(" +", " ");
        return word.isEmpty() ? "x" : word;
    }

    private static void change(StringBuilder word, Random random) {
        var at = random.nextInt(word.length());
        switch (random.nextInt(4)) {
            case 0 -> word.setCharAt(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
            case 1 -> word.deleteCharAt(at);
            case 2 -> word.insert(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
            default -> {
                if (at > 0) {
                    var c = word.charAt(at);
                    word.setCharAt(at, word.charAt(at - 1));
                    word.setCharAt(at - 1, c);
                }
            }
        }
    }
}
