package org.probity.healthcheck;

import org.jspecify.annotations.Nullable;
import org.probity.figure.Definitions;

/**
 * A figure beside an answer.
 *
 * @param value as it is written; a sentence where there is none to show
 * @param provenance where it comes from; empty where there is no value
 * @param contradiction what it says against the answer, in words; absent where it does not
 * @param counted whether there is a value
 */
public record BesideFigure(
        String metric,
        String value,
        String provenance,
        @Nullable String contradiction,
        boolean counted) {

    static BesideFigure counted(String metric, String value, String provenance, @Nullable String contradiction) {
        return new BesideFigure(metric, value, provenance, contradiction, true);
    }

    static BesideFigure without(String metric, String why) {
        return new BesideFigure(metric, why, "", null, false);
    }

    public String title() {
        return Definitions.of(metric).title();
    }
}
