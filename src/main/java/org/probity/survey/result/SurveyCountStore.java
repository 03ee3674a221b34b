package org.probity.survey.result;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.probity.access.Compartment;
import org.probity.figure.Counting;
import org.probity.figure.Part;
import org.probity.survey.Surveys;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of figures over surveys. */
final class SurveyCountStore {

    private SurveyCountStore() {}

    /** Surveys with a scored question that opened and closed in the period, and had closed by the stated day. */
    static List<Part> run(JdbcClient counter, Counting what) {
        return counter.sql("""
                        select s.id, s.slug, closed.happened_on as closed_on, 1 as weight
                        from survey.survey s
                        join survey.survey_fact opened on opened.controller_body = s.controller_body
                            and opened.survey_id = s.id and opened.fact = 'opened' and opened.recorded_at <= :known_at
                        join survey.survey_fact closed on closed.controller_body = s.controller_body
                            and closed.survey_id = s.id and closed.fact = 'closed' and closed.recorded_at <= :known_at
                        where s.controller_body = :body and closed.happened_on <= :as_at
                          and (cast(:period_from as date) is null or opened.happened_on >= cast(:period_from as date))
                          and (cast(:period_to as date) is null or closed.happened_on <= cast(:period_to as date))
                          and exists (
                              select from survey.question q
                              where q.controller_body = s.controller_body and q.survey_id = s.id and q.correct is not null
                                and not q.dropped)
                        order by s.id
                        """)
                .params(what.params())
                .query((row, n) -> part(row))
                .list();
    }

    /** Complete replies to each such survey. */
    static List<Part> replies(JdbcClient counter, Counting what) {
        return counter.sql("""
                        select s.id, s.slug, closed.happened_on as closed_on, c.replies as weight
                        from survey.survey s
                        join survey.survey_fact opened on opened.controller_body = s.controller_body
                            and opened.survey_id = s.id and opened.fact = 'opened' and opened.recorded_at <= :known_at
                        join survey.survey_fact closed on closed.controller_body = s.controller_body
                            and closed.survey_id = s.id and closed.fact = 'closed' and closed.recorded_at <= :known_at
                        join survey.count c on c.controller_body = s.controller_body and c.survey_id = s.id
                            and c.recorded_at <= :known_at
                        where s.controller_body = :body and closed.happened_on <= :as_at
                          and (cast(:period_from as date) is null or opened.happened_on >= cast(:period_from as date))
                          and (cast(:period_to as date) is null or closed.happened_on <= cast(:period_to as date))
                          and exists (
                              select from survey.question q
                              where q.controller_body = s.controller_body and q.survey_id = s.id and q.correct is not null
                                and not q.dropped)
                        order by s.id
                        """)
                .params(what.params())
                .query((row, n) -> part(row))
                .list();
    }

    /** @param part weighs the right answers */
    record Answered(Part part, BigDecimal answered) {
        BigDecimal correct() {
            return part.weight();
        }
    }

    /** Of the newest such survey that was counted: the answers to its scored questions. */
    static Optional<Answered> newest(JdbcClient counter, Counting what) {
        return counter.sql("""
                        select s.id, s.slug, closed.happened_on as closed_on,
                            coalesce(sum(c.replies) filter (where c.option = q.correct), 0) as weight,
                            sum(c.replies) as answered
                        from survey.survey s
                        join survey.survey_fact opened on opened.controller_body = s.controller_body
                            and opened.survey_id = s.id and opened.fact = 'opened' and opened.recorded_at <= :known_at
                        join survey.survey_fact closed on closed.controller_body = s.controller_body
                            and closed.survey_id = s.id and closed.fact = 'closed' and closed.recorded_at <= :known_at
                        join survey.count n on n.controller_body = s.controller_body and n.survey_id = s.id
                            and n.recorded_at <= :known_at
                        join survey.question q on q.controller_body = s.controller_body and q.survey_id = s.id
                            and q.correct is not null and not q.dropped
                        join survey.cell c on c.controller_body = s.controller_body and c.survey_id = s.id
                            and c.question = q.number
                        where s.controller_body = :body and closed.happened_on <= :as_at
                          and (cast(:period_from as date) is null or opened.happened_on >= cast(:period_from as date))
                          and (cast(:period_to as date) is null or closed.happened_on <= cast(:period_to as date))
                        group by s.id, s.slug, closed.happened_on
                        order by closed.happened_on desc, s.id
                        limit 1
                        """)
                .params(what.params())
                .query((row, n) -> new Answered(part(row), row.getBigDecimal("answered")))
                .optional();
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                Surveys.OBJECT_CLASS,
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getObject("closed_on", LocalDate.class),
                "Closed",
                BigDecimal.valueOf(row.getLong("weight")),
                Compartment.OPEN);
    }
}
