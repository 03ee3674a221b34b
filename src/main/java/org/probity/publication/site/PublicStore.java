package org.probity.publication.site;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Absence;
import org.probity.figure.Definitions;
import org.probity.figure.FigureWords;
import org.probity.figure.Period;
import org.probity.figure.Provenance;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the public store as the public. What is not out yet is not there: the database itself leaves it out. */
@Repository
class PublicStore {

    private final JdbcClient reader;

    PublicStore(@Qualifier("publicReader") JdbcClient reader) {
        this.reader = reader;
    }

    List<PublishedRound> rounds() {
        return reader.sql("""
                        select key, title, asked, terms, criteria, method, marking, as_at, published_at
                        from published.round order by published_at desc, key limit 200
                        """).query(PublicStore::round).list();
    }

    Optional<PublishedRound> round(String key) {
        return reader.sql("""
                        select key, title, asked, terms, criteria, method, marking, as_at, published_at
                        from published.round where key = :key
                        """).param("key", key).query(PublicStore::round).optional();
    }

    /** By name. */
    List<PublishedBody> bodies(String round) {
        return reader.sql("""
                        select round_key, body, formal_name, short_name, place_name, basis, fictional
                        from published.body where round_key = :round order by formal_name
                        """).param("round", round).query(PublicStore::body).list();
    }

    /** Every body of any round, once, by name. */
    List<PublishedBody> bodies() {
        return reader.sql("""
                        select * from (
                            select distinct on (body) round_key, body, formal_name, short_name, place_name, basis, fictional
                            from published.body order by body, published_at desc) each
                        order by formal_name limit 500
                        """).query(PublicStore::body).list();
    }

    /** One body as it stands in each round. */
    List<PublishedBody> standings(String body) {
        return reader.sql("""
                        select round_key, body, formal_name, short_name, place_name, basis, fictional
                        from published.body where body = :body order by published_at desc, round_key
                        """).param("body", body).query(PublicStore::body).list();
    }

    /** The figures that stand, in a fixed order. */
    List<PublishedFigure> figures(String round) {
        return reader.sql("""
                        select f.*, p.value as was_value, p.absence as was_absence
                        from published.figure f
                        left join published.figure p
                          on p.round_key = f.round_key and p.body = f.body and p.metric = f.metric and p.version = f.version - 1
                        where f.round_key = :round and f.superseded_at is null
                        order by f.body, f.metric
                        """).param("round", round).query(PublicStore::figure).list();
    }

    List<PublishedFigure> figuresOf(String body) {
        return reader.sql("""
                        select f.*, p.value as was_value, p.absence as was_absence
                        from published.figure f
                        left join published.figure p
                          on p.round_key = f.round_key and p.body = f.body and p.metric = f.metric and p.version = f.version - 1
                        where f.body = :body and f.superseded_at is null
                        order by f.round_key, f.metric
                        """).param("body", body).query(PublicStore::figure).list();
    }

    /** The newest version of each release, newest first. */
    List<PublishedRelease> releases() {
        return reader.sql("""
                        select * from (
                            select distinct on (slug) slug, version, round_key, body, title, state, notice, published_at, noticed_at
                            from published.document order by slug, version desc) each
                        order by published_at desc, slug limit 500
                        """).query(PublicStore::release).list();
    }

    /** The versions that can be read, newest first. */
    List<PublishedRelease> versions(String slug) {
        return reader.sql("""
                        select slug, version, round_key, body, title, state, notice, published_at, noticed_at
                        from published.document where slug = :slug order by version desc
                        """).param("slug", slug).query(PublicStore::release).list();
    }

    /** Every version that says why it is there, newest first: corrections and withdrawals. */
    List<PublishedRelease> notices(String round) {
        return reader.sql("""
                        select slug, version, round_key, body, title, state, notice, published_at, noticed_at
                        from published.document where round_key = :round and notice <> '' order by published_at desc, slug
                        """).param("round", round).query(PublicStore::release).list();
    }

