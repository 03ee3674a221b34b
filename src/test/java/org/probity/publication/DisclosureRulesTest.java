package org.probity.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.probity.figure.Absence;
import org.probity.figure.Figure;
import org.probity.figure.Period;
import org.probity.figure.Provenance;
import org.probity.publication.DisclosureRules.Concern;
import org.probity.publication.DisclosureRules.Why;
import org.probity.publication.copy.PublicCopies.Cell;

class DisclosureRulesTest {

    @Test
    void nought_concerns_nobody() {
        assertThat(concerns(figure("media-disclosure-investigations", 0))).isEmpty();
        assertThat(concerns(figure("acu-posts-change", 0))).isEmpty();
    }

    @Test
    void one_to_four_need_a_decision_and_five_does_not() {
        assertThat(concerns(figure("social-media-cases-referred", 1)))
                .extracting(Concern::why)
                .containsExactly(Why.SMALL_COUNT);
        assertThat(concerns(figure("social-media-cases-referred", 4))).hasSize(1);
        assertThat(concerns(figure("social-media-cases-referred", 5))).isEmpty();
    }

    @Test
    void a_change_of_one_to_four_posts_needs_a_decision_in_either_direction() {
        assertThat(concerns(figure("acu-posts-change", -2))).hasSize(1);
        assertThat(concerns(figure("acu-posts-change", 3))).hasSize(1);
    }

    @Test
    void sixty_four_of_sixty_four_says_the_same_of_everybody() {
        assertThat(concerns(figure("bi-applications", 64), figure("bi-approved", 64)))
                .singleElement()
                .satisfies(c -> assertThat(c.why()).isEqualTo(Why.ALL_OR_NONE))
                .satisfies(c -> assertThat(c.says()).contains("64 of 64"));
    }

    @Test
    void a_part_that_leaves_four_gives_the_four_away() {
        assertThat(concerns(figure("bi-applications", 113), figure("bi-approved", 109)))
                .singleElement()
                .satisfies(c -> assertThat(c.why()).isEqualTo(Why.SMALL_REMAINDER))
                .satisfies(c -> assertThat(c.says()).contains("109 of 113", "leaves 4"));
        assertThat(concerns(figure("bi-applications", 113), figure("bi-approved", 100)))
                .isEmpty();
    }

    @Test
    void policies_and_yes_or_no_concern_nobody() {
        assertThat(concerns(figure("policies-updated", 3), figure("policies-new", 1), figure("action-plan-made", 1)))
                .isEmpty();
    }

    @Test
    void a_figure_that_moved_a_little_since_it_was_published_gives_the_difference_away() {
        assertThat(DisclosureRules.concerns(
                        List.of(figure("bi-applications", 66)), List.of(published("bi-applications", 64))))
                .extracting(Concern::why)
                .containsExactly(Why.DIFFERENCE);
        assertThat(DisclosureRules.concerns(
                        List.of(figure("bi-applications", 64)), List.of(published("bi-applications", 64))))
                .isEmpty();
    }

    @Test
    void a_total_and_all_its_parts_but_one_give_the_one_back() {
        List<Figure> all = List.of(
                figure("bi-applications", 64),
                figure("bi-approved", 64),
                figure("bi-refused", 0),
                figure("bi-withdrawn", 0),
                figure("bi-pending", 0));
        assertThat(DisclosureRules.givesBack(all, Set.of("bi-approved"), List.of()))
                .extracting(Concern::metric)
                .containsExactlyInAnyOrder("bi-refused", "bi-withdrawn", "bi-pending");
        assertThat(DisclosureRules.givesBack(all, Set.of("bi-approved", "bi-refused"), List.of()))
                .isEmpty();
        assertThat(DisclosureRules.givesBack(all.subList(0, 4), Set.of("bi-approved"), List.of()))
                .isEmpty();
        assertThat(DisclosureRules.givesBack(all, Set.of(), List.of())).isEmpty();
    }

    @Test
    void an_absent_figure_concerns_nobody() {
        Figure absent = new Figure(
                UUID.randomUUID(),
                "kingsford",
                "kingsford",
                "bi-applications",
                1,
                null,
                Absence.NOT_HELD,
                Provenance.SUPPLIED,
                Period.always(),
                null,
                null,
                null,
                "",
                "",
                null,
                null,
                Figure.State.SIGNED,
                null);
        assertThat(concerns(absent)).isEmpty();
    }

