package org.probity.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.survey.Survey.Asked;
import org.probity.survey.Survey.Question;
import org.probity.survey.Survey.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of surveys and their counts. */
@Repository
class SurveyStore {

    private record Row(UUID survey, Question question) {}

    private final JdbcClient jdbc;

    SurveyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Survey> all(String body) {
        return find(body, null);
    }

    Optional<Survey> find(String body, String slug, boolean toWrite) {
        if (toWrite) {
            jdbc.sql("""
                            select 1 from survey.survey where controller_body = :body and slug = :slug for update
                            """)
                    .param("body", body)
                    .param("slug", slug)
                    .query(Integer.class)
                    .optional();
        }
        return find(body, slug).stream().findFirst();
    }

    private List<Survey> find(String body, @Nullable String slug) {
        Map<UUID, List<Question>> questions = questions(body);
        return jdbc.sql("""
                        select * from survey.survey
                        where controller_body = :body and (cast(:slug as text) is null or slug = cast(:slug as text))
                        order by opens_on desc, slug
                        """)
                .param("body", body)
                .param("slug", slug)
                .query((row, n) -> survey(row, questions))
                .list();
    }

    private Map<UUID, List<Question>> questions(String body) {
        return jdbc
                .sql("""
                        select survey_id, number, thread, scenario, words, options, correct, why from survey.question
                        where controller_body = :body and not dropped
                        order by survey_id, number
                        """)
                .param("body", body)
                .query((row, n) -> new Row(
                        row.getObject("survey_id", UUID.class),
                        new Question(row.getInt("number"), row.getObject("thread", UUID.class), asked(row))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::survey, Collectors.mapping(Row::question, Collectors.toList())));
    }

    void insert(Survey survey, Instant at) {
        jdbc.sql("""
                        insert into survey.survey (controller_body, id, slug, series, wave, title, purpose, opens_on, closes_on,
                            authors, stage, recorded_at)
                        values (:body, :id, :slug, :series, :wave, :title, :purpose, :opens, :closes, :authors, :stage, :at)
                        """)
                .param("body", survey.controllerBody())
                .param("id", survey.id())
                .param("slug", survey.slug())
                .param("series", survey.series())
                .param("wave", survey.wave())
                .param("title", survey.title())
                .param("purpose", survey.purpose())
                .param("opens", survey.opensOn())
                .param("closes", survey.closesOn())
                .param("authors", survey.authors().toArray(UUID[]::new))
                .param("stage", survey.stage().word())
                .param("at", Timestamp.from(at))
                .update();
    }

    void addQuestion(Survey survey, Question question) {
        jdbc.sql("""
                        insert into survey.question (controller_body, survey_id, number, thread, scenario, words, options, correct,
                            why)
                        values (:body, :survey, :number, :thread, :scenario, :words, :options, :correct, :why)
                        """)
                .param("body", survey.controllerBody())
                .param("survey", survey.id())
                .param("number", question.number())
                .param("thread", question.thread())
                .param("scenario", question.asked().scenario())
                .param("words", question.words())
                .param("options", question.options().toArray(String[]::new))
                .param("correct", question.correct())
                .param("why", question.asked().why())
                .update();
    }

    void setStage(Survey survey, Stage stage, @Nullable UUID approvedBy, @Nullable UUID second) {
        jdbc.sql("""
                        update survey.survey set stage = :stage, approved_by = :by, second = :second, row_version = row_version + 1
                        where controller_body = :body and id = :id
                        """)
                .param("body", survey.controllerBody())
                .param("id", survey.id())
                .param("stage", stage.word())
                .param("by", approvedBy)
                .param("second", second)
                .update();
    }

    void addFact(Survey survey, String fact, LocalDate on, UUID by, UUID second, Instant at) {
        jdbc.sql("""
                        insert into survey.survey_fact (controller_body, survey_id, fact, happened_on, recorded_at, acted_by,
                            seconded_by)
                        values (:body, :survey, :fact, :on, :at, :by, :second)
                        """)
                .param("body", survey.controllerBody())
                .param("survey", survey.id())
                .param("fact", fact)
                .param("on", on)
                .param("at", Timestamp.from(at))
                .param("by", by)
                .param("second", second)
                .update();
    }

    void change(Survey survey, Question question) {
        Asked asked = question.asked();
        jdbc.sql("""
                        update survey.question set scenario = :scenario, words = :words, options = :options, correct = :correct,
                            why = :why
                        where controller_body = :body and survey_id = :survey and number = :number
                        """)
                .param("body", survey.controllerBody())
                .param("survey", survey.id())
                .param("number", question.number())
                .param("scenario", asked.scenario())
                .param("words", asked.words())
                .param("options", asked.options().toArray(String[]::new))
                .param("correct", asked.correct())
                .param("why", asked.why())
                .update();
    }

    /** Takes a question out: it moves behind all others, and those after it move up by one. */
    void drop(Survey survey, Question question) {
        jdbc.sql("""
                        update survey.question set dropped = true, number = (
                            select max(number) + 1000 from survey.question
                            where controller_body = :body and survey_id = :survey)
                        where controller_body = :body and survey_id = :survey and number = :number
                        """)
                .param("body", survey.controllerBody())
                .param("survey", survey.id())
                .param("number", question.number())
                .update();
        for (int number = question.number() + 1; number <= survey.questions().size(); number++) {
            moveUp(survey, number);
        }
    }

    private void moveUp(Survey survey, int number) {
        jdbc.sql("""
                        update survey.question set number = number - 1
                        where controller_body = :body and survey_id = :survey and number = :number
                        """)
                .param("body", survey.controllerBody())
                .param("survey", survey.id())
                .param("number", number)
                .update();
    }

    private static Survey survey(ResultSet row, Map<UUID, List<Question>> questions) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID series = row.getObject("series", UUID.class);
        return new Survey(
                id,
                row.getString("controller_body"),
                row.getString("slug"),
                series == null ? id : series,
                row.getInt("wave"),
                row.getString("title"),
                row.getString("purpose"),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                List.of((UUID[]) row.getArray("authors").getArray()),
                Stage.of(row.getString("stage")),
                row.getObject("approved_by", UUID.class),
                row.getObject("second", UUID.class),
                questions.getOrDefault(id, List.of()));
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(
                row.getString("scenario"),
                row.getString("words"),
                List.of((String[]) row.getArray("options").getArray()),
                (Integer) row.getObject("correct"),
                row.getString("why"));
    }
}
