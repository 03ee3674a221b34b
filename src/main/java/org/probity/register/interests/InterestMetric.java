package org.probity.register.interests;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Compartment;
import org.probity.decision.Status;
import org.probity.figure.Counted;
import org.probity.figure.Counting;
import org.probity.figure.Metric;
import org.probity.figure.Part;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The five counts of applications, as metrics.csv defines them. One statement tells, for each application known by then,
 * what had become of it by the stated day; each metric takes its own. None is derived from another.
 *
 * @param outcome approved, refused, withdrawn or pending; null takes all
 * @param stock whether it looks at all applications up to the stated day rather than at those of the period
 */
record InterestMetric(String id, @Nullable String outcome, boolean stock) implements Metric {

    private static final String COUNT = """
            with sending as (
                -- the last thing known about when, and as what, each entry was handed in
                select distinct on (f.entry_id) f.entry_id, f.happened_on, f.nature
                from register.fact f
                where f.controller_body = :body and f.register = 'interests'
                  and f.kind in ('sent', 'corrected') and f.recorded_at <= :known_at
                order by f.entry_id, f.version desc
            ), merged as (
                select f.entry_id
                from register.fact f
                where f.controller_body = :body and f.register = 'interests'
                  and f.kind = 'merged' and f.recorded_at <= :known_at
            ), moved as (
                select m.matter, m.act, m.to_status, m.version, m.happened_at
                from decision.move_published m
                where m.controller_body = :body and m.object_class = 'interest_entry'
                  and m.happened_at < :as_at_end and m.recorded_at <= :known_at
            ), stands as (
                select distinct on (matter) matter, to_status
                from moved
                order by matter, version desc
            ), final as (
                -- an appeal that runs leaves the decision as it is; one that is decided replaces it
                select distinct on (matter) matter,
                       case when act in ('withdraw') then 'withdrawn'
                            when act in ('refuse', 'uphold') then 'refused'
                            else 'approved' end as outcome
                from moved
                where act in ('approve', 'approve-with-conditions', 'override', 'override-with-conditions',
                              'refuse', 'uphold', 'overturn', 'withdraw')
                order by matter, version desc
            )
            select e.id, e.reference, s.happened_on, coalesce(t.to_status, 'sent') as status
            from sending s
            join register.entry e on e.controller_body = :body and e.id = s.entry_id
            left join stands t on t.matter = e.id
            left join final d on d.matter = e.id
            where s.nature = 'application'
              and s.happened_on <= :as_at
              and not exists (select from merged g where g.entry_id = e.id)
              and (:stock or ((cast(:period_from as date) is null or s.happened_on >= cast(:period_from as date))
                          and (cast(:period_to as date) is null or s.happened_on <= cast(:period_to as date))))
              and (cast(:outcome as text) is null or coalesce(d.outcome, 'pending') = cast(:outcome as text))
            """;

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Counted count(JdbcClient counter, Counting what) {
        return Counted.sum(counter.sql(COUNT)
                .params(what.params())
                .param("outcome", outcome)
                .param("stock", stock)
                .query(InterestMetric::part)
                .list());
    }

    private static Part part(ResultSet row, int number) throws SQLException {
        return new Part(
                "interest_entry",
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getObject("happened_on", LocalDate.class),
                Status.of(row.getString("status")).word(),
                BigDecimal.ONE,
                Compartment.OPEN);
    }
}
