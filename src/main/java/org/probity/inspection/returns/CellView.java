package org.probity.inspection.returns;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Definitions;
import org.probity.figure.pages.FigureView;
import org.probity.inspection.submission.QueryMessage;
import org.probity.platform.forms.Choice;
import org.probity.platform.words.Moments;

/**
 * One cell of a return with everything that helps to answer it.
 *
 * @param asked the period asked for, in words
 * @param figure what stands in it; with the difference to today's count and the records that made it, for those who may
 *     see it
 * @param now what Probity counts at this moment, for those who may see it
 * @param figureHref where what it counted is listed
 */
public record CellView(
        String ref,
        String metric,
        String title,
        String definition,
        String asked,
        boolean counted,
        boolean yesNo,
        boolean mayFill,
        boolean mayAnswer,
        @Nullable FigureView figure,
        @Nullable String figureHref,
        @Nullable String now,
        List<Choice> absences,
        boolean mayKeep,
        List<Check> checks,
        List<QueryMessage> thread) {

    /**
     * Evidence that the force sent before and may give again: what was asked once is not asked twice.
     *
     * @param metric the figure that it was given for
     * @param round the title of the round
     */
    public record GivenBefore(
            UUID submission,
            String metric,
            String source,
            String evidence,
            String round,
            int version,
            Instant signedAt) {

        /** "For this figure, in Round X, version 1, signed off on 3 August 2012 at 9:00am". */
        public String where(String asked) {
            String figure = metric.equals(asked)
                    ? "For this figure"
                    : "For \"" + Definitions.of(metric).title() + "\"";
            return figure + ", in " + round + ", version " + version + ", signed off on " + Moments.at(signedAt);
        }

        boolean is(String id) {
            return (submission + "." + metric).equals(id);
        }

        /** What the address calls it. */
        public String id() {
            return submission + "." + metric;
        }
    }
}
