package org.probity.publication.followed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the public copies as the public. */
@Repository
class FollowedStore {

    private final JdbcClient reader;

    FollowedStore(@Qualifier("publicReader") JdbcClient reader) {
        this.reader = reader;
    }

    /** By name of the force, then in the order in which they were shown. */
    List<Followed> all() {
        return reader.sql("""
                        select r.*, b.formal_name, b.fictional from published.recommendation r
                        join published.body b on b.round_key = r.round_key and b.body = r.body
                        order by b.formal_name, r.shown_at, r.ref limit 2000
                        """).query(FollowedStore::followed).list();
    }

    List<Followed> of(String body) {
        return reader.sql("""
                        select r.*, b.formal_name, b.fictional from published.recommendation r
                        join published.body b on b.round_key = r.round_key and b.body = r.body
                        where r.body = :body order by r.shown_at, r.ref
                        """)
                .param("body", body)
                .query(FollowedStore::followed)
                .list();
    }

    Optional<Followed> find(String ref) {
        return reader.sql("""
                        select r.*, b.formal_name, b.fictional from published.recommendation r
                        join published.body b on b.round_key = r.round_key and b.body = r.body
                        where r.ref = :ref
                        """).param("ref", ref).query(FollowedStore::followed).optional();
    }

    /** Oldest first. */
    List<FollowedStep> steps(UUID recommendation) {
        return reader.sql("""
                        select s.*, n.title from published.recommendation_step s
                        left join published.round n on n.key = s.into_round_key
                        where s.recommendation = :id order by s.happened_at, s.act
                        """)
                .param("id", recommendation)
                .query((row, n) -> new FollowedStep(
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        row.getString("side"),
                        row.getString("act"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("title"),
                        row.getString("words")))
                .list();
    }

    private static Followed followed(ResultSet row, int n) throws SQLException {
        return new Followed(
                row.getObject("id", UUID.class),
                row.getString("ref"),
                row.getString("round_key"),
                row.getString("round_title"),
                new Followed.About(row.getString("body"), row.getString("formal_name"), row.getBoolean("fictional")),
                row.getString("kind"),
                row.getObject("cause", UUID.class),
                row.getString("words"),
                row.getString("owner"),
                row.getString("owner_words"),
                row.getObject("first_due_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("status"),
                row.getObject("status_since", OffsetDateTime.class).toInstant(),
                row.getObject("shown_at", OffsetDateTime.class).toInstant());
    }
}
