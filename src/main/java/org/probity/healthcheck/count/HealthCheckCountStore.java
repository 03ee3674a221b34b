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

    private static Part part(String objectClass, ResultSet row, String state) throws SQLException {
        return new Part(
                objectClass,
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getObject("happened_on", LocalDate.class),
                state,
                BigDecimal.ONE,
                Compartment.OPEN);
    }
}
