package org.probity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Condition;
import org.probity.access.Role;
import org.probity.access.Subject;
import org.probity.platform.time.SetClock;
import org.probity.platform.web.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProbityTest
class AuditTest {

    @Autowired
    org.probity.given.Given given;

    @Autowired
    Audit audit;

    @Autowired
    Guard guard;

    @Autowired
    AuditKeys keys;

    @Autowired
    JdbcClient app;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    @Test
    void an_event_is_kept_with_the_change_and_lost_with_it() {
        UUID person = given.person("northmere");
        ObjectRef kept = object("northmere");
        given.does(person, actor -> audit.changed(actor, Kind.ALTERATION, kept, List.of("b", "a", "b"), null));
        ObjectRef lost = object("northmere");
        assertThatThrownBy(() -> given.does(person, actor -> {
                    audit.changed(actor, Kind.ALTERATION, lost, List.of("a"), null);
                    throw new IllegalStateException("the change fails");
                }))
                .hasMessage("the change fails");

        assertThat(payload(kept)).contains("\"fields\":[\"a\",\"b\"]").contains("\"actor\":\"" + person + "\"");
        assertThat(events(lost)).isEmpty();
    }

    @Test
    void a_reason_is_sealed_and_stands_nowhere_in_clear() {
        UUID person = given.person("northmere");
        ObjectRef object = object("northmere");
        given.does(person, actor -> audit.looked(actor, object, "danger to a child"));
        Map<String, Object> event = events(object).getFirst();

        assertThat(payload(object)).doesNotContain("danger").containsPattern("\"sealed\":\"[0-9a-f]{64}\"");
        assertThat(keys.open((byte[]) event.get("sealed"))).isEqualTo("danger to a child");
        assertThat(new String((byte[]) event.get("sealed"), StandardCharsets.ISO_8859_1))
                .doesNotContain("danger");
    }

    @Test
    void what_somebody_searched_for_is_not_in_the_log_in_clear() {
        UUID person = given.person("northmere");
        given.does(person, actor -> audit.counted(actor, "northmere", "interest_entry", "q=Smith"));

        String payload = administrator
                .sql(
                        "select convert_from(payload, 'utf8') from audit.event where actor = ? and object_class = 'interest_entry'")
                .param(person)
                .query(String.class)
                .single();
        assertThat(payload).doesNotContain("Smith").contains("\"what\":\"count\"");
    }

    @Test
    void a_refusal_is_on_record_after_the_rollback_and_names_the_rule() {
        UUID person = given.person("northmere");
        UUID object = UUID.randomUUID();
        ObjectRef undone = object("northmere");
        Subject subject = Subject.of("setting", "ordinary").controlledBy("northmere");
        assertThatThrownBy(() -> given.does(person, actor -> {
                    audit.changed(actor, Kind.CONFIG, undone, List.of("x"), null);
                    guard.require(actor, Ask.to(Action.UPDATE), subject, Given.about(object));
                }))
                .isInstanceOf(NotFound.class);

        Map<String, Object> refusal =
                events(new ObjectRef("setting", object, 0, "northmere")).getFirst();
        assertThat(refusal.get("kind")).isEqualTo("denied");
        assertThat(refusal.get("refused_by")).isEqualTo("GRANT");
        assertThat(events(undone)).isEmpty();
    }

    @Test
    void to_ask_whether_somebody_may_leaves_no_event() {
        UUID person = given.person("northmere");
        long before = count(person);
        given.does(
                person,
                actor -> assertThat(guard.may(
                                actor,
                                Ask.to(Action.UPDATE),
                                Subject.of("setting", "ordinary").controlledBy("northmere")))
                        .isFalse());

        assertThat(count(person)).isEqualTo(before);
    }