    /** The same of one body. */
    List<PublishedRelease> noticesOf(String body) {
        return reader.sql("""
                        select slug, version, round_key, body, title, state, notice, published_at, noticed_at
                        from published.document where body = :body and notice <> '' order by published_at desc, slug
                        """).param("body", body).query(PublicStore::release).list();
    }

    /** Every version of every release that can be read, newest first: a correction is news of its own. */
    List<PublishedRelease> news() {
        return reader.sql("""
                        select slug, version, round_key, body, title, state, notice, published_at, noticed_at
                        from published.document order by published_at desc, slug, version desc limit 200
                        """).query(PublicStore::release).list();
    }

    /** How editors reach the press office on this day. */
    List<String> contactLines(LocalDate day) {
        return reader.sql("""
                        select case hours when 'in' then 'In office hours: ' else 'Out of hours: ' end || words
                        from published.contact_line where :day between valid_from and valid_to order by hours, words limit 20
                        """)
                .param("day", day)
                .query((row, n) -> row.getString(1))
                .list();
    }

    byte[] content(PublishedRelease release) {
        return bytes("select content from published.document where slug = :slug and version = :version", release);
    }

    byte[] pdf(PublishedRelease release) {
        return bytes("select pdf from published.document where slug = :slug and version = :version", release);
    }

    byte[] odt(PublishedRelease release) {
        return bytes("select odt from published.document where slug = :slug and version = :version", release);
    }

    private byte[] bytes(String sql, PublishedRelease release) {
        return reader.sql(sql)
                .param("slug", release.slug())
                .param("version", release.version())
                .query(byte[].class)
                .single();
    }

    private static PublishedRound round(ResultSet row, int n) throws SQLException {
        return new PublishedRound(
                row.getString("key"),
                row.getString("title"),
                row.getString("asked"),
                row.getString("terms"),
                row.getString("criteria"),
                row.getString("method"),
                row.getString("marking"),
                row.getObject("as_at", LocalDate.class),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }

    private static PublishedBody body(ResultSet row, int n) throws SQLException {
        return new PublishedBody(
                row.getString("round_key"),
                row.getString("body"),
                row.getString("formal_name"),
                row.getString("short_name"),
                row.getString("place_name"),
                row.getString("basis"),
                row.getBoolean("fictional"));
    }

    private static PublishedFigure figure(ResultSet row, int n) throws SQLException {
        String absence = row.getString("absence");
        return new PublishedFigure(
                row.getString("round_key"),
                row.getString("body"),
                row.getString("metric"),
                row.getBigDecimal("value"),
                absence == null ? null : Absence.of(absence),
                Provenance.of(row.getString("provenance")),
                row.getString("unit"),
                new Period(row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class)),
                row.getObject("as_at", LocalDate.class),
                instant(row.getObject("known_at", OffsetDateTime.class)),
                row.getInt("metric_version"),
                row.getString("source"),
                row.getString("wording"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                corrected(row));
    }

    private static PublishedFigure.@Nullable Corrected corrected(ResultSet row) throws SQLException {
        String notice = row.getString("notice");
        if (notice.isEmpty()) {
            return null;
        }
        BigDecimal value = row.getBigDecimal("was_value");
        String absence = row.getString("was_absence");
        String was = value == null && absence == null
                ? ""
                : FigureWords.shown(
                        Definitions.of(row.getString("metric")).shape(),
                        value,
                        absence == null ? null : Absence.of(absence));
        return new PublishedFigure.Corrected(
                was, notice, row.getObject("published_at", OffsetDateTime.class).toInstant());
    }

    private static PublishedRelease release(ResultSet row, int n) throws SQLException {
        return new PublishedRelease(
                row.getString("slug"),
                row.getInt("version"),
                row.getString("round_key"),
                row.getString("body"),
                row.getString("title"),
                PublishedRelease.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("notice"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("noticed_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
