package org.probity.healthcheck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.healthcheck.Assessment.Answer;
import org.probity.healthcheck.Assessment.Choice;
import org.probity.healthcheck.Assessment.Evidence;
import org.probity.healthcheck.Assessment.EvidenceKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of answers and their evidence. */
@Repository
class AnswerStore {

    private record Place(UUID assessment, String question) {}

    private record Attached(Place place, Evidence evidence) {}

    private final JdbcClient jdbc;

    AnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the id of the assessment, then by question. */
    Map<UUID, Map<String, Answer>> answers(String body, @Nullable String round) {
        Map<Place, List<Evidence>> evidence = evidence(body, round);
        Map<UUID, Map<String, Answer>> found = new HashMap<>();
        jdbc.sql("""
                        select w.* from healthcheck.answer w
                        join healthcheck.assessment a on a.controller_body = w.controller_body and a.id = w.assessment_id
                        where w.controller_body = :body
                          and (cast(:round as text) is null or a.round = cast(:round as text))
                        """)
                .param("body", body)
                .param("round", round)
                .query((row, n) -> {
                    UUID assessment = row.getObject("assessment_id", UUID.class);
                    String question = row.getString("question");
                    Answer answer = answer(row, evidence.getOrDefault(new Place(assessment, question), List.of()));
                    return found.computeIfAbsent(assessment, id -> new HashMap<>())
                            .put(question, answer);
                })
                .list();
        return found;
    }

    private Map<Place, List<Evidence>> evidence(String body, @Nullable String round) {
        return jdbc
                .sql("""
                        select e.* from healthcheck.evidence e
                        join healthcheck.assessment a on a.controller_body = e.controller_body and a.id = e.assessment_id
                        where e.controller_body = :body and e.removed_at is null
                          and (cast(:round as text) is null or a.round = cast(:round as text))
                        order by e.added_at, e.id
                        """)
                .param("body", body)
                .param("round", round)
                .query((row, n) -> new Attached(
                        new Place(row.getObject("assessment_id", UUID.class), row.getString("question")),
                        new Evidence(
                                row.getObject("id", UUID.class),
                                EvidenceKind.of(row.getString("kind")),
                                row.getString("words"),
                                row.getString("target"),
                                row.getObject("file", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Attached::place, Collectors.mapping(Attached::evidence, Collectors.toList())));
    }

    private static Answer answer(ResultSet row, List<Evidence> attached) throws SQLException {
        return new Answer(
                row.getString("question"),
                Choice.of(row.getString("answer")).orElseThrow(),
                row.getString("words"),
                row.getString("evidence"),
                row.getString("contradiction"),
                row.getString("contradiction_reason"),
                row.getString("change_reason"),
                attached,
                row.getObject("author", UUID.class),
                row.getInt("row_version"));
    }

    void answer(Assessment check, Answer answer, Instant at) {
        jdbc.sql("""
                        insert into healthcheck.answer (controller_body, assessment_id, question, answer, words, evidence,
                            contradiction, contradiction_reason, change_reason, author, answered_at)
                        values (:body, :check, :question, :answer, :words, :evidence, :contradiction, :reason, :change, :author, :at)
                        on conflict (controller_body, assessment_id, question) do update
                        set answer = excluded.answer, words = excluded.words, evidence = excluded.evidence,
                            contradiction = excluded.contradiction,
                            contradiction_reason = excluded.contradiction_reason, change_reason = excluded.change_reason,
                            author = excluded.author, answered_at = excluded.answered_at,
                            row_version = healthcheck.answer.row_version + 1
                        """)
                .param("body", check.controllerBody())
                .param("check", check.id())
                .param("question", answer.question())
                .param("answer", answer.choice().word())
                .param("words", answer.words())
                .param("evidence", answer.evidence())
                .param("contradiction", answer.contradiction())
                .param("reason", answer.contradictionReason())
                .param("change", answer.changeReason())
                .param("author", answer.author())
                .param("at", Timestamp.from(at))
                .update();
    }

    void attach(Assessment check, String question, Evidence evidence, UUID by, Instant at) {
        jdbc.sql("""
                        insert into healthcheck.evidence (controller_body, id, assessment_id, question, kind, words, target, file,
                            added_by, added_at)
                        values (:body, :id, :check, :question, :kind, :words, :target, :file, :by, :at)
                        """)
                .param("body", check.controllerBody())
                .param("id", evidence.id())
                .param("check", check.id())
                .param("question", question)
                .param("kind", evidence.kind().word())
                .param("words", evidence.words())
                .param("target", evidence.target())
                .param("file", evidence.file())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    boolean takeOff(Assessment check, UUID evidence, UUID by, Instant at) {
        return jdbc.sql("""
                        update healthcheck.evidence set removed_at = :at, removed_by = :by
                        where controller_body = :body and assessment_id = :check and id = :id and removed_at is null
                        """)
                        .param("body", check.controllerBody())
                        .param("check", check.id())
                        .param("id", evidence)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** A next version begins with the answers and the evidence of the one before it. */
    void carryForward(String body, UUID from, UUID to) {
        jdbc.sql("""
                        insert into healthcheck.answer (controller_body, assessment_id, question, answer, words, evidence,
                            contradiction, contradiction_reason, change_reason, author, answered_at)
                        select controller_body, :to, question, answer, words, evidence, contradiction, contradiction_reason,
                            change_reason, author, answered_at
                        from healthcheck.answer where controller_body = :body and assessment_id = :from
                        """).param("body", body).param("from", from).param("to", to).update();
        jdbc.sql("""
                        insert into healthcheck.evidence (controller_body, id, assessment_id, question, kind, words, target, file,
                            added_by, added_at)
                        select controller_body, gen_random_uuid(), :to, question, kind, words, target, file, added_by, added_at
                        from healthcheck.evidence
                        where controller_body = :body and assessment_id = :from and removed_at is null
                        """).param("body", body).param("from", from).param("to", to).update();
    }
}
