package org.probity.publication;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.organisation.Bodies;
import org.probity.publication.Disclosure.Decision;
import org.probity.publication.Disclosure.Outcome;
import org.probity.publication.DisclosureRules.Concern;
import org.probity.publication.DisclosureRules.Why;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PublicationStore {

    /** One signature under a release, its instant and exactly its approved text. */
    record Signature(UUID person, Instant releaseAt, String textHash, Instant signedAt) {}

    /** Where a release stands after Approved. */
    record Step(
            String kind,
            @Nullable Instant releaseAt,
            @Nullable UUID person,
            @Nullable String reason,
            Instant happenedAt) {}

    /** @param notice what the corrected version says of itself */
    record Correction(String notice, UUID askedBy) {}

    record Withdrawal(String reason, UUID askedBy, @Nullable UUID confirmedBy) {}

    private final JdbcClient jdbc;

    PublicationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void decide(UUID release, Concern concern, Outcome outcome, String reason, UUID by, Instant at) {
        jdbc.sql("""
                        insert into publication.disclosure_decision
                            (controller_body, release_id, metric, concern, says, outcome, reason, decided_by, decided_at)
                        values (:body, :release, :metric, :concern, :says, :outcome, :reason, :by, :at)
                        """)
                .param("body", Bodies.INSPECTORATE)
                .param("release", release)
                .param("metric", concern.metric())
                .param("concern", concern.why().word())
                .param("says", concern.says())
                .param("outcome", outcome.word())
                .param("reason", reason)
                .param("by", by)
                .param("at", utc(at))
                .update();
    }

    void confirm(UUID decision, UUID by, Instant at) {
        jdbc.sql("""
                        insert into publication.disclosure_confirmation (controller_body, decision_id, confirmed_by, confirmed_at)
                        values (:body, :decision, :by, :at)
                        on conflict do nothing
                        """)
                .param("body", Bodies.INSPECTORATE)
                .param("decision", decision)
                .param("by", by)
                .param("at", utc(at))
                .update();
    }

    List<Decision> decisions(UUID release) {
        return jdbc.sql("""
                        select d.id, d.metric, d.concern, d.says, d.outcome, d.reason, d.decided_by, c.confirmed_by
                        from publication.disclosure_decision d
                        left join publication.disclosure_confirmation c
                          on c.controller_body = d.controller_body and c.decision_id = d.id
                        where d.release_id = :release
                        order by d.decided_at, d.id
                        """)
                .param("release", release)
                .query((row, n) -> new Decision(
                        row.getObject("id", UUID.class),
                        row.getString("metric"),
                        Why.of(row.getString("concern")),
                        row.getString("says"),
                        Outcome.of(row.getString("outcome")).orElseThrow(),
                        row.getString("reason"),
                        row.getObject("decided_by", UUID.class),
                        row.getObject("confirmed_by", UUID.class)))
                .list();
    }

    void sign(Signature signature, UUID release) {
        jdbc.sql("""
                        insert into publication.signature (controller_body, release_id, person, release_at, text_hash, signed_at)
                        values (:body, :release, :person, :release_at, :hash, :at)
                        """)
                .param("body", Bodies.INSPECTORATE)
                .param("release", release)
                .param("person", signature.person())
                .param("release_at", utc(signature.releaseAt()))
                .param("hash", signature.textHash())
                .param("at", utc(signature.signedAt()))
                .update();
    }

    List<Signature> signatures(UUID release) {
        return jdbc.sql("""
                        select person, release_at, text_hash, signed_at from publication.signature
                        where release_id = :release and void_at is null order by id
                        """)
                .param("release", release)
                .query((row, n) -> new Signature(
                        row.getObject("person", UUID.class),
                        row.getObject("release_at", OffsetDateTime.class).toInstant(),
                        row.getString("text_hash"),
                        row.getObject("signed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Signatures under another instant, or from before a stop, no longer count. */
    void voidSignatures(UUID release, Instant at) {
        jdbc.sql("update publication.signature set void_at = :at where release_id = :release and void_at is null")
                .param("at", utc(at))
                .param("release", release)
                .update();
    }

    void step(UUID release, Step step) {
        jdbc.sql("""
                        insert into publication.step (controller_body, release_id, kind, release_at, person, reason, happened_at)
                        values (:body, :release, :kind, :release_at, :person, :reason, :at)
                        """)
                .param("body", Bodies.INSPECTORATE)
                .param("release", release)
                .param("kind", step.kind())
                .param("release_at", step.releaseAt() == null ? null : utc(step.releaseAt()))
                .param("person", step.person())
                .param("reason", step.reason())
                .param("at", utc(step.happenedAt()))
                .update();
    }

    List<Step> steps(UUID release) {
        return jdbc.sql("""
                        select kind, release_at, person, reason, happened_at from publication.step
                        where release_id = :release order by id
                        """)
                .param("release", release)
                .query((row, n) -> new Step(
                        row.getString("kind"),
                        instant(row.getObject("release_at", OffsetDateTime.class)),
                        row.getObject("person", UUID.class),
                        row.getString("reason"),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Whether the instant has come, by the clock of the database. */
    boolean hasCome(Instant instant) {
        return jdbc.sql("select :instant <= now()")
                .param("instant", utc(instant))
                .query(Boolean.class)
                .single();
    }

    void putCorrection(UUID release, String notice, UUID by, Instant at) {
        jdbc.sql("""
                        insert into publication.correction (controller_body, release_id, notice, asked_by, asked_at)
                        values (:body, :release, :notice, :by, :at)
                        on conflict (controller_body, release_id)
                        do update set notice = excluded.notice, asked_by = excluded.asked_by, asked_at = excluded.asked_at
                        """)
                .param("body", Bodies.INSPECTORATE)
                .param("release", release)
                .param("notice", notice)
                .param("by", by)
                .param("at", utc(at))
                .update();
    }

    /** What a correcting release says of itself. */
    Optional<Correction> correction(UUID release) {
        return jdbc.sql("select notice, asked_by from publication.correction where release_id = :release")
                .param("release", release)
                .query((row, n) -> new Correction(row.getString("notice"), row.getObject("asked_by", UUID.class)))
                .optional();
    }

    /** Who asked may word the notice anew. False where somebody else asked already, or it is done. */
    boolean askWithdrawal(UUID release, String reason, UUID by, Instant at) {
        return jdbc.sql("""
                                insert into publication.withdrawal (controller_body, release_id, reason, asked_by, asked_at)
                                values (:body, :release, :reason, :by, :at)
                                on conflict (controller_body, release_id)
                                do update set reason = excluded.reason, asked_at = excluded.asked_at
                                where publication.withdrawal.asked_by = excluded.asked_by
                                  and publication.withdrawal.confirmed_by is null
                                """)
                        .param("body", Bodies.INSPECTORATE)
                        .param("release", release)
                        .param("reason", reason)
                        .param("by", by)
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    void confirmWithdrawal(UUID release, UUID by, Instant at) {
        jdbc.sql("""
                        update publication.withdrawal set confirmed_by = :by, confirmed_at = :at
                        where release_id = :release and confirmed_by is null
                        """)
                .param("by", by)
                .param("at", utc(at))
                .param("release", release)
                .update();
    }

    Optional<Withdrawal> withdrawal(UUID release) {
        return jdbc.sql("select reason, asked_by, confirmed_by from publication.withdrawal where release_id = :release")
                .param("release", release)
                .query((row, n) -> new Withdrawal(
                        row.getString("reason"),
                        row.getObject("asked_by", UUID.class),
                        row.getObject("confirmed_by", UUID.class)))
                .optional();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
