package org.probity.healthcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.given.Visits.page;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.given.Given;
import org.probity.given.Visits;
import org.probity.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ProbityTest
class HealthCheckPagesTest {

    private static final String FORCE = "quellindale";

    @Autowired
    Given given;

    @Autowired
    Visits visits;

    @Autowired
    People people;

    @Autowired
    MockMvcTester mvc;

    @Test
    void a_check_is_answered_signed_and_leads_to_a_plan() {
        UUID lead = given.person(FORCE, Role.RETURN_LEAD);
        UUID chief = given.chiefOfficer(FORCE, Role.SIGNATORY);
        String round = "round-" + UUID.randomUUID().toString().substring(0, 8);
        String at = "/health-check/" + round;
        assertThat(visits.send(lead, "/health-check", "round", round)).hasRedirectedUrl(at);
        Document check = page(visits.get(lead, at));
        assertThat(check.select("h2").eachText()).contains("Second jobs", "Professional standards");
        assertThat(check.text()).contains("0 of 5 answered");
        assertThat(page(visits.send(lead, at + "/ready"))
                        .select(".govuk-error-summary")
                        .text())
                .contains("Answer every question of the force first");
        assertThat(visits.send(lead, at + "/VAL-01")).hasStatus(400);
        MvcTestResult first = visits.send(lead, at + "/VAL-01", "answer", "no", "words", "Not yet", "go", "next");
        assertThat(first).hasRedirectedUrl(at + "/VAL-02");
        for (Checklist.Question question : Checklist.standard().questions()) {
            if (question.respondent() == Checklist.Respondent.FORCE
                    && !question.id().equals("VAL-01")) {
                String answer = question.gap() == Assessment.Choice.YES ? "no" : "yes";
                visits.send(lead, at + "/" + question.id(), "answer", answer, "evidence", "A document");
            }
        }
        assertThat(visits.send(chief, at + "/sign", "on.day", "1", "on.month", "3", "on.year", "2025"))
                .hasStatus(400);
        visits.send(lead, at + "/ready");
        LocalDate today = LocalDate.now();
        assertThat(visits.send(lead, at + "/sign", day(today))).hasStatus(404);
        assertThat(visits.send(chief, at + "/sign", day(today))).hasRedirectedUrl(at);
        assertThat(page(visits.get(chief, at)).text()).contains("This copy is locked.");
        assertThat(visits.get(given.person(FORCE), at)).hasStatus(404);
        planned(lead, chief, round);
    }

    private void planned(UUID lead, UUID chief, String round) {
        String form =
                visits.send(lead, "/actions", "round", round).getResponse().getRedirectedUrl();
        assertThat(page(visits.get(lead, form)).select("input[name=questions]").eachAttr("value"))
                .containsExactly("VAL-01");
        assertThat(page(visits.send(lead, form)).select(".govuk-error-summary a"))
                .hasSize(4);
        LocalDate due = LocalDate.now().plusDays(30);
        assertThat(visits.send(
                        lead,
                        form,
                        "questions",
                        "VAL-01",
                        "what",
                        "Write the values down",
                        "owner",
                        number(lead),
                        "due.day",
                        String.valueOf(due.getDayOfMonth()),
                        "due.month",
                        String.valueOf(due.getMonthValue()),
                        "due.year",
                        String.valueOf(due.getYear())))
                .hasRedirectedUrl("/actions");
        visits.send(lead, form.replace("/new", "/make"));
        Document plans = page(visits.get(chief, "/actions"));
        assertThat(plans.text()).contains("Write the values down").contains("Made on");
        String action =
                plans.select("th a:containsOwn(Write the values down)").last().attr("href");
        assertThat(visits.send(chief, action + "/close")).hasStatus(400);
        visits.send(chief, action + "/close", "words", "Seen in the staff guide");
        assertThat(page(visits.get(chief, "/actions")).text()).contains("1 action is closed", "Met");
        assertThat(page(visits.get(lead, action)).text()).contains("Met");
    }

