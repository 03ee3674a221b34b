package org.probity.publication.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.probity.figure.Absence;
import org.probity.figure.Period;
import org.probity.figure.Provenance;

class RoundViewTest {

    private static final Instant AT = Instant.parse("2012-12-19T00:01:00Z");
    private static final PublishedRound ROUND =
            new PublishedRound("a-round", "A round", "Who", "Terms", "Criteria", "Method", "", LocalDate.EPOCH, AT);
    private static final List<String> METRICS =
            List.of("bi-applications", "bi-approved", "bi-refused", "bi-pending", "policies-updated");

    @Test
    void a_small_round_has_all_its_tables_on_one_page_and_a_large_one_a_page_for_each_measure() {
        RoundView small = RoundView.of(held(10), RoundView.Asked.NOTHING);
        assertThat(small.isLarge()).isFalse();
        assertThat(small.tables()).hasSize(5);
        RoundView large = RoundView.of(held(44), RoundView.Asked.NOTHING);
        assertThat(large.isLarge()).isTrue();
        assertThat(large.tables()).isEmpty();
        assertThat(large.measures())
                .hasSize(5)
                .allSatisfy(measure -> assertThat(measure.given()).isEqualTo(43))
                .allSatisfy(measure -> assertThat(measure.silent()).isEqualTo(1));
        assertThat(RoundView.of(held(44), new RoundView.Asked("bi-refused", null))
                        .tables())
                .singleElement()
                .satisfies(table -> assertThat(table.rows()).hasSize(44));
    }

    @Test
    void the_figures_of_one_force_are_one_table_and_each_leads_to_its_row_among_the_others() {
        RoundView view = RoundView.of(held(44), new RoundView.Asked(null, "force-7"));
        assertThat(view.tables())
                .singleElement()
                .satisfies(table -> assertThat(table.rows())
                        .hasSize(5)
                        .extracting(RoundView.Row::href)
                        .contains("/published/rounds/a-round?metric=bi-approved#force-7-bi-approved"));
        assertThat(RoundView.of(held(3), new RoundView.Asked(null, "elsewhere")).chosen())
                .isNull();
    }

    @Test
    void what_all_figures_have_in_common_is_said_once_and_the_rest_beside_each() {
        PublishedFigure one = figure("force-1", "bi-approved", 5, "Register");
        PublishedFigure other = figure("force-2", "bi-approved", 6, "A spreadsheet");
        RoundView.Same alike = RoundView.Same.of(List.of(one, figure("force-3", "bi-approved", 7, "Register")));
        assertThat(alike.all()).isTrue();
        RoundView.Same unlike = RoundView.Same.of(List.of(one, other));
        assertThat(unlike.all()).isFalse();
        assertThat(unlike.period()).isNotEmpty();
        assertThat(unlike.left(other)).containsExactly("Force figures: A spreadsheet");
    }

    private static RoundView.Held held(int forces) {
        List<PublishedBody> bodies = new ArrayList<>();
        List<PublishedFigure> figures = new ArrayList<>();
        List<PublishedRelease> releases = new ArrayList<>();
        for (int at = 0; at < forces; at++) {
            String body = "force-" + at;
            bodies.add(new PublishedBody("a-round", body, "Force " + at, "F" + at, "Place", "Remit", true));
            releases.add(new PublishedRelease(
                    "a-round-" + body, 1, "a-round", body, "Release", PublishedRelease.State.PUBLISHED, "", AT, null));
            Integer value = at == 0 ? null : Integer.valueOf(10 + at);
            METRICS.forEach(metric -> figures.add(figure(body, metric, value, "Register")));
        }
        return new RoundView.Held(ROUND, bodies, releases, List.of(), figures);
    }

    private static PublishedFigure figure(String body, String metric, @Nullable Integer value, String source) {
        return new PublishedFigure(
                "a-round",
                body,
                metric,
                value == null ? null : BigDecimal.valueOf(value),
                value == null ? Absence.NOT_SUPPLIED : null,
                Provenance.SUPPLIED,
                "application",
                Period.since(LocalDate.of(2011, 9, 1)),
                null,
                null,
                1,
                source,
                null,
                AT,
                null);
    }
}
