package org.probity.healthcheck;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.healthcheck.Assessment.Answer;
import org.probity.healthcheck.Assessment.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of assessments, their stages and what was kept of them. */
@Repository
class HealthCheckStore {

    private final JdbcClient jdbc;
    private final AnswerStore answerStore;

    HealthCheckStore(JdbcClient jdbc, AnswerStore answerStore) {
        this.jdbc = jdbc;
        this.answerStore = answerStore;
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
        Map<UUID, Map<String, Answer>> answers = answerStore.answers(body, round);
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

    /** The day of the last signature before that day under a check of another round. */
    Optional<LocalDate> signedBefore(Assessment check, LocalDate day) {
        return jdbc.sql("""
                        select max(f.happened_on) from healthcheck.assessment_fact f
                        join healthcheck.assessment a on a.controller_body = f.controller_body and a.id = f.assessment_id
                        where f.controller_body = :body and f.fact = 'signed' and a.round <> :round and f.happened_on < :day
                        """)
                .param("body", check.controllerBody())
                .param("round", check.round())
                .param("day", day)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    void carryForward(String body, UUID from, UUID to) {
        answerStore.carryForward(body, from, to);
    }

    void keepBeside(Assessment check, String question, BesideFigure figure, Instant at) {
        jdbc.sql("""
                        insert into healthcheck.beside (controller_body, assessment_id, question, metric, value, provenance,
                            contradiction, recorded_at)
                        values (:body, :check, :question, :metric, :value, :provenance, :contradiction, :at)
                        """)
                .param("body", check.controllerBody())
                .param("check", check.id())
                .param("question", question)
                .param("metric", figure.metric())
                .param("value", figure.value())
                .param("provenance", figure.provenance())
                .param("contradiction", figure.contradiction())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** What stood beside the answers when the check was put forward, by question. */
    Map<String, List<BesideFigure>> keptBeside(Assessment check) {
        return jdbc
                .sql("""
                        select * from healthcheck.beside where controller_body = :body and assessment_id = :check
                        order by question, metric
                        """)
                .param("body", check.controllerBody())
                .param("check", check.id())
                .query((row, n) -> Map.entry(
                        row.getString("question"),
                        BesideFigure.counted(
                                row.getString("metric"),
                                row.getString("value"),
                                row.getString("provenance"),
                                row.getString("contradiction"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void keepCopy(Assessment check, String html, String sha256, Instant at) {
        jdbc.sql("""
                        insert into healthcheck.signed_copy (controller_body, assessment_id, html, sha256, recorded_at)
                        values (:body, :check, :html, :sha256, :at)
                        """)
                .param("body", check.controllerBody())
                .param("check", check.id())
                .param("html", html)
                .param("sha256", sha256)
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<String> copy(Assessment check) {
        return jdbc.sql("""
                        select html from healthcheck.signed_copy where controller_body = :body and assessment_id = :check
                        """)
                .param("body", check.controllerBody())
                .param("check", check.id())
                .query(String.class)
                .optional();
    }
}
