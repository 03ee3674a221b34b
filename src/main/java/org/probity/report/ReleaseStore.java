package org.probity.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Figure;
import org.probity.report.text.BlockKind;
import org.probity.report.text.DocumentBytes;
import org.probity.report.text.PlannedBlock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReleaseStore {

    private final JdbcClient jdbc;

    ReleaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(Release release, UUID createdBy, Instant at) {
        return jdbc.sql("""
                        insert into report.release (controller_body, ref, round_key, about_body, state, corrects, created_by, created_at)
                        values (:body, :ref, :round, :about, 'draft', :corrects, :by, :at)
                        returning id
                        """)
                .param("body", release.controllerBody())
                .param("ref", release.ref())
                .param("round", release.roundKey())
                .param("about", release.aboutBody())
                .param("corrects", release.corrects())
                .param("by", createdBy)
                .param("at", utc(at))
                .query(UUID.class)
                .single();
    }

    Optional<Release> find(String ref) {
        return jdbc.sql("""
                        select id, controller_body, ref, round_key, about_body, state, version, corrects, approved_at
                        from report.release where ref = :ref
                        """).param("ref", ref).query(ReleaseStore::release).optional();
    }

    Optional<Release> byId(UUID id) {
        return jdbc.sql("""
                        select id, controller_body, ref, round_key, about_body, state, version, corrects, approved_at
                        from report.release where id = :id
                        """).param("id", id).query(ReleaseStore::release).optional();
    }

    /** The correction of a release that somebody has begun and that is not out yet. */
    Optional<Release> inHand(UUID corrected) {
        return jdbc.sql("""
                        select id, controller_body, ref, round_key, about_body, state, version, corrects, approved_at
                        from report.release where corrects = :id and state in ('draft', 'approved', 'embargoed')
                        """).param("id", corrected).query(ReleaseStore::release).optional();
    }

    /** First releases that are not out. */
    List<ApprovedReleases.InHand> inHand() {
        return jdbc.sql("""
                        select distinct round_key, about_body from report.release
                        where corrects is null and state in ('draft', 'approved', 'embargoed')
                        """)
                .query((row, n) -> new ApprovedReleases.InHand(row.getString("round_key"), row.getString("about_body")))
                .list();
    }

    List<Release> ofRound(String round) {
        return jdbc.sql("""
                        select id, controller_body, ref, round_key, about_body, state, version, corrects, approved_at
                        from report.release where round_key = :round order by created_at, about_body
                        """).param("round", round).query(ReleaseStore::release).list();
    }

    List<Release> all() {
        return jdbc.sql("""
                        select id, controller_body, ref, round_key, about_body, state, version, corrects, approved_at
                        from report.release order by created_at desc, about_body limit 500
                        """).query(ReleaseStore::release).list();
    }

    /** Locks the row, so that two people who press the same button are one after the other. */
    Optional<Release> lock(String ref) {
        return jdbc.sql("""
                        select id, controller_body, ref, round_key, about_body, state, version, corrects, approved_at
                        from report.release where ref = :ref for update
                        """).param("ref", ref).query(ReleaseStore::release).optional();
    }

    void approve(UUID release, UUID by, Instant at, byte[] text, String hash) {
        jdbc.sql("""
                        update report.release
                        set state = 'approved', approved_by = :by, approved_at = :at, approved_text = :text,
                            approved_hash = :hash, version = version + 1
                        where id = :id and state = 'draft'
                        """)
                .param("by", by)
                .param("at", utc(at))
                .param("text", text)
                .param("hash", hash)
                .param("id", release)
                .update();
    }

    void move(UUID release, Release.State to) {
        jdbc.sql("update report.release set state = :state, version = version + 1 where id = :id")
                .param("state", to.word())
                .param("id", release)
                .update();
    }

    Optional<byte[]> approvedText(UUID release) {
        return jdbc.sql("select approved_text from report.release where id = :id and approved_text is not null")
                .param("id", release)
                .query(byte[].class)
                .optional();
    }

    void putBlock(Release release, PlannedBlock block, UUID by, Instant at) {
        jdbc.sql("""
                        insert into report.block (release_id, controller_body, kind, title, body_text, saved_by, saved_at)
                        values (:id, :body, :kind, :title, :text, :by, :at)
                        on conflict (controller_body, release_id, kind)
                        do update set title = excluded.title, body_text = excluded.body_text, saved_by = excluded.saved_by,
                                      saved_at = excluded.saved_at, version = report.block.version + 1
                        """)
                .param("id", release.id())
                .param("body", release.controllerBody())
                .param("kind", block.kind().key())
                .param("title", block.title())
                .param("text", block.text())
                .param("by", by)
                .param("at", utc(at))
                .update();
    }

    /** The text of a block and how often it was saved. */
    record StoredBlock(PlannedBlock block, int version) {

        BlockKind kind() {
            return block.kind();
        }

        String text() {
            return block.text();
        }
    }

    List<StoredBlock> blocks(UUID release) {
        return jdbc.sql("select kind, title, body_text, version from report.block where release_id = :id")
                .param("id", release)
                .query((row, n) -> new StoredBlock(
                        new PlannedBlock(
                                BlockKind.of(row.getString("kind")),
                                row.getString("title"),
                                row.getString("body_text")),
                        row.getInt("version")))
                .list();
    }

    void hold(Release release, Collection<Figure> figures, Instant at) {
        figures.forEach(figure -> jdbc.sql("""
                        insert into report.held_figure (release_id, controller_body, metric, figure_id, figure, taken_at)
                        values (:id, :body, :metric, :figure_id, :figure, :at)
                        on conflict (controller_body, release_id, metric)
                        do update set figure_id = excluded.figure_id, figure = excluded.figure, taken_at = excluded.taken_at
                        """)
                .param("id", release.id())
                .param("body", release.controllerBody())
                .param("metric", figure.metric())
                .param("figure_id", figure.id())
                .param("figure", DocumentBytes.write(figure))
                .param("at", utc(at))
                .update());
    }

    List<Figure> held(UUID release) {
        return jdbc.sql("select figure from report.held_figure where release_id = :id order by metric")
                .param("id", release)
                .query((row, n) -> DocumentBytes.readFigure(row.getBytes("figure")))
                .list();
    }

    void addAuthor(Release release, UUID person) {
        jdbc.sql("""
                        insert into report.author (release_id, controller_body, person) values (:id, :body, :person)
                        on conflict do nothing
                        """)
                .param("id", release.id())
                .param("body", release.controllerBody())
                .param("person", person)
                .update();
    }

    /** Of many releases at once: who wrote, and who is named as a reader. */
    Map<UUID, Set<UUID>> people(Which which, Collection<UUID> releases) {
        Map<UUID, Set<UUID>> people = new HashMap<>();
        String sql = which == Which.AUTHORS
                ? "select release_id, person from report.author where release_id = any (:ids)"
                : "select release_id, person from report.reader where release_id = any (:ids)";
        jdbc.sql(sql)
                .param("ids", releases.toArray(UUID[]::new))
                .query((row, n) -> people.computeIfAbsent(
                                row.getObject("release_id", UUID.class), key -> new HashSet<>())
                        .add(row.getObject("person", UUID.class)))
                .list();
        return people;
    }

    enum Which {
        AUTHORS,
        READERS
    }

    Set<UUID> authors(UUID release) {
        return jdbc.sql("select person from report.author where release_id = :id")
                .param("id", release)
                .query((row, n) -> row.getObject("person", UUID.class))
                .set();
    }

    void addReader(Release release, UUID person, UUID by, Instant at) {
        jdbc.sql("""
                        insert into report.reader (release_id, controller_body, person, named_by, named_at)
                        values (:id, :body, :person, :by, :at)
                        on conflict do nothing
                        """)
                .param("id", release.id())
                .param("body", release.controllerBody())
                .param("person", person)
                .param("by", by)
                .param("at", utc(at))
                .update();
    }

    List<UUID> readers(UUID release) {
        return jdbc.sql("select person from report.reader where release_id = :id order by named_at")
                .param("id", release)
                .query((row, n) -> row.getObject("person", UUID.class))
                .list();
    }

    static Release release(ResultSet row, int n) throws SQLException {
        return new Release(
                row.getObject("id", UUID.class),
                row.getString("controller_body"),
                row.getString("ref"),
                row.getString("round_key"),
                row.getString("about_body"),
                Release.State.valueOf(row.getString("state").toUpperCase(java.util.Locale.ROOT)),
                row.getInt("version"),
                row.getObject("corrects", UUID.class),
                instant(row.getObject("approved_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
