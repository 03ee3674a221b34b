package org.probity.casework.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Compartment;
import org.probity.access.Role;
import org.probity.casework.ActOutcome;
import org.probity.casework.CaseView.Member;
import org.probity.casework.Cases;
import org.probity.casework.NewCase;
import org.probity.given.Given;
import org.probity.given.GivenCases;
import org.probity.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ProbityTest
class CasePagesTest {

    private static final String SIGN_IN = "probity.signIn";
    private static final String FORCE = "northmere";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    Cases cases;

    @Autowired
    People people;

    @Test
    void a_head_records_a_case_and_puts_a_team_on_it() throws Exception {
        UUID head = given.person(FORCE, Role.PSD_HEAD);
        UUID investigator = given.person(FORCE, Role.INVESTIGATOR);
        MvcTestResult sent = send(head, "/cases", typed());
        assertThat(sent).hasStatus3xxRedirection();
        String address = sent.getResponse().getRedirectedUrl();
        assertThat(address).matches("/cases/CS(-[A-Z2-9]{4}){4}/assign");
        Document team = page(get(head, address));
        assertThat(team.select("h1").text()).isEqualTo("Team");
        MvcTestResult assigned = send(head, address, "person", collarNumber(investigator), "part", "investigator");
        assertThat(assigned).hasRedirectedUrl(address);
        String reference = address.split("/")[2];
        Document list = page(get(investigator, "/cases"));
        assertThat(list.select("tbody th a").eachText()).contains(reference);
    }

    @Test
    void what_is_wrong_is_said_by_the_field_and_what_was_typed_comes_back() throws Exception {
        UUID head = given.person(FORCE, Role.PSD_HEAD);
        String odd = "O’Brien & <script>alert(1)</script> 🙂 " + "x".repeat(300);
        MvcTestResult sent = send(
                head,
                "/cases",
                "body",
                FORCE,
                "kind",
                "social-media",
                "title",
                odd,
                "received.day",
                "31",
                "received.month",
                "2",
                "received.year",
                "2025",
                "subject",
                "NOBODY-9");
        assertThat(sent).hasStatus(400);
        Document page = page(sent);
        assertThat(page.title()).startsWith("Error: Record a case");
        assertThat(page.select(".govuk-error-summary a").eachText())
                .contains(
                        "Working title must be 100 characters or fewer",
                        "Date received must be a real date",
                        "Enter what is said to have happened",
                        "Enter the platform",
                        "Select at least one category",
                        "Nobody of the force has this collar number");
        assertThat(page.select("input[name=title]").val()).isEqualTo(odd);
        assertThat(page.select("script:containsData(alert)")).isEmpty();
    }

    @Test
    void a_form_sent_twice_records_one_case() {
        UUID head = given.person(FORCE, Role.PSD_HEAD);
        UUID signIn = given.signedIn(head);
        String token = UUID.randomUUID().toString();
        String first = post(signIn, "/cases", token).getResponse().getRedirectedUrl();
        String second = post(signIn, "/cases", token).getResponse().getRedirectedUrl();
        assertThat(first).isEqualTo(second).startsWith("/cases/CS-");
    }

