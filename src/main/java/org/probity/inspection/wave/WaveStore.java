package org.probity.inspection.wave;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Access;
import org.probity.inspection.load.DataFile;
import org.probity.inspection.wave.Wave.Files;
import org.probity.inspection.wave.Wave.Plan;
import org.probity.inspection.wave.Wave.Question;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Waves, their questions and replies, and the files until they are taken. */
@Repository
class WaveStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The two files that wait. */
    record Waiting(String questions, byte[] questionsFile, String replies, byte[] repliesFile) {}

    private final JdbcClient sql;

    WaveStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Wave wave, DataFile questions, DataFile replies) {
        sql.sql("""
                insert into inspection.wave (controller_body, id, ref, round, title, collected_from, collected_to,
                    carried_out_by, method, population, weighting, authored_by, recorded_at, questions_name, questions_hash,
                    questions_file, replies_name, replies_hash, replies_file)
                values (:controller, :id, :ref, :round, :title, :from, :to, :by, :method, :population, :weighting, :author,
                    :at, :questions, :questionsHash, :questionsFile, :replies, :repliesHash, :repliesFile)
                """)
                .param("controller", Access.INSPECTORATE)
                .param("id", wave.id())
                .param("ref", wave.ref())
                .param("round", wave.round())
                .param("title", wave.plan().title())
                .param("from", wave.plan().from())
                .param("to", wave.plan().to())
                .param("by", wave.plan().carriedOutBy())
                .param("method", wave.plan().method())
                .param("population", wave.plan().population())
                .param("weighting", wave.plan().weighting())
                .param("author", wave.authoredBy())
                .param("at", time(wave.recordedAt()))
                .param("questions", questions.name())
                .param("questionsHash", questions.hash())
                .param("questionsFile", questions.bytes())
                .param("replies", replies.name())
                .param("repliesHash", replies.hash())
                .param("repliesFile", replies.bytes())
                .update();
    }

    /** @return whether the files still waited to be taken */
    boolean replace(UUID wave, DataFile questions, DataFile replies) {
        return sql.sql("""
                        update inspection.wave
                        set questions_name = :questions, questions_hash = :questionsHash, questions_file = :questionsFile,
                            replies_name = :replies, replies_hash = :repliesHash, replies_file = :repliesFile,
                            edition = edition + 1
                        where id = :id and state = 'raw'
                        """)
                        .param("id", wave)
                        .param("questions", questions.name())
                        .param("questionsHash", questions.hash())
                        .param("questionsFile", questions.bytes())
                        .param("replies", replies.name())
                        .param("repliesHash", replies.hash())
                        .param("repliesFile", replies.bytes())
                        .update()
                == 1;
    }

    /** Locks the wave, so that it is taken once. */
    Optional<Waiting> waiting(UUID wave) {
        return sql.sql("""
                        select questions_name, questions_file, replies_name, replies_file from inspection.wave
                        where id = :id and state = 'raw' for update
                        """)
                .param("id", wave)
                .query((rs, n) -> new Waiting(
                        rs.getString("questions_name"),
                        rs.getBytes("questions_file"),
                        rs.getString("replies_name"),
                        rs.getBytes("replies_file")))
                .optional();
    }

    void take(UUID wave, List<Question> questions, List<Reply> replies, Instant at) {
        questions.forEach(question -> add(wave, question));
        sql.sql("""
                insert into inspection.wave_reply (controller_body, wave, row, weight, body, region, chosen)
                select :controller, :wave, r.row, r.weight, r.body, r.region, r.chosen
                from jsonb_to_recordset(cast(:rows as jsonb))
                    as r (row integer, weight numeric, body text, region text, chosen integer[])
                """)
                .param("controller", Access.INSPECTORATE)
                .param("wave", wave)
                .param("rows", JSON.writeValueAsString(replies))
                .update();
        sql.sql("""
                update inspection.wave
                set state = 'estimate', loaded_at = :at, questions_file = null, replies_file = null, edition = edition + 1
                where id = :id
                """).param("at", time(at)).param("id", wave).update();
    }

    private void add(UUID wave, Question question) {
        sql.sql("""
                insert into inspection.wave_question (controller_body, wave, number, key, thread, wording, answers, counted,
                    statement)
                values (:controller, :wave, :number, :key, :thread, :wording, cast(:answers as text[]),
                    cast(:counted as text[]), :statement)
                """)
                .param("controller", Access.INSPECTORATE)
                .param("wave", wave)
                .param("number", question.number())
                .param("key", question.key())
                .param("thread", question.thread())
                .param("wording", question.wording())
                .param("answers", question.answers().toArray(String[]::new))
                .param("counted", question.counted().toArray(String[]::new))
                .param("statement", question.statement())
                .update();
    }

    Optional<Wave> find(String ref) {
        return sql.sql("select * from inspection.wave where ref = :ref")
                .param("ref", ref)
                .query((rs, n) -> read(rs))
                .optional();
    }

    /** The latest first. */
    List<Wave> all() {
        return sql.sql("select * from inspection.wave order by collected_to desc, recorded_at desc, id")
                .query((rs, n) -> read(rs))
                .list();
    }

    List<Reply> replies(UUID wave) {
        return sql.sql("""
                        select row, weight, body, region, chosen from inspection.wave_reply where wave = :wave order by row
                        """)
                .param("wave", wave)
                .query((rs, n) -> new Reply(
                        rs.getInt("row"),
                        Optional.ofNullable(rs.getBigDecimal("weight"))
                                .map(BigDecimal::doubleValue)
                                .orElseThrow(),
                        rs.getString("body"),
                        rs.getString("region"),
                        Arrays.asList((Integer[]) array(rs.getArray("chosen")))))
                .list();
    }

    private Wave read(ResultSet rs) throws SQLException {
        UUID id = rs.getObject("id", UUID.class);
        return new Wave(
                id,
                rs.getString("ref"),
                rs.getObject("round", UUID.class),
                new Plan(
                        rs.getString("title"),
                        rs.getObject("collected_from", LocalDate.class),
                        rs.getObject("collected_to", LocalDate.class),
                        rs.getString("carried_out_by"),
                        rs.getString("method"),
                        rs.getString("population"),
                        rs.getString("weighting")),
                Wave.State.of(rs.getString("state")),
                rs.getObject("authored_by", UUID.class),
                rs.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                new Files(
                        rs.getString("questions_name"),
                        rs.getString("questions_hash"),
                        rs.getString("replies_name"),
                        rs.getString("replies_hash")),
                questions(id));
    }

    private List<Question> questions(UUID wave) {
        return sql.sql("select * from inspection.wave_question where wave = :wave order by number")
                .param("wave", wave)
                .query((rs, n) -> new Question(
                        rs.getInt("number"),
                        rs.getString("key"),
                        rs.getString("thread"),
                        rs.getString("wording"),
                        Arrays.asList((String[]) array(rs.getArray("answers"))),
                        Arrays.asList((String[]) array(rs.getArray("counted"))),
                        rs.getString("statement")))
                .list();
    }

    private static Object array(@Nullable Array array) throws SQLException {
        return array == null ? new Object[0] : array.getArray();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
