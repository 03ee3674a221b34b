package org.probity.publication.dataset;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.organisation.Bodies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Data sets on their way, and the one place that copies them into the public store. */
@Repository
class DatasetStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * A data set that was prepared.
     *
     * @param source reference of the wave or study
     * @param authors who loaded it and who prepared it
     * @param outcome "publish" or "withhold" its small cells; null until a lead decided
     */
    record Prepared(
            String ref,
            UUID id,
            String source,
            Dataset data,
            List<UUID> authors,
            @Nullable String outcome,
            @Nullable String reason,
            @Nullable UUID decidedBy,
            @Nullable Instant publishedAt) {}

    private final JdbcClient jdbc;

    DatasetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Prepared prepared, Instant at) {
        jdbc.sql("""
                        insert into publication.dataset (controller_body, id, ref, source, content, authors, prepared_at)
                        values (:controller, :id, :ref, :source, :content, cast(:authors as uuid[]), :at)
                        """)
                .param("controller", Bodies.INSPECTORATE)
                .param("id", prepared.id())
                .param("ref", prepared.ref())
                .param("source", prepared.source())
                .param("content", JSON.writeValueAsBytes(prepared.data()))
                .param("authors", prepared.authors().toArray(UUID[]::new))
                .param("at", utc(at))
                .update();
    }

    /** @return whether nobody had decided, or the same person decides anew */
    boolean decide(UUID id, String outcome, String reason, UUID by, Instant at) {
        return jdbc.sql("""
                        update publication.dataset set outcome = :outcome, reason = :reason, decided_by = :by, decided_at = :at
                        where id = :id and published_at is null and (decided_by is null or decided_by = :by)
                        """)
                        .param("outcome", outcome)
                        .param("reason", reason)
                        .param("by", by)
                        .param("at", utc(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** @return whether it was decided and not out yet */
    boolean confirm(UUID id, UUID by, Instant at) {
        return jdbc.sql("""
                        update publication.dataset set confirmed_by = :by, published_at = :at
                        where id = :id and outcome is not null and published_at is null and decided_by <> :by
                        """)
                        .param("by", by)
                        .param("at", utc(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<Prepared> find(String ref) {
        return jdbc.sql("select * from publication.dataset where ref = :ref")
                .param("ref", ref)
                .query((row, n) -> read(row))
                .optional();
    }

    /** The latest first. */
    List<Prepared> all() {
        return jdbc.sql("select * from publication.dataset order by prepared_at desc, id")
                .query((row, n) -> read(row))
                .list();
    }

    private static Prepared read(java.sql.ResultSet row) throws java.sql.SQLException {
        OffsetDateTime published = row.getObject("published_at", OffsetDateTime.class);
        return new Prepared(
                row.getString("ref"),
                row.getObject("id", UUID.class),
                row.getString("source"),
                JSON.readValue(row.getBytes("content"), Dataset.class),
                List.of((UUID[]) row.getArray("authors").getArray()),
                row.getString("outcome"),
                row.getString("reason"),
                row.getObject("decided_by", UUID.class),
                published == null ? null : published.toInstant());
    }

    /** Whether the first release of the round is out, by the clock of the database. */
    boolean isRoundOut(String key) {
        return jdbc.sql("select exists (select from published.round where key = :key and published_at <= now())")
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    /** The next version under the address. */
    void copy(String slug, Dataset data, Instant at) {
        jdbc.sql("""
                        insert into published.dataset (slug, version, round_key, kind, title, content, published_at)
                        values (:slug, (select coalesce(max(version), 0) + 1 from published.dataset where slug = :slug),
                            :round, :kind, :title, :content, :at)
                        """)
                .param("slug", slug)
                .param("round", data.round())
                .param("kind", data.kind())
                .param("title", data.title())
                .param("content", JSON.writeValueAsBytes(data))
                .param("at", utc(at))
                .update();
    }

    boolean askWithdrawal(UUID dataset, String notice, UUID by, Instant at) {
        return jdbc.sql("""
                                insert into publication.dataset_withdrawal (controller_body, dataset, notice, asked_by, asked_at)
                                values (:body, :dataset, :notice, :by, :at)
                                on conflict (controller_body, dataset)
                                do update set notice = excluded.notice, asked_at = excluded.asked_at
                                where publication.dataset_withdrawal.asked_by = excluded.asked_by
                                  and publication.dataset_withdrawal.confirmed_by is null
                                """)
                        .param("body", Bodies.INSPECTORATE)
                        .param("dataset", dataset)
                        .param("notice", notice)
                        .param("by", by)
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    Optional<Withdrawals.Asked> withdrawal(UUID dataset) {
        return jdbc.sql("""
                        select notice, asked_by, confirmed_by is not null as confirmed
                        from publication.dataset_withdrawal where dataset = :dataset
                        """)
                .param("dataset", dataset)
                .query((row, n) -> new Withdrawals.Asked(
                        row.getString("notice"), row.getObject("asked_by", UUID.class), row.getBoolean("confirmed")))
                .optional();
    }

    void confirmWithdrawal(UUID dataset, UUID by, Instant at) {
        jdbc.sql("""
                        update publication.dataset_withdrawal set confirmed_by = :by, confirmed_at = :at
                        where dataset = :dataset and confirmed_by is null
                        """)
                .param("by", by)
                .param("at", utc(at))
                .param("dataset", dataset)
                .update();
    }

    /** Every version is kept and no longer public; a version of its own holds the notice alone. */
    void hide(String slug, Dataset data, String notice, Instant at) {
        jdbc.sql("update published.dataset set hidden = true where slug = :slug")
                .param("slug", slug)
                .update();
        jdbc.sql("""
                        insert into published.dataset
                            (slug, version, round_key, kind, title, content, published_at, state, notice)
                        values (:slug, (select max(version) + 1 from published.dataset where slug = :slug),
                            :round, :kind, :title, ''::bytea, :at, 'withdrawn', :notice)
                        """)
                .param("slug", slug)
                .param("round", data.round())
                .param("kind", data.kind())
                .param("title", data.title() + ": withdrawn")
                .param("at", utc(at))
                .param("notice", notice)
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
