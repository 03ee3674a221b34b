package org.probity.inspection.research;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of a study: a profile that was examined and, where something was found on it, one instance.
 *
 * @param row of the spreadsheet
 * @param profile the study's own code for it; never an address
 */
public record Sighting(
        int row,
        String body,
        String platform,
        String profile,
        @Nullable Instance instance) {

    /**
     * One post or event.
     *
     * @param caseKey the case that it belongs to, by the study's own code
     * @param category id of social-media-categories.csv
     * @param words what was found
     */
    public record Instance(
            String code,
            String caseKey,
            String category,
            @Nullable LocalDate seenOn,
            String words) {}

    public Optional<Instance> found() {
        return Optional.ofNullable(instance);
    }

    /** A code is the study's own on its platform in its force. */
    String profileKey() {
        return body + " " + platform + " " + profile;
    }
}
