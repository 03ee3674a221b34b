package org.probity.publication;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.publication.Disclosure.Item;
import org.probity.report.ReleaseView;

/**
 * Last checks of one release, and what has been done about them.
 *
 * @param settled whether every concern was decided and confirmed
 * @param releaseAt the instant that was signed; absent while nobody has signed
 * @param signedBy who signed it, as pages call them
 * @param history what became of it, oldest first
 */
public record PublishView(
        ReleaseView release,
        List<Item> concerns,
        boolean settled,
        @Nullable Instant releaseAt,
        List<String> signedBy,
        List<Event> history,
        May may) {

    /** One step after approval, in words. */
    public record Event(String words, Instant at) {}

    /**
     * Which buttons to draw.
     *
     * @param confirm how many decisions of somebody else wait for this person
     */
    public record May(
            boolean decide,
            int confirm,
            boolean sign,
            boolean stop,
            boolean byHand,
            boolean correct,
            boolean withdraw) {}

    /**
     * A withdrawal that waits for the second lead.
     *
     * @param mine asked for by the reader, who cannot confirm it
     */
    public record Waiting(String notice, boolean mine) {}

    public String ref() {
        return release.release().ref();
    }

    /** "None needed", "2 of 3 decided and confirmed", "All 3 decided and confirmed". */
    public String disclosureWords() {
        long done = concerns.stream().filter(Item::confirmed).count();
        if (concerns.isEmpty()) {
            return "No figure needs a decision";
        }
        return done == concerns.size()
                ? "All " + done + " decided and confirmed"
                : done + " of " + concerns.size() + " decided and confirmed";
    }
}
