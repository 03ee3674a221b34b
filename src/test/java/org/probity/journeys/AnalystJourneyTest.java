package org.probity.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.figure.Absence;
import org.probity.figure.stated.Stated;
import org.probity.given.Acts;
import org.probity.given.Given;
import org.probity.given.GivenInspection;
import org.probity.inspection.returns.Filling;
import org.probity.inspection.returns.Returns;
import org.probity.inspection.returns.Signing;
import org.probity.inspection.round.Round;
import org.probity.inspection.round.RoundPlan;
import org.probity.inspection.round.Rounds;
import org.probity.inspection.submission.Submissions;
import org.probity.organisation.Bodies;
import org.probity.organisation.Body;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * An analyst looks at 44 forces, doubts a figure, asks its force and reads the answer; a lead reminds those that are silent. With a
 * mouse, with keys alone, on a phone and on paper.
 */
@ProbityTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AnalystJourneyTest {

    private static final String ANALYST = "Picture: analyst";
    private static final String LEAD = "Picture: lead inspector";
    private static final String RETURN_LEAD = "Picture: return lead of Northmere";
    private static final String CHIEF = "Picture: chief officer of Northmere";
    private static final String WHOLE = "bi-applications";
    private static final String PART = "bi-approved";

    @LocalServerPort
    int port;

    @Autowired
    Given given;

    @Autowired
    GivenInspection inspection;

    @Autowired
    Acts acts;

    @Autowired
    Bodies bodies;

    @Autowired
    Rounds rounds;

    @Autowired
    Returns returns;

    @Autowired
    Filling filling;

    @Autowired
    Signing signing;

    @Autowired
    Submissions submissions;

    private Browser browser;
    private String key;

    @BeforeAll
    void a_round_of_44_forces() {
        browser = Browser.open(port);
        List<String> forces = bodies.forces().stream()
                .filter(Body::fictional)
                .map(Body::id)
                .sorted()
                .toList();
        Random chance = new Random(2012);
        Round first = open(forces, null);
        forces.forEach(body -> send(first, body, 20 + chance.nextInt(60), 20));
        accept(first, forces);
        Round now = open(forces, first.id());
        key = now.key();
        List<String> sent = new ArrayList<>(forces.subList(0, 40));
        sent.forEach(body -> {
            int whole = 15 + chance.nextInt(200);
            send(now, body, whole, body.equals("northmere") ? 1 : whole - chance.nextInt(whole / 4 + 2));
        });
        sent.removeAll(List.of("northmere", forces.get(3), forces.get(8)));
        accept(now, sent);
        given.persona(given.person("hmic", Role.ANALYST), ANALYST);
        given.persona(given.person("hmic", Role.INSP_LEAD), LEAD);
        given.persona(given.person("northmere", Role.RETURN_LEAD), RETURN_LEAD);
        given.persona(given.person("northmere", Role.SIGNATORY), CHIEF);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private Round open(List<String> forces, @Nullable UUID previous) {
        RoundPlan plan =
                GivenInspection.plan("picture-" + UUID.randomUUID().toString().substring(0, 8));
        RoundPlan after = new RoundPlan(
                plan.key(),
                previous == null ? "Review of the journey" : "Revisit of the journey",
                plan.theme(),
                plan.askedBy(),
                plan.askedWords(),
                plan.askedOn(),
                plan.terms(),
                plan.criteria(),
                plan.criteriaVersion(),
                previous,
                plan.asAt(),
                plan.knownAt(),
                plan.fieldworkFrom(),
                plan.fieldworkTo(),
                plan.returnsFrom(),
                plan.returnsTo());
        Round planned = inspection.plannedRound(after, forces.toArray(String[]::new), WHOLE, PART);
        acts.as(inspection.lead, () -> rounds.open(inspection.lead, planned.id()));
        return acts.as(inspection.lead, () -> rounds.get(inspection.lead, planned.key()));
    }

    private void send(Round round, String body, int whole, int part) {
        Actor lead = Acts.a(Role.RETURN_LEAD, body);
        Actor signatory = Acts.a(Role.SIGNATORY, body);
        acts.as(lead, () -> {
            returns.start(lead, round.key());
            filling.supply(lead, round.key(), 0, value(body, WHOLE, whole));
            return filling.supply(
                    lead,
                    round.key(),
                    0,
                    body.equals("velmarsh")
                            ? Stated.absent(body, PART, Absence.NOT_HELD, GivenInspection.SINCE, "stated by the force")
                            : value(body, PART, part));
        });
        acts.as(signatory, () -> signing.sign(signatory, round.key()));
    }

    private static Stated value(String body, String metric, int value) {
        return Stated.value(body, metric, BigDecimal.valueOf(value), GivenInspection.SINCE, "Interests system")
                .evidencedBy("Report of 1 August 2012")
                .commented("Checked by the professional standards department");
    }

    private void accept(Round round, List<String> forces) {
        acts.as(inspection.analyst, () -> {
            forces.forEach(body -> submissions.accept(inspection.analyst, round.id(), body, 1));
            return true;
        });
    }

    @Test
    @Order(1)
    void the_analyst_sees_the_picture_doubts_a_figure_and_asks_with_keys_alone() {
        Page page = at(1280, ANALYST, "/inspect/" + key + "/forces");
        look(page, "picture-board-1280");
        follow(page, "National picture: one figure of all forces");
        follow(page, "Applications approved");
        look(page, "picture-1280");
        assertThat(page.locator("#map-finding").innerText()).contains("do not");
        assertThat(page.locator("main").innerText()).contains("3 returns are sent and not accepted yet");
        follow(page, "Show also returns that are not accepted yet");
        look(page, "picture-also-sent-1280");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.pdf(new Page.PdfOptions()
                .setPath(Path.of("target", "screenshots", "picture.pdf"))
                .setFormat("A4"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        Locator ask = page.getByText("Ask Northmere about this figure");
        ask.focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/cells/**");
        look(page, "picture-cell-1280");
        page.locator("#words").focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.locator("#words-error").waitFor();
        assertThat(page.locator("main").innerText()).contains("Enter your question");
        page.locator("#words").focus();
        page.keyboard().type("One of so many applications: is this the number refused?");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.locator(".probity-message").waitFor();
        assertThat(page.locator("main").innerText()).contains("is this the number refused?");
        page.context().close();
    }

    @Test
    @Order(2)
    void the_force_answers_on_a_phone_and_the_analyst_reads_it_and_accepts() {
        Page force = at(375, RETURN_LEAD, "/returns/" + key);
        look(force, "picture-return-375");
        follow(force, "Applications approved");
        force.locator("#words").fill("It is. The number approved is sent as a correction.");
        press(force, "Send answer");
        look(force, "picture-answer-375");
        force.context().close();

        Page page = at(375, ANALYST, "/inspect/" + key + "/forces");
        look(page, "picture-board-375");
        follow(page, "Queries answered: 1");
        follow(page, "Northmere");
        follow(page, "Applications approved");
        assertThat(page.locator("main").innerText()).contains("The number approved is sent as a correction");
        look(page, "picture-answer-read-375");
        page.navigate(address("/inspect/" + key + "/picture?metric=" + PART + "&sent=too"));
        look(page, "picture-375");
        page.context().close();
    }

    @Test
    @Order(3)
    void a_lead_reminds_the_silent_forces_without_scripts() {
        Page page = browser.newPage(1280, false);
        signIn(page, LEAD, "/inspect/" + key + "/forces");
        press(page, "Chase late forces");
        Browser.screenshot(page, "picture-chase-1280");
        for (Locator box : page.locator("input[name=bodies]").all()) {
            box.check();
        }
        page.locator("#words").fill("Returns are taken until the last day of the window.");
        press(page, "Send reminders");
        assertThat(page.locator("main").innerText()).contains("4 forces reminded");
        Browser.screenshot(page, "picture-chased-1280");
        page.context().close();
        Page scripted = at(1280, LEAD, "/inspect/" + key + "/chase");
        look(scripted, "picture-chase-again-1280");
        scripted.navigate(address("/inspect/" + key + "/answers/forces"));
        look(scripted, "picture-answers-forces-1280");
        scripted.context().close();
    }

    @Test
    @Order(4)
    void a_lead_moves_a_force_to_engage_with_reasons_and_the_force_reads_them_on_a_phone_and_responds() {
        Page page = at(1280, LEAD, "/monitor");
        look(page, "monitor-all-1280");
        follow(page, "Northmere Constabulary (fictional)");
        look(page, "monitor-one-1280");
        press(page, "Move to engage");
        look(page, "monitor-move-1280");
        press(page, "Move to engage");
        look(page, "monitor-move-faults-1280");
        page.locator("#purpose").fill("To see that second jobs are decided");
        page.locator("#reasons").fill("One of more than a hundred applications was approved.");
        page.locator("input[name=metrics]").first().check();
        page.locator("#respondBy-day").fill("1");
        page.locator("#respondBy-month").fill("6");
        page.locator("#respondBy-year").fill("2099");
        press(page, "Move to engage");
        look(page, "monitor-moved-1280");
        page.context().close();

        Page force = at(375, CHIEF, "/monitoring");
        look(force, "monitoring-375");
        force.locator("#words").fill("The number is of refusals. A correction is on its way.");
        press(force, "Send response");
        look(force, "monitoring-responded-375");
        force.context().close();

        Page back = at(375, LEAD, "/monitor/northmere");
        look(back, "monitor-one-375");
        back.locator("textarea[name=words]").fill("Read, and the correction is awaited.");
        press(back, "Send answer");
        assertThat(back.locator("main").innerText()).contains("the correction is awaited");
        back.context().close();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private Page at(int width, String persona, String address) {
        Page page = browser.newPage(width, true);
        signIn(page, persona, address);
        return page;
    }

    private static void signIn(Page page, String persona, String address) {
        page.navigate(address);
        page.locator("button[name=persona]")
                .filter(new Locator.FilterOptions().setHasText(persona))
                .first()
                .click();
    }

    private static void follow(Page page, String link) {
        page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void look(Page page, String name) {
        Browser.assertAccessible(page);
        Browser.screenshot(page, name);
    }
}
