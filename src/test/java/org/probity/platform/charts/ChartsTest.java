package org.probity.platform.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.platform.charts.Drawing.Box;
import org.probity.platform.charts.Drawing.Path;
import org.probity.platform.charts.Drawing.Text;

class ChartsTest {

    private static final Caption CAPTION = Caption.of("c", "Finding", "What", "Source");
    private static final List<Point> THREE = List.of(
            Point.of(YearMonth.of(2011, 9)), Point.of(YearMonth.of(2011, 10)), Point.of(YearMonth.of(2011, 11)));

    private static Series series(String label, Amount... amounts) {
        return new Series(label, List.of(amounts));
    }

    private static List<String> lines(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(shape -> shape instanceof Path path && path.weight() == 3)
                .map(shape -> ((Path) shape).d())
                .toList();
    }

    @Test
    void months_are_named_in_full_in_the_table_and_shortly_under_the_axis() {
        assertThat(THREE.getFirst()).isEqualTo(new Point("September 2011", "Sep 11"));
    }

    @Test
    void scales_begin_at_zero_and_end_at_a_round_number_over_the_highest() {
        assertThat(Scale.over(List.of(Amount.of(0))).ticks()).containsExactly(0.0, 1.0);
        assertThat(Scale.over(List.of(Amount.of(16))).ticks()).containsExactly(0.0, 5.0, 10.0, 15.0, 20.0);
        assertThat(Scale.over(List.of(Amount.of(1250))).top()).isEqualTo(1500);
        assertThat(Scale.over(List.of(Amount.absent("Not held"), Amount.of(7))).top())
                .isEqualTo(8);
    }

    @Test
    void a_missing_month_is_a_gap_and_never_a_bridge_or_zero() {
        Chart chart = Charts.overTime(
                CAPTION,
                THREE,
                List.of(series("Received", Amount.of(2), Amount.absent("Not held"), Amount.of(4))),
                List.of());
        String line = lines(chart.wide().getFirst().drawing()).getFirst();
        assertThat(line.chars().filter(letter -> letter == 'M')).hasSize(2);
        assertThat(line).doesNotContain("L");
        assertThat(chart.table().rows().get(1).cells()).containsExactly("Not held");
        assertThat(chart.shows())
                .isEqualTo("Highest 4 in November 2011, lowest 2 in September 2011, last 4 in November 2011. "
                        + "No value in 1 of 3 periods.");
    }

    @Test
    void lines_differ_by_dash_and_mark_as_well_as_by_colour() {
        Chart chart = Charts.overTime(
                CAPTION,
                THREE,
                List.of(
                        series("One", Amount.of(1), Amount.of(2), Amount.of(3)),
                        series("Two", Amount.of(3), Amount.of(2), Amount.of(1))),
                List.of(new Mark(1, "New policy")));
        Drawing wide = chart.wide().getFirst().drawing();
        List<String> dashes = wide.shapes().stream()
                .filter(shape -> shape instanceof Path path && path.weight() == 3)
                .map(shape -> String.valueOf(((Path) shape).dash()))
                .toList();
        assertThat(dashes).hasSize(2).doesNotHaveDuplicates();
        for (Chart.Picture picture :
                List.of(chart.wide().getFirst(), chart.narrow().getFirst())) {
            List<String> words = picture.drawing().shapes().stream()
                    .filter(Text.class::isInstance)
                    .map(shape -> ((Text) shape).words())
                    .toList();
            assertThat(words).contains("One", "Two").anyMatch(word -> word.endsWith("New policy"));
        }
    }

    @Test
    void everything_drawn_stays_on_its_sheet() {
        List<Point> many = java.util.stream.IntStream.range(0, 36)
                .mapToObj(at -> Point.of(YearMonth.of(2010, 1).plusMonths(at)))
                .toList();
        List<Amount> amounts = java.util.stream.IntStream.range(0, 36)
                .mapToObj(at -> Amount.of(at * 37L % 1000))
                .toList();
        Chart chart = Charts.overTime(
                CAPTION,
                many,
                List.of(new Series("Applications received", amounts), new Series("Decided", amounts)),
                List.of(new Mark(35, "At the end"), new Mark(0, "At the beginning")));
        for (Chart.Picture picture :
                List.of(chart.wide().getFirst(), chart.narrow().getFirst())) {
            for (Drawing.Shape shape : picture.drawing().shapes()) {
                if (shape instanceof Text text) {
                    int length = 8 * text.words().length();
                    int from = switch (text.anchor()) {
                        case "start" -> text.x();
                        case "end" -> text.x() - length;
                        default -> text.x() - length / 2;
                    };
                    assertThat(from).as(text.words()).isGreaterThanOrEqualTo(-8);
                    assertThat(from + length)
                            .as(text.words())
                            .isLessThanOrEqualTo(picture.drawing().width() + 8);
                }
            }
        }
    }

    @Test
    void a_bar_that_is_not_there_is_hatched_with_its_word_and_zero_has_no_box() {
        Chart chart = Charts.bars(
                CAPTION,
                "Stage",
                "Applications",
                List.of(
                        Bar.of("Received", 4),
                        Bar.of("Refused", 0),
                        Bar.hatched("Pending", 2),
                        new Bar("Withdrawn", Amount.absent("Not held"), false)));
        List<Box> boxes = chart.wide().getFirst().drawing().shapes().stream()
                .filter(Box.class::isInstance)
                .map(Box.class::cast)
                .toList();
        assertThat(boxes).hasSize(3).filteredOn(Box::hatched).hasSize(2);
        assertThat(chart.shows()).isEqualTo("Received: 4, Refused: 0, Pending: 2, Withdrawn: Not held.");
        assertThat(chart.table().rows().get(3)).isEqualTo(new Chart.Row("Withdrawn", List.of("Not held")));
    }

    @Test
    void small_multiples_share_one_scale() {
        Chart chart = Charts.multiples(
                CAPTION,
                THREE,
                List.of(
                        series("Small", Amount.of(1), Amount.of(1), Amount.of(1)),
                        series("Large", Amount.of(90), Amount.of(95), Amount.of(100))));
        assertThat(chart.several()).isTrue();
        assertThat(chart.wide())
                .allSatisfy(picture -> assertThat(picture.drawing().shapes())
                        .filteredOn(Text.class::isInstance)
                        .extracting(shape -> ((Text) shape).words())
                        .contains("100", "0"));
    }

    @Test
    void what_cannot_be_drawn_honestly_is_refused() {
        assertThatThrownBy(() -> new Amount(-1.0, "-1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Charts.overTime(CAPTION, THREE, List.of(series("One", Amount.of(1))), List.of()))
                .hasMessageContaining("every point");
        assertThat(Amount.percent(0, 0).size()).isNull();
        assertThat(Amount.percent(109, 113).words()).isEqualTo("96%");
    }
}
