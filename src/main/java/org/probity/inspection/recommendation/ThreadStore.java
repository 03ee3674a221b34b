package org.probity.inspection.recommendation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Access;
import org.probity.inspection.recommendation.ThreadEntry.Act;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries of the threads, and the local policing body's comments. */
@Repository
class ThreadStore {

    /** A local policing body's comment; its own while it is not published. */
    record Comment(
            UUID recommendation,
            String words,
            int edition,
            UUID authoredBy,
            Instant writtenAt,
            @Nullable Instant publishedAt) {}

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    ThreadStore(JdbcClient sql, ApplicationEventPublisher events) {
        this.sql = sql;
        this.events = events;
    }

    /** By the inspectorate, or by the force that the entry is about. */
    void add(ThreadEntry entry) {
        boolean forces = entry.act().isForces();
        sql.sql("""
                insert into inspection.recommendation_entry (controller_body, recommendation, body, side, act, words, evidence,
                    notes, due_on, into_round, shared, in_public, person, written_at)
                values (:controller, :recommendation, :body, :side, :act, :words, :evidence, :notes, :due, :into, :shared,
                    :public, :person, :at)
                """)
                .param("controller", forces ? entry.body() : Access.INSPECTORATE)
                .param("recommendation", entry.recommendation())
                .param("body", entry.body())
                .param("side", forces ? "force" : "inspectorate")
                .param("act", entry.act().word())
                .param("words", entry.words())
                .param("evidence", entry.evidence())
                .param("notes", entry.notes().toArray(UUID[]::new))
                .param("due", entry.due())
                .param("into", entry.intoRound())
                .param("shared", entry.shared())
                .param("public", entry.inPublic())
                .param("person", entry.person())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new RecommendationMoved(entry.recommendation()));
    }

    /** Oldest first, as far as the transaction's bodies may see. */
    List<ThreadEntry> of(UUID recommendation) {
        return sql.sql("select * from inspection.recommendation_entry where recommendation = :id order by id")
                .param("id", recommendation)
                .query((rs, n) -> entry(rs))
                .list();
    }

    /** The recommendations with a closing or reopening that waits for its second person. */
    Set<UUID> waiting() {
        return sql.sql("""
                select recommendation from (
                    select distinct on (recommendation) recommendation, act from inspection.recommendation_entry
                    where act in ('verify-asked', 'not-done-asked', 'reopen-asked', 'close-declined', 'closed-verified',
                        'closed-not-done', 'sent-back', 'reopened')
                    order by recommendation, id desc) last
                where act in ('verify-asked', 'not-done-asked', 'reopen-asked')
                """)
                .query((rs, n) -> rs.getObject("recommendation", UUID.class))
                .set();
    }

    private static ThreadEntry entry(ResultSet rs) throws SQLException {
        return new ThreadEntry(
                rs.getLong("id"),
                rs.getObject("recommendation", UUID.class),
                rs.getString("body"),
                Act.of(rs.getString("act")),
                rs.getString("words"),
                rs.getString("evidence"),
                Arrays.stream((Object[]) rs.getArray("notes").getArray())
                        .map(UUID.class::cast)
                        .toList(),
                rs.getObject("due_on", LocalDate.class),
                rs.getObject("into_round", UUID.class),
                rs.getBoolean("shared"),
                rs.getBoolean("in_public"),
                rs.getObject("person", UUID.class),
                rs.getObject("written_at", OffsetDateTime.class).toInstant());
    }

    /** @return false where somebody changed or published it meanwhile */
    boolean comment(String body, UUID recommendation, int edition, String words, UUID by, Instant at) {
        if (edition == 0) {
            return sql.sql("""
                    insert into inspection.policing_body_comment (controller_body, recommendation, words, authored_by, written_at)
                    values (:body, :recommendation, :words, :by, :at)
                    on conflict do nothing
                    """)
                            .param("body", body)
                            .param("recommendation", recommendation)
                            .param("words", words)
                            .param("by", by)
                            .param("at", at.atOffset(ZoneOffset.UTC))
                            .update()
                    == 1;
        }
        return sql.sql("""
                update inspection.policing_body_comment
                set words = :words, authored_by = :by, written_at = :at, edition = edition + 1
                where controller_body = :body and recommendation = :recommendation and edition = :edition
                  and published_at is null
                """)
                        .param("words", words)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("body", body)
                        .param("recommendation", recommendation)
                        .param("edition", edition)
                        .update()
                == 1;
    }

    void publish(String body, UUID recommendation, UUID by, Instant at) {
        sql.sql("""
                update inspection.policing_body_comment set published_by = :by, published_at = :at
                where controller_body = :body and recommendation = :recommendation and published_at is null
                """)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("body", body)
                .param("recommendation", recommendation)
                .update();
        events.publishEvent(new RecommendationMoved(recommendation));
    }

    Optional<Comment> comment(UUID recommendation) {
        return sql.sql("select * from inspection.policing_body_comment where recommendation = :id")
                .param("id", recommendation)
                .query((rs, n) -> {
                    OffsetDateTime published = rs.getObject("published_at", OffsetDateTime.class);
                    return new Comment(
                            rs.getObject("recommendation", UUID.class),
                            rs.getString("words"),
                            rs.getInt("edition"),
                            rs.getObject("authored_by", UUID.class),
                            rs.getObject("written_at", OffsetDateTime.class).toInstant(),
                            published == null ? null : published.toInstant());
                })
                .optional();
    }
}
