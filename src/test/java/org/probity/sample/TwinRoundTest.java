package org.probity.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.figure.Counting;
import org.probity.figure.Metric;
import org.probity.figure.Period;
import org.probity.given.Visits;
import org.probity.platform.database.Walls;
import org.probity.sample.twins.TwinPlan;
import org.probity.sample.twins.Twins;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The twins as the services wrote them: what is counted, and what a plain count of the rows would say. */
@ProbityTest
class TwinRoundTest {

    /** Rows of the joint file of 2011 and 2012, as somebody would count them who has not read the definitions. */
    private static final Map<String, String> NAIVE = Map.of(
            "bi-applications",
            "select count(*) from register.entry where controller_body in (:bodies) and touched_at < '2013-01-01'",
            "bi-approved",
            "select count(*) from register.entry where controller_body in (:bodies) and touched_at < '2013-01-01' and status like 'approved%'",
            "bi-refused",
            "select count(*) from decision.move where controller_body in (:bodies) and recorded_at < '2013-01-01' and act like '%refuse%'",
            "bi-withdrawn",
            "select count(*) from register.entry where controller_body in (:bodies) and touched_at < '2013-01-01' and status = 'withdrawn'",
            "media-disclosure-investigations",
            "select count(*) from casework.case_file where controller_body in (:bodies) and received_on < '2013-01-01' and kind = 'disclosure'",
            "social-media-cases-referred",
            "select count(*) from casework.case_file where controller_body in (:bodies) and received_on < '2013-01-01' and kind = 'social-media'",
            "policies-updated",
            "select count(*) from policy.version_fact where controller_body in (:bodies) and fact = 'published'");

    @Autowired
    SampleLoader sample;

    @Autowired
    MockMvcTester web;

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
    void what_the_services_wrote_counts_to_every_row_of_the_twins() {
        for (Twins.Row row : Twins.rows()) {
            assertThat(counted(row.metric(), row.twin()))
                    .as("%s of %s", row.metric(), row.twin())
                    .isEqualTo(row.number());
        }
    }

    @Test
    void a_plain_count_of_the_rows_is_wrong() {
        Map<String, List<String>> files = Map.of(
                Twins.NORTHMERE, List.of(Twins.NORTHMERE, Twins.VELMARSH), Twins.KINGSFORD, List.of(Twins.KINGSFORD));
        for (Twins.Row row : Twins.rows()) {
            String sql = NAIVE.get(row.metric());
            if (sql != null) {
                int rows = administrator
                        .sql(sql)
                        .param("bodies", files.get(row.twin()))
                        .query(Integer.class)
                        .single();
                assertThat(rows).as("%s of %s", row.metric(), row.twin()).isNotEqualTo(row.number());
            }
        }
    }

    @Test
    void the_guide_and_the_messages_are_counted_from_records_and_stand_in_the_releases() {
        assertThat(counted("media-guidance-topics", Twins.KINGSFORD)).isEqualTo(40);
        assertThat(counted("media-guidance-topics", Twins.NORTHMERE)).isZero();
        for (String twin : List.of(Twins.NORTHMERE, Twins.KINGSFORD)) {
            assertThat(counted("staff-messages-sent", twin)).as(twin).isEqualTo(1);
            Document release = release(twin);
            assertThat(release.select("main").text())
                    .contains("Messages on integrity sent to all staff: one")
                    .contains("Media guidance topics in force: " + (twin.equals(Twins.KINGSFORD) ? "40" : "none"));
            assertThat(release.select("main table").text())
                    .contains("Messages on integrity sent to all staff", "Media guidance topics in force");
            assertThat(release.select("main a[href*=staff-messages-sent], main a[href*=media-guidance-topics]"))
                    .as("links to the figures of %s", twin)
                    .isNotEmpty();
        }
    }

    private Document release(String twin) {
        var result = web.get()
                .uri("/published/releases/" + TwinRound.KEY + "-" + twin)
                .exchange();
        assertThat(result).hasStatusOk();
        return Visits.page(result);
    }

    private int counted(String id, String body) {
        Metric metric =
                metrics.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        Period period = id.startsWith("media-disclosure")
                ? Period.between(TwinPlan.FIRST_DAY, TwinPlan.LAST_DAY)
                : Period.since(TwinPlan.FIRST_DAY);
        Counting what = new Counting(body, period, TwinPlan.AS_AT, TwinPlan.KNOWN_AT);
        return walls.asCounter(body, () -> metric.count(counter, what)).value().intValueExact();
    }
}
