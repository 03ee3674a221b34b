package org.probity.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.probity.ProbityTest;
import org.probity.journeys.Browser;
import org.probity.sample.twins.Twins;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a visitor of the demonstration sees in the rooms, on a desk and on a phone. */
@Tag("browser")
@ProbityTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoomsJourneyTest {

    private static final int[] WIDTHS = {1280, 375};

    @LocalServerPort
    int port;

    @Autowired
    SampleLoader sample;

    private Browser browser;

    @BeforeAll
    void open() {
        browser = Browser.open(port);
        sample.load();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void a_reader_follows_a_finding_to_the_figure_that_it_rests_on() {
        for (int width : WIDTHS) {
            Page page = browser.newPage(width, true);
            for (String twin : List.of(Twins.NORTHMERE, Twins.KINGSFORD)) {
                look(page, "/published/releases/" + TwinRound.KEY + "-" + twin, "rooms-release-" + twin + "-" + width);
            }
            page.locator("main a[data-figure=media-guidance-topics]").first().click();
            assertThat(page.url()).endsWith("#" + Twins.KINGSFORD + "-media-guidance-topics");
            page.context().close();
        }
    }

    @Test
    void an_inspector_follows_a_finding_to_the_document_that_was_looked_at() {
        for (int width : WIDTHS) {
            Page page = as(width, "Inspector", "Inspectorate");
            page.navigate("/inspect/" + TwinRound.KEY + "/forces/" + Twins.NORTHMERE);
            page.locator("main a[href^='/findings/']").first().click();
            seen(page, "rooms-finding-" + width);
            page.locator("main li a[href*='#note-']").first().click();
            assertThat(page.url()).contains("#note-");
            page.context().close();
        }
    }

    @Test
    void an_officer_declares_several_declined_offers_by_keyboard() {
        for (int width : WIDTHS) {
            Page page = as(width, "Officer", "Northmere");
            look(page, "/declare/gift/several", "rooms-several-" + width);
            page.locator("[name='offers[0].what']").focus();
            page.keyboard().type("Box of tea");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().type("Company 41");
            page.locator("[name='offers[1].what']").fill("Calendar");
            page.locator("main button").last().press("Enter");
            assertThat(page.locator(".govuk-error-summary").innerText()).contains("Enter who offered it");
            seen(page, "rooms-several-wrong-" + width);
            page.locator("[name='offers[1].giver']").fill("Company 42");
            page.locator("main button").last().press("Enter");
            assertThat(page.locator("body").innerText()).contains("2 declined offers declared");
            seen(page, "rooms-several-sent-" + width);
            page.context().close();
        }
    }

    @Test
    void a_chief_officer_sees_reach_understanding_contacts_and_cases_on_the_board() {
        for (int width : WIDTHS) {
            Page page = as(width, "Chief officer (signatory)", "Northmere");
            look(page, "/board", "rooms-board-" + width);
            assertThat(page.locator("main").innerText())
                    .contains("Policies and how far they reach")
                    .contains("What staff understand")
                    .contains("Media contacts by quarter")
                    .contains("Cases, as last frozen");
            page.context().close();
        }
    }

    @Test
    void the_register_office_puts_the_day_of_an_offer_right() {
        for (int width : WIDTHS) {
            Page page = as(width, "Registrar", "Northmere");
            page.navigate("/registers/gifts");
            String entry = page.locator("main table a[href^='/registers/gifts/GH-']")
                    .first()
                    .getAttribute("href");
            page.navigate(entry + "/correct");
            assertThat(page.locator("main").innerText()).contains("Date offered");
            seen(page, "rooms-correct-" + width);
            page.context().close();
        }
    }

    private Page as(int width, String persona, String body) {
        Page page = browser.newPage(width, true);
        page.navigate("/sign-in");
        page.locator("button")
                .filter(new Locator.FilterOptions()
                        .setHasText(Pattern.compile("^\\s*" + persona.replaceAll("[()]", ".") + "\\s*,.*" + body)))
                .first()
                .click();
        return page;
    }

    private static void look(Page page, String address, String name) {
        assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
        seen(page, name);
    }

    private static void seen(Page page, String name) {
        Browser.assertAccessible(page);
        Browser.screenshot(page, name);
    }
}