    @Test
    void a_refused_file_loses_nothing_typed_and_a_good_one_leaves_as_an_attachment() {
        UUID lead = given.person(FORCE, Role.RETURN_LEAD);
        String at = started(lead) + "/MED-05";
        MvcTestResult refused = upload(lead, at, "old.pdf", "%PDF-1.4 /Encrypt %%EOF", "words", "See clause 4");
        assertThat(refused).hasStatus(400);
        Document page = page(refused);
        assertThat(page.select(".govuk-error-summary a").eachText())
                .containsExactly("The selected file is password protected");
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#file");
        assertThat(page.getElementById("words").text()).isEqualTo("See clause 4");
        assertThat(page.select("input[name=answer][checked]").attr("value")).isEqualTo("yes");
        assertThat(page.select("details[open] input[type=file]")).hasSize(1);
        assertThat(upload(lead, at, "<b>old</b>.pdf", "%PDF-1.4 %%EOF", "words", "See clause 4", "go", "stay"))
                .hasRedirectedUrl(at);
        Document kept = page(visits.get(lead, at));
        assertThat(kept.select(".govuk-summary-list__value").text()).contains("PDF", "Not checked for viruses");
        String href = kept.select(".govuk-summary-list__value a").attr("href");
        MvcTestResult file = visits.get(lead, href);
        assertThat(file).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(file.getResponse().getHeader("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(visits.get(given.person(FORCE), href)).hasStatus(404);
        assertThat(visits.get(given.person("kingsford", Role.RETURN_LEAD), href))
                .hasStatus(404);
        String off = kept.select("form[action$=/off]").attr("action");
        assertThat(visits.send(lead, off)).hasRedirectedUrl(at);
        assertThat(visits.get(lead, href)).hasStatus(404);
    }

    @Test
    void each_wrong_field_is_told_at_its_place() {
        UUID lead = given.person(FORCE, Role.RETURN_LEAD);
        String at = started(lead) + "/MED-05";
        Document page = page(visits.send(lead, at, "link", "javascript:alert(1)", "record", "12"));
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Select an answer",
                        "Web address must begin with https:// or http:// and hold no spaces",
                        "Reference must be like GH-7K3M-Q2XD-9TRA-4HVN");
        assertThat(page.getElementById("link").val()).isEqualTo("javascript:alert(1)");
    }

    @Test
    void a_contradiction_is_told_once_holds_nobody_and_stands_in_the_list() {
        UUID fresh = given.person("kingsford", Role.RETURN_LEAD);
        String other = started(fresh);
        assertThat(visits.send(fresh, other + "/GOV-03", "answer", "yes", "go", "next"))
                .hasRedirectedUrl(other + "/GOV-03");
        Document told = page(visits.get(fresh, other + "/GOV-03"));
        assertThat(told.text()).contains("You answered yes; the register counts no", "Why does your answer stand?");
        assertThat(page(visits.get(fresh, other)).text()).contains("1 reason owed", "Reason owed");
        assertThat(visits.send(fresh, other + "/GOV-03", "answer", "yes", "seen", "1", "go", "next"))
                .hasRedirectedUrl(other + "/GOV-04");
    }

    @Test
    void two_answers_at_once_meet_on_a_page() {
        UUID lead = given.person(FORCE, Role.RETURN_LEAD);
        UUID other = given.person(FORCE, Role.RETURN_LEAD);
        String at = started(lead) + "/MED-05";
        visits.send(lead, at, "answer", "yes", "words", "First", "seen", "0");
        MvcTestResult clash = visits.send(other, at, "answer", "no", "words", "Second \"quoted\"", "seen", "0");
        assertThat(clash).hasStatus(409);
        Document page = page(clash);
        assertThat(page.select("h1").text()).isEqualTo("Somebody else has answered");
        assertThat(page.select("input[name=words]").eachAttr("value")).containsExactly("First", "Second \"quoted\"");
        assertThat(page.select("input[name=answer]").eachAttr("value")).containsExactly("yes", "no");
        assertThat(visits.send(other, at, "answer", "no", "words", "First", "seen", "1", "go", "stay"))
                .hasRedirectedUrl(at);
    }

    @Test
    void the_local_policing_body_answers_its_half_at_its_own_address() {
        UUID lead = given.person(FORCE, Role.RETURN_LEAD);
        String list = started(lead);
        String round = list.substring(list.lastIndexOf('/') + 1);
        UUID overseer = given.founders(FORCE).overseer();
        assertThat(visits.get(overseer, list)).hasRedirectedUrl("/oversight/checklist/" + round);
        Document half = page(visits.get(overseer, "/oversight/checklist/" + round));
        assertThat(half.text()).contains("Not started.").doesNotContain("GIF-03");
        String first = half.select("a:containsOwn(Answer next question)").attr("href");
        assertThat(first).isEqualTo("/oversight/checklist/" + round + "/VAL-05");
        assertThat(visits.send(overseer, first, "answer", "partly", "go", "next"))
                .hasRedirectedUrl("/oversight/checklist/" + round + "/MED-06");
        assertThat(visits.get(overseer, list + "/GIF-03")).hasStatus(404);
        assertThat(visits.get(lead, "/oversight/checklist/" + round)).hasStatus(404);
        assertThat(visits.get(lead, first)).hasStatus(404);
    }

    private String started(UUID lead) {
        String round = "round-" + UUID.randomUUID().toString().substring(0, 8);
        visits.send(lead, "/health-check", "round", round);
        return "/health-check/" + round;
    }

    private MvcTestResult upload(UUID person, String address, String name, String content, String... fields) {
        MockMvcTester.MockMultipartMvcRequestBuilder request = mvc.post()
                .uri(address)
                .multipart()
                .file(new MockMultipartFile("file", name, "text/html", content.getBytes(StandardCharsets.UTF_8)));
        request.requestAttr("probity.signIn", given.signedIn(person))
                .with(csrf())
                .param("answer", "yes");
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    @Test
    void the_name_of_a_round_is_checked() {
        UUID lead = given.person(FORCE, Role.RETURN_LEAD);
        assertThat(page(visits.send(lead, "/health-check", "round", "../etc"))
                        .select(".govuk-error-summary")
                        .text())
                .contains("Name of the round must be small letters");
    }

    private static String[] day(LocalDate day) {
        return new String[] {
            "on.day",
            String.valueOf(day.getDayOfMonth()),
            "on.month",
            String.valueOf(day.getMonthValue()),
            "on.year",
            String.valueOf(day.getYear())
        };
    }

    private String number(UUID person) {
        return given.as(person, actor -> people.get(person).collarNumber());
    }
}
