package org.probity.register.gifts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.probity.access.Compartment;
import org.probity.decision.Status;
import org.probity.figure.Counted;
import org.probity.figure.Counting;
import org.probity.figure.Metric;
import org.probity.figure.Part;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Givers with three or more offers to one person in the twelve months that end on the stated day. Givers and receivers are
 * digests here: that two are the same is told, and not who they are. Of each giver the first offer weighs 1, the others 0.
 */
record RepeatGiverMetric() implements Metric {

    private static final String COUNT = """
            with merged as (
                select f.entry_id
                from register.fact f
                where f.controller_body = :body and f.register = 'gifts'
                  and f.kind = 'merged' and f.recorded_at <= :known_at
            ), declared as (
                select distinct on (g.id) g.*
                from register.gift_counted g
                where g.controller_body = :body and g.recorded_at <= :known_at
                order by g.id, g.number desc
            ), offers as (
                select d.*, count(*) over (partition by d.giver, d.receiver) as offers
                from declared d
                where d.direction = 'received'
                  and d.offered_on > :as_at - interval '12 months' and d.offered_on <= :as_at
                  and not exists (select from merged g where g.entry_id = d.id)
            ), stands as (
                select distinct on (m.matter) m.matter, m.to_status
                from decision.move_published m
                where m.controller_body = :body and m.object_class = 'gift_entry'
                  and m.happened_at < :as_at_end and m.recorded_at <= :known_at
                order by m.matter, m.version desc
            )
            select o.id, o.reference, o.offered_on, coalesce(t.to_status, 'sent') as status,
                   row_number() over (partition by o.giver order by o.offered_on, o.id) = 1 as counts
            from offers o
            left join stands t on t.matter = o.id
            where o.offers >= 3
            """;

    @Override
    public String id() {
        return "gifts-repeat-givers";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Counted count(JdbcClient counter, Counting what) {
        return Counted.sum(counter.sql(COUNT)
                .params(what.params())
                .query((row, number) -> new Part(
                        "gift_entry",
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        row.getObject("offered_on", LocalDate.class),
                        Status.of(row.getString("status")).word(),
                        row.getBoolean("counts") ? BigDecimal.ONE : BigDecimal.ZERO,
                        Compartment.OPEN))
                .list());
    }
}
