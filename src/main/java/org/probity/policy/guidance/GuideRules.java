package org.probity.policy.guidance;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.probity.policy.guidance.Guide.Topic;

/** Finding a topic by word, and the two-part test. */
final class GuideRules {

    private static final int IN_TITLE = 100;
    private static final int AS_TYPED = 20;
    private static final int IN_EXAMPLES = 10;
    private static final int ELSEWHERE = 1;

    /** A word at least this long is found with one letter wrong. */
    private static final int LONG_WORD = 5;

    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "about", "an", "and", "are", "at", "can", "do", "for", "i", "in", "is", "may", "my", "of", "on", "or",
            "say", "the", "to", "what", "with");

    private GuideRules() {}

    /**
     * Topics that have every word looked for, best first; if none has them all, those that have some of them.
     *
     * @param looked what was typed; without a word in it every topic is found, in the order given
     */
    static List<Topic> find(List<Topic> topics, String looked) {
        List<String> words = words(looked).stream()
                .filter(word -> !SMALL_WORDS.contains(word))
                .toList();
        if (words.isEmpty()) {
            return topics;
        }
        List<Topic> all = best(
                topics, topic -> words.stream().allMatch(word -> score(topic, word) > 0) ? score(topic, words) : 0);
        return all.isEmpty() ? best(topics, topic -> score(topic, words)) : all;
    }

    /**
     * What the two-part test says of a topic.
     *
     * @param responsible whether the reader is responsible for speaking on it; null if not answered
     * @param purpose whether there is a policing purpose; null if not answered
     * @return in words; empty until both questions are answered
     */
    static String verdict(Colour colour, @Nullable Boolean responsible, @Nullable Boolean purpose, String ask) {
        if (responsible == null || purpose == null) {
            return "";
        }
        if (colour == Colour.RED) {
            return "Do not discuss it, whatever your part in it. Pass the request to: " + ask + ".";
        }
        if (!responsible || !purpose) {
            String why = responsible ? "there is no policing purpose" : "it is not yours to speak on";
            return "Do not speak: " + why + ". Pass the request to: " + ask + ".";
        }
        return colour == Colour.GREEN
                ? "You may speak. Keep to what you know yourself."
                : "Ask first: " + ask + ". Speak only when they have said yes.";
    }

    private static List<Topic> best(List<Topic> topics, ToIntFunction<Topic> score) {
        return topics.stream()
                .filter(topic -> score.applyAsInt(topic) > 0)
                .sorted(Comparator.comparingInt(score).reversed())
                .toList();
    }

    private static int score(Topic topic, List<String> words) {
        return words.stream().mapToInt(word -> score(topic, word)).sum();
    }

    private static int score(Topic topic, String word) {
        if (has(topic.text().title(), word)) {
            return IN_TITLE + (words(topic.text().title()).contains(word) ? AS_TYPED : 0);
        }
        if (has(topic.text().examples(), word)) {
            return IN_EXAMPLES;
        }
        return has(topic.text().why(), word) || has(topic.text().whoMaySpeak(), word) ? ELSEWHERE : 0;
    }

    private static boolean has(String text, String word) {
        return words(text).stream().anyMatch(one -> meets(one, word));
    }

    private static boolean meets(String written, String looked) {
        String stem = stem(looked);
        return written.startsWith(stem)
                || stem(written).equals(stem)
                || (looked.length() >= LONG_WORD
                        && written.length() >= LONG_WORD
                        && isOneLetterOff(stem(written), stem));
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['\u2019]", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Without the ending of a plural or a verb, as long as enough is left to be found by. */
    private static String stem(String word) {
        for (String ending : List.of("ing", "ies", "ed", "es", "s")) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** One letter more, less, other, or two changed about. */
    private static boolean isOneLetterOff(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String restOfOne = one.substring(same);
        String restOfOther = other.substring(same);
        return tail(restOfOne, 1).equals(tail(restOfOther, 1))
                || tail(restOfOne, 1).equals(restOfOther)
                || restOfOne.equals(tail(restOfOther, 1))
                || (restOfOne.length() >= 2
                        && restOfOther.length() >= 2
                        && restOfOne.charAt(0) == restOfOther.charAt(1)
                        && restOfOne.charAt(1) == restOfOther.charAt(0)
                        && tail(restOfOne, 2).equals(tail(restOfOther, 2)));
    }

    private static String tail(String word, int from) {
        return word.substring(Math.min(from, word.length()));
    }
}
