package org.probity.register.gifts;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.probity.access.Compartment;
import org.probity.decision.Status;
import org.probity.figure.Counted;
import org.probity.figure.Counting;
import org.probity.figure.Metric;
import org.probity.figure.Part;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts of offers, as metrics.csv defines them, by the date of the offer. One statement tells of each offer what was known
 * of it by then; each metric takes its own.
 *
 * @param which the members of gifts-recorded that it counts
 */
record GiftMetric(String id, Which which) implements Metric {

    /** What is counted of an offer. */
    enum Which {
        ALL,
        /** Declined or handed back. */
        DECLINED,
        /** Whose giver was declared as a supplier of the force or a bidder for a contract of it. */
        FROM_SUPPLIERS,
        /** Per hundred of all, those declared after the policy time. */
        LATE,
        /** Accepted at a tier that needs approval, without a decision by the stated day; of all offers up to it. */
        UNDECIDED
    }

    private static final String COUNT = """
            with sending as (
                -- the last thing known about when each entry was handed in
                select distinct on (f.entry_id) f.entry_id, f.happened_on
                from register.fact f
                where f.controller_body = :body and f.register = 'gifts'
                  and f.kind in ('sent', 'corrected') and f.recorded_at <= :known_at
                order by f.entry_id, f.version desc
            ), merged as (
                select f.entry_id
                from register.fact f
                where f.controller_body = :body and f.register = 'gifts'
                  and f.kind = 'merged' and f.recorded_at <= :known_at
            ), declared as (
                select distinct on (g.id) g.*
                from register.gift_counted g
                where g.controller_body = :body and g.recorded_at <= :known_at
                order by g.id, g.number desc
            ), stands as (
                select distinct on (m.matter) m.matter, m.to_status
                from decision.move_published m
                where m.controller_body = :body and m.object_class = 'gift_entry'
                  and m.happened_at < :as_at_end and m.recorded_at <= :known_at
                order by m.matter, m.version desc
            )
            select d.id, d.reference, d.offered_on, coalesce(t.to_status, 'sent') as status,
                   d.outcome in ('declined', 'handed-back') as declined,
                   s.happened_on > d.declare_by as late, d.from_supplier,
                   d.outcome = 'accepted' and d.approval_owed
                     and coalesce(t.to_status, 'sent') not in ('approved', 'refused', 'withdrawn') as undecided
            from declared d
            join sending s on s.entry_id = d.id
            left join stands t on t.matter = d.id
            where d.offered_on <= :as_at
              and not exists (select from merged g where g.entry_id = d.id)
              and (:stock or ((cast(:period_from as date) is null or d.offered_on >= cast(:period_from as date))
                          and (cast(:period_to as date) is null or d.offered_on <= cast(:period_to as date))))
            """;

    @Override
    public int version() {
        return which == Which.LATE ? 2 : 1;
    }

    @Override
    public Counted count(JdbcClient counter, Counting what) {
        List<Offer> offers = counter.sql(COUNT)
                .params(what.params())
                .param("stock", which == Which.UNDECIDED)
                .query(GiftMetric::offer)
                .list();
        return switch (which) {
            case ALL ->
                Counted.sum(offers.stream().map(offer -> offer.part(true)).toList());
            case DECLINED -> of(offers.stream().filter(Offer::declined).toList());
            case FROM_SUPPLIERS ->
                of(offers.stream().filter(Offer::fromSupplier).toList());
            case UNDECIDED -> of(offers.stream().filter(Offer::undecided).toList());
            case LATE -> late(offers);
        };
    }

    private static Counted of(List<Offer> offers) {
        return Counted.sum(offers.stream().map(offer -> offer.part(true)).toList());
    }

    /** Late ones weigh 1, the others 0: the parts are what it is a share of. */
    private static Counted late(List<Offer> offers) {
        List<Part> parts =
                offers.stream().map(offer -> offer.part(offer.late())).toList();
        return Counted.share(Counted.weight(parts), BigDecimal.valueOf(parts.size()), parts);
    }

    private static Offer offer(ResultSet row, int number) throws SQLException {
        return new Offer(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getObject("offered_on", LocalDate.class),
                Status.of(row.getString("status")).word(),
                row.getBoolean("declined"),
                row.getBoolean("from_supplier"),
                row.getBoolean("late"),
                row.getBoolean("undecided"));
    }

    /** One offer as it was known. */
    private record Offer(
            UUID id,
            String reference,
            LocalDate on,
            String status,
            boolean declined,
            boolean fromSupplier,
            boolean late,
            boolean undecided) {

        Part part(boolean counts) {
            return new Part(
                    "gift_entry",
                    id,
                    reference,
                    on,
                    status,
                    counts ? BigDecimal.ONE : BigDecimal.ZERO,
                    Compartment.OPEN);
        }
    }
}
