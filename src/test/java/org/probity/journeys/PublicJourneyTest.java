package org.probity.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.given.Given;
import org.probity.given.GivenAsked;
import org.probity.given.GivenReleases;
import org.probity.inspection.round.Round;
import org.probity.publication.copy.RecommendationCopies;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody with a phone who asks what was found about a force and what became of it; and the local policing body that answers within 56 days. */
@ProbityTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicJourneyTest {

    private static final String FORCE = "ostrayne";
    private static final String POLICING_BODY = "Public: local policing body";
    private static final String PRESS = "Public: press officer";
    private static final Map<String, Integer> FIGURES =
            Map.of("bi-applications", 80, "bi-approved", 60, "policies-updated", 7);

    @LocalServerPort
    int port;

    @Autowired
    Given given;

    @Autowired
    GivenReleases releases;

    @Autowired
    GivenAsked asks;

    @Autowired
    RecommendationCopies copies;

    private Browser browser;
    private Round round;
    private String ref;

    @BeforeAll
    void open() {
        browser = Browser.open(port);
        round = releases.accepted(FORCE, FIGURES);
        releases.sendAndAccept(
                round, "quellindale", Map.of("bi-applications", 90, "bi-approved", 55, "policies-updated", 5));
        ref = asks.shown(round, FORCE);
        releases.published(round, FORCE);
        releases.published(round, "quellindale");
        copies.run(ref);
        given.persona(given.person(FORCE, Role.OVERSEER), POLICING_BODY);
        given.persona(releases.person(Role.PRESS), PRESS);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void a_visitor_reads_what_was_found_and_what_happened_about_it() {
        answered();
        for (int width : new int[] {375, 1280}) {
            Page page = browser.newPage(width, true);
            page.navigate("/published");
            page.locator("input[name=q]").fill("Ostrayne");
            Browser.press(page, "Search");
            Browser.look(page, "visitor-search-" + width);
            page.locator("a[href='/published/forces/" + FORCE + "']").first().click();
            Browser.look(page, "visitor-force-" + width);
            assertThat(page.locator("main").innerText())
                    .contains(
                            "What was found",
                            "What happened about it",
                            GivenAsked.WORDS,
                            "We ask the chief each month.");
            Locator history = page.locator("a[href='/published/recommendations/" + ref + "']")
                    .first();
            history.click();
            Browser.look(page, "visitor-recommendation-" + width);
            assertThat(page.locator("main").innerText()).contains("Response published");
            page.goBack();
            page.locator("a[href='/published/reports/" + round.key() + "-" + FORCE + "']")
                    .first()
                    .click();
            Browser.look(page, "visitor-report-" + width);
            assertThat(page.locator("main").innerText()).contains("Judgements", "What has happened since");
            page.navigate("/published/forces/" + FORCE);
            page.locator("summary").first().click();
            page.getByText("Compare with other forces").first().click();
            Browser.look(page, "visitor-compare-" + width);
            page.locator("#measure").selectOption("bi-approved");
            Browser.press(page, "Compare");
            Browser.look(page, "visitor-compared-" + width);
            assertThat(page.locator("main").innerText()).contains("Before you compare", "Ostrayne", "Quellindale");
            assertThat(page.locator("a[href$='figures.csv']").count()).isPositive();
            page.navigate("/published/recommendations?round=" + round.key());
            Browser.look(page, "visitor-recommendations-" + width);
            page.navigate("/published/rounds/" + round.key());
            Browser.look(page, "visitor-round-" + width);
            page.navigate("/published/data");
            Browser.look(page, "visitor-data-" + width);
            page.context().close();
            press(width);
        }
        withoutScripts();
        browser.assertNoComplaints();
    }

    /** Nothing that has to be read waits for a script. */
    private void withoutScripts() {
        Page page = browser.newPage(375, false);
        page.navigate("/published/forces/" + FORCE);
        assertThat(page.locator("main").innerText()).contains(GivenAsked.WORDS);
        page.locator("summary").first().click();
        assertThat(page.locator("main").innerText()).contains("Compare with other forces");
        page.context().close();
    }

    /** The answer that section 55 asks for: seen with its last day before, and in public after. */
    private void answered() {
        Page page = browser.at(375, true, POLICING_BODY, "/oversight/responses/" + round.key());
        Browser.look(page, "responding-375");
        assertThat(page.locator("main").innerText()).contains("56 days");
        page.locator(".govuk-task-list a").first().click();
        page.locator("#words").fill("We ask the chief each month.");
        Browser.press(page, "Save comment");
        Browser.press(page, "Publish response");
        assertThat(page.locator("main").innerText()).contains("Everything is answered");
        page.context().close();
        copies.run(ref);
    }

    private void press(int width) {
        Page page = browser.at(width, true, PRESS, "/editorial/press");
        Browser.look(page, "visitor-press-" + width);
        page.context().close();
    }
}
