package org.probity.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.exchange.SheetWriter;
import org.probity.given.Given;
import org.probity.given.GivenInspection;
import org.probity.inspection.research.StudySheet;
import org.probity.inspection.wave.QuestionSheet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An analyst loads two waves and a study in a browser, with scripts and without, and reads what they say. */
@ProbityTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnalysisJourneyTest {

    private static final String ANALYST = "Analysis: analyst";
    private static final List<String> WAYS =
            List.of("Very common", "Fairly common", "Not very common", "Not at all common");
    private static final List<String> FORCES = List.of("northmere", "kingsford", "velmarsh", "ostrayne");

    @LocalServerPort
    int port;

    @Autowired
    Given given;

    @Autowired
    GivenInspection inspection;

    private Browser browser;
    private String round;

    @BeforeAll
    void open() {
        browser = Browser.open(port);
        round = inspection
                .openRound(new String[] {"northmere", "kingsford"}, "bi-applications")
                .key();
        given.persona(given.person("hmic", Role.ANALYST), ANALYST);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void two_waves_are_loaded_checked_taken_and_compared() {
        Page page = at(1280, true, "/analysis/waves/new");
        look(page, "analysis-wave-form-1280");
        fill(page, "2011", "How common a problem is corruption?", 0);
        look(page, "analysis-wave-check-1280");
        press(page, "Take the wave");
        page.context().close();

        // the rules of accessibility are themselves a script: without scripts a page is pictured and used
        Page without = at(375, false, "/analysis/waves/new");
        Browser.screenshot(without, "analysis-wave-form-375");
        fill(without, "2012", "How common is corruption?", 3);
        assertThat(without.locator("main").innerText()).contains("3 rows with faults", "Row 2");
        Browser.screenshot(without, "analysis-wave-faults-375");
        files(without, "How common is corruption?", 0);
        press(without, "Check these files");
        press(without, "Take the wave");
        Browser.screenshot(without, "analysis-wave-375");
        without.getByText("Changes since Wave of the journey, 2011").click();
        assertThat(without.locator("main").innerText()).contains("Wording changed: not compared");
        Browser.screenshot(without, "analysis-since-375");
        without.goBack();
        without.getByText("By force and region").first().click();
        Browser.screenshot(without, "analysis-by-force-375");
        String address = without.url();
        without.context().close();

        Page wide = at(1280, true, address.substring(address.indexOf("/analysis")));
        look(wide, "analysis-by-force-1280");
        wide.getByText("Back to the wave").click();
        look(wide, "analysis-wave-1280");
        wide.getByText("Changes since Wave of the journey, 2011").click();
        look(wide, "analysis-since-1280");
        wide.context().close();
    }

    @Test
    void a_study_is_loaded_and_its_cases_are_made_ready_for_their_forces() {
        Page page = at(1280, true, "/analysis/research/new");
        page.locator("#title").fill("Study of 2012");
        page.locator("#round").selectOption(round);
        date(page, "from", "2012");
        date(page, "to", "2012");
        page.locator("#carriedOutBy").fill("A research company");
        page.locator("#method").fill("Open profiles, searched by hand");
        page.locator("#legalBasis").fill("Authorised by the lead inspector");
        List<List<String>> rows = new ArrayList<>();
        List<String> categories =
                List.of("offensive-language", "comment-on-procedure", "negative-about-work", "extreme-views", "images");
        for (int at = 0; at < 30; at++) {
            String force = at % 3 == 0 ? "kingsford" : "northmere";
            rows.add(
                    at % 2 == 0
                            ? List.of(force, "Twitter", "P" + at, "", "", "", "", "")
                            : List.of(
                                    force,
                                    "Facebook",
                                    "P" + at,
                                    "I" + at,
                                    "C" + at,
                                    categories.get(at % 5),
                                    "",
                                    "A word"));
        }
        page.locator("input[type=file][name=file]")
                .setInputFiles(payload("study.csv", SheetWriter.csv(StudySheet.headings(), rows)));
        press(page, "Check file");
        look(page, "analysis-study-check-1280");
        press(page, "Take the study");
        press(page, "Prepare referrals of cases that have none");
        assertThat(page.locator("main").innerText())
                .contains("30 profiles examined; 15 instances on 15 profiles; 15 cases");
        look(page, "analysis-study-1280");
        String address = page.url();
        press(page, "Enter figures for each force");
        look(page, "analysis-study-figures-1280");
        page.context().close();
        Page phone = at(375, true, address.substring(address.indexOf("/analysis")));
        look(phone, "analysis-study-375");
        phone.context().close();
    }

    private static void fill(Page page, String year, String wording, int faults) {
        page.locator("#title").fill("Wave of the journey, " + year);
        date(page, "from", year);
        date(page, "to", year);
        page.locator("#carriedOutBy").fill("A research company");
        page.locator("#method").fill("Telephone interviews");
        page.locator("#population").fill("Adults");
        page.locator("#weighting").fill("Age and sex");
        files(page, wording, faults);
        press(page, "Check files");
    }

    private static void date(Page page, String name, String year) {
        page.locator("#" + name + "-day").fill("9");
        page.locator("#" + name + "-month").fill("7");
        page.locator("#" + name + "-year").fill(year);
    }

    private static void files(Page page, String wording, int faults) {
        byte[] questions = SheetWriter.csv(
                QuestionSheet.headings(),
                List.of(
                        List.of(
                                "Q1",
                                wording,
                                "corruption",
                                String.join("; ", WAYS),
                                "Very common; Fairly common",
                                "think it is fairly or very common"),
                        List.of("Q2", "Do you trust your force?", "trust", "Yes; No", "Yes", "trust their force")));
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at < 400; at++) {
            String answer = at < faults ? "Mabye" : WAYS.get((at * at) % 4);
            rows.add(List.of(
                    at % 3 == 0 ? "1.5" : "0.8", FORCES.get(at < 8 ? 3 : at % 3), answer, at % 5 == 0 ? "No" : "Yes"));
        }
        byte[] replies = SheetWriter.csv(List.of("Weight", "Force", "Q1", "Q2"), rows);
        page.locator("input[type=file][name=questions]").setInputFiles(payload("questions.csv", questions));
        page.locator("input[type=file][name=replies]").setInputFiles(payload("replies.csv", replies));
    }

    private static FilePayload payload(String name, byte[] bytes) {
        return new FilePayload(name, "text/csv", bytes);
    }

    private Page at(int width, boolean javaScript, String address) {
        Page page = browser.newPage(width, javaScript);
        page.navigate(address);
        page.locator("button[name=persona]")
                .filter(new Locator.FilterOptions().setHasText(ANALYST))
                .first()
                .click();
        return page;
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
