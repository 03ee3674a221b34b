package org.probity.linkage.mistakes;

import java.util.List;
import java.util.Random;

/** What happens to one word: at the keyboard, in a scanner, by ear, and over the centuries. */
final class Typing {

    private static final String[] KEYS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

    private static final List<String[]> OCR = List.of(
            new String[] {"rn", "m"},
            new String[] {"m", "rn"},
            new String[] {"cl", "d"},
            new String[] {"d", "cl"},
            new String[] {"o", "0"},
            new String[] {"l", "1"},
            new String[] {"s", "5"},
            new String[] {"b", "8"},
            new String[] {"e", "c"},
            new String[] {"h", "b"},
            new String[] {"u", "ii"},
            new String[] {"li", "h"},
            new String[] {"0", "o"},
            new String[] {"1", "7"},
            new String[] {"5", "6"},
            new String[] {"3", "8"});

    private static final List<String[]> BY_EAR = List.of(
            new String[] {"ph", "f"},
            new String[] {"f", "ph"},
            new String[] {"ck", "k"},
            new String[] {"c", "k"},
            new String[] {"ei", "ie"},
            new String[] {"ie", "ei"},
            new String[] {"y", "i"},
            new String[] {"i", "y"},
            new String[] {"ee", "ea"},
            new String[] {"ll", "l"},
            new String[] {"n", "nn"},
            new String[] {"t", "tt"},
            new String[] {"s", "z"},
            new String[] {"gh", "g"},
            new String[] {"wh", "w"},
            new String[] {"er", "or"},
            new String[] {"on", "en"},
            new String[] {"ks", "x"});

    private static final List<String[]> OLD_HAND = List.of(
            new String[] {"ff", "f"},
            new String[] {"f", "ff"},
            new String[] {"i", "y"},
            new String[] {"y", "ie"},
            new String[] {"u", "v"},
            new String[] {"w", "vv"},
            new String[] {"ham", "am"},
            new String[] {"th", "t"},
            new String[] {"s", "ss"},
            new String[] {"l", "ll"},
            new String[] {"ck", "cke"},
            new String[] {"ley", "leigh"},
            new String[] {"ton", "tonne"});

    private Typing() {}

    static String keyboard(String word, Random random) {
        if (word.length() < 3) {
            return word;
        }
        var out = new StringBuilder(word);
        var at = random.nextInt(word.length());
        switch (random.nextInt(5)) {
            case 0, 1 -> out.setCharAt(at, neighbour(word.charAt(at), random));
            case 2 -> out.deleteCharAt(at);
            case 3 -> out.insert(at, word.charAt(at));
            default -> {
                at = Math.min(at, word.length() - 2);
                out.setCharAt(at, word.charAt(at + 1));
                out.setCharAt(at + 1, word.charAt(at));
            }
        }
        return out.toString();
    }

    private static char neighbour(char c, Random random) {
        if (Character.isDigit(c)) {
            return (char) ('0' + (c - '0' + (random.nextBoolean() ? 1 : 9)) % 10);
        }
        for (var row : KEYS) {
            var at = row.indexOf(c);
            if (at >= 0) {
                return row.charAt(Math.clamp(at + (random.nextBoolean() ? 1 : -1), 0, row.length() - 1));
            }
        }
        return c;
    }

    static String scanned(String word, Random random) {
        return changed(word, OCR, random);
    }

    static String byEar(String word, Random random) {
        return changed(word, BY_EAR, random);
    }

    static String oldHand(String word, Random random) {
        var out = changed(word, OLD_HAND, random);
        return random.nextInt(3) == 0 ? out.endsWith("e") ? out.substring(0, out.length() - 1) : out + "e" : out;
    }

    /** One of the changes that the word allows, in one place. */
    private static String changed(String word, List<String[]> changes, Random random) {
        var from = random.nextInt(changes.size());
        for (var i = 0; i < changes.size(); i++) {
            var change = changes.get((from + i) % changes.size());
            var at = word.indexOf(change[0], random.nextInt(Math.max(1, word.length() - 1)));
            if (at >= 0) {
                return word.substring(0, at) + change[1] + word.substring(at + change[0].length());
            }
        }
        return word;
    }
}
