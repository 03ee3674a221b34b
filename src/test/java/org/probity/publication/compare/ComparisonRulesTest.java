package org.probity.publication.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.probity.figure.Absence;
import org.probity.figure.Period;
import org.probity.figure.Provenance;
import org.probity.publication.site.PublishedFigure;

class ComparisonRulesTest {

    private static final Period SINCE = Period.since(LocalDate.of(2011, 9, 1));

    @Test
    void three_forces_are_no_comparison() {
        List<PublishedFigure> three = List.of(count("a", 1), count("b", 2), count("c", 3));
        assertThat(ComparisonRules.cautions(three, 44)).first().isEqualTo("Too few to compare: 3 of 44 supplied this.");
    }

    @Test
    void what_is_missing_is_not_nought() {
        List<PublishedFigure> four = List.of(count("a", 1), count("b", 2), count("c", 3), count("d", 0), absent("e"));
        assertThat(ComparisonRules.cautions(four, 5)).first().asString().startsWith("4 of 5 supplied this.");
    }

    @Test
    void other_periods_and_other_sources_are_said() {
        List<PublishedFigure> mixed = List.of(
                count("a", 1),
                count("b", 2),
                count("c", 3),
                figure(
                        "d",
                        "bi-applications",
                        4,
                        new Period(LocalDate.of(2011, 9, 1), LocalDate.of(2012, 5, 31)),
                        Provenance.COUNTED));
        assertThat(ComparisonRules.cautions(mixed, 4))
                .anyMatch(words -> words.startsWith("The figures describe 2 different periods"))
                .anyMatch(words -> words.startsWith("Some figures were counted"))
                .anyMatch(words -> words.startsWith("A count grows with the size"));
    }

    @Test
    void a_share_needs_a_whole_of_the_same_period() {
        PublishedFigure part = figure("a", "bi-approved", 60, SINCE, Provenance.SUPPLIED);
        assertThat(ComparisonRules.share(part, count("a", 64))).hasValue(new PublicShare(60, 64));
        assertThat(ComparisonRules.share(part, null)).isEmpty();
        assertThat(ComparisonRules.share(
                        part, figure("a", "bi-applications", 64, Period.always(), Provenance.SUPPLIED)))
                .isEmpty();
        assertThat(ComparisonRules.share(part, count("a", 0))).isEmpty();
        assertThat(ComparisonRules.wholeOf("bi-approved")).hasValue("bi-applications");
        assertThat(ComparisonRules.wholeOf("bi-applications")).isEmpty();
    }

    private static PublishedFigure count(String body, int value) {
        return figure(body, "bi-applications", value, SINCE, Provenance.SUPPLIED);
    }

    private static PublishedFigure absent(String body) {
        return of(body, "bi-applications", null, Absence.NOT_SUPPLIED, SINCE, Provenance.SUPPLIED);
    }

    private static PublishedFigure figure(String body, String metric, int value, Period period, Provenance by) {
        return of(body, metric, BigDecimal.valueOf(value), null, period, by);
    }

    private static PublishedFigure of(
            String body,
            String metric,
            @Nullable BigDecimal value,
            @Nullable Absence absence,
            Period period,
            Provenance by) {
        return new PublishedFigure(
                "twins-2012",
                body,
                metric,
                value,
                absence,
                by,
                "application",
                period,
                null,
                null,
                1,
                "Register",
                null,
                Instant.EPOCH,
                null);
    }
}
