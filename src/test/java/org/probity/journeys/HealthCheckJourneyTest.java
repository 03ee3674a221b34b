package org.probity.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.given.Given;
import org.probity.healthcheck.Answering;
import org.probity.healthcheck.Answering.NewAnswer;
import org.probity.healthcheck.Answering.NewEvidence;
import org.probity.healthcheck.Assessment.Choice;
import org.probity.healthcheck.Assessments;
import org.probity.healthcheck.Checklist;
import org.probity.healthcheck.Checklist.Question;
import org.probity.healthcheck.Checklist.Respondent;
import org.probity.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One health check from its first answer to its plan, by four people, on a desk and on a phone. */
@ProbityTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HealthCheckJourneyTest {

    private static final String FORCE = "velmarsh";
    private static final String BEFORE = "check-2024";
    private static final String ROUND = "check-2025";
    private static final String AT = "/health-check/" + ROUND;

    @LocalServerPort
    int port;

    @Autowired
    Given given;

    @Autowired
    Assessments assessments;

    @Autowired
    Answering answering;

    private Browser browser;

    @BeforeAll
    void open() {
        browser = Browser.open(port);
        UUID lead = given.persona(given.person(FORCE, Role.RETURN_LEAD), "Integrity lead");
        UUID chief = given.persona(given.chiefOfficer(FORCE, Role.SIGNATORY), "Signing officer");
        given.persona(given.founders(FORCE).overseer(), "Policing body member");
        answered(lead, BEFORE, Choice.NO);
        given.does(lead, actor -> assessments.ready(actor, BEFORE));
        given.does(
                chief, actor -> assessments.sign(actor, BEFORE, LocalDate.now().minusDays(300)));
        answered(lead, ROUND, Choice.YES);
    }

    /** All but the first two questions and one that a register contradicts. */
    private void answered(UUID lead, String round, Choice gifts) {
        given.does(lead, actor -> assessments.start(actor, round, Checklist.standard()));
        given.does(lead, actor -> {
            for (Question question : Checklist.standard().of(Respondent.FORCE)) {
                boolean whole = round.equals(BEFORE) || !question.id().matches("VAL-0[12]|GOV-03");
                if (whole) {
                    Choice choice = question.theme().equals("gifts")
                            ? gifts
                            : question.gap() == Choice.YES ? Choice.NO : Choice.YES;
                    NewAnswer answer = new NewAnswer(
                            choice,
                            "It is so",
                            question.id().endsWith("1") ? "Standing order 7" : "",
                            "",
                            "Brought in since",
                            null);
                    answering.answer(actor, round, question.id(), answer, NewEvidence.NONE);
                }
            }
        });
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    @Order(1)
    void the_integrity_lead_answers_by_keyboard_alone_and_is_told_where_a_register_says_otherwise() {
        Page page = signedIn(1280, true, AT, "Integrity lead");
        look(page, "healthcheck-draft");
        page.navigate(AT + "/VAL-01");
        for (String next : new String[] {"/VAL-02", "/VAL-03"}) {
            page.locator("#answer").focus();
            page.keyboard().press("Space");
            page.keyboard().press("Enter");
            page.waitForURL("**" + next);
        }
        page.navigate(AT + "/GOV-03");
        page.locator("#answer").check();
        page.getByText("Add evidence").click();
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "plan.pdf", "application/pdf", "%PDF-1.4 /Encrypt %%EOF".getBytes(StandardCharsets.UTF_8)));
        page.locator("#words").fill("The plan is kept on paper");
        page.locator("button:text-is('Save and next')").click();
        assertThat(page.locator(".govuk-error-summary").innerText())
                .contains("The selected file is password protected");
        assertThat(page.locator("#words").inputValue()).isEqualTo("The plan is kept on paper");
        look(page, "healthcheck-file-refused");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "plan.pdf", "application/pdf", "%PDF-1.4 %%EOF".getBytes(StandardCharsets.UTF_8)));
        page.locator("button:text-is('Save and next')").click();
        assertThat(page.locator("main").innerText())
                .contains("You answered yes; the register counts no", "plan.pdf", "Not checked for viruses");
        look(page, "healthcheck-contradiction");
        page.locator("#contradictionReason").fill("It was made on paper and is being entered");
        page.locator("button:text-is('Save and next')").click();
        assertThat(page.url()).endsWith("/GOV-04");
        page.navigate(AT + "/compare");
        look(page, "healthcheck-compare");
        assertThat(page.locator("main").innerText()).contains("GIF-03: better", "Brought in since");
        page.context().close();
    }

    @Test
    @Order(2)
    void the_local_policing_body_answers_its_half_on_a_phone_without_scripts() {
        Page page = signedIn(375, false, "/oversight/checklist/" + ROUND, "Policing body member");
        Browser.screenshot(page, "healthcheck-oversight-375");
        page.locator("a:text-is('Answer next question')").click();
        page.locator("#answer-2").check();
        page.locator("#words").fill("Asked twice this year");
        Browser.screenshot(page, "healthcheck-oversight-question-375");
        page.locator("button:text-is('Save and next')").click();
        assertThat(page.url()).endsWith("/oversight/checklist/" + ROUND + "/MED-06");
        page.navigate(AT);
        assertThat(page.url()).endsWith("/oversight/checklist/" + ROUND);
        assertThat(page.locator("main").innerText()).contains("1 of 8 answered");
        page.context().close();
    }

    @Test
    @Order(3)
    void it_is_put_forward_signed_and_kept_and_the_plan_is_made_from_its_gaps() {
        Page lead = signedIn(375, true, AT + "/VAL-02", "Integrity lead");
        lead.locator("#answer-3").check();
        lead.locator("button:text-is('Save')").click();
        lead.navigate(AT);
        look(lead, "healthcheck-whole");
        lead.locator("button:text-is('Put before a chief officer')").click();
        Page chief = signedIn(1280, true, AT, "Signing officer");
        look(chief, "healthcheck-to-sign");
        chief.locator("button:text-is('Sign')").click();
        assertThat(chief.locator("main").innerText()).contains("This copy is locked.");
        look(chief, "healthcheck-signed");
        Download pdf = chief.waitForDownload(
                () -> chief.locator("a:text-is('Save a copy (PDF)')").click());
        assertThat(pdf.suggestedFilename()).isEqualTo("health-check-check-2025-1.pdf");
        chief.context().close();
        lead.navigate("/actions");
        lead.locator("button:text-is('Start plan')").click();
        lead.locator("main input[type=checkbox]").first().check();
        lead.locator("#what").fill("Name the post and write down what it includes");
        lead.locator("#owner").fill(collar());
        LocalDate due = LocalDate.now().plusDays(60);
        lead.locator("#due-day").fill(String.valueOf(due.getDayOfMonth()));
        lead.locator("#due-month").fill(String.valueOf(due.getMonthValue()));
        lead.locator("#due-year").fill(String.valueOf(due.getYear()));
        look(lead, "healthcheck-action-new");
        lead.locator("button:text-is('Add action')").click();
        lead.locator("button:text-is('Make this the plan')").click();
        look(lead, "healthcheck-actions");
        assertThat(lead.locator("main").innerText()).contains("No action is overdue");
        lead.context().close();
        browser.assertNoComplaints();
    }

    private String collar() {
        UUID owner = given.person(FORCE);
        return given.as(owner, actor -> people.get(owner).collarNumber());
    }

    @Autowired
    People people;

    private static void look(Page page, String name) {
        int width = page.viewportSize().width;
        Browser.screenshot(page, name + "-" + width);
        Browser.assertAccessible(page);
    }

    private Page signedIn(int width, boolean javaScript, String address, String persona) {
        Page page = browser.newPage(width, javaScript);
        page.navigate(address);
        page.locator("button:text-is(\"" + persona + "\"), button:has-text(\"" + persona + ", Velmarsh\")")
                .first()
                .click();
        return page;
    }
}
