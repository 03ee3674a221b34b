package org.probity.report;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class QuotationStore {

    private final JdbcClient jdbc;

    QuotationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** New words are no longer approved, whoever approved the old ones. */
    void propose(Release release, Quotation quotation, UUID by, Instant at) {
        jdbc.sql("""
                        insert into report.quotation (release_id, controller_body, words, speaker, speaker_label, proposed_by, proposed_at)
                        values (:id, :body, :words, :speaker, :label, :by, :at)
                        on conflict (controller_body, release_id)
                        do update set words = excluded.words, speaker = excluded.speaker,
                                      speaker_label = excluded.speaker_label, proposed_by = excluded.proposed_by,
                                      proposed_at = excluded.proposed_at, approved_at = null,
                                      version = report.quotation.version + 1
                        """)
                .param("id", release.id())
                .param("body", release.controllerBody())
                .param("words", quotation.words())
                .param("speaker", quotation.speaker())
                .param("label", quotation.speakerLabel())
                .param("by", by)
                .param("at", ReleaseStore.utc(at))
                .update();
    }

    Optional<Quotation> of(UUID release) {
        return jdbc.sql("""
                        select words, speaker, speaker_label, approved_at is not null as approved, version
                        from report.quotation where release_id = :id
                        """)
                .param("id", release)
                .query((row, n) -> new Quotation(
                        row.getString("words"),
                        row.getObject("speaker", UUID.class),
                        row.getString("speaker_label"),
                        row.getBoolean("approved"),
                        row.getInt("version")))
                .optional();
    }

    /** The quotations of many releases at once. */
    Map<UUID, Quotation> of(Collection<UUID> releases) {
        Map<UUID, Quotation> quotations = new HashMap<>();
        jdbc.sql("""
                        select release_id, words, speaker, speaker_label, approved_at is not null as approved, version
                        from report.quotation where release_id = any (:ids)
                        """).param("ids", releases.toArray(UUID[]::new)).query(row -> {
            quotations.put(
                    row.getObject("release_id", UUID.class),
                    new Quotation(
                            row.getString("words"),
                            row.getObject("speaker", UUID.class),
                            row.getString("speaker_label"),
                            row.getBoolean("approved"),
                            row.getInt("version")));
        });
        return quotations;
    }

    /** Approves exactly the words that were read: false when they changed since. */
    boolean approve(UUID release, int version, Instant at) {
        return jdbc.sql("""
                                update report.quotation set approved_at = :at
                                where release_id = :id and version = :version and approved_at is null
                                """)
                        .param("at", ReleaseStore.utc(at))
                        .param("id", release)
                        .param("version", version)
                        .update()
                == 1;
    }
}
