package org.probity.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.entrance.Persona;
import org.probity.entrance.Personas;
import org.probity.figure.Counted;
import org.probity.figure.Counting;
import org.probity.figure.Metric;
import org.probity.figure.Period;
import org.probity.given.Visits;
import org.probity.platform.database.Walls;
import org.probity.sample.Transcript.Fact;
import org.probity.sample.TwinFindings.Found;
import org.probity.sample.twins.TwinPlan;
import org.probity.sample.twins.Twins;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Every fact of the two releases that a force can have a record for is counted or evidenced from records of the twin, and
 * stands in the twin's release with a link to it.
 */
@ProbityTest
class FactsOfTwinsTest {

    private static final Map<String, String> TWINS =
            Map.of("norfolk", Twins.NORTHMERE, "nottinghamshire", Twins.KINGSFORD);

    /** Verdicts, and who spoke: the inspectorate's own words, for which no force has a record. */
    private static final Set<String> VERDICTS =
            Set.of("nor-h-01", "nor-q-01", "nor-q-02", "nor-q-03", "not-h-01", "not-q-01", "not-q-02");

    /** Northmere's media policy is new, as its release says in another place: the source says both of Norfolk's. */
    private static final String CLASH = "nor-1-04";

    /** Facts of the research that one sentence says together with its number. */
    private static final Map<String, String> RESEARCH = Map.of(
            "nor-3-03", "commissioned independently",
            "nor-3-05", "Facebook or Twitter",
            "not-3-04", "commissioned independently",
            "not-3-06", "Facebook or Twitter");

    @Autowired
    SampleLoader sample;

    @Autowired
    MockMvcTester web;

    @Autowired
    Personas personas;

    @Autowired
    Visits visits;

    @Autowired
    List<Metric> metrics;

    @Autowired
    Walls walls;

    @Autowired
    @Qualifier("counter")
    JdbcClient counter;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    @BeforeEach
    void loaded() {
        sample.load();
    }

    @Test
    void every_fact_rests_on_records_of_the_twin_and_stands_in_its_release_with_a_link() {
        int walked = 0;
        for (Fact fact : Transcript.facts()) {
            if (!fact.how().equals("fixed-text")
                    && !VERDICTS.contains(fact.id())
                    && !fact.id().equals(CLASH)) {
                walked++;
                String twin = TWINS.get(fact.body());
                Document release = release(twin);
                if (!fact.metric().isEmpty()) {
                    counted(fact.id(), fact.metric(), twin, fact.value().equals("0"));
                    linked(fact.id(), fact.metric(), twin, release);
                } else if (RESEARCH.containsKey(fact.id())) {
                    counted(fact.id(), "social-media-cases-referred", twin, false);
                    assertThat(release.select("main").text()).as(fact.id()).contains(RESEARCH.get(fact.id()));
                    linked(fact.id(), "social-media-cases-referred", twin, release);
                } else {
                    found(fact.id(), twin, release);
                }
            }
        }
        assertThat(walked).isEqualTo(53);
    }

