package org.probity.platform.web;

import java.util.HashMap;
import java.util.Map;

/** The colour of each status word. Colour repeats the word and never replaces it. */
public enum StatusColour {
    /** Not begun, or over. */
    GREY(
            "Draft",
            "Recorded (no decision needed)",
            "Withdrawn",
            "Lapsed",
            "Ended",
            "To do",
            "Closed",
            "Replaced",
            "Not started",
            "Not supplied",
            "Not a match",
            "Closed: not done",
            "Not due",
            "Not held"),
    /** In hand. */
    BLUE(
            "Sent",
            "Being decided",
            "Under appeal",
            "Evidence sent",
            "Open",
            "Waiting",
            "Reopened",
            "Fact check",
            "In progress",
            "Signed off and sent",
            "Claimed",
            "Evidenced",
            "To review",
            "Cannot tell",
            "Claimed complete",
            "Corrected"),
    /** Waiting on the reader. */
    YELLOW("Changes asked", "Minded to refuse", "Review due", "Due", "Queried"),
    /** Overdue or stopped. */
    RED("Refused", "Revoked", "Overdue", "Not met", "Not verified"),
    /** Approved or verified. */
    GREEN(
            "Approved",
            "Approved with conditions",
            "Active",
            "Met",
            "Published",
            "Accepted",
            "Verified",
            "Match",
            "Closed: verified"),
    /** Frozen or embargoed. */
    PURPLE("Embargoed", "Frozen");

    private static final Map<String, StatusColour> BY_WORD = byWord();

    private final String[] words;

    StatusColour(String... words) {
        this.words = words;
    }

    /** The colour of a status word.
     * @throws IllegalArgumentException for a word that is not on the one status list */
    public static StatusColour of(String word) {
        StatusColour colour = BY_WORD.get(word);
        if (colour == null) {
            throw new IllegalArgumentException("Not a status word: " + word);
        }
        return colour;
    }

    public String cssClass() {
        return "govuk-tag--" + name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Map<String, StatusColour> byWord() {
        Map<String, StatusColour> all = new HashMap<>();
        for (StatusColour colour : values()) {
            for (String word : colour.words) {
                all.put(word, colour);
            }
        }
        return Map.copyOf(all);
    }
}
