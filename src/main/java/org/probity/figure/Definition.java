package org.probity.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.access.Compartment;

/**
 * What a metric means: in the words of metrics.csv, or of whoever added the measure on screen.
 *
 * @param unit what is counted: "application", "investigation", "yes-no"
 * @param usedBy release blocks, checklist questions and national figures that use it
 * @param compartment where the records it counts sit, and so who may see it while it is being counted
 * @param saying how a release says its value; null where a rule of the release or its title does
 */
public record Definition(
        String id,
        String theme,
        String title,
        String unit,
        String definition,
        String population,
        String sourceRegister,
        String privacyNote,
        List<String> usedBy,
        Shape shape,
        Compartment compartment,
        @Nullable Saying saying) {

    /** The privacy note of a measure that rests on no record of a person begins with these words. */
    public static final String NO_PERSONAL_DATA = "No personal data";

    /**
     * The end of a sentence that begins with the period, such as "Since September 2011 …".
     *
     * @param none for zero, or for "no": "no vetting was overdue"
     * @param one for one, or for "yes": "one vetting was overdue"
     * @param many for any other value, with {@code {n}} where the number stands: "{n} vettings were overdue"; null for yes-no
     */
    public record Saying(String none, String one, @Nullable String many) {}
}
