package org.probity.linkage.text;

/**
 * A key that names which sound alike share: Russell's Soundex (US patents 1,261,167 of 1918 and 1,435,663 of 1922) with the
 * openings made alike first (Kn-, Wr-, Ph-, Mac and Mc) and without its cut at four signs.
 */
public final class SoundKey {

    private static final String CODES = "01230120022455012623010202";
    private static final int LONGEST = 6;

    private SoundKey() {}

    /** The key of a folded word; the word itself where it has no Latin letter to sound. */
    public static String of(String folded) {
        var word = opening(Folding.joined(folded));
        if (word.isEmpty() || word.charAt(0) < 'a' || word.charAt(0) > 'z') {
            return word;
        }
        var key = new StringBuilder(LONGEST).append(first(word.charAt(0)));
        var last = code(word.charAt(0));
        for (var i = 1; i < word.length() && key.length() < LONGEST; i++) {
            var letter = word.charAt(i);
            var code = code(letter);
            if (code != '0' && code != last) {
                key.append(code);
            }
            // h and w do not part two letters of one sound; vowels do
            last = letter == 'h' || letter == 'w' ? last : code;
        }
        return key.toString();
    }

    private static char first(char letter) {
        return letter == 'k' ? 'c' : letter == 'z' ? 's' : letter == 'y' ? 'i' : letter;
    }

    private static char code(char letter) {
        return letter >= 'a' && letter <= 'z' ? CODES.charAt(letter - 'a') : '0';
    }

    private static String opening(String word) {
        if (word.startsWith("mac") && word.length() > 5) {
            return "mc" + word.substring(3);
        }
        if (word.startsWith("ph")) {
            return "f" + word.substring(2);
        }
        if (word.startsWith("kn") || word.startsWith("wr") || word.startsWith("gn")) {
            return word.substring(1);
        }
        return word;
    }
}
