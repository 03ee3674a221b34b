package org.probity.survey.result;

import java.util.List;
import java.util.function.BiFunction;
import org.probity.figure.Absence;
import org.probity.figure.Counted;
import org.probity.figure.Counting;
import org.probity.figure.Metric;
import org.probity.figure.Part;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The metrics over surveys of staff that test what is expected of them. */
@Configuration(proxyBeanMethods = false)
class UnderstandingMetrics {

    private record CountedBy(String id, int version, BiFunction<JdbcClient, Counting, Counted> counting)
            implements Metric {
        @Override
        public Counted count(JdbcClient counter, Counting what) {
            return counting.apply(counter, what);
        }
    }

    /** Whether one was opened and closed inside the period. */
    @Bean
    Metric understandingSurveyRun() {
        return new CountedBy("understanding-survey-run", 1, (counter, what) -> {
            List<Part> run = SurveyCountStore.run(counter, what);
            return Counted.yesNo(!run.isEmpty(), run);
        });
    }

    /** Replies to those that were opened and closed inside the period, and had been counted. */
    @Bean
    Metric understandingSurveyResponses() {
        return new CountedBy(
                "understanding-survey-responses",
                1,
                (counter, what) -> Counted.sum(SurveyCountStore.replies(counter, what)));
    }

    /** Right answers of the newest such survey, per hundred answers; absent where too few replied for any to be kept. */
    @Bean
    Metric understandingCorrect() {
        return new CountedBy(
                "understanding-correct",
                1,
                (counter, what) -> SurveyCountStore.newest(counter, what)
                        .map(newest -> Counted.share(newest.correct(), newest.answered(), List.of(newest.part())))
                        .orElseGet(() -> Counted.absent(Absence.NOT_HELD)));
    }
}