    @Test
    void the_application_can_neither_change_nor_remove_an_event() {
        UUID person = given.person("northmere");
        for (String statement :
                List.of("update audit.event set kind = 'auth'", "delete from audit.event", "truncate audit.event")) {
            assertThatThrownBy(
                            () -> given.does(person, actor -> app.sql(statement).update()))
                    .as(statement)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void no_event_is_written_into_the_log_of_another_body() {
        UUID person = given.person("northmere");
        ObjectRef foreign = object("kingsford");
        given.does(person, actor -> audit.looked(actor, foreign));

        assertThat(events(foreign))
                .singleElement()
                .satisfies(event -> assertThat(event.get("controller_body")).isEqualTo("northmere"));
        assertThat(payload(foreign)).contains("\"controller\":\"kingsford\"");
    }

    @Test
    void a_look_across_an_agreement_is_an_event_for_both_bodies() {
        UUID agreement = given.agreement("northmere", "velmarsh", Role.DECIDER);
        UUID desk = given.person("northmere");
        given.roleUnder("northmere", desk, Role.DECIDER, agreement);
        ObjectRef partner = object("velmarsh");
        given.does(desk, actor -> audit.looked(actor, partner));

        assertThat(events(partner))
                .extracting(event -> event.get("controller_body"))
                .containsExactlyInAnyOrder("northmere", "velmarsh");
    }

    @Test
    void the_role_by_which_it_was_permitted_and_the_set_clock_are_in_the_event() {
        UUID admin = given.founders("northmere").admin();
        ObjectRef object = object("northmere");
        SetClock.at(
                Instant.parse("2012-08-31T12:00:00Z"),
                () -> given.does(admin, actor -> {
                    guard.require(
                            actor,
                            Ask.to(Action.UPDATE),
                            Subject.of("setting", "ordinary").controlledBy("northmere"));
                    audit.changed(
                            actor,
                            Kind.CONFIG,
                            new ObjectRef("setting", object.id(), 1, "northmere"),
                            List.of("x"),
                            null);
                }));

        assertThat(payload(object)).contains("\"role\":\"FORCE_ADMIN\"").contains("\"at\":\"2012-08-31T12:00:00Z\"");
    }

    @Test
    void nothing_but_the_age_of_the_sign_in_asks_for_a_fresh_one() {
        Actor admin = given.as(given.founders("northmere").admin(), actor -> actor);
        Subject proposed = Subject.of("role_assignment", "open_roles")
                .controlledBy("northmere")
                .granteeIs(UUID.randomUUID())
                .proposedBy(UUID.randomUUID());
        Acting stale = new Acting(UUID.randomUUID(), Instant.now().minusSeconds(601), "s", "r");
        Acting fresh = new Acting(UUID.randomUUID(), Instant.now().minusSeconds(590), "s", "r");

        assertThatThrownBy(() -> Acting.with(stale, () -> guard.require(admin, Ask.to(Action.GRANT), proposed)))
                .isInstanceOf(FreshSignInNeeded.class);
        assertThat(Acting.with(fresh, () -> guard.require(admin, Ask.to(Action.GRANT), proposed))
                        .role())
                .isEqualTo(Role.FORCE_ADMIN);
    }

    @Test
    void nothing_but_a_reason_asks_for_one() {
        Actor desk = given.as(given.person("northmere", Role.DECIDER), actor -> actor);
        Subject entry = Subject.of("interest_entry", "submitted")
                .controlledBy("northmere")
                .ownedBy(UUID.randomUUID())
                .chiefOfficer(false)
                .with(Condition.NOT_SAME_LINE);
        Acting acting = new Acting(UUID.randomUUID(), Instant.now(), "s", "r");

        assertThatThrownBy(() -> Acting.with(acting, () -> guard.require(desk, Ask.to(Action.EXPORT), entry)))
                .isInstanceOf(ReasonNeeded.class);
        assertThat(Acting.with(
                                acting,
                                () -> guard.require(desk, Ask.to(Action.EXPORT), entry, Given.reason("board paper")))
                        .role())
                .isEqualTo(Role.DECIDER);
        Acting typed = new Acting(UUID.randomUUID(), Instant.now(), "s", "r", "board paper");
        assertThat(Acting.with(typed, () -> guard.require(desk, Ask.to(Action.EXPORT), entry))
                        .role())
                .isEqualTo(Role.DECIDER);
    }

    private static ObjectRef object(String body) {
        return new ObjectRef("unit", UUID.randomUUID(), 1, body);
    }

    private String payload(ObjectRef object) {
        return new String((byte[]) events(object).getFirst().get("payload"), StandardCharsets.UTF_8);
    }

    private List<Map<String, Object>> events(ObjectRef object) {
        return administrator
                .sql("select * from audit.event where object_id = ?")
                .param(object.id())
                .query()
                .listOfRows();
    }

    private long count(UUID person) {
        return administrator
                .sql("select count(*) from audit.event where actor = ?")
                .param(person)
                .query(Long.class)
                .single();
    }
}
