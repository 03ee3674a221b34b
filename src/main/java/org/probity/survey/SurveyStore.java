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
import org.probity.survey.Survey.Question;
import org.probity.survey.Survey.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of surveys and their counts. */
@Repository
class SurveyStore {

    /** Counts complete replies. */
    static final int WHOLE_REPLY = 0;

    record Tally(int question, int option, int replies) {}

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
                        select survey_id, number, words, options, correct from survey.question
                        where controller_body = :body
                        order by survey_id, number
                        """)
                .param("body", body)
                .query((row, n) -> new Row(
                        row.getObject("survey_id", UUID.class),
                        new Question(
                                row.getInt("number"),
                                row.getString("words"),
                                List.of((String[]) row.getArray("options").getArray()),
                                (Integer) row.getObject("correct"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::survey, Collectors.mapping(Row::question, Collectors.toList())));
    }

    void insert(Survey survey, Instant at) {
        jdbc.sql("""
                        insert into survey.survey (controller_body, id, slug, title, purpose, opens_on, closes_on, authors, stage,
                            recorded_at)
                        values (:body, :id, :slug, :title, :purpose, :opens, :closes, :authors, :stage, :at)
                        """)
                .param("body", survey.controllerBody())
                .param("id", survey.id())
                .param("slug", survey.slug())
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
                        insert into survey.question (controller_body, survey_id, number, words, options, correct)
                        values (:body, :survey, :number, :words, :options, :correct)
                        """)
                .param("body", survey.controllerBody())
                .param("survey", survey.id())
                .param("number", question.number())
                .param("words", question.words())
                .param("options", question.options().toArray(String[]::new))
                .param("correct", question.correct())
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

    /** A count of nought for each option, so that the first reply touches as many rows as any other. */
    void prepareTally(Survey survey) {
        jdbc.sql("""
                        insert into survey.tally (controller_body, survey_id, question, option)
                        select q.controller_body, q.survey_id, q.number, o.option
                        from survey.question q
                        cross join lateral generate_series(1, cardinality(q.options)) as o (option)
                        where q.controller_body = :body and q.survey_id = :survey
                        union all
                        select :body, :survey, 0, 0
                        """)
                .param("body", survey.controllerBody())
                .param("survey", survey.id())
                .update();
    }

    boolean hasTaken(Survey survey, UUID person) {
        return jdbc.sql("""
                        select exists (select from survey.taken
                            where controller_body = :body and survey_id = :survey and person = :person)
                        """)
                .param("body", survey.controllerBody())
                .param("survey", survey.id())
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /** @return false if the person has answered before */
    boolean take(Survey survey, UUID person) {
        return jdbc.sql("""
                        insert into survey.taken (controller_body, survey_id, person) values (:body, :survey, :person)
                        on conflict do nothing
                        """)
                        .param("body", survey.controllerBody())
                        .param("survey", survey.id())
                        .param("person", person)
                        .update()
                == 1;
    }

    /**
     * Adds one reply. Every count of the survey is written, the chosen ones with one more: which rows a reply touched says
     * nothing.
     *
     * @param chosen the option of each question, from 1; 0 for one left out
     */
    void count(Survey survey, List<Integer> chosen) {
        jdbc.sql("""
                        update survey.tally
                        set replies = replies + case when question = 0 or (cast(:chosen as int[]))[question] = option
                            then 1 else 0 end
                        where controller_body = :body and survey_id = :survey
                        """)
                .param("body", survey.controllerBody())
                .param("survey", survey.id())
                .param("chosen", chosen.toArray(Integer[]::new))
                .update();
    }

    List<Tally> tallies(Survey survey) {
        return jdbc.sql("""
                        select question, option, replies from survey.tally
                        where controller_body = :body and survey_id = :survey
                        order by question, option
                        """)
                .param("body", survey.controllerBody())
                .param("survey", survey.id())
                .query((row, n) -> new Tally(row.getInt("question"), row.getInt("option"), row.getInt("replies")))
                .list();
    }

    private static Survey survey(ResultSet row, Map<UUID, List<Question>> questions) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Survey(
                id,
                row.getString("controller_body"),
                row.getString("slug"),
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
}
