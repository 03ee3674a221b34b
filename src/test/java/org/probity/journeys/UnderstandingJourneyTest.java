package org.probity.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.given.Acts;
import org.probity.given.Given;
import org.probity.given.GivenCases;
import org.probity.given.GivenPolicies;
import org.probity.platform.time.SetClock;
import org.probity.policy.Document.Kind;
import org.probity.policy.guidance.Guide;
import org.probity.policy.guidance.GuideDesk;
import org.probity.policy.standards.Control;
import org.probity.policy.standards.Controls;
import org.probity.survey.Survey;
import org.probity.survey.SurveyOutcome;
import org.probity.survey.SurveyQuestions;
import org.probity.survey.Surveys;
import org.probity.survey.reply.SurveyReplies;
import org.probity.survey.result.SurveyCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The media guide, the survey of understanding and the security standards in a real browser. Outside the suite until it was seen
 * green after its last mend (the width of the standards on a phone).
 */
@ProbityTest
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnderstandingJourneyTest {

    private static final String FORCE = "ostrayne";
    private static final LocalDate OPENS = LocalDate.of(2025, 2, 3);
    private static final LocalDate CLOSES = LocalDate.of(2025, 2, 28);

    @LocalServerPort
    int port;

    @Autowired
    Given given;

    @Autowired
    GivenPolicies policies;

    @Autowired
    Acts acts;

    @Autowired
    GuideDesk guide;

    @Autowired
    Surveys surveys;

    @Autowired
    SurveyQuestions questions;

    @Autowired
    SurveyReplies replies;

    @Autowired
    SurveyCount count;

    @Autowired
    Controls controls;

    private final Actor writer = Acts.a(Role.POLICY_OWNER, FORCE);
    private final Actor other = Acts.a(Role.POLICY_OWNER, FORCE);
    private final Actor head = Acts.a(Role.PSD_HEAD, FORCE);

    private Browser browser;
    private Map<String, String> made;

    @BeforeAll
    void open() {
        browser = Browser.open(port);
        given.persona(given.person(FORCE), "Reader of the guide");
        given.persona(given.person(FORCE), "Answerer on a phone");
        given.persona(given.person(FORCE), "Answerer at a desk");
        given.persona(given.person(FORCE, Role.POLICY_OWNER), "Communications lead");
        given.persona(given.person(FORCE, Role.POLICY_OWNER), "Owner of surveys");
        publishGuide();
        String open = survey(
                "What is expected of us", LocalDate.now(), LocalDate.now().plusDays(20));
        String closed = survey("What was expected of us", OPENS, CLOSES);
        answered(closed);
        String next = wave(closed);
        made = Map.of("{open}", open, "{closed}", closed, "{next}", next, "{control}", control());
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Reader of the guide, /media/guide, media-guide",
        "Reader of the guide, /media/guide?q=arrest, media-guide-found",
        "Reader of the guide, /media/guide?q=zeppelin, media-guide-none",
        "Communications lead, /media/topics, media-topics",
        "Reader of the guide, /survey/{open}, survey-start",
        "Reader of the guide, /survey/{closed}/answers, survey-answers",
        "Owner of surveys, /surveys/{closed}, survey-closed",
        "Owner of surveys, /surveys/{closed}/results, survey-results",
        "Owner of surveys, /surveys/{next}/results, survey-results-next",
        "Owner of surveys, /surveys/{closed}/next-wave, survey-next-wave",
        "Owner of surveys, /security-standards, security-standards",
        "Owner of surveys, /security-standards/{control}/tests, security-control",
        "Owner of surveys, /security-standards/{control}/record/test, security-test",
        "Owner of surveys, /security-standards/{control}/record/exception, security-exception",
        "Reader of the guide, /security-standards, security-standards-staff"
    })
    void every_page_is_accessible_on_a_desk_and_on_a_phone(String persona, String address, String name) {
        String at = made.entrySet().stream()
                .reduce(address, (path, one) -> path.replace(one.getKey(), one.getValue()), (a, b) -> b);
        for (int width : new int[] {1280, 375}) {
            Page page = browser.newPage(width, true);
            page.navigate(at);
            choose(page, persona);
            assertThat(page.url()).endsWith(at);
            Browser.screenshot(page, "understanding-" + name + "-" + width);
            Browser.assertAccessible(page);
            page.context().close();
        }
        browser.assertNoComplaints();
    }

    @Test
    void an_officer_looks_a_topic_up_on_a_phone_without_scripts_in_two_steps() {
        Page page = browser.newPage(375, false);
        page.navigate("/media/guide");
        choose(page, "Reader of the guide");
        page.locator("#q").fill("arested");
        page.keyboard().press("Enter");
        Browser.screenshot(page, "understanding-lookup-375");
        page.locator("main h3 a", new Page.LocatorOptions().setHasText("arrested but not charged"))
                .click();
        assertThat(page.locator("main").innerText())
                .contains("Red: do not discuss")
                .contains("Nobody; pass the request to communications");
        page.locator("#responsible").check();
        page.locator("#purpose").check();
        page.locator("main form button").first().click();
        Browser.screenshot(page, "understanding-topic-375");
        assertThat(page.locator("main").innerText()).contains("whatever your part in it");
        assertThat(page.locator("a:text('Record a media contact')").getAttribute("href"))
                .isEqualTo("/declare/media?topic=Name+of+a+person+arrested+but+not+charged&colour=red");
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"Answerer on a phone, 375, false", "Answerer at a desk, 1280, true"})
    void an_officer_answers_the_survey_and_learns_what_was_right(String persona, int width, boolean javaScript) {
        Page page = browser.newPage(width, javaScript);
        page.navigate("/");
        choose(page, persona);
        page.locator("a", new Page.LocatorOptions().setHasText("Answer: What is expected of us"))
                .first()
                .click();
        page.locator("main form button").first().click();
        for (int number = 1; number <= 4; number++) {
            Browser.screenshot(page, "understanding-question-" + number + "-" + width);
            assertAccessible(page, javaScript);
            if (number != 3) {
                page.locator("main input[type=radio]").first().check();
            }
            page.locator("main form button").first().click();
        }
        Browser.screenshot(page, "understanding-check-" + width);
        assertAccessible(page, javaScript);
        assertThat(page.locator("main").innerText()).contains("Left out");
        page.locator("button:has-text('Change')").nth(2).click();
        page.locator("main input[type=radio]").nth(1).check();
        page.locator("main form button").first().click();
        page.locator("main form button").first().click();
        assertThat(page.locator("main").innerText())
                .contains("Check your answers")
                .doesNotContain("Left out");
        page.locator("button:has-text('Send answers')").click();
        Browser.screenshot(page, "understanding-sent-" + width);
        assertThat(page.locator("main").innerText())
                .contains("Nobody can tell which were yours")
                .contains("Clause 4.1");
        assertAccessible(page, javaScript);
        page.context().close();
    }

    @Test
    void a_communications_lead_edits_a_topic() {
        Page page = browser.newPage(1280, true);
        page.navigate("/media/topics");
        choose(page, "Communications lead");
        page.locator("button:has-text('Write the next edition')").click();
        page.locator("a:text('Missing person appeal')").click();
        Browser.screenshot(page, "understanding-topic-form-1280");
        Browser.assertAccessible(page);
        page.locator("#whoMaySpeak").fill("");
        page.locator("button:has-text('Save topic')").click();
        assertThat(page.title()).startsWith("Error: ");
        Browser.assertAccessible(page);
        page.locator("#whoMaySpeak").fill("Missing people team");
        page.locator("button:has-text('Save topic')").click();
        assertThat(page.locator("main").innerText()).contains("Recorded").contains("Missing people team");
        page.locator("a:has-text('Change')").first().click();
        Browser.assertAccessible(page);
        page.locator("#whatChanged").fill("Who speaks on missing people");
        page.locator("main form button").first().click();
        page.locator("button:has-text('Send for approval')").click();
        Browser.screenshot(page, "understanding-topics-sent-1280");
        assertThat(page.locator("main").innerText()).contains("Sent for approval");
        page.context().close();
    }

    private void publishGuide() {
        at(OPENS, writer, () -> guide.begin(writer));
        Guide.About about = new Guide.About(OPENS, "First edition", "Press office", "0100 000 0000");
        at(OPENS, writer, () -> guide.describe(writer, about));
        at(OPENS, writer, () -> guide.send(writer));
        at(OPENS, other, () -> guide.approve(other, head.person()));
        at(OPENS, head, () -> guide.confirm(head));
    }

    private String survey(String title, LocalDate opens, LocalDate closes) {
        Surveys.NewSurvey survey = new Surveys.NewSurvey(title, "To see what is clear and what is not", opens, closes);
        String slug = ((SurveyOutcome.Done) at(OPENS, writer, () -> surveys.begin(writer, survey))).slug();
        for (int number = 1; number <= 4; number++) {
            Survey.Asked asked = new Survey.Asked(
                    "A supplier that you manage invites you to a dinner, the " + number + ". time this year.",
                    "What do you do first about invitation " + number + "?",
                    List.of("Accept and say nothing", "Ask, and declare the invitation", "Decline and say nothing"),
                    2,
                    "Clause 4." + number + ": what is offered is declared, whether or not it is accepted.");
            at(OPENS, writer, () -> questions.add(writer, slug, asked));
        }
        publish(slug);
        return slug;
    }

    private void publish(String slug) {
        at(OPENS, writer, () -> surveys.sendForApproval(writer, slug));
        at(OPENS, other, () -> surveys.approve(other, slug, head.person()));
        at(OPENS, head, () -> surveys.confirm(head, slug));
    }

    private void answered(String slug) {
        answered(slug, OPENS, 2);
        LocalDate after = CLOSES.plusDays(1);
        UUID id = at(after, writer, () -> surveys.read(writer, slug)).id();
        SetClock.at(GivenCases.on(after), () -> count.count(FORCE, id));
    }

    private void answered(String slug, LocalDate day, int wrong) {
        UUID manager = given.person(FORCE);
        Random random = new Random(7);
        for (int i = 0; i < 14; i++) {
            UUID person = given.person(FORCE);
            given.reportsTo(person, manager);
            Actor any = Acts.a(Role.STAFF, FORCE);
            Actor officer = new Actor(person, any.label(), FORCE, any.assignments());
            List<Integer> chosen =
                    random.ints(4, 0, 10).mapToObj(dice -> dice < wrong ? 1 : 2).toList();
            at(day, officer, () -> replies.answer(officer, slug, chosen));
        }
    }

    private String wave(String closed) {
        Surveys.NewSurvey again = new Surveys.NewSurvey(
                "What was expected of us, again", "To see what changed", OPENS.plusMonths(2), CLOSES.plusMonths(2));
        String slug =
                ((SurveyOutcome.Done) at(OPENS, writer, () -> surveys.beginNextWave(writer, closed, again))).slug();
        Survey.Asked reworded =
                new Survey.Asked("", "What must you do?", List.of("Nothing", "Declare it"), 2, "Clause 4.1");
        at(OPENS, writer, () -> questions.change(writer, slug, 1, reworded));
        publish(slug);
        answered(slug, OPENS.plusMonths(2), 7);
        LocalDate after = CLOSES.plusMonths(2).plusDays(1);
        UUID id = at(after, writer, () -> surveys.read(writer, slug)).id();
        SetClock.at(GivenCases.on(after), () -> count.count(FORCE, id));
        return slug;
    }

    private String control() {
        GivenPolicies.Desk desk = new GivenPolicies.Desk(FORCE, writer, head, Acts.a(Role.SIGNATORY, FORCE));
        LocalDate today = LocalDate.now();
        LocalDate begun = today.minusMonths(10);
        String slug = "";
        for (String title : List.of("Removable media", "Shared accounts", "Printing", "Remote access")) {
            slug = policies.drafted(desk, Kind.STANDARD, begun, GivenPolicies.text(title, begun));
            policies.publish(desk, Kind.STANDARD, begun, slug);
            String control = slug;
            LocalDate tested = begun.plusMonths(title.length() % 5);
            Control.Result result = title.startsWith("Sh") ? Control.Result.NOT_MET : Control.Result.MET;
            policies.at(
                    tested,
                    writer,
                    () -> controls.test(writer, control, new Control.Test(tested, result, "Ten machines looked at")));
        }
        LocalDate raised = today.minusMonths(3);
        policies.draftedNext(
                desk,
                Kind.STANDARD,
                raised,
                slug,
                GivenPolicies.text("Remote access", raised).stronger());
        policies.evidence(desk, raised, slug);
        policies.publish(desk, Kind.STANDARD, raised, slug);
        return slug;
    }

    private <T> T at(LocalDate day, Actor actor, Supplier<T> work) {
        Instant instant = GivenCases.on(day);
        return SetClock.at(instant, () -> acts.as(actor, instant, work));
    }

    /** The check is a script itself: with scripts off it never answers. */
    private static void assertAccessible(Page page, boolean javaScript) {
        if (javaScript) {
            Browser.assertAccessible(page);
        }
    }

    private static void choose(Page page, String persona) {
        page.locator("button:text-is(\"" + persona + "\"), button:has-text(\"" + persona + ", Ostrayne\")")
                .first()
                .click();
    }
}
