package org.probity.platform.words;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as words: found in what an editor typed, and read back. */
public final class NumberWords {

    private static final String[] SMALL = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };

    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);

    /** Every word that is a number wherever it stands. "One" is none of them: "work as one", "no one". */
    private static final Pattern ALWAYS = Pattern.compile(
            "(?i)(?<!\\b(?:finding|note|section|chapter|part|page|annex|table) )(?<![\\w-])(?:zero|nil|none|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|"
                    + "seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|"
                    + "six|seven|eight|nine))?|hundreds?|thousands?|millions?|dozens?|twice|doubled?|tripled?|"
                    + "half(?= of)|(?:a|one|two) (?:third|quarter)s?(?= of)|three quarters)(?![\\w-])");

    /** "One" where it counts: before what is counted here, or "only one". */
    private static final Pattern ONE = Pattern.compile(
            "(?i)(?:\\b(?:only|just|exactly|at least|more than|fewer than) one\\b)|(?:(?<!\\bno )(?<!\\bany)(?<!\\bevery)\\bone "
                    + "(?:of (?:these|them|which|the)|more|new|other|application|case|investigation|instance|allegation|policy|"
                    + "profile|officer|person|member|force|survey|reply|post|approval|refusal)\\b)");

    private NumberWords() {}

    /** The first number that is written out. */
    public static Optional<String> in(String text) {
        Matcher always = ALWAYS.matcher(text);
        if (always.find()) {
            return Optional.of(always.group());
        }
        Matcher one = ONE.matcher(text);
        return one.find() ? Optional.of(one.group()) : Optional.empty();
    }

    /** The whole number that the words begin with, in digits or written out: "109 of which", "Three", "none of which". */
    public static OptionalLong read(String words) {
        String first = words.strip().toLowerCase(Locale.UK).split("\\s+", 2)[0].replaceAll("[.,;]$", "");
        if (first.matches("\\d{1,3}(,\\d{3})*|\\d+")) {
            return OptionalLong.of(Long.parseLong(first.replace(",", "")));
        }
        if (first.equals("none") || first.equals("no") || first.equals("nil")) {
            return OptionalLong.of(0);
        }
        String[] parts = first.split("-", 2);
        if (TENS.containsKey(parts[0])) {
            int unit = parts.length == 1 ? 0 : small(parts[1]);
            return unit < 0 ? OptionalLong.empty() : OptionalLong.of(TENS.get(parts[0]) + unit);
        }
        int value = small(first);
        return value < 0 ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static int small(String word) {
        for (int i = 0; i < SMALL.length; i++) {
            if (SMALL[i].equals(word)) {
                return i;
            }
        }
        return -1;
    }
}
