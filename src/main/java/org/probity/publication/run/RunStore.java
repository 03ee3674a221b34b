package org.probity.publication.run;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.organisation.Bodies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What the list of a run reads at once for all releases, and the signatures under the national report. */
@Repository
class RunStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What a check found of one release. */
    record Found(List<String> differences, List<Open> concerns) {}

    /** A figure that could tell about a person. @param outcome absent while nobody has decided */
    record Open(
            String metric,
            String why,
            String says,
            @Nullable String outcome,
            @Nullable UUID decidedBy,
            boolean confirmed) {}

    record Check(long figures, Found found, Instant checkedAt) {}

    /** The instant that was signed for a release, by how many and by whom. */
    record Signed(Instant at, List<UUID> by) {}

    private final JdbcClient jdbc;

    RunStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(UUID release, String round, Check check) {
        jdbc.sql("""
                        insert into publication.run_check (controller_body, release_id, round_key, figures, found, checked_at)
                        values (:body, :release, :round, :figures, :found, :at)
                        on conflict (controller_body, release_id) do update
                        set figures = excluded.figures, found = excluded.found, checked_at = excluded.checked_at
                        """)
                .param("body", Bodies.INSPECTORATE)
                .param("release", release)
                .param("round", round)
                .param("figures", check.figures())
                .param("found", JSON.writeValueAsBytes(check.found()))
                .param("at", check.checkedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Map<UUID, Check> checks(String round) {
        Map<UUID, Check> checks = new HashMap<>();
        jdbc.sql("select release_id, figures, found, checked_at from publication.run_check where round_key = :round")
                .param("round", round)
                .query(row -> {
                    checks.put(
                            row.getObject("release_id", UUID.class),
                            new Check(
                                    row.getLong("figures"),
                                    JSON.readValue(row.getBytes("found"), Found.class),
                                    row.getObject("checked_at", OffsetDateTime.class)
                                            .toInstant()));
                });
        return checks;
    }

    /** The signatures that count, of these releases. */
    Map<UUID, Signed> signatures(Collection<UUID> releases) {
        Map<UUID, Signed> signed = new HashMap<>();
        jdbc.sql("""
                        select release_id, min(release_at) as release_at, array_agg(person order by id) as people
                        from publication.signature where release_id = any (:ids) and void_at is null group by release_id
                        """).param("ids", releases.toArray(UUID[]::new)).query(row -> {
            signed.put(
                    row.getObject("release_id", UUID.class),
                    new Signed(row.getObject("release_at", OffsetDateTime.class).toInstant(), List.of((UUID[])
                            row.getArray("people").getArray())));
        });
        return signed;
    }

    void signNational(String round, UUID person, Instant releaseAt, Instant at) {
        jdbc.sql("""
                        insert into publication.national_signature (controller_body, round_key, person, release_at, signed_at)
                        values (:body, :round, :person, :release_at, :at)
                        """)
                .param("body", Bodies.INSPECTORATE)
                .param("round", round)
                .param("person", person)
                .param("release_at", releaseAt.atOffset(ZoneOffset.UTC))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those under the national report of a round that count, under one instant. */
    List<Signed> national(String round) {
        return jdbc.sql("""
                        select release_at, array_agg(person order by id) as people
                        from publication.national_signature where round_key = :round and void_at is null group by release_at
                        """)
                .param("round", round)
                .query((row, n) -> new Signed(
                        row.getObject("release_at", OffsetDateTime.class).toInstant(),
                        List.of((UUID[]) row.getArray("people").getArray())))
                .list();
    }

    void voidNational(String round, Instant at) {
        jdbc.sql("""
                        update publication.national_signature set void_at = :at where round_key = :round and void_at is null
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("round", round)
                .update();
    }

    /** Whether the instant has come, by the clock of the database. */
    boolean hasCome(Instant instant) {
        return jdbc.sql("select :instant <= now()")
                .param("instant", instant.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** Whether any of these releases is signed for an instant that has come. */
    boolean anyDue(Collection<UUID> releases) {
        return jdbc.sql("""
                        select exists (select from publication.signature
                                       where release_id = any (:ids) and void_at is null and release_at <= now())
                        """)
                .param("ids", releases.toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }
}
