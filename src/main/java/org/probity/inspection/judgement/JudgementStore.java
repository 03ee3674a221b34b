package org.probity.inspection.judgement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.probity.access.Access;
import org.probity.inspection.judgement.Judgement.Act;
import org.probity.inspection.judgement.Judgement.Move;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Judgements with their moves. */
@Repository
class JudgementStore {

    private final JdbcClient sql;

    JudgementStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return the judgement of the theme, new or already there; held for the writer until the transaction ends */
    UUID open(UUID round, String body, String theme, String scale, Instant at) {
        sql.sql("""
                insert into inspection.judgement (controller_body, round, body, theme, scale, recorded_at)
                values (:controller, :round, :body, :theme, :scale, :at)
                on conflict do nothing
                """)
                .param("controller", Access.INSPECTORATE)
                .param("round", round)
                .param("body", body)
                .param("theme", theme)
                .param("scale", scale)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        UUID id = sql.sql(
                        "select id from inspection.judgement where round = :round and body = :body and theme = :theme")
                .param("round", round)
                .param("body", body)
                .param("theme", theme)
                .query(UUID.class)
                .single();
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:id, 18))")
                .param("id", id.toString())
                .query((rs, n) -> true)
                .list();
        return id;
    }

    void move(UUID judgement, Move move) {
        sql.sql("""
                insert into inspection.judgement_move (controller_body, judgement, act, grade, words, person, moved_at)
                values (:controller, :judgement, :act, :grade, :words, :person, :at)
                """)
                .param("controller", Access.INSPECTORATE)
                .param("judgement", judgement)
                .param("act", move.act().name().toLowerCase(Locale.ROOT))
                .param("grade", move.grade())
                .param("words", move.words())
                .param("person", move.person())
                .param("at", move.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Judgement> find(UUID round, String body, String theme) {
        return of(round).stream()
                .filter(each -> each.body().equals(body) && each.theme().equals(theme))
                .findFirst();
    }

    /** All of a round, by force and theme. */
    List<Judgement> of(UUID round) {
        Map<UUID, List<Move>> moves = moves(round);
        return sql.sql("select * from inspection.judgement where round = :round order by body, theme")
                .param("round", round)
                .query((rs, n) -> new Judgement(
                        rs.getObject("id", UUID.class),
                        rs.getObject("round", UUID.class),
                        rs.getString("body"),
                        rs.getString("theme"),
                        GradeScale.of(rs.getString("scale")),
                        moves.getOrDefault(rs.getObject("id", UUID.class), List.of())))
                .list();
    }

    /** By judgement, oldest first. */
    private Map<UUID, List<Move>> moves(UUID round) {
        Map<UUID, List<Move>> moves = new HashMap<>();
        sql.sql("""
                select m.* from inspection.judgement_move m
                join inspection.judgement j on j.controller_body = m.controller_body and j.id = m.judgement
                where j.round = :round order by m.id
                """)
                .param("round", round)
                .query((RowCallbackHandler) rs -> moves.computeIfAbsent(
                                rs.getObject("judgement", UUID.class), id -> new ArrayList<>())
                        .add(move(rs)));
        return moves;
    }

    private static Move move(ResultSet rs) throws SQLException {
        return new Move(
                Act.valueOf(rs.getString("act").toUpperCase(Locale.ROOT)),
                rs.getString("grade"),
                rs.getString("words"),
                rs.getObject("person", UUID.class),
                rs.getObject("moved_at", OffsetDateTime.class).toInstant());
    }
}
