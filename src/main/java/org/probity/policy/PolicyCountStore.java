package org.probity.policy;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.probity.access.Compartment;
import org.probity.figure.Counting;
import org.probity.figure.Part;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of figures over policies and standards. */
final class PolicyCountStore {

    /**
     * A policy of which some version came into force in the period.
     *
     * @param isNew whether its very first version did
     */
    record Changed(Part part, boolean isNew) {}

    private PolicyCountStore() {}

    /** Each policy once, however many versions, on the day of the last of them in the period. */
    static List<Changed> changed(JdbcClient counter, Counting what) {
        return counter.sql("""
                        select d.id, d.slug, max(f.happened_on) as last_on,
                            bool_and(not exists (
                                select from policy.version_fact e
                                where e.controller_body = f.controller_body and e.document_id = f.document_id
                                  and e.fact = 'published' and e.recorded_at <= :known_at
                                  and e.happened_on < cast(:period_from as date))) as is_new
                        from policy.document d
                        join policy.version_fact f on f.controller_body = d.controller_body and f.document_id = d.id
                        where d.controller_body = :body and d.kind = 'policy'
                          and f.fact = 'published' and f.recorded_at <= :known_at and f.happened_on <= :as_at
                          and (cast(:period_from as date) is null or f.happened_on >= cast(:period_from as date))
                          and (cast(:period_to as date) is null or f.happened_on <= cast(:period_to as date))
                        group by d.id, d.slug
                        order by d.id
                        """)
                .params(what.params())
                .query((row, n) -> new Changed(
                        part("policy", row, row.getBoolean("is_new") ? "New" : "Updated"), row.getBoolean("is_new")))
                .list();
    }

    /** Standards raised in the period, each with evidence named by the stated day. A first requirement raises nothing. */
    static List<Part> strengthened(JdbcClient counter, Counting what) {
        return counter.sql("""
                        select d.id, d.slug, max(f.happened_on) as last_on
                        from policy.document d
                        join policy.version v on v.controller_body = d.controller_body and v.document_id = d.id
                        join policy.version_fact f on f.controller_body = v.controller_body and f.version_id = v.id
                        where d.controller_body = :body and d.kind = 'standard' and v.strengthens
                          and f.fact = 'published' and f.recorded_at <= :known_at and f.happened_on <= :as_at
                          and (cast(:period_from as date) is null or f.happened_on >= cast(:period_from as date))
                          and (cast(:period_to as date) is null or f.happened_on <= cast(:period_to as date))
                          and exists (
                              select from policy.evidence e
                              where e.controller_body = v.controller_body and e.version_id = v.id
                                and e.dated_on <= :as_at and e.recorded_at <= :known_at)
                          and exists (
                              select from policy.version_fact b
                              where b.controller_body = f.controller_body and b.document_id = f.document_id
                                and b.version_id <> f.version_id and b.fact = 'published'
                                and b.recorded_at <= :known_at and b.happened_on <= f.happened_on)
                        group by d.id, d.slug
                        order by d.id
                        """)
                .params(what.params())
                .query((row, n) -> part("guidance", row, "Raised"))
                .list();
    }

    private static Part part(String objectClass, ResultSet row, String state) throws SQLException {
        return new Part(
                objectClass,
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getObject("last_on", LocalDate.class),
                state,
                BigDecimal.ONE,
                Compartment.OPEN);
    }
}
