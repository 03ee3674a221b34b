package org.probity.inspection.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Findings and what they cite. */
@Repository
class FindingStore {

    private final JdbcClient sql;

    FindingStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(String controller, Finding finding) {
        sql.sql("""
                insert into inspection.finding (controller_body, id, round, body, theme, words, authored_by, recorded_at)
                values (:controller, :id, :round, :body, :theme, :words, :author, :at)
                """)
                .param("controller", controller)
                .param("id", finding.id())
                .param("round", finding.round())
                .param("body", finding.body())
                .param("theme", finding.theme())
                .param("words", finding.words())
                .param("author", finding.authors().iterator().next())
                .param("at", time(finding.recordedAt()))
                .update();
        finding.authors().forEach(person -> addAuthor(controller, finding.id(), person));
        cite(controller, finding.id(), finding.citations());
    }

    /** @return whether the draft was still the edition that the editor saw */
    boolean revise(UUID id, int edition, String theme, String words) {
        return sql.sql("""
                update inspection.finding set theme = :theme, words = :words, sent_at = null, edition = edition + 1
                where id = :id and edition = :edition and state = 'draft'
                """)
                        .param("theme", theme)
                        .param("words", words)
                        .param("id", id)
                        .param("edition", edition)
                        .update()
                == 1;
    }

    void addAuthor(String controller, UUID finding, UUID person) {
        sql.sql("""
                insert into inspection.finding_author (controller_body, finding, person)
                values (:controller, :finding, :person)
                on conflict do nothing
                """)
                .param("controller", controller)
                .param("finding", finding)
                .param("person", person)
                .update();
    }

    /** Replaces what it cited. */
    void cite(String controller, UUID finding, List<Finding.Citation> citations) {
        sql.sql("delete from inspection.citation where finding = :finding")
                .param("finding", finding)
                .update();
        for (Finding.Citation citation : citations) {
            sql.sql("""
                    insert into inspection.citation (controller_body, finding, kind, cited, metric)
                    values (:controller, :finding, :kind, :cited, :metric)
                    on conflict do nothing
                    """)
                    .param("controller", controller)
                    .param("finding", finding)
                    .param("kind", citation.kind().word())
                    .param("cited", citation.cited())
                    .param("metric", citation.metric())
                    .update();
        }
    }

    void send(UUID id, Instant at) {
        sql.sql("update inspection.finding set sent_at = :at where id = :id and state = 'draft'")
                .param("at", time(at))
                .param("id", id)
                .update();
    }

    void approve(UUID id, UUID by, Instant now) {
        sql.sql("""
                update inspection.finding set state = 'final', decided_by = :by, decided_at = :now
                where id = :id and state = 'draft'
                """).param("by", by).param("now", time(now)).param("id", id).update();
    }

    Optional<Finding> find(UUID id) {
        return sql.sql("select * from inspection.finding where id = :id")
                .param("id", id)
                .query((rs, n) -> finding(rs))
                .optional();
    }

    /** In the order in which they were written. */
    List<Finding> of(UUID round, String body) {
        return sql.sql(
                        "select * from inspection.finding where round = :round and body = :body order by recorded_at, id")
                .param("round", round)
                .param("body", body)
                .query((rs, n) -> finding(rs))
                .list();
    }

    private Finding finding(ResultSet rs) throws SQLException {
        UUID id = rs.getObject("id", UUID.class);
        OffsetDateTime sent = rs.getObject("sent_at", OffsetDateTime.class);
        return new Finding(
                id,
                rs.getObject("round", UUID.class),
                rs.getString("body"),
                rs.getString("theme"),
                rs.getString("words"),
                Finding.State.of(rs.getString("state")),
                authors(id),
                rs.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                rs.getInt("edition"),
                citations(id),
                sent == null ? null : sent.toInstant());
    }

    private Set<UUID> authors(UUID finding) {
        return sql.sql("select person from inspection.finding_author where finding = :finding")
                .param("finding", finding)
                .query((rs, n) -> rs.getObject("person", UUID.class))
                .set();
    }

    private List<Finding.Citation> citations(UUID finding) {
        return sql.sql("select * from inspection.citation where finding = :finding order by kind, metric, cited")
                .param("finding", finding)
                .query((rs, n) -> new Finding.Citation(
                        Finding.Citation.Kind.of(rs.getString("kind")),
                        rs.getObject("cited", UUID.class),
                        rs.getString("metric")))
                .list();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
