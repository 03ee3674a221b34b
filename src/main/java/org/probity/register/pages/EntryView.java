package org.probity.register.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.register.definition.Finding;

/**
 * One entry as pages show it, in words.
 *
 * @param waiting whom it waits on; null when nobody
 * @param owner the declarer's name, as the staff list has it
 * @param standing its dates and other facts, name and words
 * @param decidedOn what the decision rests on, where that changed since; null where it did not
 */
public record EntryView(
        String reference,
        String register,
        String heading,
        String force,
        String status,
        @Nullable String waiting,
        int version,
        String owner,
        List<Line> declared,
        List<Line> standing,
        List<Finding> findings,
        List<Event> history,
        @Nullable List<Line> decidedOn) {

    public boolean stale() {
        return decidedOn != null;
    }

    /**
     * One answer.
     *
     * @param question the key of the page that asks it
     * @param optional whether it may be left out
     */
    public record Line(String called, String label, String words, String question, boolean optional) {

        static Line of(String called, String words) {
            return new Line(called, called, words, "", true);
        }
    }

    /** @param by role words, never a name */
    public record Event(String title, String by, Instant at, List<String> more) {}
}
