package org.probity.figure;

import java.util.List;
import org.probity.access.Compartment;

/**
 * What a metric means, in the words of metrics.csv.
 *
 * @param unit what is counted: "application", "investigation", "yes-no"
 * @param usedBy release blocks, checklist questions and national figures that use it
 * @param compartment where the records it counts sit, and so who may see it while it is being counted
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
        Compartment compartment) {}
