package org.probity.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Compartment;
import org.probity.figure.Counted;
import org.probity.figure.Counting;
import org.probity.figure.Part;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of figures over the library as it stands on a day, messages and receipts. */
final class ReachCountStore {

    private ReachCountStore() {}

    /** Policies with a version in force whose review date is not past. */
    static List<Part> current(JdbcClient counter, Counting what) {
        return counter.sql("""
                        select d.id, d.slug, v.happened_on
                        from policy.document d
                        join lateral (
                            select f.happened_on, e.id, e.review_on
                            from policy.version_fact f
                            join policy.version e on e.controller_body = f.controller_body and e.id = f.version_id
                            where f.controller_body = d.controller_body and f.document_id = d.id and f.fact = 'published'
                              and f.recorded_at <= :known_at and f.happened_on <= :as_at
                            order by f.happened_on desc, e.number desc limit 1) v
                            on v.review_on is null or v.review_on >= :as_at
                        where d.controller_body = :body and d.kind = 'policy'
                          and not exists (
                              select from policy.version_fact w
                              where w.controller_body = d.controller_body and w.version_id = v.id and w.fact = 'withdrawn'
                                and w.recorded_at <= :known_at and w.happened_on <= :as_at)
                        order by d.id
                        """)
                .params(what.params())
                .query((row, n) -> policy(row, BigDecimal.ONE))
                .list();
    }

    /** Campaigns to all staff, by the day of sending; a reminder is none. */
    static List<Part> sentToAll(JdbcClient counter, Counting what) {
        return counter.sql("""
                        select s.id, s.key, s.sent_on
                        from (select id, key, cast(sent_at at time zone 'Europe/London' as date) as sent_on
                              from policy.campaign
                              where controller_body = :body and all_staff
                                and sent_at <= :known_at and sent_at < :as_at_end) s
                        where (cast(:period_from as date) is null or s.sent_on >= cast(:period_from as date))
                          and (cast(:period_to as date) is null or s.sent_on <= cast(:period_to as date))
                        order by s.id
                        """)
                .params(what.params())
                .query((row, n) -> new Part(
                        "campaign",
                        row.getObject("id", UUID.class),
                        row.getString("key"),
                        row.getObject("sent_on", LocalDate.class),
                        "Sent",
                        BigDecimal.ONE,
                        Compartment.OPEN))
                .list();
    }

    /**
     * Of the people in post those with a receipt for every version in force that was sent to all staff; joiners of the last
     * 28 days are in neither part. 0 where nothing was sent. The versions are its parts and weigh nothing.
     */
    static Counted acknowledged(JdbcClient counter, Counting what) {
        List<Part> versions = sentVersions(counter, what);
        if (versions.isEmpty()) {
            return new Counted(BigDecimal.ZERO, versions);
        }
        Map<String, @Nullable Object> params = what.params();
        params.put("versions", versions.stream().map(Part::id).toArray(UUID[]::new));
        params.put("all", versions.size());
        params.put("joined_by", what.asAt().minusDays(28));
        return counter.sql("""
                        with post as (
                            select person from people.service_published
                            where controller_body = :body and joined_on <= :joined_by
                              and (left_on is null or left_on >= :as_at)),
                        done as (
                            select a.person from policy.acknowledgement a
                            where a.controller_body = :body and a.subject = any (:versions)
                              and a.acknowledged_at <= :known_at and a.acknowledged_at < :as_at_end
                            group by a.person having count(*) = :all)
                        select count(*) as people, count(done.person) as confirmed
                        from post left join done on done.person = post.person
                        """)
                .params(params)
                .query((row, n) -> new Counted(percent(row.getLong("confirmed"), row.getLong("people")), versions))
                .single();
    }

    private static List<Part> sentVersions(JdbcClient counter, Counting what) {
        return counter.sql("""
                        select v.id, d.slug, v.happened_on
                        from policy.document d
                        join lateral (
                            select f.happened_on, e.id
                            from policy.version_fact f
                            join policy.version e on e.controller_body = f.controller_body and e.id = f.version_id
                            where f.controller_body = d.controller_body and f.document_id = d.id and f.fact = 'published'
                              and f.recorded_at <= :known_at and f.happened_on <= :as_at
                            order by f.happened_on desc, e.number desc limit 1) v on true
                        where d.controller_body = :body and d.kind = 'policy'
                          and not exists (
                              select from policy.version_fact w
                              where w.controller_body = d.controller_body and w.version_id = v.id and w.fact = 'withdrawn'
                                and w.recorded_at <= :known_at and w.happened_on <= :as_at)
                          and exists (
                              select from policy.campaign_item i
                              join policy.campaign c on c.controller_body = i.controller_body and c.id = i.campaign_id
                              where i.controller_body = d.controller_body and i.version_id = v.id and not i.removed
                                and c.all_staff and c.sent_at <= :known_at and c.sent_at < :as_at_end)
                        order by v.id
                        """)
                .params(what.params())
                .query((row, n) -> policy(row, BigDecimal.ZERO))
                .list();
    }

    private static Part policy(ResultSet row, BigDecimal weight) throws SQLException {
        return new Part(
                "policy",
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getObject("happened_on", LocalDate.class),
                "Published",
                weight,
                Compartment.OPEN);
    }

    private static BigDecimal percent(long part, long base) {
        return base == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(base), 1, RoundingMode.HALF_UP);
    }
}
