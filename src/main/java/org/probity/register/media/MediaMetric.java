package org.probity.register.media;

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
 * Contacts with the media by the date of the contact, as metrics.csv defines them: a late entry counts in the period of the
 * contact, and an amended one as it was known.
 *
 * @param chiefOfficers whether only those of chief officers count
 * @param withoutPurpose whether only those without a policing purpose count
 */
record MediaMetric(String id, boolean chiefOfficers, boolean withoutPurpose) implements Metric {

    private static final String COUNT = """
            with merged as (
                select f.entry_id
                from register.fact f
                where f.controller_body = :body and f.register = 'media'
                  and f.kind = 'merged' and f.recorded_at <= :known_at
            ), recorded as (
                select distinct on (c.id) c.*
                from register.media_counted c
                where c.controller_body = :body and c.recorded_at <= :known_at
                order by c.id, c.number desc
            )
            select r.id, r.reference, r.contact_on
            from recorded r
            where r.contact_on <= :as_at
              and (cast(:period_from as date) is null or r.contact_on >= cast(:period_from as date))
              and (cast(:period_to as date) is null or r.contact_on <= cast(:period_to as date))
              and (not :chief or r.chief_officer)
              and (not :purposeless or not r.has_purpose)
              and not exists (select from merged g where g.entry_id = r.id)
            """;

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Counted count(JdbcClient counter, Counting what) {
        return Counted.sum(counter.sql(COUNT)
                .params(what.params())
                .param("chief", chiefOfficers)
                .param("purposeless", withoutPurpose)
                .query((row, number) -> new Part(
                        "media_entry",
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        row.getObject("contact_on", LocalDate.class),
                        Status.LOGGED.word(),
                        BigDecimal.ONE,
                        Compartment.OPEN))
                .list());
    }
}
