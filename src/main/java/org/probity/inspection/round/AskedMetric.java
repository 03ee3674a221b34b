package org.probity.inspection.round;

import java.util.Locale;
import org.probity.figure.Definition;
import org.probity.figure.Definitions;
import org.probity.figure.Period;

/** One metric of a round with its own period, which may be open ("since September 2011") while another's is closed. */
public record AskedMetric(String metric, Of of, Period period) {

    /** Who answers. */
    public enum Of {
        /** A cell of every force's return. */
        FORCE,
        /** The inspectorate's own research; no cell of a return. */
        RESEARCH;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Of of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public static AskedMetric ofForces(String metric, Period period) {
        return new AskedMetric(metric, Of.FORCE, period);
    }

    public static AskedMetric ofResearch(String metric, Period period) {
        return new AskedMetric(metric, Of.RESEARCH, period);
    }

    public Definition definition() {
        return Definitions.of(metric);
    }
}
