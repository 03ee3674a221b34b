package org.probity.linkage.text;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Pairs of words for proofs by trial: many alike, some long, some of other alphabets, all from one seed. */
public final class RandomWords {

    private static final String[] ALPHABETS = {
        "ab", "abcde", "abcdefghijklmnopqrstuvwxyz", "0123456789", "aeéßж ابخ-'z0"
    };

    private final Random random;

    public RandomWords(long seed) {
        random = new Random(seed);
    }

    public byte[] word() {
        var alphabet = ALPHABETS[random.nextInt(ALPHABETS.length)];
        var length = random.nextInt(20) == 0 ? 50 + random.nextInt(60) : random.nextInt(14);
        var word = new StringBuilder();
        for (var i = 0; i < length; i++) {
            word.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return word.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Another word, most often a few slips from the first. */
    public byte[] near(byte[] word) {
        if (random.nextInt(4) == 0 || word.length == 0) {
            return word();
        }
        var near = new StringBuilder(new String(word, StandardCharsets.ISO_8859_1));
        for (var slips = random.nextInt(4); slips > 0 && near.length() > 1; slips--) {
            var at = random.nextInt(near.length() - 1);
            switch (random.nextInt(4)) {
                case 0 -> near.deleteCharAt(at);
                case 1 -> near.insert(at, near.charAt(random.nextInt(near.length())));
                case 2 -> near.setCharAt(at, (char) ('a' + random.nextInt(26)));
                default -> near.insert(at, near.charAt(at + 1)).deleteCharAt(at + 2);
            }
        }
        return near.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
