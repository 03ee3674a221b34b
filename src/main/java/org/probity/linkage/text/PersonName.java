package org.probity.linkage.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A person's name in its parts, folded; a part is empty where it is not given. Particles belong to the surname and are joined to
 * it ("van der Berg" is vanderberg), so that "Van Der Berg" and "Vanderberg" are one; a hyphen parts a double-barrelled name.
 */
public record PersonName(String given, String middle, String surname) {

    /** Reads a whole name: "Dr Mary Ann O'Neill", "SMITH, John A", "Thomas Chaloner, 1st Baronet". */
    public static PersonName ofWhole(String raw) {
        var comma = raw.indexOf(',');
        if (comma > 0) {
            var after = names(raw.substring(comma + 1));
            if (!after.isEmpty() && !Character.isDigit(after.getFirst().charAt(0))) {
                return of(raw.substring(comma + 1), raw.substring(0, comma));
            }
            return ofWhole(raw.substring(0, comma));
        }
        var words = names(raw);
        if (words.size() < 2) {
            return new PersonName("", "", words.isEmpty() ? "" : words.getFirst());
        }
        var surname = withPart(raw, words.getLast());
        var middles = words.subList(1, Math.max(1, words.size() - (surname.indexOf(' ') < 0 ? 1 : 2)));
        return new PersonName(words.getFirst(), String.join(" ", middles), surname);
    }

    /** Reads a name whose given names and surname stand apart; either may be blank. */
    public static PersonName of(String rawGiven, String rawSurname) {
        var given = names(rawGiven);
        return new PersonName(
                given.isEmpty() ? "" : given.getFirst(),
                given.size() < 2 ? "" : String.join(" ", given.subList(1, given.size())),
                String.join(" ", names(rawSurname)));
    }

    /** "Anne Lillie-Hinrichs" ends in one surname of two parts: the hyphen is still in what was typed. */
    private static String withPart(String raw, String last) {
        var hyphen = raw.lastIndexOf('-');
        if (hyphen < 0) {
            return last;
        }
        var start = raw.lastIndexOf(' ', hyphen) + 1;
        var parts = names(raw.substring(start));
        return start > 0 && parts.size() == 2 && parts.getLast().equals(last) ? String.join(" ", parts) : last;
    }

    /** The words of a name without titles and honours, particles joined to the word they lead to. */
    private static List<String> names(String raw) {
        var words = new ArrayList<String>();
        var lead = "";
        for (var word : Folding.fold(raw).split(" ")) {
            if (NameLists.isParticle(word)) {
                lead += word;
            } else if (!word.isEmpty() && !NameLists.isTitle(word) && !NameLists.isSuffix(word)) {
                words.add(lead + word);
                lead = "";
            }
        }
        if (!lead.isEmpty()) {
            words.add(lead);
        }
        if (words.isEmpty()) {
            // a surname that is also a title or an honour ("King", "Lord") is all there is
            var folded = Folding.fold(raw);
            return folded.isEmpty() ? List.of() : List.of(folded);
        }
        return words;
    }
}
