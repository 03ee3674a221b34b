package org.probity.linkage.text;

import java.text.Normalizer;
import java.util.Map;

/**
 * Folds a value to the form in which it is compared: lower case, accents off, letters of other alphabets that have a Latin
 * counterpart written with it (so a Cyrillic "а" cannot pass for a Latin one), everything but letters and digits a space.
 */
public final class Folding {

    /** Bytes (UTF-8) of a folded value that are compared; what follows is ignored, so that one huge cell costs no more than another. */
    public static final int LONGEST = 200;

    private static final int RAW_LONGEST = 4 * LONGEST;

    private static final Map<Character, String> LATIN = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ı', "i"),
            Map.entry('ħ', "h"));

    /** ISO 9 and passport practice (ICAO Doc 9303), simplified to what British records show. */
    private static final String CYRILLIC = "абвгдезийклмнопрстуфхцчшщъыьэюяёієґї";

    private static final String[] CYRILLIC_LATIN = {
        "a", "b", "v", "g", "d", "e", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts",
        "ch", "sh", "shch", "", "y", "", "e", "iu", "ia", "e", "i", "ie", "g", "i"
    };

    /** ISO 843, without accents. */
    private static final String GREEK = "αβγδεζηθικλμνξοπρσςτυφχψω";

    private static final String[] GREEK_LATIN = {
        "a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s", "s", "t", "y", "f",
        "ch", "ps", "o"
    };

    private Folding() {}

    /** The folded value, words parted by one space; empty where nothing is left to compare. */
    public static String fold(String raw) {
        if (isFolded(raw)) {
            return raw;
        }
        var cut = raw.length() > RAW_LONGEST ? raw.substring(0, RAW_LONGEST) : raw;
        var plain = isAscii(cut) ? cut : Normalizer.normalize(cut, Normalizer.Form.NFKD);
        var out = new StringBuilder(plain.length());
        var bytes = 0;
        for (var i = 0; i < plain.length() && bytes < LONGEST; i++) {
            var before = out.length();
            append(out, plain.charAt(i));
            bytes += width(out, before);
        }
        var end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        return out.substring(0, end);
    }

    /** The folded value without its spaces: "gist brocades" and "gistbrocades" become one. */
    public static String joined(String folded) {
        return folded.indexOf(' ') < 0 ? folded : folded.replace(" ", "");
    }

    private static boolean isFolded(String raw) {
        if (raw.length() > LONGEST) {
            return false;
        }
        for (var i = 0; i < raw.length(); i++) {
            var c = raw.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder out, char raw) {
        var c = Character.toLowerCase(raw);
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            out.append(c);
        } else if (c < 128) {
            gap(out, c);
        } else if (c == '’'
                || c == 'ʼ'
                || c == '‘'
                || Character.getType(c) == Character.NON_SPACING_MARK
                || isFormat(c)) {
            return;
        } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            out.append(latin(c));
        } else {
            gap(out, c);
        }
    }

    /** An apostrophe joins (O'Brien is obrien); every other sign parts words. */
    private static void gap(StringBuilder out, char c) {
        if (c != '\'' && c != '`' && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    private static boolean isFormat(char c) {
        return Character.getType(c) == Character.FORMAT || c == '\uFEFF';
    }

    private static String latin(char c) {
        var cyrillic = CYRILLIC.indexOf(c);
        if (cyrillic >= 0) {
            return CYRILLIC_LATIN[cyrillic];
        }
        var greek = GREEK.indexOf(c);
        if (greek >= 0) {
            return GREEK_LATIN[greek];
        }
        return LATIN.getOrDefault(c, String.valueOf(c));
    }

    private static int width(StringBuilder out, int from) {
        var bytes = 0;
        for (var i = from; i < out.length(); i++) {
            var c = out.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
        }
        return bytes;
    }
}
