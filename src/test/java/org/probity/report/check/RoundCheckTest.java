package org.probity.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.probity.figure.Absence;
import org.probity.figure.Figure;

/** The fact check over all papers of a round: silent on good ones, and on none that somebody spoiled. */
class RoundCheckTest {

    private static final long SEED = 20_121_219;
    private static final int FAULTS = 10_000;

    private final Map<String, Behind> behind = new GivenPapers(SEED).behind(44);
    private final Papers papers = GivenPapers.papers(behind);
    private final RoundCheck check = new RoundCheck(behind);

    @Test
    void good_papers_of_forty_four_forces_agree_in_every_figure() {
        Checked checked = check.of(papers);
        assertThat(checked.differences()).isEmpty();
        assertThat(checked.figures()).isGreaterThan(44 * 11 * 4);
    }

    @Test
    void many_other_rounds_raise_no_false_alarm() {
        for (long seed = 1; seed <= 60; seed++) {
            Map<String, Behind> other = new GivenPapers(seed).behind(12);
            assertThat(new RoundCheck(other).of(GivenPapers.papers(other)).differences())
                    .as("seed %s", seed)
                    .isEmpty();
        }
    }

    @Test
    void ten_thousand_planted_faults_are_all_caught() {
        SplittableRandom random = new SplittableRandom(SEED);
        PlantedFaults faults = new PlantedFaults(random, behind, papers);
        Map<PlantedFaults.Kind, Integer> planted = new EnumMap<>(PlantedFaults.Kind.class);
        int all = 0;
        while (all < FAULTS) {
            PlantedFaults.Kind kind = PlantedFaults.Kind.values()[random.nextInt(PlantedFaults.Kind.values().length)];
            Papers spoiled = faults.plant(kind);
            if (spoiled != null) {
                all++;
                planted.merge(kind, 1, Integer::sum);
                assertThat(check.of(spoiled).differences())
                        .as("fault %s, %s, seed %s", all, kind, SEED)
                        .isNotEmpty();
            }
        }
        assertThat(planted).hasSize(PlantedFaults.Kind.values().length);
        assertThat(planted.values()).allMatch(count -> count > 400);
    }

    @Test
    void one_part_alone_withheld_in_every_paper_alike_is_given_away_by_the_others() {
        Behind force = Objects.requireNonNull(behind.get("force-3"));
        Map<String, Figure> shown = new LinkedHashMap<>(force.accepted());
        shown.computeIfPresent(
                "bi-refused", (metric, f) -> GivenPapers.with(f, null, Absence.WITHHELD, f.provenance(), f.period()));
        Map<String, Behind> other = new LinkedHashMap<>(behind);
        other.put("force-3", GivenPapers.behind("force-3", force.accepted(), shown));
        assertThat(new RoundCheck(other).of(GivenPapers.papers(other)).differences())
                .extracting(Difference::words)
                .singleElement()
                .asString()
                .contains("force-3", "can be worked out");
    }

    @Test
    void a_difference_says_where_it_is() {
        Line line = papers.data().getFirst();
        Line changed = new Line(
                line.body(),
                line.metric(),
                "999",
                "",
                line.provenance(),
                line.unit(),
                line.from(),
                line.to(),
                line.asAt());
        Papers spoiled = new Papers(
                papers.forces(),
                papers.thematic(),
                papers.data().stream()
                        .map(each -> each == line ? changed : each)
                        .toList());
        List<Difference> differences = check.of(spoiled).differences();
        assertThat(differences)
                .singleElement()
                .satisfies(one -> assertThat(one.where()).contains(line.metric()));
    }
}
