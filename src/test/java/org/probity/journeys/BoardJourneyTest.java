package org.probity.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.given.Given;
import org.probity.given.GivenInterests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A chief officer reads the board's page before a meeting, on a desk, on a phone without scripts, and on paper. */
@ProbityTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardJourneyTest {

    private static final String FORCE = "velmarsh";
    private static final String LABEL = "Chief officer before a meeting";

    @LocalServerPort
    int port;

    @Autowired
    Given given;

    @Autowired
    GivenInterests interests;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    private Browser browser;

    @BeforeAll
    void open() {
        browser = Browser.open(port);
        given.persona(given.chiefOfficer(FORCE, Role.SIGNATORY), LABEL);
        UUID decider = interests.decider(FORCE);
        for (int at = 0; at < 3; at++) {
            interests.approved(given.person(FORCE), decider);
        }
        UUID late = interests.submitted(given.person(FORCE)).id();
        administrator
                .sql("update register.entry set due_on = ? where id = ?")
                .params(LocalDate.of(2020, 1, 1), late)
                .update();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private Page signedIn(int width, boolean javaScript) {
        Page page = browser.newPage(width, javaScript);
        page.navigate("/sign-in");
        page.locator("button:has-text('" + LABEL + "')").click();
        return page;
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "375, false"})
    void the_chief_officer_reads_what_moved_and_follows_a_figure_to_what_it_counted(int width, boolean javaScript) {
        Page page = signedIn(width, javaScript);
        page.locator("a:has-text('Read the board’s page')").click();
        Browser.screenshot(page, "board-" + width);
        assertThat(page.locator("h1").innerText()).isEqualTo("The board’s page");
        assertThat(page.locator(".govuk-tag--red").first().innerText()).isEqualToIgnoringCase("Overdue");
        String kind = width > 600 ? "wide" : "narrow";
        assertThat(page.locator(".probity-chart__picture--" + kind + ":visible").count())
                .isGreaterThanOrEqualTo(2);
        if (javaScript) {
            Browser.assertAccessible(page);
        }
        page.locator("#since-day").fill("31");
        page.locator("#since-month").fill("2");
        page.locator("#since-year").fill("2024");
        page.locator("button:has-text('Compare')").click();
        Browser.screenshot(page, "board-error-" + width);
        assertThat(page.locator(".govuk-error-summary").innerText()).contains("must be a real date");
        page.locator("#since-day").fill("1");
        page.locator("button:has-text('Compare')").click();
        assertThat(page.locator(".govuk-body-l").innerText()).contains("1 February 2024");
        page.locator("section[aria-labelledby=figures] tbody a").first().click();
        assertThat(page.url()).contains("/board/figures/");
        page.context().close();
        browser.assertNoComplaints();
    }

    @Test
    void on_paper_it_has_its_pictures_and_whole_tables_and_no_buttons() {
        Page page = signedIn(1280, true);
        page.navigate("/board");
        page.pdf(new Page.PdfOptions().setFormat("A4").setPath(Path.of("target", "screenshots", "board.pdf")));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(680, 1000);
        Browser.screenshot(page, "board-print");
        assertThat(page.locator("button:visible, nav:visible").count()).isZero();
        assertThat(page.locator(".probity-chart__picture--wide:visible").count())
                .isGreaterThanOrEqualTo(2);
        page.context().close();
    }
}
