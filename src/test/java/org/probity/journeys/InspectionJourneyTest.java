package org.probity.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.figure.Figure;
import org.probity.figure.Figures;
import org.probity.figure.Period;
import org.probity.figure.Provenance;
import org.probity.figure.stated.ResearchedFigures;
import org.probity.figure.stated.Stated;
import org.probity.given.Acts;
import org.probity.given.Given;
import org.probity.given.GivenInspection;
import org.probity.inspection.finding.Evidence;
import org.probity.inspection.finding.Finding;
import org.probity.inspection.finding.Findings;
import org.probity.inspection.finding.Statement;
import org.probity.inspection.finding.Statements;
import org.probity.inspection.returns.Filling;
import org.probity.inspection.returns.Returns;
import org.probity.inspection.round.Round;
import org.probity.inspection.submission.Queries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Return lead, signatory, inspectors and analyst at their desks, in a browser. */
@ProbityTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InspectionJourneyTest {

    private static final String OPEN = "board-register-reviews";
    private static final String[] METRICS = {
        OPEN, "bi-applications", "bi-approved", "acu-posts-change", "action-plan-made"
    };

    @LocalServerPort
    int port;

    @Autowired
    Given given;

    @Autowired
    GivenInspection inspection;

    @Autowired
    Acts acts;

    @Autowired
    Returns returns;

    @Autowired
    Filling filling;

    @Autowired
    Figures figures;

    @Autowired
    Queries queries;

    @Autowired
    Findings findings;

    @Autowired
    Statements statements;

    @Autowired
    ResearchedFigures researched;

    private Browser browser;
    private Round round;
    private Round planned;
    private Figure frozen;
    private UUID finding;

    @BeforeAll
    void open() {
        browser = Browser.open(port);
        given.persona(given.person("velmarsh", Role.RETURN_LEAD), "Velmarsh: return lead");
        given.persona(given.chiefOfficer("velmarsh", Role.SIGNATORY), "Velmarsh: chief officer");
        given.persona(given.person("hmic", Role.INSP_LEAD), "Lead inspector");
        given.persona(given.person("hmic", Role.ANALYST), "Analyst");
        String[] bodies = {"northmere", "kingsford", "velmarsh"};
        round = inspection.openRound(bodies, METRICS);
        planned = inspection.plannedRound(
                GivenInspection.plan("planned-" + UUID.randomUUID().toString().substring(0, 8)), bodies, METRICS);
        Actor lead = Acts.a(Role.RETURN_LEAD, "velmarsh");
        acts.as(lead, () -> {
            returns.start(lead, round.key());
            filling.freezeOpenCells(lead, round.key());
            return filling.supply(
                    lead,
                    round.key(),
                    0,
                    Stated.value(
                            "velmarsh",
                            "action-plan-made",
                            BigDecimal.ONE,
                            GivenInspection.SINCE,
                            "Plan of 3 May 2012"));
        });
        frozen = acts.as(lead, () -> figures.frozen(lead, "velmarsh", OPEN).getFirst());
        sentByKingsford();
        notedOnKingsford();
    }

    private void sentByKingsford() {
        Actor lead = Acts.a(Role.RETURN_LEAD, "kingsford");
        inspection.sentReturn(round, lead, Acts.a(Role.SIGNATORY, "kingsford"));
        acts.as(
                inspection.analyst,
                () -> queries.ask(
                        inspection.analyst, round.id(), "kingsford", "bi-approved", "Does this include renewals?"));
        acts.as(
                lead,
                () -> queries.answer(lead, round.id(), "kingsford", "bi-approved", "No. Renewals are not counted."));
    }

    private void notedOnKingsford() {
        Actor inspector = inspection.inspectorOf(round, "kingsford");
        finding = acts.as(inspector, () -> {
            UUID note = findings.note(
                    inspector,
                    round.id(),
                    "kingsford",
                    Evidence.Kind.FOCUS_GROUP,
                    GivenInspection.FIRST,
                    "Six constables of one unit",
                    "All six knew the gifts policy.");
            statements.draft(inspector, round.id(), "kingsford", said("kin-1-04", "updated"));
            statements.draft(inspector, round.id(), "kingsford", said("kin-2-01", "new"));
            return findings.draft(
                    inspector,
                    round.id(),
                    "kingsford",
                    "gifts",
                    "Officers know the policy on gifts.",
                    java.util.List.of(new Finding.Citation(Finding.Citation.Kind.EVIDENCE, note, null)));
        });
        Stated found = Stated.value(
                        "kingsford",
                        "social-media-cases-referred",
                        BigDecimal.valueOf(5),
                        Period.always(),
                        "Study of social media, 2012")
                .worded("potentially inappropriate")
                .madeFor(round.id());
        acts.as(inspection.analyst, () -> researched.transcribe(inspection.analyst, Provenance.RESEARCHED, found));
    }

    private static Statement.Said said(String key, String value) {
        return new Statement.Said(
                key,
                "finding-1",
                "media",
                "The media policy is " + value + ".",
                value,
                "policy state",
                Statement.Source.INSPECTION,
                "Fieldwork of July 2012");
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Velmarsh: return lead, /returns, returns",
        "Velmarsh: return lead, /returns/ROUND, return",
        "Velmarsh: return lead, /returns/ROUND/cells/board-register-reviews, cell",
        "Velmarsh: return lead, /returns/ROUND/cells/bi-approved, cell-open",
        "Velmarsh: return lead, /figures/FIGURE, figure",
        "Velmarsh: return lead, /board/figures/board-register-reviews, board-figure",
        "Velmarsh: return lead, /analysis/as-at?metric=board-register-reviews&asAt.day=1&asAt.month=3&asAt.year=2012&knownAt.day=x, as-at-wrong",
        "Velmarsh: chief officer, /returns/ROUND/sign, sign",
        "Velmarsh: chief officer, /inspect/ROUND, round-of-force",
        "Lead inspector, /inspect, rounds",
        "Lead inspector, /inspect/PLANNED, round-planned",
        "Lead inspector, /inspect/new, round-form",
        "Lead inspector, /inspect/ROUND/forces, forces",
        "Lead inspector, /inspect/ROUND/forces/kingsford, force",
        "Lead inspector, /findings/FINDING, finding",
        "Lead inspector, /findings/FINDING/change, finding-form",
        "Analyst, /inspect/ROUND/forces/kingsford/cells/bi-approved, sent-cell",
        "Analyst, /inspect/ROUND/forces/kingsford/figures/new, found-form"
    })
    void every_page_is_accessible_on_a_desk_and_on_a_phone(String persona, String address, String name) {
        String path = address.replace("ROUND", round.key())
                .replace("PLANNED", planned.key())
                .replace("FIGURE", frozen.id().toString())
                .replace("FINDING", finding.toString());
        for (int width : new int[] {1280, 375}) {
            Page page = browser.newPage(width, true);
            page.navigate(path);
            choose(page, persona);
            Browser.screenshot(page, "inspection-" + name + "-" + width);
            Browser.assertAccessible(page);
            page.context().close();
        }
        browser.assertNoComplaints();
    }

    @Test
    void a_return_is_filled_in_signed_and_sent_on_a_phone_without_scripts() {
        Round own = inspection.openRound(new String[] {"velmarsh"}, OPEN, "bi-refused");
        Page page = browser.newPage(375, false);
        page.navigate("/returns/" + own.key());
        choose(page, "Velmarsh: return lead");
        press(page, "Start the return");
        press(page, "Freeze the counts that are not answered");
        page.locator("a[href$='/cells/bi-refused']").click();
        page.locator("input[name=answer][value=value]").check();
        page.locator("#value").fill("0");
        page.locator("#source").fill("Interests spreadsheet");
        page.locator("#comment").fill("Every application was approved or is pending.");
        press(page, "Save figure");
        assertThat(page.locator("main").innerText())
                .contains("2 of 2 answered")
                .contains("Supplied: Interests spreadsheet");
        page.context().close();

        Page chief = browser.newPage(375, false);
        chief.navigate("/returns/" + own.key() + "/sign");
        choose(chief, "Velmarsh: chief officer");
        press(chief, "Sign off and send");
        assertThat(chief.locator("main").innerText())
                .contains("This copy is locked")
                .contains("Every application was approved");
        Browser.screenshot(chief, "inspection-sent-375");
        chief.context().close();
    }

    private static void press(Page page, String words) {
        page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
    }

    private static void choose(Page page, String persona) {
        Locator button = page.locator("button[name=persona]")
                .filter(new Locator.FilterOptions().setHasText(persona))
                .first();
        button.click();
    }
}
