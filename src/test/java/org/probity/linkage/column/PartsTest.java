package org.probity.linkage.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PartsTest {

    private static final long SEED = 11;

    @Test
    void values_are_parted_at_spaces_and_strokes() {
        var values = new Words();
        var street = values.code("8 stanley street");
        var both = values.code("gist brocades / gist");
        var parts = values.parts();
        assertThat(texts(parts, street)).isEqualTo(List.of("8", "stanley", "street"));
        assertThat(texts(parts, both)).isEqualTo(List.of("gist", "brocades", "gist"));
        assertThat(parts.word(parts.start(both))).isEqualTo(parts.word(parts.end(both) - 1));
        assertThat(parts.count(0)).isZero();
    }

    @Test
    void words_one_change_apart_are_never_ruled_out() {
        var random = new Random(SEED);
        for (var trial = 0; trial < 20_000; trial++) {
            var word = new StringBuilder();
            for (var n = 5 + random.nextInt(6); n > 0; n--) {
                word.append((char) ('a' + random.nextInt(4)));
            }
            var other = new StringBuilder(word);
            var at = random.nextInt(word.length());
            switch (random.nextInt(3)) {
                case 0 -> other.deleteCharAt(at);
                case 1 -> other.insert(at, 'x');
                default -> other.setCharAt(at, 'y');
            }
            var values = new Words();
            var one = values.code(word.toString());
            var two = values.code(other.toString());
            var parts = values.parts();
            assertThat(parts.mayBeOneApart(parts.start(one), parts.start(two)))
                    .as("%s, %s, seed %s", word, other, SEED)
                    .isTrue();
        }
    }

    private static List<String> texts(Parts parts, int value) {
        var texts = new ArrayList<String>();
        for (var at = parts.start(value); at < parts.end(value); at++) {
            texts.add(parts.words().text(parts.word(at)));
        }
        return texts;
    }
}
