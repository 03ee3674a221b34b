package org.probity.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.entrance.SignIns;
import org.probity.figure.Figure;
import org.probity.figure.Provenance;
import org.probity.inspection.round.BodyInRound;
import org.probity.inspection.round.Round;
import org.probity.inspection.round.Rounds;
import org.probity.inspection.submission.RoundFigures;
import org.probity.organisation.Bodies;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole fictional service as the services wrote it. */
@ProbityTest
class ServiceRoundTest {

    @Autowired
    SampleLoader sample;

    @Autowired
    SignIns signIns;

    @Autowired
    Rounds rounds;

    @Autowired
    RoundFigures figures;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    @BeforeEach
    void loaded() {
        sample.load();
    }

    @Test
    void forty_four_forces_stand_in_the_round_two_counted_and_the_others_supplied_and_signed() {
        inspectorate(round -> {
            List<String> bodies =
                    rounds.bodies(round.id()).stream().map(BodyInRound::body).toList();
            assertThat(bodies).hasSize(44).contains("northmere", "kingsford");
            for (String body : bodies) {
                boolean twin = body.equals("northmere") || body.equals("kingsford");
                Set<Provenance> asked = figures.of(round.id(), body).stream()
                        .filter(figure -> !figure.metric().equals("workforce"))
                        .map(Figure::provenance)
                        .collect(Collectors.toSet());
                assertThat(asked).as(body).containsExactly(twin ? Provenance.COUNTED : Provenance.SUPPLIED);
            }
        });
    }

    @Test
    void every_force_has_its_size_and_the_round_before() {
        inspectorate(round -> {
            List<Figure> sizes = rounds.bodies(round.id()).stream()
                    .flatMap(in -> figures.of(round.id(), in.body()).stream())
                    .filter(figure -> figure.metric().equals("workforce"))
                    .toList();
            assertThat(sizes).hasSize(44).allMatch(figure -> figure.provenance() == Provenance.RESEARCHED);
            double most = sizes.stream()
                    .mapToDouble(f -> f.value().doubleValue())
                    .max()
                    .orElseThrow();
            double least = sizes.stream()
                    .mapToDouble(f -> f.value().doubleValue())
                    .min()
                    .orElseThrow();
            assertThat(most / least).isGreaterThan(20);
            Round before = rounds.find(round.plan().previous()).orElseThrow();
            assertThat(before.key()).isEqualTo("twins-2011");
            assertThat(rounds.bodies(before.id()))
                    .allSatisfy(
                            in -> assertThat(figures.of(before.id(), in.body())).hasSize(6));
        });
    }

    @Test
    void what_is_not_held_is_said_and_never_nought() {
        inspectorate(round -> {
            List<Figure> absent = rounds.bodies(round.id()).stream()
                    .flatMap(in -> figures.of(round.id(), in.body()).stream())
                    .filter(figure -> figure.absence() != null)
                    .toList();
            assertThat(absent).isNotEmpty().allMatch(figure -> figure.value() == null);
        });
    }

    @Test
    void every_force_has_its_release_findings_and_moderated_judgements() {
        assertThat(number("select count(distinct body) from published.document where round_key = 'twins-2012'"))
                .isEqualTo(44);
        assertThat(number("select count(*) from inspection.judgement")).isGreaterThanOrEqualTo(42 * 3);
        assertThat(number("select count(*) from inspection.recommendation")).isGreaterThan(20);
    }

    private int number(String sql) {
        return administrator.sql(sql).query(Integer.class).single();
    }

    private void inspectorate(java.util.function.Consumer<Round> work) {
        signIns.asJob("test", Bodies.INSPECTORATE, job -> {
            work.accept(rounds.find("twins-2012").orElseThrow());
            return job;
        });
    }
}
