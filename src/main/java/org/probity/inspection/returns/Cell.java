package org.probity.inspection.returns;

import org.jspecify.annotations.Nullable;
import org.probity.figure.Figure;
import org.probity.figure.Figures.Kept;
import org.probity.figure.Provenance;
import org.probity.inspection.round.AskedMetric;

/**
 * One cell of a draft return.
 *
 * @param kept its figure; absent while it is not answered
 * @param comment the explanation that travels with the figure
 * @param edition as an editor saw it; 0 before anything was entered
 * @param counted whether Probity counts this metric at all
 */
public record Cell(
        AskedMetric asked, @Nullable Kept kept, @Nullable String comment, int edition, boolean counted) {

    public String metric() {
        return asked.metric();
    }

    public @Nullable Figure figure() {
        return kept == null ? null : kept.figure();
    }

    public boolean answered() {
        Figure figure = figure();
        return figure != null && (figure.value() != null || figure.absence() != null);
    }

    public boolean explained() {
        return comment != null && !comment.isBlank();
    }

    public boolean isCounted() {
        Figure figure = figure();
        return figure != null && figure.provenance() == Provenance.COUNTED;
    }
}
