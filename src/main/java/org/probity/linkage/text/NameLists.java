package org.probity.linkage.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The word lists of this package: forms of a given name, titles, particles, legal forms, abbreviations and everyday business
 * words. A line is {@code head: word word ...}; {@code #} opens a remark. They are resources beside this class, of this
 * project's own making; each names its source in its first lines.
 */
public final class NameLists {

    private static final Map<String, Set<String>> GIVEN_GROUPS = groups("given-names.txt");
    private static final Map<String, Set<String>> PERSON_WORDS = lists("person-words.txt");
    private static final Map<String, Set<String>> BUSINESS_WORDS = lists("business-words.txt");
    private static final Map<String, String> LEGAL_FORMS = canonical("legal-forms.txt");
    private static final Map<String, String> ABBREVIATIONS = canonical("abbreviations.txt");

    private NameLists() {}

    /** The names that a word is a form of, none where it stands in no list: two words of one name are forms of each other. */
    public static Set<String> givenNames(String word) {
        return GIVEN_GROUPS.getOrDefault(word, Set.of());
    }

    /** The name a form belongs to; the form itself where it is in no list or in several. */
    public static String rootGivenName(String given) {
        var roots = GIVEN_GROUPS.get(given);
        return roots == null || roots.size() != 1 ? given : roots.iterator().next();
    }

    static boolean isTitle(String word) {
        return has(PERSON_WORDS, "titles", word);
    }

    static boolean isSuffix(String word) {
        return has(PERSON_WORDS, "suffixes", word);
    }

    static boolean isParticle(String word) {
        return has(PERSON_WORDS, "particles", word);
    }

    /** The short form of a legal form's spelling ("limited" is "ltd"), or null. */
    static @Nullable String legalForm(String words) {
        return LEGAL_FORMS.get(words);
    }

    static String unabbreviated(String word) {
        return ABBREVIATIONS.getOrDefault(word, word);
    }

    static boolean isCardPrefix(String word) {
        return has(BUSINESS_WORDS, "card-prefixes", word);
    }

    static boolean isDropped(String word) {
        return has(BUSINESS_WORDS, "dropped", word);
    }

    /** Whether a word says a trade, a place or a form and no more ("services", "london"): agreement on it is weak. */
    public static boolean isEverydayBusinessWord(String word) {
        return has(BUSINESS_WORDS, "everyday", word) || has(BUSINESS_WORDS, "places", word);
    }

    private static boolean has(Map<String, Set<String>> lists, String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word);
    }

    private static Map<String, Set<String>> lists(String resource) {
        var lists = new HashMap<String, Set<String>>();
        for (var line : lines(resource)) {
            lists.computeIfAbsent(line.head(), _ -> new HashSet<>()).addAll(line.words());
        }
        return lists;
    }

    private static Map<String, Set<String>> groups(String resource) {
        var groups = new HashMap<String, Set<String>>();
        for (var line : lines(resource)) {
            groups.computeIfAbsent(line.head(), _ -> new HashSet<>()).add(line.head());
            line.words()
                    .forEach(word ->
                            groups.computeIfAbsent(word, _ -> new HashSet<>()).add(line.head()));
        }
        return groups;
    }

    /** Here an underscore stands for a space, as a legal form may be several words. */
    private static Map<String, String> canonical(String resource) {
        var canonical = new HashMap<String, String>();
        for (var line : lines(resource)) {
            canonical.put(line.head(), line.head());
            line.words().forEach(word -> canonical.put(word.replace('_', ' '), line.head()));
        }
        return canonical;
    }

    private record Line(String head, List<String> words) {}

    private static List<Line> lines(String resource) {
        try (var in = NameLists.class.getResourceAsStream("/org/probity/linkage/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("The word list " + resource + " is missing from this build.");
            }
            var lines = new ArrayList<Line>();
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (var text = reader.readLine(); text != null; text = reader.readLine()) {
                var colon = text.indexOf(':');
                if (!text.startsWith("#") && colon > 0) {
                    var words = text.substring(colon + 1).strip();
                    lines.add(new Line(
                            text.substring(0, colon).strip(),
                            words.isEmpty() ? List.of() : Arrays.asList(words.split("\\s+"))));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
