package org.probity.survey.result;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.probity.survey.Survey;
import org.probity.survey.result.CountRules.Cell;
import org.probity.survey.result.CountRules.Outcome;
import org.probity.survey.result.CountRules.UnitScore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of what came of surveys. */
@Repository
class ResultStore {

    record Counted(int invited, int replies) {}

    private final JdbcClient jdbc;

    ResultStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Counted> counted(Survey survey) {
        return jdbc.sql("""
                        select invited, replies from survey.count where controller_body = :body and survey_id = :survey
                        """)
                .param("body", survey.controllerBody())
                .param("survey", survey.id())
                .query((row, n) -> new Counted(row.getInt("invited"), row.getInt("replies")))
                .optional();
    }

    /** How many serve on a day. */
    int serving(String body, LocalDate on) {
        return jdbc.sql("""
                        select count(*) from people.service_published
                        where controller_body = :body and joined_on <= :on and (left_on is null or left_on >= :on)
                        """)
                .param("body", body)
                .param("on", on)
                .query(Integer.class)
                .single();
    }

    void keep(Survey survey, int invited, Outcome outcome, Instant at) {
        jdbc.sql("""
                        insert into survey.count (controller_body, survey_id, invited, replies, recorded_at)
                        values (:body, :survey, :invited, :replies, :at)
                        """)
                .param("body", survey.controllerBody())
                .param("survey", survey.id())
                .param("invited", invited)
                .param("replies", outcome.replies())
                .param("at", Timestamp.from(at))
                .update();
        outcome.cells().forEach(cell -> keep(survey, cell));
        outcome.units().forEach(score -> keep(survey, score));
    }

    private void keep(Survey survey, Cell cell) {
        jdbc.sql("""
                        insert into survey.cell (controller_body, survey_id, question, option, replies)
                        values (:body, :survey, :question, :option, :replies)
                        """)
                .param("body", survey.controllerBody())
                .param("survey", survey.id())
                .param("question", cell.question())
                .param("option", cell.option())
                .param("replies", cell.replies())
                .update();
    }

    private void keep(Survey survey, UnitScore score) {
        jdbc.sql("""
                        insert into survey.unit_score (controller_body, survey_id, unit, question, answered, correct)
                        values (:body, :survey, :unit, :question, :answered, :correct)
                        """)
                .param("body", survey.controllerBody())
                .param("survey", survey.id())
                .param("unit", score.unit())
                .param("question", score.question())
                .param("answered", score.answered())
                .param("correct", score.correct())
                .update();
    }

    List<Cell> cells(Survey survey) {
        return jdbc.sql("""
                        select question, option, replies from survey.cell
                        where controller_body = :body and survey_id = :survey
                        order by question, option
                        """)
                .param("body", survey.controllerBody())
                .param("survey", survey.id())
                .query((row, n) -> new Cell(row.getInt("question"), row.getInt("option"), row.getInt("replies")))
                .list();
    }

    List<UnitScore> units(Survey survey) {
        return jdbc.sql("""
                        select unit, question, answered, correct from survey.unit_score
                        where controller_body = :body and survey_id = :survey
                        order by unit, question
                        """)
                .param("body", survey.controllerBody())
                .param("survey", survey.id())
                .query((row, n) -> new UnitScore(
                        row.getObject("unit", UUID.class),
                        row.getInt("question"),
                        row.getInt("answered"),
                        row.getInt("correct")))
                .list();
    }
}
