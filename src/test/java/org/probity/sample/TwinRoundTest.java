package org.probity.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

@ProbityTest
class TwinRoundTest {

    @Autowired
    Company company;

    @Autowired
    TwinRecords records;

    @Autowired
    TwinRound round;

    @Autowired
    OpenRound open;

    @Autowired
    RevisitRound revisit;

    @Autowired
    List<Metric> metrics;

    @Autowired
    Walls walls;

    @Autowired
    @Qualifier("counter")
    JdbcClient counter;

    @Test
    void what_the_services_wrote_counts_to_every_row_of_the_twins() {
        long begun = System.nanoTime();
        Company.People people = company.people();
        System.out.printf("People loaded after %.1f s%n", (System.nanoTime() - begun) / 1e9);
        revisit.load(people.inspectorate());
        System.out.printf("Revisit loaded after %.1f s%n", (System.nanoTime() - begun) / 1e9);
        records.load(people);
        System.out.printf("Records loaded after %.1f s%n", (System.nanoTime() - begun) / 1e9);
        round.load(people);
        System.out.printf("Twins loaded after %.1f s%n", (System.nanoTime() - begun) / 1e9);
        open.load(people);
        System.out.printf("Open round loaded after %.1f s%n", (System.nanoTime() - begun) / 1e9);
        for (Twins.Row row : Twins.rows()) {
            assertThat(counted(row.metric(), row.twin()))
                    .as("%s of %s", row.metric(), row.twin())
                    .isEqualTo(row.number());
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
