package org.probity.casework.count;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.probity.access.Compartment;
import org.probity.figure.Counting;
import org.probity.figure.Part;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of figures over cases. */
final class CaseCountStore {

    /**
     * @param state at the end of the stated day
     * @param mediaAllegations allegations of disclosure to the media
     * @param social whether it has a social media category
     */
    record Investigation(
            UUID id, String reference, LocalDate openedOn, String state, int mediaAllegations, boolean social) {

        boolean isOngoing() {
            return !state.equals("Closed");
        }

        Part part(int weight) {
            return new Part("case", id, reference, openedOn, state, BigDecimal.valueOf(weight), Compartment.PSD);
        }
    }

    private static final String OPENED = """
            select c.id, c.reference, opening.happened_on as opened_on,
                case turn.fact when 'closed' then 'Closed' when 'reopened' then 'Reopened' else 'Open' end as state,
                (select count(*) from casework.allegation a
                 where a.controller_body = c.controller_body and a.case_id = c.id
                   and a.kind = 'disclosure-media' and a.recorded_at <= :known_at) as media_allegations,
                exists (select from casework.social_media s
                 where s.controller_body = c.controller_body and s.case_id = c.id
                   and s.recorded_at <= :known_at) as social
            from casework.case_file c
            cross join lateral (
                select f.happened_on from casework.case_fact f
                where f.controller_body = c.controller_body and f.case_id = c.id
                  and f.fact in ('opened', 'opening-corrected') and f.recorded_at <= :known_at
                order by f.recorded_at desc, f.seq desc limit 1) opening
            left join lateral (
                select f.fact from casework.case_fact f
                where f.controller_body = c.controller_body and f.case_id = c.id
                  and f.fact in ('closed', 'reopened')
                  and f.happened_on <= :as_at and f.recorded_at <= :known_at
                order by f.happened_on desc, f.seq desc limit 1) turn on true
            where c.controller_body = :body
              and opening.happened_on <= :as_at
              and (cast(:period_from as date) is null or opening.happened_on >= cast(:period_from as date))
              and (cast(:period_to as date) is null or opening.happened_on <= cast(:period_to as date))
              and not exists (
                  select from casework.case_fact f
                  where f.controller_body = c.controller_body and f.case_id = c.id
                    and f.fact = 'merged' and f.recorded_at <= :known_at)
            order by c.id
            """;

    private static final String REFERRED = """
            select c.id, c.reference, referral.happened_on as referred_on,
                case turn.fact when 'closed' then 'Closed' when 'not-opened' then 'Closed'
                    when 'reopened' then 'Reopened' else 'Open' end as state
            from casework.case_file c
            cross join lateral (
                select f.happened_on from casework.case_fact f
                where f.controller_body = c.controller_body and f.case_id = c.id
                  and f.fact = 'referred-in' and f.recorded_at <= :known_at
                order by f.recorded_at desc, f.seq desc limit 1) referral
            left join lateral (
                select f.fact from casework.case_fact f
                where f.controller_body = c.controller_body and f.case_id = c.id
                  and f.fact in ('closed', 'reopened', 'not-opened')
                  and f.happened_on <= :as_at and f.recorded_at <= :known_at
                order by f.happened_on desc, f.seq desc limit 1) turn on true
            where c.controller_body = :body
              and referral.happened_on <= :as_at
              and (cast(:period_from as date) is null or referral.happened_on >= cast(:period_from as date))
              and (cast(:period_to as date) is null or referral.happened_on <= cast(:period_to as date))
              and not exists (
                  select from casework.case_fact f
                  where f.controller_body = c.controller_body and f.case_id = c.id
                    and f.fact = 'merged' and f.recorded_at <= :known_at)
            order by c.id
            """;

    private CaseCountStore() {}

    /**
     * Investigations opened in the period, by the opening date as corrected. What was merged into another, or assessed
     * and never opened, is none. One that got an outcome after the stated day, or was reopened by then, is running.
     */
    static List<Investigation> opened(JdbcClient counter, Counting what) {
        return counter.sql(OPENED)
                .params(what.params())
                .query((row, n) -> new Investigation(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        row.getObject("opened_on", LocalDate.class),
                        row.getString("state"),
                        row.getInt("media_allegations"),
                        row.getBoolean("social")))
                .list();
    }

    /** Cases that the inspectorate's research handed to the force in the period, by the day of the referral. */
    static List<Part> referred(JdbcClient counter, Counting what) {
        return counter.sql(REFERRED)
                .params(what.params())
                .query((row, n) -> new Part(
                        "case",
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        row.getObject("referred_on", LocalDate.class),
                        row.getString("state"),
                        BigDecimal.ONE,
                        Compartment.PSD))
                .list();
    }
}