    @Test
    void the_one_part_that_is_not_printed_is_worked_out_from_the_others() {
        List<Figure> all = List.of(
                figure("bi-applications", 40),
                figure("bi-approved", 30),
                figure("bi-refused", 7),
                figure("bi-pending", 0));
        assertThat(DisclosureRules.concerns(all, List.of()))
                .singleElement()
                .satisfies(c -> assertThat(c.why()).isEqualTo(Why.ACROSS))
                .satisfies(c -> assertThat(c.says()).contains("withdrawn", "worked out as 3"));
        assertThat(DisclosureRules.concerns(all.subList(0, 3), List.of())).isEmpty();
    }

    @Test
    void two_publications_beside_each_other_give_away_what_neither_prints() {
        List<Figure> now = List.of(figure("bi-approved", 30), figure("bi-refused", 7), figure("bi-pending", 0));
        assertThat(DisclosureRules.concerns(now, List.of())).isEmpty();
        assertThat(DisclosureRules.concerns(now, List.of(published("bi-applications", 40))))
                .anySatisfy(c -> assertThat(c.says()).contains("with what was published before", "worked out as 3"));
        assertThat(DisclosureRules.concerns(
                        now, List.of(new Cell("bi-applications", BigDecimal.valueOf(40), Period.always()))))
                .as("another period adds up to something else")
                .isEmpty();
    }

    @Test
    void a_part_beside_a_whole_that_was_published_before_leaves_a_small_rest() {
        List<Figure> now = List.of(figure("media-disclosure-ongoing", 9));
        assertThat(DisclosureRules.concerns(now, List.of(published("media-disclosure-investigations", 11))))
                .singleElement()
                .satisfies(c -> assertThat(c.why()).isEqualTo(Why.ACROSS))
                .satisfies(c -> assertThat(c.says()).contains("leaves 2"));
        assertThat(DisclosureRules.concerns(
                        List.of(figure("media-disclosure-investigations", 11)),
                        List.of(published("media-disclosure-ongoing", 9))))
                .anySatisfy(c -> assertThat(c.why()).isEqualTo(Why.ACROSS));
        assertThat(DisclosureRules.concerns(now, List.of(published("media-disclosure-investigations", 30))))
                .isEmpty();
    }

    @Test
    void a_withheld_figure_that_an_earlier_publication_gives_back_is_found() {
        List<Figure> now = List.of(
                figure("bi-applications", 40),
                figure("bi-approved", 30),
                figure("bi-refused", 7),
                figure("bi-withdrawn", 3));
        Set<String> withheld = Set.of("bi-withdrawn");
        assertThat(DisclosureRules.givesBack(now, withheld, List.of())).isEmpty();
        assertThat(DisclosureRules.givesBack(now, withheld, List.of(published("bi-pending", 0))))
                .extracting(Concern::metric)
                .containsExactly("bi-approved", "bi-refused");
        assertThat(DisclosureRules.givesBack(now, withheld, List.of(published("bi-withdrawn", 3))))
                .anySatisfy(c -> assertThat(c.says()).contains("the same number was published before"));
    }

    @Test
    void what_is_found_twice_about_one_figure_is_one_decision() {
        List<Figure> now = List.of(figure("bi-approved", 30), figure("bi-refused", 5), figure("bi-pending", 0));
        List<Concern> found = DisclosureRules.concerns(now, List.of(published("bi-applications", 34)));
        assertThat(found).extracting(c -> c.metric() + c.why()).doesNotHaveDuplicates();
    }

    private static Cell published(String metric, int value) {
        return new Cell(metric, BigDecimal.valueOf(value), Period.since(LocalDate.of(2011, 9, 1)));
    }

    private static List<Concern> concerns(Figure... figures) {
        return DisclosureRules.concerns(List.of(figures), List.of());
    }

    private static Figure figure(String metric, int value) {
        return new Figure(
                UUID.randomUUID(),
                "kingsford",
                "kingsford",
                metric,
                1,
                BigDecimal.valueOf(value),
                null,
                Provenance.COUNTED,
                Period.since(LocalDate.of(2011, 9, 1)),
                LocalDate.of(2012, 7, 31),
                Instant.parse("2012-08-31T22:59:59Z"),
                Instant.parse("2012-09-01T09:00:00Z"),
                "",
                "",
                null,
                null,
                Figure.State.FROZEN,
                null);
    }
}
