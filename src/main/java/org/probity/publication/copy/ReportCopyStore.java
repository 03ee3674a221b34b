package org.probity.publication.copy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.probity.organisation.Bodies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the public copies of reports, and keeps their files until then. */
@Repository
class ReportCopyStore {

    /** A report as the public gets it. @param body the force; empty for all of them */
    record Paper(String slug, String round, String body, String title, String notice, Content content) {}

    /** What it holds and its files; all empty where the notice stands alone. */
    record Content(byte[] text, byte[] pdf, byte[] odt) {

        static final Content NONE = new Content(new byte[0], new byte[0], new byte[0]);
    }

    /** The files of one content. */
    record Files(byte[] pdf, byte[] odt) {}

    private final JdbcClient jdbc;

    ReportCopyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next version under the address; the one before it stays with its note. */
    void put(Paper paper, String state, Instant at) {
        jdbc.sql("""
                        insert into published.report
                            (slug, version, kind, round_key, body, title, state, notice, content, pdf, odt, published_at)
                        values (:slug, (select coalesce(max(version), 0) + 1 from published.report where slug = :slug),
                                :kind, :round, :body, :title, :state, :notice, :content, :pdf, :odt, :at)
                        """)
                .param("slug", paper.slug())
                .param("kind", paper.body().isEmpty() ? "national" : "force")
                .param("round", paper.round())
                .param("body", paper.body())
                .param("title", paper.title())
                .param("state", state)
                .param("notice", paper.notice())
                .param("content", paper.content().text())
                .param("pdf", paper.content().pdf())
                .param("odt", paper.content().odt())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void replaced(String slug, Instant at) {
        jdbc.sql("""
                        update published.report set state = 'corrected', noticed_at = :at
                        where slug = :slug and state = 'published'
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("slug", slug)
                .update();
    }

    /** Every version is kept and no longer public. False where there was none. */
    boolean hide(String slug, Instant at) {
        return jdbc.sql("update published.report set hidden = true, noticed_at = :at where slug = :slug")
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("slug", slug)
                        .update()
                > 0;
    }

    /** Whether a report under this address can be read, or will be at its instant. */
    boolean isOut(String slug) {
        return jdbc.sql("""
                        select exists (select from published.report where slug = :slug and state = 'published' and not hidden)
                        """).param("slug", slug).query(Boolean.class).single();
    }

    /** The releases of a round as the public reads them now: the newest version of each that is not withdrawn. */
    List<byte[]> releases(String round) {
        return jdbc.sql("""
                        select content from (
                            select distinct on (slug) slug, state, content from published.document
                            where round_key = :round and not hidden order by slug, version desc) each
                        where state <> 'withdrawn' order by slug
                        """)
                .param("round", round)
                .query((row, n) -> row.getBytes("content"))
                .list();
    }

    void prepare(UUID release, String contentHash, Files files, Instant at) {
        jdbc.sql("""
                        insert into publication.prepared_report (controller_body, release_id, content_hash, pdf, odt, prepared_at)
                        values (:body, :release, :hash, :pdf, :odt, :at)
                        on conflict (controller_body, release_id) do update
                        set content_hash = excluded.content_hash, pdf = excluded.pdf, odt = excluded.odt,
                            prepared_at = excluded.prepared_at
                        """)
                .param("body", Bodies.INSPECTORATE)
                .param("release", release)
                .param("hash", contentHash)
                .param("pdf", files.pdf())
                .param("odt", files.odt())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those of exactly this content. */
    Optional<Files> prepared(UUID release, String contentHash) {
        return jdbc.sql("""
                        select pdf, odt from publication.prepared_report where release_id = :release and content_hash = :hash
                        """)
                .param("release", release)
                .param("hash", contentHash)
                .query((row, n) -> new Files(row.getBytes("pdf"), row.getBytes("odt")))
                .optional();
    }

    void drop(UUID release) {
        jdbc.sql("delete from publication.prepared_report where release_id = :release")
                .param("release", release)
                .update();
    }
}
