package org.probity.linkage;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probity.linkage.column.Words;

/**
 * Cleans the values of one field into codes, each distinct raw value once. Where cleaning a clean value leaves it as it is
 * ("settled"), a value that is clean already needs one look-up and no cleaning, and is held once.
 */
final class Cleaning {

    private static final int LONGEST_NOTHING = 12;

    private final Cleaner cleaner;
    private final boolean settled;
    private final Words words;
    private final Words raws = new Words();
    private int[] known = new int[1 << 10];

    /** Gives the clean form of a raw value; empty where nothing is left. */
    interface Cleaner {
        String clean(String raw);
    }

    Cleaning(Cleaner cleaner, boolean settled, Words words) {
        this.cleaner = cleaner;
        this.settled = settled;
        this.words = words;
    }

    /** Codes of a list's values, put into {@code codes} from {@code at}. */
    void read(@Nullable String[] values, int[] codes, int at) {
        (settled ? words : raws).find(values, codes, at);
        for (var i = 0; i < values.length; i++) {
            var value = values[i];
            if (value == null) {
                continue;
            }
            if (codes[at + i] == 0) {
                codes[at + i] = code(value);
            } else if (!settled) {
                codes[at + i] = known[codes[at + i]];
            }
        }
    }

    private int code(String raw) {
        var code = settled ? words.find(raw) : 0;
        if (code != 0) {
            return code;
        }
        code = raws.size() == 1 ? 0 : raws.find(raw);
        if (code != 0) {
            return known[code];
        }
        var clean = isNothing(raw) ? "" : cleaner.clean(raw);
        var cleanCode = words.code(clean);
        if (!settled || !clean.equals(raw)) {
            code = raws.code(raw);
            known = code >= known.length ? Arrays.copyOf(known, code * 2) : known;
            known[code] = cleanCode;
        }
        return cleanCode;
    }

    /** Whether a value only says that there is none ("n/a", "not known"). */
    private static boolean isNothing(String raw) {
        if (raw.length() > LONGEST_NOTHING || raw.isEmpty()) {
            return raw.isEmpty();
        }
        var first = raw.charAt(0);
        if (first > ' ' && first != '-' && first != '?' && (first | 32) != 'n' && (first | 32) != 'u') {
            return false;
        }
        return switch (raw.strip().toLowerCase(Locale.ROOT)) {
            case "", "-", "?", "n/a", "nan", "null", "unknown", "not known", "not stated", "not given" -> true;
            default -> false;
        };
    }
}
