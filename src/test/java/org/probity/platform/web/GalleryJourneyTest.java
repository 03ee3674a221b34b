package org.probity.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.ProbityTest;
import org.probity.journeys.Browser;
import org.springframework.boot.test.web.server.LocalServerPort;

@ProbityTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GalleryJourneyTest {

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeAll
    void open() {
        browser = Browser.open(port);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/gallery, components",
        "/gallery/form, form",
        "/gallery/form?filled=true, form-filled",
        "/gallery/list?status=approved&sort=-due&page=3, list",
        "/gallery/record, record",
        "/gallery/charts, charts",
        "/gallery/sent, sent",
        "/gallery/pause, pause",
        "/gallery/nowhere, not-found",
        "/gallery/fault, problem",
        "/accessibility, accessibility",
        "/privacy, privacy",
        "/cookies, cookies",
        "/help, help"
    })
    void every_page_is_accessible_on_a_desk_and_on_a_phone(String path, String name) {
        for (int width : new int[] {1280, 375}) {
            Page page = browser.newPage(width, true);
            page.navigate(path);
            Browser.screenshot(page, "shell-" + name + "-" + width);
            Browser.assertAccessible(page);
            page.context().close();
        }
        browser.assertNoComplaints();
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "375, false"})
    void a_form_sent_empty_comes_back_with_its_faults_and_with_scripts_off_too(int width, boolean javaScript) {
        Page page = browser.newPage(width, javaScript);
        page.navigate("/gallery/form");
        page.locator("#offeredOn-day").fill("27");
        page.locator("#offeredOn-year").fill("2025");
        page.locator("#value").fill("about 50");
        page.getByText("Save and continue").click();
        Browser.screenshot(page, "shell-form-errors-" + width);
        assertThat(page.title()).startsWith("Error: Declare a gift");
        assertThat(page.locator(".govuk-error-summary__list li").allInnerTexts())
                .containsExactly(
                        "Select whether you accepted it",
                        "Enter what you were offered",
                        "Value must be an amount of money, like 25 or 25.50",
                        "Date of the offer must include a month",
                        "Select where you were",
                        "Select a unit",
                        "Enter why it was offered");
        assertThat(page.locator("#value").inputValue()).isEqualTo("about 50");
        assertThat(page.locator("#offeredOn-day").inputValue()).isEqualTo("27");
        if (javaScript) { // axe is a script
            Browser.assertAccessible(page);
            page.getByText("Date of the offer must include a month").first().click();
            assertThat(page.locator("#offeredOn-month").evaluate("it => it === document.activeElement"))
                    .isEqualTo(true);
        }
        page.context().close();
    }

    @Test
    void a_printed_list_has_its_head_and_no_buttons() {
        Page page = browser.newPage(1280, true);
        page.navigate("/gallery/list?status=approved");
        page.pdf(new Page.PdfOptions().setFormat("A4").setPath(Path.of("target", "screenshots", "shell-list.pdf")));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Browser.screenshot(page, "shell-list-print");
        assertThat(page.locator(".probity-print").isVisible()).isTrue();
        assertThat(page.locator(".probity-print").innerText()).contains("Printed by a decision officer");
        assertThat(page.locator("button:visible, nav:visible").count()).isZero();
        page.context().close();
    }

    @Test
    void printed_pictures_stand_beside_their_whole_tables() {
        Page page = browser.newPage(1280, true);
        page.navigate("/gallery/charts");
        page.pdf(new Page.PdfOptions().setFormat("A4").setPath(Path.of("target", "screenshots", "shell-charts.pdf")));
        assertThat(page.locator(".probity-chart__picture--wide:visible").count())
                .isEqualTo(2);
        page.setViewportSize(375, 800);
        assertThat(page.locator(".probity-chart__picture--wide:visible").count())
                .isZero();
        assertThat(page.locator(".probity-chart__picture--narrow:visible").count())
                .isEqualTo(2);
        assertThat(page.locator("svg text:visible").first().evaluate("it => getComputedStyle(it).fontSize"))
                .isEqualTo("16px");
        page.context().close();
    }

    @Test
    void a_good_form_is_answered_by_a_banner_once() {
        Page page = browser.newPage(1280, true);
        page.navigate("/gallery/form?filled=true");
        page.getByText("Save and continue").click();
        assertThat(page.locator(".govuk-notification-banner").innerText()).contains("Gift saved");
        page.reload();
        assertThat(page.locator(".govuk-notification-banner").count()).isZero();
        page.context().close();
    }
}
