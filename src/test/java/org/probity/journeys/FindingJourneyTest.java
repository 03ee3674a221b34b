package org.probity.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.given.Acts;
import org.probity.given.Given;
import org.probity.given.GivenInspection;
import org.probity.given.GivenSigned;
import org.probity.inspection.finding.Evidence;
import org.probity.inspection.finding.Finding;
import org.probity.inspection.finding.Findings;
import org.probity.inspection.referral.Referral;
import org.probity.inspection.referral.Referrals;
import org.probity.inspection.round.Places;
import org.probity.inspection.round.Round;
import org.probity.platform.time.Now;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a note in the field to an answer in public: inspectors, lead, force, local policing body, in a browser. */
@ProbityTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingJourneyTest {

    private static final String FORCE = "kingsford";
    private static final String INSPECTOR = "Finding: inspector";
    private static final String SECOND = "Finding: second inspector";
    private static final String LEAD = "Finding: lead inspector";
    private static final String RETURNS = "Finding: return lead";
    private static final String POLICING_BODY = "Finding: local policing body";
    private static final String STANDARDS = "Finding: head of professional standards";

    @LocalServerPort
    int port;

    @Autowired
    Given given;

    @Autowired
    GivenInspection inspection;

    @Autowired
    GivenSigned signed;

    @Autowired
    Acts acts;

    @Autowired
    Places places;

    @Autowired
    Findings findings;

    @Autowired
    Referrals referrals;

    private Browser browser;
    private Round round;
    private UUID finding;
    private String referral;

    @BeforeAll
    void open() {
        browser = Browser.open(port);
        round = inspection.openRound(new String[] {FORCE, "northmere"}, "bi-applications");
        UUID inspector = placed(INSPECTOR);
        placed(SECOND);
        UUID lead = given.persona(given.person("hmic", Role.INSP_LEAD), LEAD);
        given.persona(given.person(FORCE, Role.RETURN_LEAD), RETURNS);
        given.persona(given.founders(FORCE).overseer(), POLICING_BODY);
        given.persona(given.founders(FORCE).psdHead(), STANDARDS);
        signed.check(FORCE, round.key(), 1, "VAL-01", "VAL-02");
        given.does(inspector, actor -> {
            UUID note = findings.note(
                    actor,
                    round.id(),
                    FORCE,
                    Evidence.Kind.DOCUMENT,
                    LocalDate.of(2012, 7, 9),
                    "Gifts register of one unit",
                    "Four pages are empty.");
            finding = findings.draft(
                    actor,
                    round.id(),
                    FORCE,
                    "gifts",
                    "Gifts are not recorded in every unit.",
                    List.of(new Finding.Citation(Finding.Citation.Kind.EVIDENCE, note, null)));
        });
        UUID analyst = given.person("hmic", Role.ANALYST);
        referral = given.as(
                analyst,
                actor -> referrals.draft(
                        actor,
                        FORCE,
                        new Referral.Matter(
                                "Study of social media, 2012",
                                "Twitter",
                                "offensive-language",
                                2,
                                5,
                                "potentially inappropriate",
                                "Five messages on two profiles.")));
        given.does(lead, actor -> referrals.send(actor, referral));
    }

    private UUID placed(String label) {
        UUID person = given.persona(given.person("hmic", Role.INSPECTOR), label);
        acts.as(inspection.lead, () -> places.give(inspection.lead, round.id(), FORCE, person));
        return person;
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void an_inspector_logs_on_a_phone_without_scripts_and_goes_on_to_the_next() {
        shown(INSPECTOR, "/inspect/" + round.key() + "/evidence/new", "finding-log");
        Page page = at(375, false, INSPECTOR, "/inspect/" + round.key() + "/evidence/new");
        page.locator("#force").selectOption(FORCE);
        page.locator("input[name=kind][value=focus-group]").check();
        page.locator("#place").fill("Training room");
        page.locator("#source").fill("Six constables of one unit");
        page.locator("#words").fill("All six knew where to declare a gift.");
        press(page, "Save and next");
        assertThat(page.locator("main").innerText()).contains("Log fieldwork");
        assertThat(page.locator("#place").inputValue()).isEqualTo("Training room");
        assertThat(page.locator("#words").inputValue()).isEmpty();
        page.context().close();

        Page answer = at(375, true, INSPECTOR, "/inspect/" + round.key() + "/forces/" + FORCE + "/answers/VAL-01");
        look(answer, "finding-answer-375");
        answer.locator("input[name=outcome][value=verified]").check();
        answer.locator("input[name=notes]").first().check();
        answer.locator("#words").fill("All six could say it.");
        press(answer, "Save what you found");
        look(answer, "finding-answers-375");
        answer.context().close();
        shown(LEAD, "/inspect/" + round.key() + "/answers", "finding-variance");
    }

    @Test
    void from_a_finding_to_an_answer_in_public_and_a_closing_by_two() {
        Page page = at(1280, true, INSPECTOR, "/findings/" + finding);
        press(page, "Send for moderation");
        page.getByText("Draft a recommendation").click();
        look(page, "finding-recommend-1280");
        page.locator("input[name=kind][value=cause-of-concern]").check();
        page.locator("#cause").fill("Nobody can say who accepts what from whom.");
        page.locator("#words").fill("Every unit enters each offer in one register within seven days.");
        page.locator("#canAct").fill("The force keeps its own registers.");
        LocalDate due = LocalDate.now(Now.ZONE).plusDays(120);
        page.locator("#due-day").fill(String.valueOf(due.getDayOfMonth()));
        page.locator("#due-month").fill(String.valueOf(due.getMonthValue()));
        page.locator("#due-year").fill(String.valueOf(due.getYear()));
        press(page, "Save draft");
        look(page, "finding-cause-draft-1280");
        String cause = page.url().substring(page.url().indexOf("/recommendations"));
        page.context().close();

        String part = approved(cause);
        claimed(part);
        answeredInPublic();
        verified(part);
        shown(RETURNS, "/recommendations", "finding-recommendations-force");
        shown(RETURNS, part, "finding-recommendation-force");
        shown(LEAD, "/recommendations?force=" + FORCE, "finding-recommendations-lead");
        shown(LEAD, cause, "finding-cause");
        browser.assertNoComplaints();
    }

    private String approved(String cause) {
        Page lead = at(1280, true, LEAD, "/findings/" + finding);
        press(lead, "Approve the finding");
        lead.navigate(cause);
        press(lead, "Approve with its recommendations");
        press(lead, "Show on the public site");
        lead.locator(".govuk-task-list a").first().click();
        String part = lead.url().substring(lead.url().indexOf("/recommendations"));
        lead.navigate("/inspect/" + round.key() + "/forces/" + FORCE + "/judgements/gifts");
        assertThat(lead.locator("form[action$='/moderate']").count()).isZero();
        lead.context().close();
        Page inspector =
                at(1280, true, INSPECTOR, "/inspect/" + round.key() + "/forces/" + FORCE + "/judgements/gifts");
        inspector.locator("input[name=grade][value=good]").check();
        inspector.locator("#words").fill("Most units record.");
        press(inspector, "Propose");
        inspector.context().close();
        Page moderating = at(1280, true, LEAD, "/inspect/" + round.key() + "/forces/" + FORCE + "/judgements/gifts");
        moderating.locator("input[name=grade][value=requires-improvement]").check();
        moderating.locator("#words").fill("Forces with the same gaps were graded so.");
        press(moderating, "Save moderated grade");
        look(moderating, "finding-judgement-1280");
        moderating.context().close();
        shown(LEAD, "/inspect/" + round.key() + "/judgements", "finding-judgements");
        return part;
    }

    private void claimed(String part) {
        shown(RETURNS, part + "/claim", "finding-claim");
        Page page = at(375, false, RETURNS, part + "/claim");
        page.locator("#words").fill("One register since May, in every unit.");
        page.locator("#evidence").fill("Register of gifts, entries from 3 May.");
        page.locator("input[name=inPublic]").check();
        press(page, "Claim complete");
        assertThat(page.locator("main").innerText()).contains("Claimed complete");
        page.context().close();
    }

    private void answeredInPublic() {
        shown(POLICING_BODY, "/oversight/responses/" + round.key(), "finding-response");
        Page page = at(375, false, POLICING_BODY, "/oversight/responses/" + round.key());
        page.locator(".govuk-task-list a").first().click();
        page.locator("#words").fill("We have asked the chief for a report each quarter.");
        Browser.screenshot(page, "finding-comment-375");
        press(page, "Save comment");
        press(page, "Publish response");
        assertThat(page.locator("main").innerText()).contains("Everything is answered");
        page.context().close();
        shown(POLICING_BODY, "/oversight/responses", "finding-responses");
    }

    private void verified(String part) {
        Page page = at(1280, true, INSPECTOR, part + "/verify");
        page.locator("#words").fill("The register is complete since May.");
        page.locator("input[name=notes]").first().check();
        look(page, "finding-verify-1280");
        press(page, "Put to a second inspector");
        page.context().close();
        Page second = at(1280, true, SECOND, part);
        look(second, "finding-confirm-1280");
        second.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Confirm").setExact(true))
                .click();
        assertThat(second.locator("main").innerText()).contains("Closed: verified");
        second.context().close();
    }

    @Test
    void a_force_corrects_a_fact_and_answers_a_referral() {
        String ours = "/inspect/" + round.key() + "/accuracy/" + FORCE;
        Page lead = at(1280, true, LEAD, ours);
        LocalDate closes = LocalDate.now(Now.ZONE).plusDays(10);
        lead.locator("#closes-day").fill(String.valueOf(closes.getDayOfMonth()));
        lead.locator("#closes-month").fill(String.valueOf(closes.getMonthValue()));
        lead.locator("#closes-year").fill(String.valueOf(closes.getYear()));
        press(lead, "Share with the force");
        lead.context().close();
        shown(RETURNS, "/returns/" + round.key() + "/accuracy", "finding-accuracy-force");
        Page page = at(375, false, RETURNS, "/returns/" + round.key() + "/accuracy");
        page.getByText("Comment on this").first().click();
        page.locator("#words").fill("Two units of nine did not record, not every unit.");
        Browser.screenshot(page, "finding-accuracy-comment-375");
        press(page, "Send comment");
        page.context().close();
        Page inspector = at(1280, true, INSPECTOR, ours);
        inspector.getByText("Answer this comment").first().click();
        inspector.locator("input[name=outcome][value=accepted]").check();
        inspector.locator("#words").fill("The draft will say two units of nine.");
        look(inspector, "finding-accuracy-reply-1280");
        press(inspector, "Answer comment");
        look(inspector, "finding-accuracy-1280");
        inspector.context().close();

        Page standards = at(375, true, STANDARDS, "/referrals/" + referral);
        look(standards, "finding-referral-375");
        standards.getByText("Record outcome").click();
        standards.locator("input[name=outcome][value=advice]").check();
        standards.locator("#words").fill("The officer was advised.");
        look(standards, "finding-referral-answer-375");
        press(standards, "Send answer");
        standards.context().close();
        shown(LEAD, "/referrals", "finding-referrals");
        shown(LEAD, "/referrals/" + referral, "finding-referral");
        shown(INSPECTOR, "/inspect/" + round.key() + "/forces/" + FORCE, "finding-force");
    }

    private void shown(String persona, String address, String name) {
        for (int width : new int[] {1280, 375}) {
            Page page = at(width, true, persona, address);
            look(page, name + "-" + width);
            page.context().close();
        }
    }

    private Page at(int width, boolean scripts, String persona, String address) {
        Page page = browser.newPage(width, scripts);
        page.navigate(address);
        page.locator("button[name=persona]")
                .filter(new Locator.FilterOptions().setHasText(persona))
                .first()
                .click();
        return page;
    }

    private static void look(Page page, String name) {
        Browser.screenshot(page, name);
        Browser.assertAccessible(page);
    }

    private static void press(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
    }
}