    @Test
    void a_case_is_read_for_a_reason_and_shows_its_three_counts() throws Exception {
        UUID investigator = given.person(FORCE, Role.INVESTIGATOR);
        LocalDate day = LocalDate.of(2025, 3, 3);
        String reference = recorded(
                GivenCases.socialMedia(FORCE, day, GivenCases.referral(day)).opened(day), investigator);
        MvcTestResult asked = get(investigator, "/cases/" + reference);
        assertThat(asked).hasStatus(401);
        assertThat(page(asked).text()).doesNotContain("Posts");
        send(investigator, "/cases/" + reference + "/instance", "choice", "offensive-language", "words", "A post");
        send(investigator, "/cases/" + reference + "/profile", "text", "Platform A", "words", "An account");
        send(investigator, "/cases/" + reference + "/instance", "choice", "images", "words", "Another post");
        Document page = page(readFor(investigator, "/cases/" + reference));
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.text())
                .contains("Profiles 1")
                .contains("Instances 2")
                .contains("“potentially inappropriate”")
                .contains("Referred by the inspectorate, 3 March 2025");
    }

    @Test
    void the_wrong_person_gets_the_bytes_of_no_such_case_on_every_address_of_it() throws Exception {
        UUID investigator = given.person(FORCE, Role.INVESTIGATOR);
        UUID other = given.person(FORCE, Role.INVESTIGATOR);
        UUID elsewhere = given.person("kingsford", Role.INVESTIGATOR);
        String reference = recorded(GivenCases.disclosure(FORCE, LocalDate.of(2025, 3, 3)), investigator);
        for (UUID wrong : new UUID[] {other, elsewhere}) {
            byte[] missing = bytes(get(wrong, "/cases/CS-2222-2222-2222-2222"));
            assertThat(bytes(get(wrong, "/cases/" + reference))).isEqualTo(missing);
            for (CaseAct act : CaseAct.values()) {
                assertThat(bytes(get(wrong, "/cases/" + reference + "/" + act.word())))
                        .isEqualTo(missing);
            }
            assertThat(send(wrong, "/cases/" + reference + "/note", "words", "x"))
                    .hasStatus(404);
            assertThat(page(get(wrong, "/cases")).text()).doesNotContain(reference);
        }
        assertThat(get(given.person(FORCE), "/cases")).hasStatus(404);
    }

    @Test
    void each_act_has_its_page_with_its_questions_and_marks_what_is_missing() throws Exception {
        UUID investigator = given.person(FORCE, Role.INVESTIGATOR);
        String reference = recorded(GivenCases.disclosure(FORCE, LocalDate.of(2025, 3, 3)), investigator);
        for (CaseAct act : new CaseAct[] {CaseAct.NOTE, CaseAct.ALLEGATION, CaseAct.PERSON, CaseAct.OPENING_DATE}) {
            String address = "/cases/" + reference + "/" + act.word();
            assertThat(page(get(investigator, address)).select("h1").text()).isEqualTo(act.heading());
            MvcTestResult sent = send(investigator, address);
            assertThat(sent).hasStatus(400);
            long owed = act.questions().stream()
                    .filter(question -> !question.missing().isEmpty())
                    .count();
            assertThat(page(sent).select(".govuk-error-summary a")).hasSize((int) owed);
        }
        send(
                investigator,
                "/cases/" + reference + "/note",
                "on.day",
                "4",
                "on.month",
                "March",
                "on.year",
                "2025",
                "words",
                "Asked the newspaper");
        assertThat(page(readFor(investigator, "/cases/" + reference)).text()).contains("Asked the newspaper");
    }

    @Test
    void closing_asks_for_the_outcome_of_its_kind() throws Exception {
        UUID investigator = given.person(FORCE, Role.INVESTIGATOR);
        UUID decider = given.person(FORCE);
        given.readIn(FORCE, decider, Role.DECIDER, Compartment.PSD);
        String reference = recorded(GivenCases.disclosure(FORCE, LocalDate.of(2025, 3, 3)), investigator, decider);
        send(
                investigator,
                "/cases/" + reference + "/put-for-decision",
                "on.day",
                "5",
                "on.month",
                "3",
                "on.year",
                "2025",
                "words",
                "All found");
        String address = "/cases/" + reference + "/close";
        assertThat(page(get(decider, address)).select("input[name=choice]").eachAttr("value"))
                .contains("not-traced")
                .doesNotContain("ongoing");
        assertThat(send(
                        decider,
                        address,
                        "choice",
                        "ongoing",
                        "on.day",
                        "6",
                        "on.month",
                        "3",
                        "on.year",
                        "2025",
                        "words",
                        "As found"))
                .hasStatus(400);
        assertThat(send(
                        decider,
                        address,
                        "choice",
                        "not-traced",
                        "on.day",
                        "6",
                        "on.month",
                        "3",
                        "on.year",
                        "2025",
                        "words",
                        "As found"))
                .hasRedirectedUrl("/cases/" + reference);
        assertThat(page(readFor(decider, "/cases/" + reference)).text()).contains("Source not traced");
    }

    private String recorded(NewCase matter, UUID investigator, UUID... deciders) {
        UUID head = given.person(FORCE, Role.PSD_HEAD);
        String reference = ((ActOutcome.Done) given.as(head, actor -> cases.record(actor, matter))).reference();
        given.as(head, actor -> cases.assign(actor, reference, head, Member.Part.HEAD));
        given.as(head, actor -> cases.assign(actor, reference, investigator, Member.Part.INVESTIGATOR));
        for (UUID decider : deciders) {
            given.as(head, actor -> cases.assign(actor, reference, decider, Member.Part.DECIDER));
        }
        return reference;
    }

    private String[] typed() {
        return new String[] {
            "body",
            FORCE,
            "kind",
            "disclosure",
            "title",
            "Told a paper",
            "cameBy",
            "A report",
            "received.day",
            "3",
            "received.month",
            "3",
            "received.year",
            "2025",
            "opened.day",
            "4",
            "opened.month",
            "3",
            "opened.year",
            "2025",
            "allegation",
            "disclosure-media",
            "words",
            "Said to have told a newspaper"
        };
    }

    private MvcTestResult post(UUID signIn, String address, String token) {
        var request = mvc.post()
                .uri(address)
                .requestAttr(SIGN_IN, signIn)
                .with(csrf())
                .param("formToken", token);
        String[] typed = typed();
        for (int i = 0; i < typed.length; i += 2) {
            request = request.param(typed[i], typed[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult send(UUID person, String address, String... fields) {
        var request = mvc.post()
                .uri(address)
                .requestAttr(SIGN_IN, given.signedIn(person))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(UUID person, String address) {
        return mvc.get()
                .uri(address)
                .requestAttr(SIGN_IN, given.signedIn(person))
                .exchange();
    }

    /** Gives the reason on the page in between, and goes on. */
    private MvcTestResult readFor(UUID person, String address) {
        UUID signIn = given.signedIn(person);
        MvcTestResult said = mvc.post()
                .uri("/go-on")
                .requestAttr(SIGN_IN, signIn)
                .with(csrf())
                .param("to", address)
                .param("_reason", "Work on the case")
                .exchange();
        Cookie session = said.getResponse().getCookie("probity");
        return mvc.get()
                .uri(address)
                .requestAttr(SIGN_IN, signIn)
                .cookie(session)
                .exchange();
    }

    private String collarNumber(UUID person) {
        return given.as(person, actor -> people.get(person).collarNumber());
    }

    private static Document page(MvcTestResult result) throws UnsupportedEncodingException {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private static byte[] bytes(MvcTestResult result) {
        return result.getResponse().getContentAsByteArray();
    }
}
