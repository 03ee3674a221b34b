package org.probity.inspection.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Absence;
import org.probity.figure.Figure;
import org.probity.figure.Period;
import org.probity.figure.Provenance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Submissions and what happened to them. Everything here is written once. */
@Repository
class SubmissionStore {

    private final JdbcClient sql;

    SubmissionStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Submission submission) {
        sql.sql("""
                insert into inspection.submission (controller_body, id, force_return, round, version, late, signed_by, signed_at, digest)
                values (:controller, :id, :return, :round, :version, :late, :by, :at, :digest)
                """)
                .param("controller", submission.body())
                .param("id", submission.id())
                .param("return", submission.forceReturn())
                .param("round", submission.round())
                .param("version", submission.version())
                .param("late", submission.late())
                .param("by", submission.signedBy())
                .param("at", time(submission.signedAt()))
                .param("digest", submission.digest())
                .update();
        for (int position = 0; position < submission.cells().size(); position++) {
            addCell(submission, position, submission.cells().get(position));
        }
    }

    private void addCell(Submission submission, int position, Submission.Cell cell) {
        Figure figure = cell.figure();
        Absence absence = figure.absence();
        said(sql.sql("""
                                insert into inspection.submitted_cell (controller_body, submission, metric, position, figure,
                                    metric_version, value, absence, provenance, period_from, period_to, as_at, known_at,
                                    frozen_at, parts_hash, source, evidence, wording, comment)
                                values (:controller, :submission, :metric, :position, :figure,
                                    :version, :value, :absence, :provenance, :from, :to, :asAt, :knownAt,
                                    :frozenAt, :hash, :source, :evidence, :wording, :comment)
                                """), figure)
                .param("controller", submission.body())
                .param("submission", submission.id())
                .param("position", position)
                .param("absence", absence == null ? null : absence.word())
                .param("evidence", cell.evidence())
                .update();
    }

    private static StatementSpec said(StatementSpec spec, Figure figure) {
        return spec.param("metric", figure.metric())
                .param("figure", figure.id())
                .param("version", figure.metricVersion())
                .param("value", figure.value())
                .param("provenance", figure.provenance().word())
                .param("from", figure.period().from())
                .param("to", figure.period().to())
                .param("asAt", figure.asAt())
                .param("knownAt", time(figure.knownAt()))
                .param("frozenAt", time(figure.frozenAt()))
                .param("hash", figure.partsHash())
                .param("source", figure.source())
                .param("wording", figure.wording())
                .param("comment", figure.comment());
    }

    void move(Submission submission, String act, QueryMessage.Side side, UUID person, Instant now) {
        sql.sql("""
                insert into inspection.return_move (controller_body, submission, act, person, side, happened_at)
                values (:controller, :submission, :act, :person, :side, :now)
                """)
                .param("controller", submission.body())
                .param("submission", submission.id())
                .param("act", act)
                .param("person", person)
                .param("side", side.word())
                .param("now", time(now))
                .update();
    }

    Optional<Submission> latest(UUID round, String body) {
        return latest(round, List.of(body)).stream().findFirst().map(this::withCells);
    }

    /** Of every body, without their cells. */
    List<Submission> latest(UUID round) {
        return latest(round, List.of());
    }

    /** The latest submission of each of the bodies, or of all where none is named, with its latest move. */
    private List<Submission> latest(UUID round, List<String> bodies) {
        return sql.sql("""
                select distinct on (s.controller_body) s.*, m.act
                from inspection.submission s
                join lateral (select act from inspection.return_move
                              where controller_body = s.controller_body and submission = s.id
                              order by id desc limit 1) m on true
                where s.round = :round
                  and (cardinality(cast(:bodies as text[])) = 0 or s.controller_body = any (cast(:bodies as text[])))
                order by s.controller_body, s.version desc
                """)
                .param("round", round)
                .param("bodies", bodies.toArray(String[]::new))
                .query((rs, n) -> submission(rs))
                .list();
    }

    /** The newest version that was accepted. */
    Optional<Submission> accepted(UUID round, String body) {
        return sql.sql("""
                select s.*, 'accepted' as act
                from inspection.submission s
                where s.round = :round and s.controller_body = :body
                  and exists (select 1 from inspection.return_move m
                              where m.controller_body = s.controller_body and m.submission = s.id and m.act = 'accepted')
                order by s.version desc
                limit 1
                """)
                .param("round", round)
                .param("body", body)
                .query((rs, n) -> submission(rs))
                .optional()
                .map(this::withCells);
    }

    Optional<Submission> version(UUID round, String body, int version) {
        return sql.sql("""
                select s.*, (select m.act from inspection.return_move m
                             where m.controller_body = s.controller_body and m.submission = s.id
                             order by m.id desc limit 1) as act
                from inspection.submission s
                where s.round = :round and s.controller_body = :body and s.version = :version
                """)
                .param("round", round)
                .param("body", body)
                .param("version", version)
                .query((rs, n) -> submission(rs))
                .optional()
                .map(this::withCells);
    }

    private Submission withCells(Submission bare) {
        List<Submission.Cell> cells = sql.sql("""
                select * from inspection.submitted_cell
                where controller_body = :body and submission = :submission order by position
                """)
                .param("body", bare.body())
                .param("submission", bare.id())
                .query((rs, n) -> new Submission.Cell(figure(rs, bare), rs.getString("evidence")))
                .list();
        return bare.with(cells);
    }

    void say(Submission submission, QueryMessage message, UUID person) {
        sql.sql("""
                insert into inspection.query_message (controller_body, submission, metric, side, person, words, written_at)
                values (:controller, :submission, :metric, :side, :person, :words, :at)
                """)
                .param("controller", submission.body())
                .param("submission", submission.id())
                .param("metric", message.metric())
                .param("side", message.side().word())
                .param("person", person)
                .param("words", message.words())
                .param("at", time(message.writtenAt()))
                .update();
    }

    /** Of every version, in the order of writing. */
    List<QueryMessage> messages(UUID round, String body) {
        return sql.sql("""
                select q.*, s.version
                from inspection.query_message q
                join inspection.submission s on s.controller_body = q.controller_body and s.id = q.submission
                where s.round = :round and s.controller_body = :body
                order by q.id
                """)
                .param("round", round)
                .param("body", body)
                .query((rs, n) -> new QueryMessage(
                        rs.getObject("submission", UUID.class),
                        rs.getInt("version"),
                        rs.getString("metric"),
                        QueryMessage.Side.of(rs.getString("side")),
                        rs.getString("words"),
                        rs.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void notSupplied(String controller, UUID round, String body, Instant now) {
        sql.sql("""
                insert into inspection.not_supplied (controller_body, round, body, noted_at)
                values (:controller, :round, :body, :now)
                on conflict do nothing
                """)
                .param("controller", controller)
                .param("round", round)
                .param("body", body)
                .param("now", time(now))
                .update();
    }

    List<String> notSupplied(UUID round) {
        return sql.sql("select body from inspection.not_supplied where round = :round order by body")
                .param("round", round)
                .query((rs, n) -> rs.getString("body"))
                .list();
    }

    static Submission submission(ResultSet rs) throws SQLException {
        return new Submission(
                rs.getObject("id", UUID.class),
                rs.getObject("force_return", UUID.class),
                rs.getObject("round", UUID.class),
                rs.getString("controller_body"),
                rs.getInt("version"),
                rs.getBoolean("late"),
                rs.getObject("signed_by", UUID.class),
                rs.getObject("signed_at", OffsetDateTime.class).toInstant(),
                rs.getString("digest"),
                status(rs.getString("act")),
                List.of());
    }

    private static ReturnStatus status(String act) {
        return switch (act.toLowerCase(Locale.ROOT)) {
            case "submitted" -> ReturnStatus.SENT;
            case "queried", "answered" -> ReturnStatus.QUERIED;
            case "accepted" -> ReturnStatus.ACCEPTED;
            default -> throw new IllegalStateException("no such act: " + act);
        };
    }

    static Figure figure(ResultSet rs, Submission of) throws SQLException {
        Provenance provenance = Provenance.of(rs.getString("provenance"));
        String absence = rs.getString("absence");
        return new Figure(
                rs.getObject("figure", UUID.class),
                of.body(),
                of.body(),
                rs.getString("metric"),
                rs.getInt("metric_version"),
                rs.getBigDecimal("value"),
                absence == null ? null : Absence.of(absence),
                provenance,
                new Period(rs.getObject("period_from", LocalDate.class), rs.getObject("period_to", LocalDate.class)),
                rs.getObject("as_at", LocalDate.class),
                instant(rs.getObject("known_at", OffsetDateTime.class)),
                instant(rs.getObject("frozen_at", OffsetDateTime.class)),
                rs.getString("parts_hash"),
                rs.getString("source"),
                rs.getString("wording"),
                rs.getString("comment"),
                provenance == Provenance.COUNTED ? Figure.State.FROZEN : Figure.State.SIGNED,
                of.forceReturn());
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
