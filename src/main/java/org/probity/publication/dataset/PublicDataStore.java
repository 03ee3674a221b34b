package org.probity.publication.dataset;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads published data sets as the public. What is not out yet is not there: the database itself leaves it out. */
@Repository
class PublicDataStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param notice why it was withdrawn; empty for others */
    record Found(
            String slug,
            int version,
            String title,
            String round,
            boolean withdrawn,
            String notice,
            Instant publishedAt) {}

    private final JdbcClient reader;

    PublicDataStore(@Qualifier("publicReader") JdbcClient reader) {
        this.reader = reader;
    }

    /** The newest version of each, newest first. */
    List<Found> all() {
        return reader.sql("""
                        select * from (
                            select distinct on (slug) slug, version, title, round_key, state, notice, published_at
                            from published.dataset order by slug, version desc) each
                        order by published_at desc, slug limit 500
                        """).query(PublicDataStore::found).list();
    }

    /** Every version, newest first. */
    List<Found> news() {
        return reader.sql("""
                        select slug, version, title, round_key, state, notice, published_at
                        from published.dataset order by published_at desc, slug, version desc limit 200
                        """).query(PublicDataStore::found).list();
    }

    private static Found found(ResultSet row, int n) throws SQLException {
        return new Found(
                row.getString("slug"),
                row.getInt("version"),
                row.getString("title"),
                row.getString("round_key"),
                row.getString("state").equals("withdrawn"),
                row.getString("notice"),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }

    Optional<Dataset> content(Found found) {
        return reader.sql("select content from published.dataset where slug = :slug and version = :version")
                .param("slug", found.slug())
                .param("version", found.version())
                .query((row, n) -> JSON.readValue(row.getBytes("content"), Dataset.class))
                .optional();
    }
}
