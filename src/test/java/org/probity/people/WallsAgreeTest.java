package org.probity.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Access;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Context;
import org.probity.access.Role;
import org.probity.access.Subject;
import org.probity.given.Given;
import org.probity.platform.database.Walls;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The decision, the database and the page say the same of a staff record, for each kind of reader and each body. */
@ProbityTest
class WallsAgreeTest {

    @Autowired
    Given given;

    @Autowired
    Walls walls;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester mvc;

    @Test
    void what_the_decision_refuses_by_tenancy_the_database_does_not_show_and_the_page_does_not_know() {
        UUID agreement = given.agreement("northmere", "velmarsh", Role.DECIDER, Role.PSD_HEAD);
        Map<String, UUID> readers = readers(agreement);
        Map<String, UUID> records = Map.of(
                "northmere", given.person("northmere"),
                "velmarsh", given.person("velmarsh"),
                "kingsford", given.person("kingsford"),
                "hmic", given.person("hmic"));
        List<String> faults = new ArrayList<>();
        int cases = 0;
        for (Map.Entry<String, UUID> reader : readers.entrySet()) {
            Actor actor = given.as(reader.getValue(), one -> one);
            UUID signIn = given.signedIn(reader.getValue());
            for (Map.Entry<String, UUID> record : records.entrySet()) {
                cases++;
                boolean decided = decided(actor, record.getKey(), record.getValue());
                boolean kept = keeps(actor, record.getKey(), record.getValue());
                boolean row = row(signIn, record.getValue());
                boolean page = page(signIn, record.getValue());
                String name = reader.getKey() + " reads " + record.getKey() + ": ";
                if (decided && !row) {
                    faults.add(name + "permitted, and the database hides it");
                }
                if (row && !reaches(actor, record.getKey())) {
                    faults.add(name + "the database shows what tenancy refuses");
                }
                if (page != kept) {
                    faults.add(name + "the page says " + page + ", the decision " + kept);
                }
            }
        }

        assertThat(cases).isEqualTo(readers.size() * records.size());
        assertThat(faults).isEmpty();
    }

    private Map<String, UUID> readers(UUID agreement) {
        Map<String, UUID> readers = new LinkedHashMap<>();
        UUID joint = given.person("northmere");
        given.roleUnder("northmere", joint, Role.DECIDER, agreement);
        readers.put("joint desk", joint);
        readers.put("own desk", given.person("northmere", Role.DECIDER));
        readers.put("officer", given.person("northmere"));
        readers.put("administrator", given.founders("northmere").admin());
        readers.put("auditor", given.founders("northmere").auditor());
        readers.put("administrator of another", given.founders("kingsford").admin());
        readers.put("desk of the partner", given.person("velmarsh", Role.DECIDER));
        readers.put("inspector", given.person("hmic", Role.INSPECTOR));
        readers.put("administrator of the inspectorate", given.founders("hmic").admin());
        return readers;
    }

    private static boolean decided(Actor actor, String body, UUID target) {
        Subject subject = Subject.of("person", "current").controlledBy(body).targetIs(target);
        return permits(actor, Ask.to(Action.READ), subject);
    }

    private static boolean keeps(Actor actor, String body, UUID target) {
        Subject subject = body.equals("hmic") ? Subject.of("user", "active") : Subject.of("person", "current");
        return permits(actor, Ask.to(Action.UPDATE), subject.controlledBy(body).targetIs(target));
    }

    private static boolean permits(Actor actor, Ask ask, Subject subject) {
        return Access.standard()
                .permit(actor, ask, subject, Context.at(java.time.Instant.now()))
                .permitted();
    }

    private static boolean reaches(Actor actor, String body) {
        return actor.body().equals(body)
                || actor.assignments().stream()
                        .anyMatch(one -> one.agreementBodies().contains(body));
    }

    private boolean row(UUID signIn, UUID person) {
        return walls.within(
                signIn,
                () -> sql.sql("select exists (select from people.person where id = ?)")
                        .param(person)
                        .query(Boolean.class)
                        .single());
    }

    private boolean page(UUID signIn, UUID person) {
        return mvc.get()
                        .uri("/admin/people/" + person)
                        .requestAttr("probity.signIn", signIn)
                        .exchange()
                        .getResponse()
                        .getStatus()
                == 200;
    }
}
