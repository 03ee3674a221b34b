package org.probity.people.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.access.Assignment;
import org.probity.access.Compartment;
import org.probity.access.Role;
import org.probity.entrance.SignIns;
import org.probity.given.Given;
import org.probity.organisation.collaboration.Collaborations;
import org.probity.people.People;
import org.probity.platform.web.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ProbityTest
class RolesTest {

    @Autowired
    Given given;

    @Autowired
    Roles roles;

    @Autowired
    People people;

    @Autowired
    Collaborations collaborations;

    @Autowired
    SignIns signIns;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    @Test
    void a_role_counts_once_another_person_has_given_it() {
        UUID grantee = given.person("northmere");
        Given.Founders first = given.founders("northmere");
        UUID id = propose(first.admin(), grantee, Role.REGISTRAR);
        assertThat(held(grantee)).doesNotContain(Role.REGISTRAR);

        assertThatThrownBy(() -> given.does(first.admin(), actor -> roles.give(actor, id)))
                .isInstanceOf(NotFound.class);
        assertThat(held(grantee)).doesNotContain(Role.REGISTRAR);

        given.does(first.otherAdmin(), actor -> roles.give(actor, id));
        assertThat(held(grantee)).contains(Role.REGISTRAR);
    }

    @Test
    void the_auditor_may_give_where_a_force_has_one_administrator() {
        UUID grantee = given.person("northmere");
        UUID id = propose(given.founders("northmere").admin(), grantee, Role.REGISTRAR);

        given.does(given.founders("northmere").auditor(), actor -> roles.give(actor, id));

        assertThat(held(grantee)).contains(Role.REGISTRAR);
    }

    @Test
    void nobody_proposes_or_gives_a_role_of_their_own() {
        UUID admin = given.person("northmere", Role.FORCE_ADMIN);
        assertThatThrownBy(() -> propose(admin, admin, Role.DECIDER)).isInstanceOf(NotFound.class);

        UUID id = propose(given.founders("northmere").admin(), admin, Role.DECIDER);
        assertThatThrownBy(() -> given.does(admin, actor -> roles.give(actor, id)))
                .isInstanceOf(NotFound.class);
        assertThat(held(admin)).doesNotContain(Role.DECIDER);
    }

