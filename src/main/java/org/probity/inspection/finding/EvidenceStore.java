package org.probity.inspection.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.probity.access.Access;
import org.probity.inspection.finding.Evidence.Noted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notes of fieldwork, and their use in later rounds. */
@Repository
class EvidenceStore {

    private final JdbcClient sql;

    EvidenceStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Evidence note) {
        Noted noted = note.noted();
        sql.sql("""
                insert into inspection.evidence (controller_body, id, round, body, kind, happened_on, source, words, place, theme,
                    question, authored_by, recorded_at)
                values (:controller, :id, :round, :body, :kind, :on, :source, :words, :place, :theme, :question, :author, :at)
                """)
                .param("controller", Access.INSPECTORATE)
                .param("id", note.id())
                .param("round", note.round())
                .param("body", note.body())
                .param("kind", noted.kind().word())
                .param("on", noted.on())
                .param("source", noted.source())
                .param("words", noted.words())
                .param("place", noted.place())
                .param("theme", noted.theme())
                .param("question", noted.question())
                .param("author", note.authoredBy())
                .param("at", time(note.recordedAt()))
                .update();
    }

    /** Made in the round or used again in it, newest first. */
    List<Evidence> of(UUID round, String body) {
        return sql.sql("""
                select e.* from inspection.evidence e
                where e.body = :body
                  and (e.round = :round or exists (select 1 from inspection.evidence_reuse u
                                                   where u.evidence = e.id and u.round = :round))
                order by e.happened_on desc, e.recorded_at desc, e.id
                """)
                .param("round", round)
                .param("body", body)
                .query((rs, n) -> note(rs))
                .list();
    }

    /** How many notes of each kind there are on each body, used again or made in the round. */
    Map<String, Map<Evidence.Kind, Integer>> counts(UUID round) {
        Map<String, Map<Evidence.Kind, Integer>> counts = new HashMap<>();
        sql.sql("""
                select e.body, e.kind, count(*) as notes
                from inspection.evidence e
                where e.round = :round or exists (select 1 from inspection.evidence_reuse u
                                                  where u.evidence = e.id and u.round = :round)
                group by e.body, e.kind
                """).param("round", round).query(rs -> {
            counts.computeIfAbsent(rs.getString("body"), body -> new EnumMap<>(Evidence.Kind.class))
                    .put(Evidence.Kind.of(rs.getString("kind")), rs.getInt("notes"));
        });
        return counts;
    }

    /** Of other rounds, and not used in this one, newest first. */
    List<Evidence> earlier(UUID round, String body) {
        return sql.sql("""
                select e.* from inspection.evidence e
                where e.body = :body and e.round <> :round
                  and not exists (select 1 from inspection.evidence_reuse u where u.evidence = e.id and u.round = :round)
                order by e.happened_on desc, e.recorded_at desc, e.id
                """)
                .param("round", round)
                .param("body", body)
                .query((rs, n) -> note(rs))
                .list();
    }

    void use(UUID evidence, UUID round, String why, UUID by, Instant at) {
        sql.sql("""
                insert into inspection.evidence_reuse (controller_body, evidence, round, words, used_by, used_at)
                values (:controller, :evidence, :round, :why, :by, :at)
                on conflict do nothing
                """)
                .param("controller", Access.INSPECTORATE)
                .param("evidence", evidence)
                .param("round", round)
                .param("why", why)
                .param("by", by)
                .param("at", time(at))
                .update();
    }

    private static Evidence note(ResultSet rs) throws SQLException {
        return new Evidence(
                rs.getObject("id", UUID.class),
                rs.getObject("round", UUID.class),
                rs.getString("body"),
                new Noted(
                        Evidence.Kind.of(rs.getString("kind")),
                        rs.getObject("happened_on", LocalDate.class),
                        rs.getString("source"),
                        rs.getString("words"),
                        rs.getString("place"),
                        rs.getString("theme"),
                        rs.getString("question")),
                rs.getObject("authored_by", UUID.class),
                rs.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
