package org.probity.linkage.block;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.probity.linkage.column.Words;
import org.probity.linkage.text.Folding;
import org.probity.linkage.text.NameLists;
import org.probity.linkage.text.SoundKey;

/**
 * What part of a value makes a key: the whole ("surname"), its first letters ("surname:3"), its sound, the root of a given name, the
 * year, month or day of a date, or several keys a value: its rarest words ("name:words-3") or groups of three letters
 * ("name:grams-6"). A key is a 64-bit hash; 0 means that the value gives none.
 */
public final class KeyParts {

    private static final int WORD_SHORTEST = 2;

    private KeyParts() {}

    /** How many keys a value may give under a part. */
    public static int width(String part) {
        var dash = part.indexOf('-');
        return dash < 0 ? 1 : Integer.parseInt(part.substring(dash + 1));
    }

    /** Keys of every value of {@code words}: those of code c are at [c * width, (c + 1) * width). */
    public static long[] keys(String part, Words words) {
        if (part.startsWith("words-")) {
            return rarest(words, width(part), KeyParts::wordsOf);
        }
        if (part.startsWith("grams-")) {
            return rarest(words, width(part), KeyParts::gramsOf);
        }
        var keys = new long[words.size()];
        if (part.isEmpty()) {
            Arrays.setAll(keys, code -> code == 0 ? 0 : mix(code));
            return keys;
        }
        for (var code = 1; code < keys.length; code++) {
            var text = of(part, words.text(code));
            keys[code] = text.isEmpty() ? 0 : hash(text);
        }
        return keys;
    }

    private static String of(String part, String text) {
        return switch (part) {
            case "sound" -> SoundKey.of(text);
            case "root" -> NameLists.rootGivenName(text);
            case "joined" -> Folding.joined(text);
            case "year" -> text.length() == 8 ? text.substring(0, 4) : "";
            case "month" -> text.length() == 8 && !text.startsWith("00", 4) ? text.substring(0, 6) : "";
            case "day" -> text.length() == 8 && !text.startsWith("00", 6) ? text.substring(4) : "";
            case "sorted" -> sorted(text);
            default -> text.substring(0, Math.min(text.length(), Integer.parseInt(part)));
        };
    }

    private static String sorted(String text) {
        var letters = Folding.joined(text).toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }

    /** A 64-bit hash of a text, never 0 (FNV-1a, then mixed). */
    public static long hash(String text) {
        var hash = 0xcbf29ce484222325L;
        for (var i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return mix(hash);
    }

    /** Spreads a key over all 64 bits; never 0. */
    public static long mix(long key) {
        var z = (key ^ key >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        z ^= z >>> 31;
        return z == 0 ? 1 : z;
    }

    private interface Pieces {
        HashSet<String> of(String text);
    }

    private static HashSet<String> wordsOf(String text) {
        var out = new HashSet<String>();
        for (var word : text.split("[ /]+")) {
            if (word.length() >= WORD_SHORTEST) {
                out.add(word);
            }
        }
        return out;
    }

    private static HashSet<String> gramsOf(String text) {
        var out = new HashSet<String>();
        var joined = Folding.joined(text);
        for (var i = 0; i + 3 <= joined.length(); i++) {
            out.add(joined.substring(i, i + 3));
        }
        return out;
    }

    /** The rarest pieces that at least two values share: a piece that stands alone can find nothing. */
    private static long[] rarest(Words words, int width, Pieces pieces) {
        Map<String, int[]> carriers = new HashMap<>();
        for (var code = 1; code < words.size(); code++) {
            for (var piece : pieces.of(words.text(code))) {
                carriers.computeIfAbsent(piece, _ -> new int[1])[0]++;
            }
        }
        var keys = new long[words.size() * width];
        for (var code = 1; code < words.size(); code++) {
            var chosen = pieces.of(words.text(code)).stream()
                    .filter(piece -> carriers(carriers, piece) > 1)
                    .sorted(Comparator.<String>comparingInt(piece -> carriers(carriers, piece))
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(width)
                    .mapToLong(KeyParts::hash)
                    .toArray();
            // a value that shares no piece can still equal another row's
            var found = chosen.length == 0 ? new long[] {hash(words.text(code))} : chosen;
            System.arraycopy(found, 0, keys, code * width, found.length);
        }
        return keys;
    }

    private static int carriers(Map<String, int[]> carriers, String piece) {
        var count = carriers.get(piece);
        return count == null ? 0 : count[0];
    }
}
