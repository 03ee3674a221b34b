package org.probity.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure: a value or the word for its absence, never both, and where it comes from.
 *
 * @param id a working figure has one too, though nobody keeps it
 * @param body the body it is about
 * @param controllerBody whose record it is: the body's own, or the inspectorate's for its research
 * @param metricVersion of the metric that counted it; 1 where nobody counted
 * @param asAt when it was so; absent where the source does not say
 * @param knownAt what had been recorded; counted figures only
 * @param partsHash SHA-256 of what it counted; of nothing where nobody counted
 * @param source "counted from the force's registers", the system it was taken from, the study, or the citation
 * @param wording the source's own strength of wording, such as "potentially inappropriate"
 * @param comment the body's explanation of the figure
 * @param forWhat the return or round that it was made for
 */
public record Figure(
        UUID id,
        String body,
        String controllerBody,
        String metric,
        int metricVersion,
        @Nullable BigDecimal value,
        @Nullable Absence absence,
        Provenance provenance,
        Period period,
        @Nullable LocalDate asAt,
        @Nullable Instant knownAt,
        @Nullable Instant frozenAt,
        String partsHash,
        String source,
        @Nullable String wording,
        @Nullable String comment,
        State state,
        @Nullable UUID forWhat) {

    /** The states of permissions.csv for figure, supplied_figure, researched_figure and transcribed_figure. */
    public enum State {
        WORKING,
        FROZEN,
        DRAFT,
        SIGNED,
        APPROVED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Definition definition() {
        return Definitions.of(metric);
    }

    public boolean isZero() {
        return value != null && value.signum() == 0;
    }
}
