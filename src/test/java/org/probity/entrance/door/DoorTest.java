package org.probity.entrance.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.given.Given;
import org.probity.people.People;
import org.probity.people.roles.RoleAssignment;
import org.probity.people.roles.Roles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ProbityTest
class DoorTest {

    private static final String SIGN_IN = "probity.signIn";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    Roles roles;

    @Autowired
    People people;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/rules", "/admin/roles?page=2", "/no/such/address", "/registers/interests/BI-1"})
    void a_visitor_who_is_not_signed_in_is_sent_to_the_sign_in_page_whether_the_address_exists_or_not(String address) {
        MvcTestResult result = mvc.get().uri(address).exchange();

        assertThat(result).hasStatus(303);
        assertThat(result.getResponse().getHeader("Location"))
                .isEqualTo(ReturnAddress.typed(address).signIn());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/accessibility", "/privacy", "/cookies", "/help", "/sign-in"})
    void public_pages_need_no_sign_in(String address) {
        assertThat(mvc.get().uri(address).servletPath(address)).hasStatusOk();
    }

    @Test
    void the_sign_in_page_lists_personas_by_body_and_names_no_person() {
        UUID person = given.persona(given.person("northmere", Role.DECIDER), "Decision officer of the door test");
        String name = given.as(person, actor -> people.get(person).name());
        Document page = page(mvc.get().uri("/sign-in").exchange());

        assertThat(page.select("h2").eachText()).contains("Northmere Constabulary (fictional)");
        assertThat(page.select("button[value=" + person + "]").text()).startsWith("Decision officer of the door test");
        assertThat(page.text()).doesNotContain(name).contains("Sample data: not real people or events");
    }

    @Test
    void choosing_a_persona_signs_in_and_leads_back_to_where_one_wanted_to_go() {
        UUID person = given.persona(given.person("northmere"), "Officer of the door test");
        MvcTestResult chosen = choose(person, "/rules");

        assertThat(chosen).hasStatus(303).hasRedirectedUrl("/rules");
        Cookie session = chosen.getResponse().getCookie("probity");
        assertThat(session.isHttpOnly()).isTrue();
        Document home = page(mvc.get().uri("/").cookie(session).exchange());
        assertThat(home.select("h1").text()).isEqualTo("What needs you");
        assertThat(home.select(".probity-account").text()).contains("Signed in as: Member of staff");
    }

    @Test
    void signing_in_gives_a_new_session_and_ends_the_sign_in_before() {
        UUID one = given.persona(given.person("northmere"), "First of two");
        UUID other = given.persona(given.person("northmere"), "Second of two");
        Cookie before = choose(one, "/").getResponse().getCookie("probity");
        MvcTestResult again = mvc.post()
                .uri("/sign-in")
                .cookie(before)
                .with(csrf())
                .param("persona", other.toString())
                .exchange();
        Cookie after = again.getResponse().getCookie("probity");

        assertThat(after.getValue()).isNotEqualTo(before.getValue());
        assertThat(mvc.get().uri("/").cookie(before)).hasStatus(303);
        assertThat(mvc.get().uri("/").cookie(after)).hasStatusOk();
    }

    @Test
    void signing_out_ends_the_session() {
        UUID person = given.persona(given.person("northmere"), "Who signs out");
        Cookie session = choose(person, "/").getResponse().getCookie("probity");

        assertThat(mvc.get().uri("/sign-out").cookie(session)).hasStatusOk();
        assertThat(mvc.post().uri("/sign-out").cookie(session).with(csrf())).hasRedirectedUrl("/sign-in");
        assertThat(mvc.get().uri("/").cookie(session)).hasStatus(303);
    }

    @Test
    void somebody_who_is_no_persona_cannot_be_chosen() {
        UUID person = given.person("northmere");

        assertThat(choose(person, "/")).hasStatus(404);
        assertThat(choose(UUID.randomUUID(), "/")).hasStatus(404);
    }

    @Test
    void a_form_without_its_token_changes_nothing() {
        UUID signIn = given.signedIn(given.person("northmere"));

        assertThat(mvc.post().uri("/sign-out").requestAttr(SIGN_IN, signIn)).hasStatus(403);
        assertThat(mvc.get().uri("/").requestAttr(SIGN_IN, signIn)).hasStatusOk();
    }

    @Test
    void a_hidden_page_and_a_missing_one_have_the_same_bytes() throws Exception {
        UUID signIn = given.signedIn(given.person("northmere"));
        byte[] hidden = mvc.get()
                .uri("/admin/roles")
                .requestAttr(SIGN_IN, signIn)
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        byte[] missing = mvc.get()
                .uri("/no/such/address")
                .requestAttr(SIGN_IN, signIn)
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        UUID stranger = given.person("kingsford");
        UUID admin = given.signedIn(given.founders("northmere").admin());
        byte[] ofAnother = mvc.get()
                .uri("/admin/people/" + stranger)
                .requestAttr(SIGN_IN, admin)
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        byte[] ofNobody = mvc.get()
                .uri("/admin/people/" + UUID.randomUUID())
                .requestAttr(SIGN_IN, admin)
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        byte[] noId = mvc.get()
                .uri("/admin/people/no-id")
                .requestAttr(SIGN_IN, admin)
                .exchange()
                .getResponse()
                .getContentAsByteArray();

        assertThat(hidden)
                .isNotEmpty()
                .isEqualTo(missing)
                .isEqualTo(ofAnother)
                .isEqualTo(ofNobody)
                .isEqualTo(noId);
    }

    @Test
    void an_ended_role_is_refused_on_the_next_request() {
        UUID admin = given.founders("northmere").admin();
        UUID otherAdmin = given.person("northmere", Role.FORCE_ADMIN);
        UUID signIn = given.signedIn(otherAdmin);
        assertThat(mvc.get().uri("/admin/roles").requestAttr(SIGN_IN, signIn)).hasStatusOk();

        given.does(admin, actor -> roles.end(actor, assignment(actor, otherAdmin)));

        assertThat(mvc.get().uri("/admin/roles").requestAttr(SIGN_IN, signIn)).hasStatus(404);
        assertThat(mvc.get().uri("/").requestAttr(SIGN_IN, signIn)).hasStatusOk();
    }

    @Test
    void whoever_has_left_is_signed_out_on_the_next_request() {
        UUID leaver = given.person("northmere");
        UUID signIn = given.signedIn(leaver);
        assertThat(mvc.get().uri("/").requestAttr(SIGN_IN, signIn)).hasStatusOk();

        given.does(
                given.founders("northmere").admin(),
                actor -> people.leave(actor, leaver, LocalDate.now().minusDays(1)));

        assertThat(mvc.get().uri("/").requestAttr(SIGN_IN, signIn)).hasStatus(303);
    }

    @Test
    void a_sign_in_ends_after_fifteen_minutes_without_a_request_and_after_ten_hours() {
        UUID idle = given.signedIn(given.person("northmere"));
        UUID long_ago = given.signedIn(given.person("northmere"));
        UUID recent = given.signedIn(given.person("northmere"));
        administrator
                .sql("update entrance.sign_in set last_seen_at = now() - interval '15 minutes 1 second' where id = ?")
                .param(idle)
                .update();
        administrator
                .sql("update entrance.sign_in set started_at = now() - interval '10 hours 1 second' where id = ?")
                .param(long_ago)
                .update();
        administrator
                .sql(
                        "update entrance.sign_in set last_seen_at = now() - interval '14 minutes', started_at = now() - interval '9 hours' where id = ?")
                .param(recent)
                .update();

        assertThat(mvc.get().uri("/").requestAttr(SIGN_IN, idle)).hasStatus(303);
        assertThat(mvc.get().uri("/").requestAttr(SIGN_IN, long_ago)).hasStatus(303);
        assertThat(mvc.get().uri("/").requestAttr(SIGN_IN, recent)).hasStatusOk();
        assertThat(mvc.get().uri("/").requestAttr(SIGN_IN, idle)).hasStatus(303);
    }

    @Test
    void what_was_typed_comes_back_after_signing_in_again() {
        UUID person = given.persona(given.person("northmere", Role.FORCE_ADMIN), "Who types at length");
        MvcTestResult lost = mvc.post()
                .uri("/rules/interests.view")
                .param("source", "Minute 4, \"draft\" <b>")
                .param("formToken", "t")
                .exchange();

        assertThat(lost).hasStatus(401);
        Document signIn = page(lost);
        assertThat(signIn.select("input[name=c.source]").val()).isEqualTo("Minute 4, \"draft\" <b>");
        assertThat(signIn.select("input[name=return]").val()).isEqualTo("/rules/interests.view");
        Document goOn = page(mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("persona", person.toString())
                .param("return", "/rules/interests.view")
                .param("c.source", "Minute 4, \"draft\" <b>")
                .param("c.formToken", "t")
                .exchange());
        Element form = goOn.selectFirst("main form");
        assertThat(form.attr("action")).isEqualTo("/rules/interests.view");
        assertThat(form.select("input[name=source]").val()).isEqualTo("Minute 4, \"draft\" <b>");
        assertThat(form.select("input[name=formToken]").eachAttr("value")).isEqualTo(List.of("t"));
        assertThat(form.select("input[name=_csrf]")).hasSize(1);
    }

    @Test
    void a_form_of_another_site_is_not_carried_through_the_sign_in() {
        MvcTestResult foreign = mvc.post()
                .uri("/rules/interests.view")
                .header("Sec-Fetch-Site", "cross-site")
                .param("source", "planted")
                .exchange();

        assertThat(page(foreign).html()).doesNotContain("planted");
    }

    @Test
    void a_grave_act_asks_for_a_fresh_sign_in_and_goes_on_with_what_was_typed() {
        UUID giver = given.person("northmere", Role.FORCE_ADMIN);
        UUID grantee = given.person("northmere");
        UUID proposed = given.as(
                given.founders("northmere").admin(),
                actor -> roles.propose(
                        actor,
                        org.probity.people.roles.RoleProposal.of(grantee, Role.REGISTRAR, java.time.Instant.now())));
        UUID signIn = given.signedIn(giver);
        administrator
                .sql("update entrance.sign_in set fresh_at = now() - interval '11 minutes' where id = ?")
                .param(signIn)
                .update();
        String address = "/admin/roles/" + proposed + "/give";

        MvcTestResult asked = mvc.post()
                .uri(address)
                .with(csrf())
                .requestAttr(SIGN_IN, signIn)
                .param("note", "kept")
                .exchange();
        assertThat(asked).hasStatus(401);
        Element form = page(asked).selectFirst("main form");
        assertThat(form.attr("action")).isEqualTo(address);
        assertThat(form.select("input[name=note]").val()).isEqualTo("kept");
        assertThat(form.select("input[name=_confirm]").val()).isEqualTo(giver.toString());
        given.does(
                giver, actor -> assertThat(assigned(actor, grantee).givenAt()).isNull());

        MvcTestResult wrong = mvc.post()
                .uri(address)
                .with(csrf())
                .requestAttr(SIGN_IN, signIn)
                .param("_confirm", grantee.toString())
                .exchange();
        assertThat(wrong).hasStatus(401);
        MvcTestResult confirmed = mvc.post()
                .uri(address)
                .with(csrf())
                .requestAttr(SIGN_IN, signIn)
                .param("_confirm", giver.toString())
                .exchange();
        assertThat(confirmed).hasRedirectedUrl("/admin/roles");
        given.does(
                giver, actor -> assertThat(assigned(actor, grantee).givenAt()).isNotNull());
    }

    private UUID assignment(org.probity.access.Actor actor, UUID person) {
        return assigned(actor, person).id();
    }

    private RoleAssignment assigned(org.probity.access.Actor actor, UUID person) {
        return roles.list(actor).stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult choose(UUID person, String returnTo) {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("persona", person.toString())
                .param("return", returnTo)
                .exchange();
    }

    private static Document page(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
