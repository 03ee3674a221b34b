package org.probity.linkage.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;

/** Names made of syllables, drawn as unevenly as real ones (Zipf), and the slips that people make. All from one seed. */
final class MadeNames {

    private static final String[] FIRST = {
        "har", "wil", "tom", "ash", "brad", "ains", "carl", "den", "ell", "farn", "gold", "hol", "ir", "jack", "kil",
                "lang",
        "mar", "nor", "os", "pem", "quin", "rad", "sher", "thorn", "ur", "van", "whit", "york", "ab", "bick", "cob",
                "dun",
        "ed", "finch", "gar", "hin", "kem", "lin", "mel", "nash", "par", "rook", "stan", "tre", "wal", "bar", "cros",
                "dal"
    };
    private static final String[] MIDDLE = {"", "", "", "er", "ing", "en", "a", "i", "o", "le", "is", "mi", "ra", "ve"};
    private static final String[] LAST = {
        "son", "ley", "ton", "man", "field", "ford", "well", "by", "wood", "worth", "ham", "ling", "burn", "combe",
        "stead", "ridge", "well", "s", "er", "den", "low", "brook", "more", "ick", "ard", "mond", "ell", "et", "ins",
        "kin", "ett"
    };

    final Random random;
    private final List<String> names;
    private final double[] upTo;

    /** @param distinct how many different names; @param skew Zipf's exponent */
    MadeNames(long seed, int distinct, double skew) {
        random = new Random(seed);
        var set = new LinkedHashSet<String>();
        while (set.size() < distinct) {
            var middle = MIDDLE[random.nextInt(MIDDLE.length)];
            var more = set.size() > Math.min(8_000, distinct / 2) ? MIDDLE[random.nextInt(MIDDLE.length)] : "";
            set.add(FIRST[random.nextInt(FIRST.length)] + middle + more + LAST[random.nextInt(LAST.length)]);
        }
        names = new ArrayList<>(set);
        upTo = new double[distinct];
        var sum = 0d;
        for (var i = 0; i < distinct; i++) {
            sum += 1 / Math.pow(i + 10, skew);
            upTo[i] = sum;
        }
    }

    String next() {
        var at = java.util.Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return names.get(at < 0 ? Math.min(names.size() - 1, -at - 1) : at);
    }

    /** The word with one slip: a letter changed, left out, put in, or two changed round. */
    static String slip(String word, Random random) {
        if (word.length() < 3) {
            return word;
        }
        var out = new StringBuilder(word);
        var at = 1 + random.nextInt(word.length() - 2);
        switch (random.nextInt(4)) {
            case 0 -> out.setCharAt(at, (char) ('a' + random.nextInt(26)));
            case 1 -> out.deleteCharAt(at);
            case 2 -> out.insert(at, (char) ('a' + random.nextInt(26)));
            default -> {
                out.setCharAt(at, word.charAt(at + 1));
                out.setCharAt(at + 1, word.charAt(at));
            }
        }
        return out.toString();
    }
}
