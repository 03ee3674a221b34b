package org.probity.healthcheck.count;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.probity.access.Compartment;
import org.probity.figure.Counting;
import org.probity.figure.Part;
import org.probity.healthcheck.Assessments;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of figures over health checks and action plans. */
final class HealthCheckCountStore {

    private HealthCheckCountStore() {}

    /** Checks signed in the period, by the day of the signature. What is a draft or waits for its signature is none. */
    static List<Part> signed(JdbcClient counter, Counting what) {
        return counter.sql("""
                        select a.id, a.round || ' ' || a.number as reference, f.happened_on
                        from healthcheck.assessment a
                        join healthcheck.assessment_fact f on f.controller_body = a.controller_body and f.assessment_id = a.id
                        where a.controller_body = :body and f.fact = 'signed'
                          and f.happened_on <= :as_at and f.recorded_at <= :known_at
                          and (cast(:period_from as date) is null or f.happened_on >= cast(:period_from as date))
                          and (cast(:period_to as date) is null or f.happened_on <= cast(:period_to as date))
                        order by a.id
                        """)
                .params(what.params())
                .query((row, n) -> part(Assessments.OBJECT_CLASS, row, "Signed"))
                .list();
    }

    /** Plans made in the period that hold an action, which always has owner and due date. */
    static List<Part> plansMade(JdbcClient counter, Counting what) {
        return counter.sql("""
                        select p.id, a.round || ' ' || a.number as reference, f.happened_on
                        from healthcheck.plan p
                        join healthcheck.assessment a on a.controller_body = p.controller_body and a.id = p.assessment_id
                        join healthcheck.plan_fact f on f.controller_body = p.controller_body and f.plan_id = p.id
                        where p.controller_body = :body and f.fact = 'made'
                          and f.happened_on <= :as_at and f.recorded_at <= :known_at
                          and (cast(:period_from as date) is null or f.happened_on >= cast(:period_from as date))
                          and (cast(:period_to as date) is null or f.happened_on <= cast(:period_to as date))
                          and exists (
                              select from healthcheck.action w
                              where w.controller_body = p.controller_body and w.plan_id = p.id and w.recorded_at <= :known_at)
                        order by p.id
                        """)
                .params(what.params())
                .query((row, n) -> part("action_plan", row, "Made"))
                .list();
    }

    /** The answers of the newest check signed by that day, each with 1 where it has evidence. "Does not apply" leaves both. */
    static List<Part> evidenced(JdbcClient counter, Counting what) {
        return counter.sql("""
                        with newest as (
                            select a.id, a.round || ' ' || a.number as round, f.happened_on
                            from healthcheck.assessment a
                            join healthcheck.assessment_fact f on f.controller_body = a.controller_body
                                and f.assessment_id = a.id
                            where a.controller_body = :body and f.fact = 'signed'
                              and f.happened_on <= :as_at and f.recorded_at <= :known_at
                            order by f.happened_on desc, f.seq desc limit 1)
                        select n.id, n.round || ' ' || w.question as reference, n.happened_on,
                            case when w.evidence is not null or exists (
                                select from healthcheck.evidence e
                                where e.controller_body = w.controller_body and e.assessment_id = w.assessment_id
                                  and e.question = w.question and e.removed_at is null)
                            then 1 else 0 end as weight
                        from newest n
                        join healthcheck.answer w on w.assessment_id = n.id and w.controller_body = :body
                        where w.answer <> 'not-applicable'
                        order by w.question
                        """)
                .params(what.params())
                .query((row, n) -> part(
                        Assessments.OBJECT_CLASS,
                        row,
                        row.getInt("weight") == 1 ? "Evidenced" : "Claimed",
                        row.getBigDecimal("weight")))
                .list();
    }

    /** Actions of the plan made last, not closed on that day; {@code overdue} alone: due before it. */
    static List<Part> openActions(JdbcClient counter, Counting what, boolean overdue) {
        return counter.sql("""
                        with current as (
                            select f.plan_id from healthcheck.plan_fact f
                            where f.controller_body = :body and f.fact = 'made'
                              and f.happened_on <= :as_at and f.recorded_at <= :known_at
                            order by f.happened_on desc, f.seq desc limit 1),
                        dated as (
                            select w.*, coalesce((
                                select f.due_on from healthcheck.action_fact f
                                where f.controller_body = w.controller_body and f.action_id = w.id and f.fact = 'due-moved'
                                  and f.happened_on <= :as_at and f.recorded_at <= :known_at
                                order by f.seq desc limit 1), w.first_due_on) as due_on
                            from healthcheck.action w
                            join current c on c.plan_id = w.plan_id
                            where w.controller_body = :body and w.recorded_at <= :known_at and w.recorded_at < :as_at_end)
                        select d.id, 'Action for ' || array_to_string(d.questions, ', ') as reference, d.due_on as happened_on
                        from dated d
                        where not exists (
                                select from healthcheck.action_fact f
                                where f.controller_body = d.controller_body and f.action_id = d.id and f.fact = 'closed'
                                  and f.happened_on <= :as_at and f.recorded_at <= :known_at)
                          and (not :overdue or d.due_on < :as_at)
                        order by d.id
                        """)
                .params(what.params())
                .param("overdue", overdue)
                .query((row, n) -> part("action_plan", row, overdue ? "Overdue" : "Open"))
                .list();
    }

    /** The newest test of each register in the period: what is known from the other source, and what of it was found. */
    static List<Completed> completeness(JdbcClient counter, Counting what) {
        return counter.sql("""
                        select distinct on (c.register) c.id, c.register || ' against ' || c.source as reference,
                            c.checked_on as happened_on, c.known, c.found
                        from healthcheck.completeness c
                        where c.controller_body = :body and c.checked_on <= :as_at and c.recorded_at <= :known_at
                          and (cast(:period_from as date) is null or c.checked_on >= cast(:period_from as date))
                          and (cast(:period_to as date) is null or c.checked_on <= cast(:period_to as date))
                        order by c.register, c.checked_on desc, c.seq desc
                        """)
                .params(what.params())
                .query((row, n) -> new Completed(
                        part(Assessments.OBJECT_CLASS, row, "Tested", row.getBigDecimal("found")),
                        row.getBigDecimal("known")))
                .list();
    }

    /** @param part weighs what was found */
    record Completed(Part part, BigDecimal known) {}

    private static Part part(String objectClass, ResultSet row, String state) throws SQLException {
        return part(objectClass, row, state, BigDecimal.ONE);
    }

    private static Part part(String objectClass, ResultSet row, String state, BigDecimal weight) throws SQLException {
        return new Part(
                objectClass,
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getObject("happened_on", LocalDate.class),
                state,
                weight,
                Compartment.OPEN);
    }
}
