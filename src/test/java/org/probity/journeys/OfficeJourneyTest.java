package org.probity.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
import org.probity.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The administrators, the auditor and a chief officer at their desks, in a browser. */
@ProbityTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficeJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Given given;

    @Autowired
    People people;

    private Browser browser;

    @BeforeAll
    void open() {
        browser = Browser.open(port);
        given.persona(given.founders("northmere").admin(), "Administrator");
        given.persona(given.founders("northmere").otherAdmin(), "Second administrator");
        given.persona(given.founders("northmere").auditor(), "Auditor");
        given.persona(given.person("northmere", Role.SIGNATORY), "Chief officer (signatory)");
        given.persona(given.person("northmere"), "Officer");
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Administrator, /admin/people, staff-list",
        "Administrator, /admin/people/new, add-person",
        "Administrator, /admin/units, units",
        "Administrator, /admin/roles, roles",
        "Administrator, /admin/roles/new, propose-role",
        "Administrator, /rules/interests.view, rule",
        "Auditor, /audit, audit",
        "Chief officer (signatory), /collaborations/new, agreement",
        "Chief officer (signatory), /collaborations, agreements",
        "Officer, /, home",
        "Officer, /rules, rules",
        "Officer, /audit/mine, logged-of-me"
    })
    void every_page_is_accessible_on_a_desk_and_on_a_phone(String persona, String address, String name) {
        for (int width : new int[] {1280, 375}) {
            Page page = browser.newPage(width, true);
            page.navigate(address);
            Browser.screenshot(page, "office-sign-in-" + width);
            Browser.assertAccessible(page);
            choose(page, persona);
            assertThat(page.url()).endsWith(address);
            Browser.screenshot(page, "office-" + name + "-" + width);
            Browser.assertAccessible(page);
            page.context().close();
        }
        browser.assertNoComplaints();
    }

    @Test
    void a_role_is_proposed_by_one_and_given_by_another_without_scripts_on_a_phone() {
        UUID grantee = given.person("northmere");
        String number = given.as(grantee, actor -> people.get(grantee).collarNumber());
        Page page = browser.newPage(375, false);
        page.navigate("/admin/roles/new");
        choose(page, "Administrator");
        page.locator("#collarNumber").fill(number);
        page.locator("main form button").click();
        Browser.screenshot(page, "office-propose-role-errors-375");
        assertThat(page.title()).startsWith("Error: Propose a role");
        page.locator("#role").selectOption("DECIDER");
        page.locator("main form button").click();
        assertThat(page.locator(".govuk-notification-banner").innerText()).contains("Role proposed");

        page.navigate("/sign-in?return=/admin/roles");
        choose(page, "Second administrator");
        page.locator("button:text-matches(\"^Give\\\\s*: Decision officer, Officer " + number + "$\")")
                .click();
        assertThat(page.locator(".govuk-notification-banner").innerText()).contains("Role given");
        page.context().close();
    }

    private static void choose(Page page, String persona) {
        page.locator("button:text-is(\"" + persona + "\"), button:has-text(\"" + persona + ", Northmere\")")
                .first()
                .click();
    }
}
