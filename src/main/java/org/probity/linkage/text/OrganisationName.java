package org.probity.linkage.text;

import java.util.ArrayList;
import java.util.List;

/**
 * An organisation's name as it is compared: its words in order without legal form, filling words and the marks of card
 * statements; its legal form in the short spelling (empty where none is given); the name after "t/a" where there is one.
 */
public record OrganisationName(List<String> words, String form, List<String> tradingAs) {

    private static final int MOST_WORDS = 16;
    private static final int FORM_LETTERS = 2;
    private static final int SHORTEST_BEFORE_FORM = 3;

    public OrganisationName {
        words = List.copyOf(words);
        tradingAs = List.copyOf(tradingAs);
    }

    /** Reads a name as it was typed, printed on a statement or registered. */
    public static OrganisationName of(String raw) {
        var cut = raw.length() > 4 * Folding.LONGEST ? raw.substring(0, 4 * Folding.LONGEST) : raw;
        var lower = cut.toLowerCase(java.util.Locale.ROOT).replace("&", " and ").replace("+", " and ");
        var split = lower.split("\\bt/a\\b|\\btrading as\\b|\\bt\\.a\\.", 2);
        var first = read(split[0]);
        if (split.length < 2 || split[1].isBlank()) {
            return first;
        }
        var second = read(split[1]);
        return first.words.isEmpty() ? second : new OrganisationName(first.words, first.form, second.words);
    }

    /** The words run together, the form in which spacing no longer matters. */
    public String joined() {
        return String.join("", words);
    }

    private static OrganisationName read(String lower) {
        var words = lettersJoined(List.of(Folding.fold(withoutCardMark(lower)).split(" ")));
        var kept = new ArrayList<>(words);
        kept.removeIf(String::isEmpty);
        var form = takeForm(kept);
        var whole = List.copyOf(kept);
        kept.replaceAll(NameLists::unabbreviated);
        kept.removeIf(NameLists::isDropped);
        dropBranchNumber(kept);
        if (kept.isEmpty()) {
            // "The Company Ltd": nothing but filling words, which then are the name
            kept.addAll(whole);
        }
        return new OrganisationName(kept.subList(0, Math.min(kept.size(), MOST_WORDS)), form, List.of());
    }

    private static String withoutCardMark(String lower) {
        var star = lower.indexOf('*');
        return star > 0 && star < 12 && NameLists.isCardPrefix(Folding.joined(Folding.fold(lower.substring(0, star))))
                ? lower.substring(star + 1)
                : lower;
    }

    /** Single letters that stand together are one word: "b b c" is bbc, "n v" is nv. */
    private static List<String> lettersJoined(List<String> words) {
        var out = new ArrayList<String>();
        var run = new StringBuilder();
        for (var word : words) {
            if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
                run.append(word);
                continue;
            }
            flush(run, out);
            out.add(word);
        }
        flush(run, out);
        return out;
    }

    /** A run that ends with a legal form of two letters is two words: "d s m n v" is dsm nv. */
    private static void flush(StringBuilder run, List<String> out) {
        var form = run.length() - FORM_LETTERS;
        if (form >= SHORTEST_BEFORE_FORM && NameLists.legalForm(run.substring(form)) != null) {
            out.add(run.substring(0, form));
            run.delete(0, form);
        }
        if (!run.isEmpty()) {
            out.add(run.toString());
            run.setLength(0);
        }
    }

    /** Takes legal forms off both ends, the longest spelling first; the last one taken from the end is the form. */
    private static String takeForm(List<String> words) {
        var form = "";
        for (var again = true; again && words.size() > 1; ) {
            again = false;
            for (var n = Math.min(4, words.size() - 1); n > 0 && !again; n--) {
                var found = NameLists.legalForm(String.join(" ", words.subList(words.size() - n, words.size())));
                if (found != null) {
                    form = form.isEmpty() || form.equals("co") ? found : form;
                    words.subList(words.size() - n, words.size()).clear();
                    again = true;
                }
            }
        }
        var opening = words.size() > 1 ? NameLists.legalForm(words.getFirst()) : null;
        if (opening != null && opening.length() > 1 && form.isEmpty()) {
            words.removeFirst();
            return opening;
        }
        return form;
    }

    /** Shop and till numbers end the names on card statements; a number that leads or is short belongs to the name. */
    private static void dropBranchNumber(List<String> words) {
        while (words.size() > 1
                && words.getLast().length() >= 3
                && words.getLast().chars().allMatch(Character::isDigit)) {
            words.removeLast();
        }
    }
}
