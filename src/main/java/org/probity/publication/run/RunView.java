package org.probity.publication.run;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.platform.words.Moments;
import org.probity.platform.words.Words;

/**
 * All releases of a round as the editor and the leads see them, those that something stops first.
 *
 * @param national where the report on all forces stands, in words
 */
public record RunView(
        String key,
        String title,
        List<Row> rows,
        List<Stage> stages,
        List<Group> groups,
        Check check,
        String national,
        May may) {

    /**
     * One force.
     *
     * @param ref of its release; absent while there is none
     * @param status the word of the status list
     * @param waits what it waits for, in words; none where nothing stops it
     * @param differences what the last check found
     */
    public record Row(
            String body,
            String name,
            @Nullable String ref,
            String status,
            List<String> waits,
            List<String> differences) {

        public boolean isStopped() {
            return !differences.isEmpty();
        }
    }

    /** How many stand at a status. */
    public record Stage(String status, int count) {}

    /**
     * Figures that could tell about a person, of one kind, over all releases.
     *
     * @param undecided how many nobody has decided about
     * @param examples three of them
     */
    public record Group(String why, String title, int undecided, int forces, List<String> examples) {}

    /** @param at of the oldest check; absent where nothing was checked */
    public record Check(
            long figures,
            int differences,
            int releases,
            @Nullable Instant at) {

        /** "Fact check of 44 releases: 2,431 figures compared, 0 differences. Checked on …". */
        public String words() {
            return at == null
                    ? "Nothing was checked yet"
                    : "Fact check of " + Words.count(releases, "release", "releases") + ": "
                            + Words.number(figures) + " figures compared, "
                            + Words.count(differences, "difference", "differences") + ". Checked on "
                            + Moments.at(at);
        }
    }

    /** How many releases each act would reach for this reader; none and its part of the page is left out. */
    public record May(
            int begin, int check, int approve, boolean decide, int confirm, int sign, int stop, boolean national) {}

    public int count() {
        return rows.size();
    }

    public List<Row> stopped() {
        return rows.stream().filter(Row::isStopped).toList();
    }
}
