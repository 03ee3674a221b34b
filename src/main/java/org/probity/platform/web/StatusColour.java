package org.probity.platform.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The colour of each word of the one status list. Colour repeats the word and never replaces it. */
public enum StatusColour {
    /** Not begun, or over. */
    GREY,
    /** In hand. */
    BLUE,
    /** Waiting on the reader. */
    YELLOW,
    /** Overdue or stopped. */
    RED,
    /** Approved or verified. */
    GREEN,
    /** Frozen or embargoed. */
    PURPLE;

    private static final Map<String, StatusColour> BY_WORD = byWord();

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
        return "govuk-tag--" + name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, StatusColour> byWord() {
        Map<String, StatusColour> all = new HashMap<>();
        GREY.marks(all, "Draft", "Recorded (no decision needed)", "Withdrawn", "Lapsed", "Ended", "To do", "Closed");
        GREY.marks(all, "Replaced", "Not started", "Not supplied", "Not a match", "Closed: not done");
        BLUE.marks(all, "Sent", "Being decided", "Under appeal", "Evidence sent", "Open", "Waiting", "Reopened");
        BLUE.marks(all, "Fact check", "In progress", "Signed off and sent", "Claimed", "Evidenced", "To review");
        BLUE.marks(all, "Cannot tell", "Claimed complete", "Corrected");
        YELLOW.marks(all, "Changes asked", "Minded to refuse", "Review due", "Due", "Queried");
        RED.marks(all, "Refused", "Revoked", "Overdue", "Not met", "Not verified");
        GREEN.marks(all, "Approved", "Approved with conditions", "Active", "Met", "Published", "Accepted");
        GREEN.marks(all, "Verified", "Match", "Closed: verified");
        PURPLE.marks(all, "Embargoed");
        return Map.copyOf(all);
    }

    private void marks(Map<String, StatusColour> all, String... words) {
        for (String word : words) {
            all.put(word, this);
        }
    }
}
