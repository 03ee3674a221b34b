package org.probity.linkage.block;

import java.util.Arrays;
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

    private KeyParts() {}

    /** How many keys a value may give under a part. */
    public static int width(String part) {
        var dash = part.indexOf('-');
        return dash < 0 ? 1 : Integer.parseInt(part.substring(dash + 1));
    }

    /** Keys of every value of {@code words}: those of code c are at [c * width, (c + 1) * width). */
    public static long[] keys(String part, Words words) {
        if (part.startsWith("words-")) {
            return new RarestPieces(words, width(part)).ofWords();
        }
        if (part.startsWith("grams-")) {
            return new RarestPieces(words, width(part)).ofGrams();
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
}
