package org.probity.healthcheck;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.healthcheck.Assessment.Answer;
import org.probity.healthcheck.Assessment.Choice;
import org.probity.healthcheck.Assessment.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of assessments and their answers. */
@Repository
class HealthCheckStore {

    private record Row(UUID assessment, Answer answer) {}

    private final JdbcClient jdbc;

    HealthCheckStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(String body, String round, int number, Checklist checklist, UUID by, Instant at) {
        return jdbc.sql("""
                        insert into healthcheck.assessment (controller_body, id, round, number, checklist, stage, recorded_by,
                            recorded_at)
                        values (:body, gen_random_uuid(), :round, :number, :checklist, 'draft', :by, :at)
                        returning id
                        """)
                .param("body", body)
                .param("round", round)
                .param("number", number)
                .param("checklist", checklist.id())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(UUID.class)
                .single();
    }

    /** Nobody else writes at the round until the transaction ends. */
    void lock(String body, String round) {
        jdbc.sql("""
                        select 1 from healthcheck.assessment where controller_body = :body and round = :round for update
                        """)
                .param("body", body)
                .param("round", round)
                .query(Integer.class)
                .list();
    }

    Optional<Assessment> newest(String body, String round) {
        return find(body, round).stream().findFirst();
    }

    List<Assessment> all(String body) {
        return find(body, null);
    }

    private List<Assessment> find(String body, @Nullable String round) {
        Map<UUID, Map<String, Answer>> answers = answers(body, round);
        return jdbc.sql("""
                        select a.*, f.happened_on as signed_on, f.acted_by as signed_by
                        from healthcheck.assessment a
                        left join healthcheck.assessment_fact f on f.controller_body = a.controller_body
                            and f.assessment_id = a.id and f.fact = 'signed'
                        where a.controller_body = :body
                          and (cast(:round as text) is null or a.round = cast(:round as text))
                        order by a.round desc, a.number desc
                        """)
                .param("body", body)
                .param("round", round)
                .query((row, n) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Assessment(
                            id,
                            body,
                            row.getString("round"),
                            row.getInt("number"),
                            Checklist.find(row.getString("checklist")).orElseThrow(),
                            Stage.of(row.getString("stage")),
                            answers.getOrDefault(id, Map.of()),
                            row.getObject("signed_on", LocalDate.class),
                            row.getObject("signed_by", UUID.class));
                })
                .list();
    }

    private Map<UUID, Map<String, Answer>> answers(String body, @Nullable String round) {
        return jdbc
                .sql("""
                        select w.* from healthcheck.answer w
                        join healthcheck.assessment a on a.controller_body = w.controller_body and a.id = w.assessment_id
                        where w.controller_body = :body
                          and (cast(:round as text) is null or a.round = cast(:round as text))
                        """)
                .param("body", body)
                .param("round", round)
                .query((row, n) -> new Row(
                        row.getObject("assessment_id", UUID.class),
                        new Answer(
                                row.getString("question"),
                                Choice.of(row.getString("answer")).orElseThrow(),
                                row.getString("words"),
                                row.getString("evidence"),
                                row.getObject("author", UUID.class),
                                row.getInt("row_version"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Row::assessment,
                        Collectors.mapping(Row::answer, Collectors.toMap(Answer::question, Function.identity()))));
    }

    void answer(Assessment check, Answer answer, Instant at) {
        jdbc.sql("""
                        insert into healthcheck.answer (controller_body, assessment_id, question, answer, words, evidence, author,
                            answered_at)
                        values (:body, :check, :question, :answer, :words, :evidence, :author, :at)
                        on conflict (controller_body, assessment_id, question) do update
                        set answer = excluded.answer, words = excluded.words, evidence = excluded.evidence,
                            author = excluded.author, answered_at = excluded.answered_at,
                            row_version = healthcheck.answer.row_version + 1
                        """)
                .param("body", check.controllerBody())
                .param("check", check.id())
                .param("question", answer.question())
                .param("answer", answer.choice().word())
                .param("words", answer.words())
                .param("evidence", answer.evidence())
                .param("author", answer.author())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Records that it was made ready or signed, and the stage that follows. */
    void move(Assessment check, Stage to, LocalDate on, UUID by, Instant at) {
        jdbc.sql("""
                        insert into healthcheck.assessment_fact (controller_body, assessment_id, fact, happened_on, recorded_at,
                            acted_by)
                        values (:body, :check, :fact, :on, :at, :by)
                        """)
                .param("body", check.controllerBody())
                .param("check", check.id())
                .param("fact", to.word())
                .param("on", on)
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
        jdbc.sql("""
                        update healthcheck.assessment set stage = :stage, row_version = row_version + 1
                        where controller_body = :body and id = :check
                        """)
                .param("body", check.controllerBody())
                .param("check", check.id())
                .param("stage", to.word())
                .update();
    }
}
