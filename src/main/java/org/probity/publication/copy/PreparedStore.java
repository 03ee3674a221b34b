package org.probity.publication.copy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.probity.organisation.Bodies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that were made before the instant of their release. */
@Repository
class PreparedStore {

    /** @param textHash of the text that they hold */
    record Files(String textHash, String notice, byte[] pdf, byte[] odt) {}

    private final JdbcClient jdbc;

    PreparedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(UUID release, Files files, Instant at) {
        jdbc.sql("""
                        insert into publication.prepared (controller_body, release_id, text_hash, notice, pdf, odt, prepared_at)
                        values (:body, :release, :hash, :notice, :pdf, :odt, :at)
                        on conflict (controller_body, release_id) do update
                        set text_hash = excluded.text_hash, notice = excluded.notice, pdf = excluded.pdf, odt = excluded.odt,
                            prepared_at = excluded.prepared_at
                        """)
                .param("body", Bodies.INSPECTORATE)
                .param("release", release)
                .param("hash", files.textHash())
                .param("notice", files.notice())
                .param("pdf", files.pdf())
                .param("odt", files.odt())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those of exactly this text under exactly this notice. */
    Optional<Files> find(UUID release, String textHash, String notice) {
        return jdbc.sql("""
                        select text_hash, notice, pdf, odt from publication.prepared
                        where release_id = :release and text_hash = :hash and notice = :notice
                        """)
                .param("release", release)
                .param("hash", textHash)
                .param("notice", notice)
                .query((row, n) -> new Files(
                        row.getString("text_hash"), row.getString("notice"), row.getBytes("pdf"), row.getBytes("odt")))
                .optional();
    }

    /** The public has its own copy from now on. */
    void drop(UUID release) {
        jdbc.sql("delete from publication.prepared where release_id = :release")
                .param("release", release)
                .update();
    }
}
