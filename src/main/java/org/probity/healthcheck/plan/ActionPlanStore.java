package org.probity.healthcheck.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.healthcheck.Assessment;
import org.probity.healthcheck.plan.ActionPlan.Item;
import org.probity.healthcheck.plan.ActionPlan.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of action plans. */
@Repository
class ActionPlanStore {

    /** @param dueOn the new due date, for one that was moved */
    record Fact(
            String fact,
            LocalDate on,
            @Nullable LocalDate dueOn,
            String words,
            @Nullable UUID file) {}

    private final JdbcClient jdbc;

    ActionPlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(Assessment check, UUID by, Instant at) {
        return jdbc.sql("""
                        insert into healthcheck.plan (controller_body, id, assessment_id, recorded_by, recorded_at)
                        values (:body, gen_random_uuid(), :check, :by, :at)
                        returning id
                        """)
                .param("body", check.controllerBody())
                .param("check", check.id())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(UUID.class)
                .single();
    }

    List<ActionPlan> all(String body) {
        Map<UUID, List<Item>> actions = actionsOf(body).stream().collect(Collectors.groupingBy(Item::plan));
        return jdbc.sql("""
                        select p.id, p.controller_body, p.assessment_id, a.round,
                            (select f.happened_on from healthcheck.plan_fact f
                             where f.controller_body = p.controller_body and f.plan_id = p.id and f.fact = 'made'
                             order by f.seq limit 1) as made_on
                        from healthcheck.plan p
                        join healthcheck.assessment a on a.controller_body = p.controller_body and a.id = p.assessment_id
                        where p.controller_body = :body
                        order by p.recorded_at desc, p.id
                        """)
                .param("body", body)
                .query((row, n) -> plan(row, actions))
                .list();
    }

    Optional<ActionPlan> plan(UUID id) {
        return jdbc.sql("""
                        select controller_body from healthcheck.plan where id = :id
                        """)
                .param("id", id)
                .query(String.class)
                .optional()
                .flatMap(body ->
                        all(body).stream().filter(plan -> plan.id().equals(id)).findFirst());
    }

    void make(ActionPlan plan, LocalDate on, UUID by, Instant at) {
        jdbc.sql("""
                        insert into healthcheck.plan_fact (controller_body, plan_id, fact, happened_on, recorded_at, acted_by)
                        values (:body, :plan, 'made', :on, :at, :by)
                        """)
                .param("body", plan.controllerBody())
                .param("plan", plan.id())
                .param("on", on)
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }

    UUID addAction(ActionPlan plan, ActionPlans.NewAction action, UUID by, Instant at) {
        return jdbc.sql("""
                        insert into healthcheck.action (controller_body, id, plan_id, questions, what, owner, first_due_on,
                            recorded_by, recorded_at)
                        values (:body, gen_random_uuid(), :plan, :questions, :what, :owner, :due, :by, :at)
                        returning id
                        """)
                .param("body", plan.controllerBody())
                .param("plan", plan.id())
                .param("questions", action.questions().toArray(String[]::new))
                .param("what", action.what())
                .param("owner", action.owner())
                .param("due", action.dueOn())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(UUID.class)
                .single();
    }

    void addFact(Item item, Fact fact, UUID by, Instant at) {
        jdbc.sql("""
                        insert into healthcheck.action_fact (controller_body, action_id, fact, happened_on, recorded_at, acted_by,
                            due_on, words, file)
                        values (:body, :action, :fact, :on, :at, :by, :due, :words, :file)
                        """)
                .param("body", item.controllerBody())
                .param("action", item.id())
                .param("fact", fact.fact())
                .param("on", fact.on())
                .param("at", Timestamp.from(at))
                .param("by", by)
                .param("due", fact.dueOn())
                .param("words", fact.words())
                .param("file", fact.file())
                .update();
    }

    /** Oldest first. */
    List<Step> steps(Item item) {
        return jdbc.sql("""
                        select * from healthcheck.action_fact where controller_body = :body and action_id = :action order by seq
                        """)
                .param("body", item.controllerBody())
                .param("action", item.id())
                .query((row, n) -> new Step(
                        row.getLong("seq"),
                        row.getString("fact"),
                        row.getObject("happened_on", LocalDate.class),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getObject("acted_by", UUID.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("words"),
                        row.getObject("file", UUID.class)))
                .list();
    }

    Optional<Item> action(UUID id) {
        return jdbc.sql("""
                        select controller_body from healthcheck.action where id = :id
                        """)
                .param("id", id)
                .query(String.class)
                .optional()
                .flatMap(body -> actionsOf(body).stream()
                        .filter(item -> item.id().equals(id))
                        .findFirst());
    }

    private List<Item> actionsOf(String body) {
        return jdbc.sql("""
                        select a.*,
                            coalesce((select f.due_on from healthcheck.action_fact f
                                where f.controller_body = a.controller_body and f.action_id = a.id and f.fact = 'due-moved'
                                order by f.seq desc limit 1), a.first_due_on) as due_on,
                            (select f.happened_on from healthcheck.action_fact f
                                where f.controller_body = a.controller_body and f.action_id = a.id and f.fact = 'closed'
                                order by f.seq limit 1) as closed_on,
                            array(select f.acted_by from healthcheck.action_fact f
                                where f.controller_body = a.controller_body and f.action_id = a.id and f.fact = 'progress')
                                || a.owner as workers
                        from healthcheck.action a
                        where a.controller_body = :body
                        order by due_on, a.id
                        """).param("body", body).query(ActionPlanStore::item).list();
    }

    private static ActionPlan plan(ResultSet row, Map<UUID, List<Item>> actions) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new ActionPlan(
                id,
                row.getString("controller_body"),
                row.getObject("assessment_id", UUID.class),
                row.getString("round"),
                row.getObject("made_on", LocalDate.class),
                actions.getOrDefault(id, List.of()));
    }

    private static Item item(ResultSet row, int n) throws SQLException {
        return new Item(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getString("controller_body"),
                List.of((String[]) row.getArray("questions").getArray()),
                row.getString("what"),
                row.getObject("owner", UUID.class),
                row.getObject("first_due_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                List.of((UUID[]) row.getArray("workers").getArray()));
    }
}
