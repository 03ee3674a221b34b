package org.probity.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.casework.ActOutcome;
import org.probity.casework.CaseView.Member;
import org.probity.casework.CaseView.Named;
import org.probity.casework.CaseWork;
import org.probity.casework.Cases;
import org.probity.given.Given;
import org.probity.given.GivenCases;
import org.probity.healthcheck.Assessment.Choice;
import org.probity.healthcheck.Assessments;
import org.probity.healthcheck.Checklist;
import org.probity.organisation.units.PostEvent;
import org.probity.organisation.units.Posts;
import org.probity.organisation.units.UnitKind;
import org.probity.organisation.units.Units;
import org.probity.policy.Document.Kind;
import org.probity.policy.Drafted;
import org.probity.policy.PolicyDesk;
import org.probity.policy.Theme;
import org.probity.survey.Surveys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Cases, policies, surveys, health check and posts in a real browser. */
@ProbityTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForceHouseJourneyTest {

    private static final String FORCE = "ostrayne";
    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final String ROUND = "revisit-2025";

    @LocalServerPort
    int port;

    @Autowired
    Given given;

    @Autowired
    Cases cases;

    @Autowired
    CaseWork work;

    @Autowired
    PolicyDesk desk;

    @Autowired
    Surveys surveys;

    @Autowired
    Assessments assessments;

    @Autowired
    Units units;

    @Autowired
    Posts posts;

    private Browser browser;
    private Map<String, String> made;
    private UUID returnLead;

    @BeforeAll
    void open() {
        browser = Browser.open(port);
        UUID head = given.persona(given.person(FORCE, Role.PSD_HEAD), "Head of standards");
        UUID investigator = given.persona(given.person(FORCE, Role.INVESTIGATOR), "Investigator");
        UUID owner = given.persona(given.person(FORCE, Role.POLICY_OWNER), "Policy owner");
        UUID lead = given.persona(given.person(FORCE, Role.RETURN_LEAD), "Return lead");
        UUID acuHead = given.persona(given.person(FORCE, Role.ACU_HEAD), "ACU head");
        given.persona(given.chiefOfficer(FORCE, Role.SIGNATORY), "Chief officer");
        given.persona(given.person(FORCE), "Officer");
        String reference = worked(head, investigator);
        given.does(
                owner,
                actor -> desk.begin(
                        actor,
                        Kind.POLICY,
                        Drafted.of(
                                "Relationships with the media",
                                Theme.MEDIA,
                                "Speak about what you know.\n\nAsk first.",
                                DAY)));
        given.does(
                owner,
                actor -> surveys.begin(
                        actor,
                        new Surveys.NewSurvey("What is expected", "To see what is clear", DAY, DAY.plusDays(20))));
        given.does(
                owner,
                actor -> surveys.addQuestion(
                        actor, "what-is-expected", "May I accept a meal?", List.of("Yes", "No", "After asking"), 3));
        answered(lead, ROUND);
        returnLead = lead;
        given.does(given.founders(FORCE).admin(), actor -> units.open(actor, "Anti-corruption", UnitKind.ACU, DAY));
        given.does(acuHead, actor -> {
            UUID unit = units.list(actor).stream()
                    .filter(one -> one.kind() == UnitKind.ACU)
                    .findFirst()
                    .orElseThrow()
                    .id();
            UUID post = posts.establish(actor, unit, "Analyst", BigDecimal.ONE, DAY);
            posts.happened(actor, post, PostEvent.FILLED, BigDecimal.ONE, DAY);
        });
        made = Map.of("{case}", reference);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Head of standards, /cases, cases",
        "Head of standards, /cases/new, case-new",
        "Head of standards, /cases/{case}/assign, case-team",
        "Investigator, /cases/{case}/allegation, case-act",
        "Policy owner, /policy-desk, policy-desk",
        "Policy owner, /policy-desk/relationships-with-the-media, policy-desk-document",
        "Policy owner, /policy-desk/relationships-with-the-media/write, policy-write",
        "Policy owner, /surveys, surveys",
        "Policy owner, /surveys/new, survey-new",
        "Policy owner, /surveys/what-is-expected, survey-desk",
        "Officer, /policies, policies",
        "Officer, /security-standards, standards",
        "Return lead, /health-check, health-checks",
        "Return lead, /health-check/revisit-2025, health-check",
        "Return lead, /health-check/revisit-2025/DIS-01, health-check-question",
        "Return lead, /actions, actions",
        "ACU head, /acu/posts, acu-posts",
        "ACU head, /acu/posts/new, acu-post-new"
    })
    void every_page_is_accessible_on_a_desk_and_on_a_phone(String persona, String address, String name) {
        String at = made.entrySet().stream()
                .reduce(address, (path, one) -> path.replace(one.getKey(), one.getValue()), (a, b) -> b);
        for (int width : new int[] {1280, 375}) {
            Page page = browser.newPage(width, true);
            page.navigate(at);
            choose(page, persona);
            assertThat(page.url()).endsWith(at);
            Browser.screenshot(page, "force-" + name + "-" + width);
            Browser.assertAccessible(page);
            page.context().close();
        }
        browser.assertNoComplaints();
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "375, false"})
    void an_investigator_gives_a_reason_reads_the_case_and_adds_to_it(int width, boolean javaScript) {
        Page page = browser.newPage(width, javaScript);
        page.navigate("/cases/" + made.get("{case}"));
        choose(page, "Investigator");
        page.locator("main textarea, main input[name=_reason]").first().fill("Work on the case");
        page.locator("main form button").first().click();
        Browser.screenshot(page, "force-case-" + width);
        assertAccessible(page, javaScript);
        page.getByText("Add a note to the chronology").click();
        page.locator("main form button").first().click();
        Browser.screenshot(page, "force-case-act-errors-" + width);
        assertThat(page.title()).startsWith("Error: ");
        assertAccessible(page, javaScript);
        page.locator("#on-day").fill("4");
        page.locator("#on-month").fill("March");
        page.locator("#on-year").fill("2025");
        page.locator("#words").fill("Asked the newspaper, on a screen " + width + " wide");
        page.locator("main form button").first().click();
        assertThat(page.locator(".moj-timeline").innerText()).contains("on a screen " + width + " wide");
        page.context().close();
    }

    @Test
    void a_chief_officer_signs_the_health_check_of_another_round_on_a_phone_without_scripts() {
        answered(returnLead, "signed-2025");
        given.does(returnLead, actor -> assessments.ready(actor, "signed-2025"));
        Page page = browser.newPage(375, false);
        page.navigate("/health-check/signed-2025");
        choose(page, "Chief officer");
        page.locator("main form button").first().click();
        Browser.screenshot(page, "force-health-check-signed-375");
        assertThat(page.locator("main").innerText()).contains("This copy is locked.");
        page.context().close();
    }

    private String worked(UUID head, UUID investigator) {
        String reference = ((ActOutcome.Done) given.as(
                        head,
                        actor -> cases.record(
                                actor,
                                GivenCases.socialMedia(FORCE, DAY, GivenCases.referral(DAY))
                                        .opened(DAY)
                                        .cameBy("Referred by the inspectorate"))))
                .reference();
        given.does(head, actor -> cases.assign(actor, reference, head, Member.Part.HEAD));
        given.does(head, actor -> cases.assign(actor, reference, investigator, Member.Part.INVESTIGATOR));
        given.does(investigator, actor -> work.instance(actor, reference, "offensive-language", DAY, "A rude post"));
        given.does(
                investigator,
                actor -> work.describe(actor, reference, "A reporter of a local paper", Named.Part.WITNESS));
        return reference;
    }

    private void answered(UUID lead, String round) {
        given.does(lead, actor -> assessments.start(actor, round, Checklist.standard()));
        given.does(
                lead,
                actor -> Checklist.standard().questions().stream()
                        .filter(question -> question.respondent() == Checklist.Respondent.FORCE)
                        .forEach(question ->
                                assessments.answer(actor, round, question.id(), Choice.YES, "It is so", null)));
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