    @Test
    void an_administrator_opens_no_compartment_and_seats_no_head() {
        UUID admin = given.founders("northmere").admin();
        UUID grantee = given.person("northmere");

        assertThatThrownBy(() -> propose(admin, grantee, Role.INVESTIGATOR)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> propose(admin, grantee, Role.PSD_HEAD)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> propose(admin, grantee, Role.OVERSEER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        given.as(admin, actor -> roles.propose(actor, readIn(grantee, Role.DECIDER, Compartment.PSD))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_read_in_is_proposed_by_the_head_and_decided_by_the_auditor() {
        UUID grantee = given.person("northmere");
        Given.Founders first = given.founders("northmere");
        UUID id = given.as(
                first.psdHead(), actor -> roles.propose(actor, readIn(grantee, Role.INVESTIGATOR, Compartment.PSD)));

        assertThatThrownBy(() -> given.does(first.otherAdmin(), actor -> roles.give(actor, id)))
                .isInstanceOf(NotFound.class);
        given.does(first.auditor(), actor -> roles.give(actor, id));

        assertThat(given.as(grantee, Actor::assignments))
                .anySatisfy(one -> assertThat(one.readIn()).containsExactly(Compartment.PSD));
    }

    @Test
    void heads_are_seated_by_two_custodians() {
        UUID auditor = given.person("northmere", Role.FORCE_AUDITOR);
        assertThat(held(auditor)).contains(Role.FORCE_AUDITOR);

        UUID another = given.person("northmere");
        UUID custodian = given.founders("northmere").custodian();
        UUID id = propose(custodian, another, Role.FORCE_AUDITOR);
        assertThatThrownBy(() -> given.does(custodian, actor -> roles.give(actor, id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_force_does_not_choose_its_overseer() {
        UUID overseer = given.person("northmere", Role.OVERSEER);

        assertThat(held(overseer)).contains(Role.OVERSEER).doesNotContain(Role.STAFF);
    }

    @Test
    void a_refused_proposal_is_given_no_more() {
        UUID grantee = given.person("northmere");
        Given.Founders first = given.founders("northmere");
        UUID id = propose(first.admin(), grantee, Role.REGISTRAR);

        given.does(first.otherAdmin(), actor -> roles.refuse(actor, id));
        given.does(first.otherAdmin(), actor -> roles.give(actor, id));

        assertThat(held(grantee)).doesNotContain(Role.REGISTRAR);
    }

    @Test
    void who_is_named_as_line_manager_is_a_supervisor_and_everybody_of_a_force_is_of_its_staff() {
        UUID sergeant = given.person("northmere");
        UUID constable = given.person("northmere");
        assertThat(held(sergeant)).containsExactly(Role.STAFF);

        given.reportsTo(constable, sergeant);

        assertThat(held(sergeant)).containsExactlyInAnyOrder(Role.STAFF, Role.SUPERVISOR);
        assertThat(held(constable)).containsExactly(Role.STAFF);
    }

    @Test
    void the_database_too_refuses_one_who_gives_their_own_proposal() {
        UUID grantee = given.person("northmere");
        UUID admin = given.founders("northmere").admin();
        UUID id = propose(admin, grantee, Role.REGISTRAR);

        assertThatThrownBy(() -> administrator
                        .sql("update people.role_assignment set given_by = ?, given_at = now() where id = ?")
                        .params(admin, id)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void under_an_agreement_a_role_reaches_the_partner_until_the_agreement_ends() {
        UUID agreement = given.agreement("northmere", "velmarsh", Role.DECIDER);
        UUID desk = given.person("northmere");
        given.roleUnder("northmere", desk, Role.DECIDER, agreement);
        UUID partner = given.person("velmarsh");
        UUID own = given.person("northmere", Role.DECIDER);

        assertThat(reach(desk)).containsExactly(Set.of("northmere", "velmarsh"));
        assertThat(found(desk, partner)).isNotEmpty();
        assertThat(found(own, partner)).isEmpty();

        UUID chief = given.person("velmarsh", Role.SIGNATORY);
        given.does(chief, actor -> collaborations.end(actor, agreement));

        assertThat(reach(desk)).containsExactly(Set.of());
        assertThat(found(desk, partner)).isEmpty();
    }

    @Test
    void an_agreement_shares_no_role_that_it_does_not_name() {
        UUID agreement = given.agreement("northmere", "velmarsh", Role.DECIDER);
        UUID desk = given.person("northmere");

        assertThatThrownBy(() -> given.roleUnder("northmere", desk, Role.REGISTRAR, agreement))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_body_is_founded_once() {
        given.founders("northmere");

        assertThatThrownBy(() ->
                        signIns.found("northmere", List.of(Seat.of(given.joiner(), Role.FORCE_ADMIN, Instant.now()))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_page_proposes_gives_and_ends() {
        Given.Founders first = given.founders("northmere");
        UUID grantee = given.person("northmere");
        String number = given.as(grantee, actor -> people.get(grantee).collarNumber());
        UUID admin = given.signedIn(first.admin());
        MvcTestResult sent = mvc.post()
                .uri("/admin/roles")
                .with(csrf())
                .requestAttr("probity.signIn", admin)
                .param("collarNumber", " " + number + " ")
                .param("role", "DECIDER")
                .exchange();
        assertThat(sent).hasRedirectedUrl("/admin/roles");
        UUID id = given.as(first.admin(), actor -> waiting(actor, grantee));

        UUID other = given.signedIn(first.otherAdmin());
        Document page = page(mvc.get()
                .uri("/admin/roles")
                .requestAttr("probity.signIn", other)
                .exchange());
        assertThat(page.select("form[action=/admin/roles/" + id + "/give]")).hasSize(1);
        Document own = page(mvc.get()
                .uri("/admin/roles")
                .requestAttr("probity.signIn", admin)
                .exchange());
        assertThat(own.select("form[action=/admin/roles/" + id + "/give]")).isEmpty();
        assertThat(page(mvc.get().uri("/").requestAttr("probity.signIn", other).exchange())
                        .text())
                .contains("to give");

        assertThat(mvc.post().uri("/admin/roles/" + id + "/give").with(csrf()).requestAttr("probity.signIn", other))
                .hasRedirectedUrl("/admin/roles");
        assertThat(held(grantee)).contains(Role.DECIDER);
        assertThat(mvc.post().uri("/admin/roles/" + id + "/end").with(csrf()).requestAttr("probity.signIn", admin))
                .hasRedirectedUrl("/admin/roles");
        assertThat(held(grantee)).doesNotContain(Role.DECIDER);
    }

    @Test
    void a_form_sent_twice_and_many_times_at_once_makes_one_proposal() throws Exception {
        UUID grantee = given.person("northmere");
        String number = given.as(grantee, actor -> people.get(grantee).collarNumber());
        UUID admin = given.signedIn(given.founders("northmere").admin());
        String token = UUID.randomUUID().toString();
        List<Callable<Integer>> sendings = Collections.nCopies(
                12,
                () -> mvc.post()
                        .uri("/admin/roles")
                        .with(csrf())
                        .requestAttr("probity.signIn", admin)
                        .param("collarNumber", number)
                        .param("role", "DECIDER")
                        .param("formToken", token)
                        .exchange()
                        .getResponse()
                        .getStatus());
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Integer> answer : threads.invokeAll(sendings)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsOnly(303);
        assertThat(proposals(grantee)).isEqualTo(1);
    }

    @Test
    void a_form_that_came_back_with_faults_may_be_sent_again_with_its_token() {
        UUID grantee = given.person("northmere");
        String number = given.as(grantee, actor -> people.get(grantee).collarNumber());
        UUID admin = given.signedIn(given.founders("northmere").admin());
        String token = UUID.randomUUID().toString();
        var form = mvc.post()
                .uri("/admin/roles")
                .with(csrf())
                .requestAttr("probity.signIn", admin)
                .param("formToken", token);
        assertThat(form.param("collarNumber", number)).hasStatus(400);

        assertThat(form.param("role", "DECIDER")).hasRedirectedUrl("/admin/roles");
        assertThat(proposals(grantee)).isEqualTo(1);
    }

    private long proposals(UUID grantee) {
        return administrator
                .sql("select count(*) from people.role_assignment where person = ?")
                .param(grantee)
                .query(Long.class)
                .single();
    }

    @Test
    void the_page_says_what_is_wrong_and_keeps_what_was_typed() {
        UUID admin = given.signedIn(given.founders("northmere").admin());
        MvcTestResult sent = mvc.post()
                .uri("/admin/roles")
                .with(csrf())
                .requestAttr("probity.signIn", admin)
                .param("collarNumber", "Ünknown 7")
                .param("until.day", "31")
                .param("until.month", "2")
                .param("until.year", "2027")
                .exchange();

        assertThat(sent).hasStatus(400);
        Document page = page(sent);
        assertThat(page.title()).startsWith("Error: Propose a role");
        assertThat(page.select(".govuk-error-summary__list a").eachText())
                .containsExactly(
                        "Nobody here has this collar number", "Select the role", "Last day must be a real date");
        assertThat(page.select("#collarNumber").val()).isEqualTo("Ünknown 7");
        assertThat(page.select("#until-day").val()).isEqualTo("31");
    }

    private List<UUID> found(UUID reader, UUID sought) {
        return given.as(
                reader,
                actor -> people.find(sought).stream().map(one -> one.id()).toList());
    }

    private List<Set<String>> reach(UUID person) {
        return given.as(person, Actor::assignments).stream()
                .filter(one -> one.role() == Role.DECIDER)
                .map(Assignment::agreementBodies)
                .toList();
    }

    private UUID waiting(Actor actor, UUID grantee) {
        return roles.list(actor).stream()
                .filter(one -> one.person().equals(grantee) && one.givenAt() == null)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private UUID propose(UUID proposer, UUID grantee, Role role) {
        return given.as(
                proposer,
                actor -> roles.propose(
                        actor, RoleProposal.of(grantee, role, Instant.now().minusSeconds(5))));
    }

    private static RoleProposal readIn(UUID grantee, Role role, Compartment compartment) {
        Instant from = LocalDate.now().atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
        return RoleProposal.of(grantee, role, from).readIn(from.plusSeconds(30L * 24 * 3600), compartment);
    }

    private List<Role> held(UUID person) {
        return given.as(
                person,
                actor -> actor.assignments().stream().map(Assignment::role).toList());
    }

    private static Document page(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
