package org.probity.inspection.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.probity.access.Access;
import org.probity.inspection.referral.Referral.Act;
import org.probity.inspection.referral.Referral.Entry;
import org.probity.inspection.referral.Referral.Matter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Referrals and what was said of them. */
@Repository
class ReferralStore {

    private final JdbcClient sql;

    ReferralStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Referral draft) {
        Matter matter = draft.matter();
        sql.sql("""
                insert into inspection.referral (controller_body, id, ref, body, study, platform, category, profiles, instances,
                    wording, words, authored_by, recorded_at)
                values (:controller, :id, :ref, :body, :study, :platform, :category, :profiles, :instances, :wording, :words,
                    :author, :at)
                """)
                .param("controller", Access.INSPECTORATE)
                .param("id", draft.id())
                .param("ref", draft.ref())
                .param("body", draft.body())
                .param("study", matter.study())
                .param("platform", matter.platform())
                .param("category", matter.category())
                .param("profiles", matter.profiles())
                .param("instances", matter.instances())
                .param("wording", matter.wording())
                .param("words", matter.words())
                .param("author", draft.authoredBy())
                .param("at", time(draft.recordedAt()))
                .update();
    }

    /** @return whether it was still a draft */
    boolean send(UUID id, UUID by, Instant at) {
        return sql.sql("""
                update inspection.referral set state = 'sent', sent_by = :by, sent_at = :at where id = :id and state = 'draft'
                """)
                        .param("by", by)
                        .param("at", time(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Nobody else answers or closes it until the transaction ends; also for a force, whose row it is not. */
    void lock(UUID id) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:id, 19))")
                .param("id", id.toString())
                .query((rs, n) -> true)
                .list();
    }

    void add(Referral of, Entry entry) {
        boolean force = entry.act() == Act.ANSWERED;
        sql.sql("""
                insert into inspection.referral_entry (controller_body, referral, body, side, act, outcome, words, person,
                    written_at)
                values (:controller, :referral, :body, :side, :act, :outcome, :words, :person, :at)
                """)
                .param("controller", force ? of.body() : Access.INSPECTORATE)
                .param("referral", of.id())
                .param("body", of.body())
                .param("side", force ? "force" : "inspectorate")
                .param("act", entry.act().word())
                .param("outcome", entry.outcome())
                .param("words", entry.words())
                .param("person", entry.person())
                .param("at", time(entry.at()))
                .update();
    }

    Optional<Referral> find(String ref) {
        return sql.sql("select * from inspection.referral where ref = :ref")
                .param("ref", ref)
                .query((rs, n) -> read(rs))
                .optional();
    }

    /** Newest first. */
    List<Referral> all() {
        return sql.sql("select * from inspection.referral order by recorded_at desc, id")
                .query((rs, n) -> read(rs))
                .list();
    }

    private Referral read(ResultSet rs) throws SQLException {
        UUID id = rs.getObject("id", UUID.class);
        OffsetDateTime sent = rs.getObject("sent_at", OffsetDateTime.class);
        return new Referral(
                id,
                rs.getString("ref"),
                rs.getString("body"),
                new Matter(
                        rs.getString("study"),
                        rs.getString("platform"),
                        rs.getString("category"),
                        rs.getInt("profiles"),
                        rs.getInt("instances"),
                        rs.getString("wording"),
                        rs.getString("words")),
                rs.getObject("authored_by", UUID.class),
                rs.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                sent == null ? null : sent.toInstant(),
                entries(id));
    }

    private List<Entry> entries(UUID referral) {
        return sql.sql("select * from inspection.referral_entry where referral = :referral order by id")
                .param("referral", referral)
                .query((rs, n) -> new Entry(
                        Act.of(rs.getString("act")),
                        rs.getString("outcome"),
                        rs.getString("words"),
                        rs.getObject("person", UUID.class),
                        rs.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
