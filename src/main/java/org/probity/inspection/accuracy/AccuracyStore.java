package org.probity.inspection.accuracy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Access;
import org.probity.inspection.accuracy.AccuracyRound.Comment;
import org.probity.inspection.accuracy.AccuracyRound.Kind;
import org.probity.inspection.accuracy.AccuracyRound.Outcome;
import org.probity.inspection.accuracy.AccuracyRound.Reply;
import org.probity.inspection.accuracy.AccuracyRound.Shown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Shared drafts, comments and answers. */
@Repository
class AccuracyStore {

    private final JdbcClient sql;

    AccuracyStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(AccuracyRound shared, UUID by) {
        sql.sql("""
                insert into inspection.accuracy_round (controller_body, id, round, body, number, closes_at, shared_by, shared_at)
                values (:controller, :id, :round, :body, :number, :closes, :by, :at)
                """)
                .param("controller", Access.INSPECTORATE)
                .param("id", shared.id())
                .param("round", shared.round())
                .param("body", shared.body())
                .param("number", shared.number())
                .param("closes", time(shared.closesAt()))
                .param("by", by)
                .param("at", time(shared.sharedAt()))
                .update();
        int position = 1;
        for (Shown text : shared.texts()) {
            add(shared, text, position++);
        }
    }

    private void add(AccuracyRound shared, Shown text, int position) {
        sql.sql("""
                insert into inspection.accuracy_text (controller_body, id, accuracy, body, position, kind, source, heading, words)
                values (:controller, :id, :accuracy, :body, :position, :kind, :source, :heading, :words)
                """)
                .param("controller", Access.INSPECTORATE)
                .param("id", text.id())
                .param("accuracy", shared.id())
                .param("body", shared.body())
                .param("position", position)
                .param("kind", text.kind().word())
                .param("source", text.source())
                .param("heading", text.heading())
                .param("words", text.words())
                .update();
    }

    void comment(AccuracyRound on, UUID text, String words, @Nullable String evidence, UUID by, Instant at) {
        sql.sql("""
                insert into inspection.accuracy_comment (controller_body, accuracy, shown, words, evidence, person, written_at)
                values (:body, :accuracy, :text, :words, :evidence, :by, :at)
                """)
                .param("body", on.body())
                .param("accuracy", on.id())
                .param("text", text)
                .param("words", words)
                .param("evidence", evidence)
                .param("by", by)
                .param("at", time(at))
                .update();
    }

    void reply(AccuracyRound on, UUID comment, Reply reply, UUID by) {
        sql.sql("""
                insert into inspection.accuracy_reply (controller_body, comment, body, outcome, words, person, written_at)
                values (:controller, :comment, :body, :outcome, :words, :by, :at)
                """)
                .param("controller", Access.INSPECTORATE)
                .param("comment", comment)
                .param("body", on.body())
                .param("outcome", reply.outcome().word())
                .param("words", reply.words())
                .param("by", by)
                .param("at", time(reply.writtenAt()))
                .update();
    }

    /** Newest first. */
    List<AccuracyRound> of(UUID round, String body) {
        return sql.sql("""
                select * from inspection.accuracy_round where round = :round and body = :body order by number desc
                """)
                .param("round", round)
                .param("body", body)
                .query((rs, n) -> {
                    UUID id = rs.getObject("id", UUID.class);
                    return new AccuracyRound(
                            id,
                            rs.getObject("round", UUID.class),
                            rs.getString("body"),
                            rs.getInt("number"),
                            rs.getObject("closes_at", OffsetDateTime.class).toInstant(),
                            rs.getObject("shared_at", OffsetDateTime.class).toInstant(),
                            texts(id));
                })
                .list();
    }

    private List<Shown> texts(UUID accuracy) {
        return sql.sql("select * from inspection.accuracy_text where accuracy = :accuracy order by position")
                .param("accuracy", accuracy)
                .query((rs, n) -> {
                    UUID id = rs.getObject("id", UUID.class);
                    return new Shown(
                            id,
                            Kind.of(rs.getString("kind")),
                            rs.getObject("source", UUID.class),
                            rs.getString("heading"),
                            rs.getString("words"),
                            comments(id));
                })
                .list();
    }

    private List<Comment> comments(UUID text) {
        return sql.sql("select * from inspection.accuracy_comment where shown = :text order by written_at, id")
                .param("text", text)
                .query((rs, n) -> {
                    UUID id = rs.getObject("id", UUID.class);
                    return new Comment(
                            id,
                            rs.getString("words"),
                            rs.getString("evidence"),
                            rs.getObject("written_at", OffsetDateTime.class).toInstant(),
                            replies(id));
                })
                .list();
    }

    private List<Reply> replies(UUID comment) {
        return sql.sql("select * from inspection.accuracy_reply where comment = :comment order by id")
                .param("comment", comment)
                .query((rs, n) -> new Reply(
                        Outcome.of(rs.getString("outcome")),
                        rs.getString("words"),
                        rs.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
