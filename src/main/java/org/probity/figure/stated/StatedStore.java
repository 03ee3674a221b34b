package org.probity.figure.stated;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Absence;
import org.probity.figure.Figure;
import org.probity.figure.Provenance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Writes drafts and closes them; reading is {@code FigureStore}'s. */
@Repository
class StatedStore {

    /** SHA-256 of no parts at all: nobody counted. */
    private static final String NO_PARTS = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    /** Who entered what kind of figure, and which earlier version it stands beside. */
    record Entry(
            String controller,
            Provenance provenance,
            boolean transcribed,
            UUID by,
            @Nullable UUID replaces) {}

    private final JdbcClient sql;

    StatedStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(UUID id, Entry entry, Stated stated, Instant now) {
        stated(sql.sql("""
                                insert into figure.figure (id, controller_body, body, metric, metric_version, provenance,
                                    transcribed, value, absence, period_from, period_to, as_at, parts_hash, source, evidence,
                                    wording, comment, state, shared_with_force, for_what, replaces, entered_by, entered_at)
                                values (:id, :controller, :body, :metric, 1, :provenance,
                                    :transcribed, :value, :absence, :from, :to, :asAt, :hash, :source, :evidence,
                                    :wording, :comment, 'draft', :shared, :forWhat, :replaces, :by, :now)
                                """), stated, entry.by())
                .param("id", id)
                .param("controller", entry.controller())
                .param("body", stated.body())
                .param("metric", stated.metric())
                .param("provenance", entry.provenance().word())
                .param("transcribed", entry.transcribed())
                .param("hash", NO_PARTS)
                .param("forWhat", stated.forWhat())
                .param("replaces", entry.replaces())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What a new draft and a revised one have in common. */
    private static StatementSpec stated(StatementSpec spec, Stated stated, UUID by) {
        return spec.param("value", stated.value())
                .param("absence", word(stated.absence()))
                .param("from", stated.period().from())
                .param("to", stated.period().to())
                .param("asAt", stated.asAt())
                .param("source", stated.source())
                .param("evidence", stated.evidence())
                .param("wording", stated.wording())
                .param("comment", stated.comment())
                .param("shared", stated.shared())
                .param("by", by);
    }

    /** @return whether the draft was still the edition that the editor saw */
    boolean revise(UUID id, int edition, Stated stated, UUID by) {
        return stated(sql.sql("""
                                        update figure.figure
                                        set value = :value, absence = :absence, period_from = :from, period_to = :to,
                                            as_at = :asAt, source = :source, evidence = :evidence, wording = :wording,
                                            comment = :comment, shared_with_force = :shared, entered_by = :by,
                                            edition = edition + 1
                                        where id = :id and edition = :edition and state = 'draft'
                                        """), stated, by)
                        .param("id", id)
                        .param("edition", edition)
                        .update()
                == 1;
    }

    void close(UUID id, Figure.State state, UUID by, Instant now) {
        sql.sql("""
                update figure.figure
                set state = :state, decided_by = :by, decided_at = :now
                where id = :id and state = 'draft'
                """)
                .param("state", state.name().toLowerCase(Locale.ROOT))
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    /** Drafts and approved figures that the inspectorate found for a round, in the order of entry. */
    List<UUID> foundFor(UUID round, String body) {
        return sql.sql("""
                select id from figure.figure
                where for_what = :round and body = :body and controller_body <> body
                  and not exists (select 1 from figure.figure later
                                  where later.replaces = figure.id and later.state = 'approved')
                order by entered_at, id
                """)
                .param("round", round)
                .param("body", body)
                .query((rs, n) -> rs.getObject("id", UUID.class))
                .list();
    }

    /** As {@link #foundFor(UUID, String)}, whatever it was found for. */
    List<UUID> foundOf(String body) {
        return sql.sql("""
                select id from figure.figure
                where body = :body and controller_body <> body
                  and not exists (select 1 from figure.figure later
                                  where later.replaces = figure.id and later.state = 'approved')
                order by entered_at, id
                """)
                .param("body", body)
                .query((rs, n) -> rs.getObject("id", UUID.class))
                .list();
    }

    /** As {@link #foundFor(UUID, String)}, of every body. */
    List<UUID> foundFor(UUID round) {
        return sql.sql("""
                select id from figure.figure
                where for_what = :round and controller_body <> body
                  and not exists (select 1 from figure.figure later
                                  where later.replaces = figure.id and later.state = 'approved')
                order by entered_at, id
                """)
                .param("round", round)
                .query((rs, n) -> rs.getObject("id", UUID.class))
                .list();
    }

    private static @Nullable String word(@Nullable Absence absence) {
        return absence == null ? null : absence.word();
    }
}
