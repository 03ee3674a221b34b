package org.probity.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.figure.Counting;
import org.probity.figure.Metric;
import org.probity.figure.Period;
import org.probity.platform.database.Walls;
import org.probity.sample.twins.TwinPlan;
import org.probity.sample.twins.Twins;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

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