    /** The twins' words in the order of the file, each once. */
    private void found(String fact, String twin, Document release) {
        Found said = TwinFindings.all().stream()
                .filter(one -> one.fact().equals(fact))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing says " + fact));
        assertThat(said.body()).as(fact).isEqualTo(twin);
        Element sentence = release.select("main span[data-fact^=found-]").stream()
                .filter(span -> span.text().equals(said.words()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(fact + " is not in the release: " + said.words()));
        for (String metric : said.metrics()) {
            counted(fact, metric, twin, false);
        }
        assertThat(sentence.select("a[data-figure]"))
                .as(fact)
                .hasSize(said.metrics().isEmpty() ? 0 : 1);
        String id = sentence.attr("data-fact").substring("found-".length());
        Document finding = seen("/findings/" + id);
        assertThat(finding.select("main li a:not([href^=/recommendations])").eachText())
                .as("what the finding of " + fact + " rests on")
                .anyMatch(words -> words.contains(said.document()))
                .hasSize(said.metrics().size() + 1);
        Element note = finding.select("main li a[href*=#note-]").first();
        String href = note.attr("href");
        assertThat(seen(href.substring(0, href.indexOf('#')))
                        .select(href.substring(href.indexOf('#')))
                        .text())
                .as("the note of " + fact)
                .contains(said.document());
    }

    @Test
    void what_has_no_figure_of_its_own_has_its_record_all_the_same() {
        assertThat(
                        rows(
                                "select count(*) from organisation.collaboration where controller_body in ('northmere', 'velmarsh')"))
                .as("agreement of the joint department")
                .isPositive();
        assertThat(
                        rows(
                                "select count(*) from policy.document where controller_body = 'northmere' and slug like 'relationships-with-the-media%'"))
                .isEqualTo(1);
        for (String body : List.of(Twins.NORTHMERE, Twins.KINGSFORD)) {
            for (Found one : TwinFindings.all()) {
                if (one.body().equals(body) && one.document().endsWith(": sample policy")) {
                    assertThat(administrator
                                    .sql("select count(*) from policy.version where controller_body = ? and title = ?")
                                    .param(body)
                                    .param(one.document())
                                    .query(Integer.class)
                                    .single())
                            .as(body + ": " + one.document())
                            .isPositive();
                }
            }
        }
    }

    @Test
    void the_second_wave_of_the_survey_was_answered_better_than_the_first() {
        assertThat(percent(TwinPlan.FIRST_DAY.minusMonths(6)))
                .isLessThan(percent(TwinPlan.FIRST_DAY))
                .isPositive();
        assertThat(count("understanding-correct", Twins.KINGSFORD).value()).isNull();
        assertThat(release(Twins.KINGSFORD).select("main").text())
                .contains("does not hold a figure for replies showing correct understanding");
    }

    private double percent(java.time.LocalDate from) {
        Period period = from.isBefore(TwinPlan.FIRST_DAY)
                ? Period.between(from, TwinPlan.FIRST_DAY.minusDays(1))
                : Period.since(from);
        return count("understanding-correct", Twins.NORTHMERE, period).value().doubleValue();
    }

    private int rows(String sql) {
        return administrator.sql(sql).query(Integer.class).single();
    }

    /** A figure of zero counted nothing; every other one rests on records. */
    private void counted(String fact, String metric, String twin, boolean zero) {
        Counted counted = count(metric, twin);
        assertThat(counted.value()).as(fact + ": " + metric).isNotNull();
        boolean nought = zero || metric.equals("acu-posts-change");
        assertThat(counted.parts().isEmpty() && !nought)
                .as("no record behind " + fact)
                .isFalse();
    }

    private void linked(String fact, String metric, String twin, Document release) {
        List<String> links =
                release.select("main a[data-figure=" + metric + "]").eachAttr("href");
        assertThat(links).as("link of " + fact).isNotEmpty();
        String href = links.getFirst();
        assertThat(href).endsWith("#" + twin + "-" + metric);
        assertThat(web.get().uri(href.substring(0, href.indexOf('#'))).exchange())
                .hasStatusOk();
    }

    private Counted count(String id, String body) {
        return count(
                id,
                body,
                id.startsWith("media-disclosure")
                        ? Period.between(TwinPlan.FIRST_DAY, TwinPlan.LAST_DAY)
                        : Period.since(TwinPlan.FIRST_DAY));
    }

    private Counted count(String id, String body, Period period) {
        Metric metric =
                metrics.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        Counting what = new Counting(body, period, TwinPlan.AS_AT, TwinPlan.KNOWN_AT);
        return walls.asCounter(body, () -> metric.count(counter, what));
    }

    private Document release(String twin) {
        var result = web.get()
                .uri("/published/releases/" + TwinRound.KEY + "-" + twin)
                .exchange();
        assertThat(result).hasStatusOk();
        return Visits.page(result);
    }

    private Document seen(String address) {
        Persona who = personas.all().stream()
                .filter(one -> one.label().equals("Inspector"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody is an inspector"));
        var result = visits.get(who.person(), address);
        assertThat(result).as("inspector at " + address).hasStatusOk();
        return Visits.page(result);
    }
}
