package org.probity.survey;

import java.util.List;
import org.probity.figure.Counted;
import org.probity.figure.Counting;
import org.probity.figure.Metric;
import org.probity.figure.Part;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a survey of staff that tests what is expected of them was opened and closed inside the period. */
@Component
class UnderstandingSurveyRun implements Metric {

    @Override
    public String id() {
        return "understanding-survey-run";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Counted count(JdbcClient counter, Counting what) {
        List<Part> run = SurveyCountStore.run(counter, what);
        return Counted.yesNo(!run.isEmpty(), run);
    }
}
