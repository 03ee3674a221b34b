package org.probity.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadyWordTest {

    private static final long SEED = 20121218;
    private static final int PAIRS = 200_000;

    @ParameterizedTest
    @CsvSource({"martha,marhta,0.9611", "dwayne,duane,0.8400", "dixon,dicksonx,0.8133", "abc,xyz,0", "'','',1", "a,'',0"
    })
    void jaro_winkler_gives_the_published_values(String a, String b, double expected) {
        var bytes = bytes(b);
        assertThat(ready(a).jaroWinkler(bytes, 0, bytes.length)).isCloseTo(expected, within(0.0001));
    }

    @ParameterizedTest
    @CsvSource({"kitten,sitting,3,3", "ca,abc,3,3", "smith,smiht,2,1", "'',abc,3,3", "abc,abc,0,0"})
    void distances_give_the_published_values(String a, String b, int levenshtein, int slips) {
        var bytes = bytes(b);
        assertThat(ready(a).levenshtein(bytes, 0, bytes.length)).isEqualTo(levenshtein);
        assertThat(ready(a).slips(bytes, 0, bytes.length)).isEqualTo(slips);
    }

    @Test
    void the_fast_forms_equal_the_plain_tables_on_random_pairs() {
        var words = new RandomWords(SEED);
        var ready = new ReadyWord();
        for (var i = 0; i < PAIRS; i++) {
            var a = words.word();
            var b = words.near(a);
            var one = new LongWord.Span(a, 0, a.length);
            var two = new LongWord.Span(b, 0, b.length);
            ready.ready(a, 0, a.length);
            assertThat(ready.slips(b, 0, b.length)).as(said(a, b)).isEqualTo(LongWord.distance(one, two, true));
            assertThat(ready.levenshtein(b, 0, b.length)).as(said(a, b)).isEqualTo(LongWord.distance(one, two, false));
            if (a.length > 0 && b.length > 0) {
                assertThat(ready.jaro(b, 0, b.length)).as(said(a, b)).isEqualTo(LongWord.jaro(one, two));
            }
        }
    }

    @Test
    void the_bounds_never_rule_out_what_the_measure_gives() {
        var words = new RandomWords(SEED + 1);
        var ready = new ReadyWord();
        for (var i = 0; i < PAIRS; i++) {
            var a = words.word();
            var b = words.near(a);
            var shared = LetterSignature.mostShared(
                    LetterSignature.of(a, 0, a.length), a.length, LetterSignature.of(b, 0, b.length), b.length);
            ready.ready(a, 0, a.length);
            assertThat(LetterSignature.leastSlips(shared, a.length, b.length))
                    .as(said(a, b))
                    .isLessThanOrEqualTo(ready.slips(b, 0, b.length));
            assertThat(LetterSignature.mostJaroWinkler(shared, a.length, b.length, prefix(a, b)))
                    .as(said(a, b))
                    .isGreaterThanOrEqualTo(ready.jaroWinkler(b, 0, b.length) - 1e-12);
        }
    }

    private static int prefix(byte[] a, byte[] b) {
        var n = 0;
        while (n < Math.min(4, Math.min(a.length, b.length)) && a[n] == b[n]) {
            n++;
        }
        return n;
    }

    private static ReadyWord ready(String word) {
        return new ReadyWord().ready(bytes(word), 0, bytes(word).length);
    }

    private static byte[] bytes(String word) {
        return word.getBytes(StandardCharsets.UTF_8);
    }

    private static String said(byte[] a, byte[] b) {
        return "seed " + SEED + ": " + new String(a, StandardCharsets.UTF_8) + " | "
                + new String(b, StandardCharsets.UTF_8);
    }
}
