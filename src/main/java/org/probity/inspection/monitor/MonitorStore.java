package org.probity.inspection.monitor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Access;
import org.probity.inspection.monitor.MonitorMove.Cited;
import org.probity.inspection.monitor.MonitorMove.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Moves, responses and answers. Everything here is written once. */
@Repository
class MonitorStore {

    private final JdbcClient sql;

    MonitorStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Every body that is or was in a round. */
    List<String> bodies() {
        return sql.sql("select distinct body from inspection.round_body order by body")
                .query((rs, n) -> rs.getString("body"))
                .list();
    }

    void add(MonitorMove move) {
        sql.sql("""
                insert into inspection.monitoring_move (controller_body, id, body, stage, purpose, reasons, respond_by, person, moved_at)
                values (:controller, :id, :body, :stage, :purpose, :reasons, :by, :person, :at)
                """)
                .param("controller", Access.INSPECTORATE)
                .param("id", move.id())
                .param("body", move.body())
                .param("stage", move.stage().word())
                .param("purpose", move.purpose())
                .param("reasons", move.reasons())
                .param("by", move.respondBy())
                .param("person", move.person())
                .param("at", time(move.at()))
                .update();
        for (int position = 0; position < move.cited().size(); position++) {
            cite(move, position, move.cited().get(position));
        }
    }

    private void cite(MonitorMove move, int position, Cited cited) {
        sql.sql("""
                insert into inspection.monitoring_cited (controller_body, move, body, position, figure, metric, shown, of_when, source)
                values (:controller, :move, :body, :position, :figure, :metric, :shown, :when, :source)
                """)
                .param("controller", Access.INSPECTORATE)
                .param("move", move.id())
                .param("body", move.body())
                .param("position", position)
                .param("figure", cited.figure())
                .param("metric", cited.metric())
                .param("shown", cited.shown())
                .param("when", cited.when())
                .param("source", cited.source())
                .update();
    }

    /** The last move of each body, without what it cites. */
    List<MonitorMove> latest() {
        return sql.sql("""
                select distinct on (body) * from inspection.monitoring_move
                order by body, moved_at desc, id
                """).query((rs, n) -> move(rs)).list();
    }

    /** Newest first. */
    List<MonitorMove> of(String body) {
        Map<UUID, List<Cited>> cited = new HashMap<>();
        sql.sql("select * from inspection.monitoring_cited where body = :body order by move, position")
                .param("body", body)
                .query(rs -> {
                    cited.computeIfAbsent(rs.getObject("move", UUID.class), id -> new ArrayList<>())
                            .add(new Cited(
                                    rs.getObject("figure", UUID.class),
                                    rs.getString("metric"),
                                    rs.getString("shown"),
                                    rs.getString("of_when"),
                                    rs.getString("source")));
                });
        return sql
                .sql("select * from inspection.monitoring_move where body = :body order by moved_at desc, id")
                .param("body", body)
                .query((rs, n) -> move(rs))
                .list()
                .stream()
                .map(move -> move.with(cited.getOrDefault(move.id(), List.of())))
                .toList();
    }

    void add(MonitorResponse response) {
        sql.sql("""
                insert into inspection.monitoring_response (controller_body, id, move, side, words, late, person, written_at)
                values (:controller, :id, :move, :side, :words, :late, :person, :at)
                """)
                .param("controller", response.body())
                .param("id", response.id())
                .param("move", response.move())
                .param("side", response.side().word())
                .param("words", response.words())
                .param("late", response.late())
                .param("person", response.person())
                .param("at", time(response.at()))
                .update();
    }

    /** @return false where it was answered already */
    boolean answer(MonitorResponse to, MonitorResponse.Answer answer) {
        return sql.sql("""
                insert into inspection.monitoring_answer (controller_body, response, body, words, person, written_at)
                values (:controller, :response, :body, :words, :person, :at)
                on conflict (controller_body, response) do nothing
                """)
                        .param("controller", Access.INSPECTORATE)
                        .param("response", to.id())
                        .param("body", to.body())
                        .param("words", answer.words())
                        .param("person", answer.person())
                        .param("at", time(answer.at()))
                        .update()
                == 1;
    }

    /**
     * Oldest first, each with its answer.
     *
     * @param body of all bodies where it is none
     */
    List<MonitorResponse> responses(@Nullable String body) {
        return sql.sql("""
                select r.*, a.words as answer_words, a.person as answer_person, a.written_at as answer_at
                from inspection.monitoring_response r
                left join inspection.monitoring_answer a on a.response = r.id and a.body = r.controller_body
                where cast(:body as text) is null or r.controller_body = :body
                order by r.written_at, r.id
                """).param("body", body).query((rs, n) -> response(rs)).list();
    }

    private static MonitorMove move(ResultSet rs) throws SQLException {
        return new MonitorMove(
                rs.getObject("id", UUID.class),
                rs.getString("body"),
                Stage.of(rs.getString("stage")),
                rs.getString("purpose"),
                rs.getString("reasons"),
                rs.getObject("respond_by", LocalDate.class),
                List.of(),
                rs.getObject("person", UUID.class),
                rs.getObject("moved_at", OffsetDateTime.class).toInstant());
    }

    private static MonitorResponse response(ResultSet rs) throws SQLException {
        OffsetDateTime answeredAt = rs.getObject("answer_at", OffsetDateTime.class);
        return new MonitorResponse(
                rs.getObject("id", UUID.class),
                rs.getObject("move", UUID.class),
                rs.getString("controller_body"),
                MonitorResponse.Side.of(rs.getString("side")),
                rs.getString("words"),
                rs.getBoolean("late"),
                rs.getObject("person", UUID.class),
                rs.getObject("written_at", OffsetDateTime.class).toInstant(),
                answeredAt == null
                        ? null
                        : new MonitorResponse.Answer(
                                rs.getString("answer_words"),
                                rs.getObject("answer_person", UUID.class),
                                answeredAt.toInstant()));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
