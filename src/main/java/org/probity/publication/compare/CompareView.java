package org.probity.publication.compare;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Definition;
import org.probity.platform.charts.Chart;
import org.probity.platform.forms.Choice;
import org.probity.publication.site.PublishedBody;
import org.probity.publication.site.PublishedFigure;
import org.probity.publication.site.PublishedRound;

/**
 * One measure of one round over its bodies.
 *
 * @param round absent while nothing is published
 * @param measure absent where the round has no figure that could be compared
 * @param cautions what stands in the way of comparing
 * @param national the published figures of all added up; absent where that says nothing
 */
public record CompareView(
        List<Choice> rounds,
        List<Choice> measures,
        @Nullable PublishedRound round,
        @Nullable Definition measure,
        List<String> cautions,
        List<Row> rows,
        @Nullable String national,
        @Nullable Chart chart) {

    /**
     * @param figure absent where nothing is published on the body
     * @param share of its whole, where the measure is a part of another and both are published for one period
     */
    public record Row(
            PublishedBody body,
            @Nullable PublishedFigure figure,
            @Nullable PublicShare share) {

        public String shown() {
            return figure == null ? "Not published" : figure.marked();
        }

        public String shareWords() {
            return share == null ? "No share" : share.words() + ", " + share.interval();
        }

        public String period() {
            return figure == null ? "Not published" : figure.period().words();
        }

        public String from() {
            return figure == null ? "Not published" : figure.from();
        }
    }

    public boolean hasShares() {
        return rows.stream().anyMatch(row -> row.share() != null);
    }

    /** Whether it is sample data, or transcribed, in the words of the round. */
    public Optional<String> marking() {
        return Optional.ofNullable(round).map(PublishedRound::marking).filter(words -> !words.isBlank());
    }
}
