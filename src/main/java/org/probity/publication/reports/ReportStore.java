package org.probity.publication.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the public copies of reports as the public. What is not out yet is not there. */
@Repository
class ReportStore {

    private final JdbcClient reader;

    ReportStore(@Qualifier("publicReader") JdbcClient reader) {
        this.reader = reader;
    }

    /** The newest version of each, those on all forces first, then by title. */
    List<PublishedReport> standing() {
        return reader.sql("""
                        select * from (
                            select distinct on (slug) slug, version, round_key, body, title, state, notice, published_at,
                                noticed_at
                            from published.report order by slug, version desc) each
                        order by body <> '', title, slug limit 1000
                        """).query(ReportStore::report).list();
    }

    /** The same of one force, newest first. */
    List<PublishedReport> standingOf(String body) {
        return reader.sql("""
                        select * from (
                            select distinct on (slug) slug, version, round_key, body, title, state, notice, published_at,
                                noticed_at
                            from published.report where body = :body order by slug, version desc) each
                        order by published_at desc, slug
                        """).param("body", body).query(ReportStore::report).list();
    }

    /** The versions that can be read, newest first. */
    List<PublishedReport> versions(String slug) {
        return reader.sql("""
                        select slug, version, round_key, body, title, state, notice, published_at, noticed_at
                        from published.report where slug = :slug order by version desc
                        """).param("slug", slug).query(ReportStore::report).list();
    }

    /** Every version of every report, newest first. */
    List<PublishedReport> news() {
        return reader.sql("""
                        select slug, version, round_key, body, title, state, notice, published_at, noticed_at
                        from published.report order by published_at desc, slug, version desc limit 200
                        """).query(ReportStore::report).list();
    }

    Optional<String> roundTitle(String round) {
        return reader.sql("select title from published.round where key = :round")
                .param("round", round)
                .query(String.class)
                .optional();
    }

    byte[] content(PublishedReport report) {
        return bytes("select content from published.report where slug = :slug and version = :version", report);
    }

    byte[] pdf(PublishedReport report) {
        return bytes("select pdf from published.report where slug = :slug and version = :version", report);
    }

    byte[] odt(PublishedReport report) {
        return bytes("select odt from published.report where slug = :slug and version = :version", report);
    }

    private byte[] bytes(String sql, PublishedReport report) {
        return reader.sql(sql)
                .param("slug", report.slug())
                .param("version", report.version())
                .query(byte[].class)
                .single();
    }

    private static PublishedReport report(ResultSet row, int n) throws SQLException {
        return new PublishedReport(
                row.getString("slug"),
                row.getInt("version"),
                row.getString("round_key"),
                row.getString("body"),
                row.getString("title"),
                row.getString("state").equals("withdrawn"),
                row.getString("notice"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("noticed_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
