package org.probity.figure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Compartment;
import org.probity.figure.Figures.Kept;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Kept figures and the parts of those that were counted. */
@Repository
class FigureStore {

    private final JdbcClient sql;

    FigureStore(JdbcClient sql) {
        this.sql = sql;
    }

    void addFrozen(Figure figure, UUID askedBy) {
        sql.sql("""
                insert into figure.figure (id, controller_body, body, metric, metric_version, provenance, value, absence,
                    period_from, period_to, as_at, known_at, frozen_at, parts_hash, source, state, for_what,
                    entered_by, entered_at)
                values (:id, :controller, :body, :metric, :version, 'counted', :value, :absence,
                    :from, :to, :asAt, :knownAt, :frozenAt, :hash, :source, 'frozen', :forWhat,
                    :by, :frozenAt)
                """)
                .param("id", figure.id())
                .param("controller", figure.controllerBody())
                .param("body", figure.body())
                .param("metric", figure.metric())
                .param("version", figure.metricVersion())
                .param("value", figure.value())
                .param("absence", word(figure.absence()))
                .param("from", figure.period().from())
                .param("to", figure.period().to())
                .param("asAt", figure.asAt())
                .param("knownAt", time(figure.knownAt()))
                .param("frozenAt", time(figure.frozenAt()))
                .param("hash", figure.partsHash())
                .param("source", figure.source())
                .param("forWhat", figure.forWhat())
                .param("by", askedBy)
                .update();
    }

    void addParts(Figure figure, List<Part> parts) {
        for (int position = 0; position < parts.size(); position++) {
            addPart(figure, position, parts.get(position));
        }
    }

    private void addPart(Figure figure, int position, Part part) {
        sql.sql("""
                insert into figure.part (controller_body, figure, position, object_class, object_id, reference,
                    on_date, state, weight, compartment)
                values (:controller, :figure, :position, :class, :object, :reference, :on, :state, :weight, :compartment)
                """)
                .param("controller", figure.controllerBody())
                .param("figure", figure.id())
                .param("position", position)
                .param("class", part.objectClass())
                .param("object", part.id())
                .param("reference", part.reference())
                .param("on", part.on())
                .param("state", part.state())
                .param("weight", part.weight())
                .param("compartment", part.compartment().name())
                .update();
    }

    Optional<Kept> find(UUID id) {
        return sql.sql("select * from figure.figure where id = :id")
                .param("id", id)
                .query((rs, n) -> kept(rs))
                .optional();
    }

    List<Figure> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.sql("select * from figure.figure where id in (:ids)")
                        .param("ids", ids)
                        .query((rs, n) -> figure(rs))
                        .list();
    }

    /** Newest first, at most 50. */
    List<Figure> frozen(String body, String metric) {
        return sql.sql("""
                select * from figure.figure
                where controller_body = :body and body = :body and metric = :metric and state = 'frozen'
                order by frozen_at desc, id
                limit 50
                """)
                .param("body", body)
                .param("metric", metric)
                .query((rs, n) -> figure(rs))
                .list();
    }

    List<Part> parts(UUID figure) {
        return sql.sql("select * from figure.part where figure = :figure order by position")
                .param("figure", figure)
                .query((rs, n) -> part(rs))
                .list();
    }

    private static Part part(ResultSet rs) throws SQLException {
        return new Part(
                rs.getString("object_class"),
                rs.getObject("object_id", UUID.class),
                rs.getString("reference"),
                rs.getObject("on_date", LocalDate.class),
                rs.getString("state"),
                rs.getBigDecimal("weight"),
                Compartment.valueOf(rs.getString("compartment")));
    }

    private static Kept kept(ResultSet rs) throws SQLException {
        return new Kept(
                figure(rs),
                rs.getBoolean("transcribed"),
                rs.getBoolean("shared_with_force"),
                rs.getObject("entered_by", UUID.class),
                rs.getInt("edition"),
                rs.getString("evidence"));
    }

    private static Figure figure(ResultSet rs) throws SQLException {
        return new Figure(
                rs.getObject("id", UUID.class),
                rs.getString("body"),
                rs.getString("controller_body"),
                rs.getString("metric"),
                rs.getInt("metric_version"),
                rs.getBigDecimal("value"),
                absence(rs.getString("absence")),
                Provenance.of(rs.getString("provenance")),
                new Period(rs.getObject("period_from", LocalDate.class), rs.getObject("period_to", LocalDate.class)),
                rs.getObject("as_at", LocalDate.class),
                instant(rs.getObject("known_at", OffsetDateTime.class)),
                instant(rs.getObject("frozen_at", OffsetDateTime.class)),
                rs.getString("parts_hash"),
                rs.getString("source"),
                rs.getString("wording"),
                rs.getString("comment"),
                Figure.State.valueOf(rs.getString("state").toUpperCase(Locale.ROOT)),
                rs.getObject("for_what", UUID.class));
    }

    private static @Nullable String word(@Nullable Absence absence) {
        return absence == null ? null : absence.word();
    }

    private static @Nullable Absence absence(@Nullable String word) {
        return word == null ? null : Absence.of(word);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
