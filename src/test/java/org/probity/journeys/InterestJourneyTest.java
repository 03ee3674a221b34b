package org.probity.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.given.Given;
import org.probity.given.GivenInterests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From an application to its notice, as the applicant, the supervisor and the decision officer walk it. */
@ProbityTest
class InterestJourneyTest {

    private static final String FORCE = "quellindale";

    private static Browser browser;

    @Autowired
    Given given;

    @Autowired
    GivenInterests interests;

    @BeforeAll
    static void open(@LocalServerPort int port) {
        browser = Browser.open(port);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void at_a_desk() {
        walk(1280, true, "desk");
    }

    @Test
    void on_a_phone() {
        walk(375, true, "phone");
    }

    @Test
    void on_a_phone_without_scripts() {
        walk(375, false, "no-script");
    }

    private Page signedIn(UUID person, int width, boolean scripts) {
        Page page = browser.newPage(width, scripts);
        page.navigate("/sign-in");
        page.locator("button[value='" + person + "']").click();
        return page;
    }

    /** axe is a script itself: it looks at the phone's pages in a walk of its own, with scripts on. */
    private static void look(Page page, String name) {
        if (name.endsWith("-no-script")) {
            assertThat(page.locator("h1").count()).as("h1 of %s", page.url()).isOne();
        } else {
            Browser.assertAccessible(page);
        }
        Browser.screenshot(page, "interest-" + name);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private void walk(int width, boolean scripts, String view) {
        String label = "journey on a " + view;
        UUID officer = given.persona(given.person(FORCE), label + ": officer");
        UUID supervisor = given.persona(given.person(FORCE), label + ": supervisor");
        given.reportsTo(officer, supervisor);
        UUID decider = given.persona(given.person(FORCE, Role.DECIDER), label + ": decision officer");
        UUID earlier = given.person(FORCE);
        interests.approved(earlier, decider);

        String reference = apply(signedIn(officer, width, scripts), view);
        giveView(signedIn(supervisor, width, scripts), reference, view);
        decide(signedIn(decider, width, scripts), reference, view);
        Page mine = signedIn(officer, width, scripts);
        mine.navigate("/mine/" + reference);
        assertThat(mine.content()).contains("Approved with conditions", "No work in uniform");
        look(mine, "mine-" + view);
        mine.navigate("/mine/" + reference + "/notice");
        look(mine, "notice-" + view);
        browser.assertNoComplaints();
    }

    private static String apply(Page page, String view) {
        page.navigate("/declare/interest");
        look(page, "start-" + view);
        press(page, page.locator("button:has-text('Start another')").count() > 0 ? "Start another" : "Start");
        look(page, "tasks-" + view);
        page.getByText("Say whose interest it is").click();
        press(page, "Save and continue");
        assertThat(page.title()).startsWith("Error: ");
        look(page, "error-" + view);
        page.getByLabel("My own").check();
        press(page, "Save and continue");
        look(page, "kind-" + view);
        page.getByLabel("Waged work").check();
        press(page, "Save and continue");
        page.getByLabel("None of these").check();
        press(page, "Save and continue");
        page.getByLabel("Name of the business or employer").fill("Blue Door Bakery");
        look(page, "business-" + view);
        press(page, "Save and continue");
        page.getByLabel("Hours in a usual week").fill("9.5");
        page.getByLabel("Saturday").check();
        look(page, "time-" + view);
        press(page, "Save and continue");
        page.getByLabel("Under £1,000 a year").check();
        press(page, "Save and continue");
        page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)).fill("1");
        page.getByLabel("Month").fill("4");
        page.getByLabel("Year").fill("2031");
        press(page, "Save and continue");
        page.locator("#conflict").fill("No. It is outside the force area.");
        press(page, "Save and continue");
        look(page, "check-" + view);
        page.locator("#reason").fill("Half an hour over, in December only.");
        press(page, "Send application");
        look(page, "sent-" + view);
        return page.locator(".probity-reference").innerText();
    }

    private static void giveView(Page page, String reference, String view) {
        look(page, "home-supervisor-" + view);
        page.navigate("/team");
        look(page, "team-" + view);
        page.getByText(reference).click();
        page.getByLabel("Yes").check();
        page.getByLabel("Why?").fill("Off duty only.");
        look(page, "view-" + view);
        press(page, "Send view");
        assertThat(page.content()).contains("View sent to the decision desk.");
    }

    private static void decide(Page page, String reference, String view) {
        look(page, "home-desk-" + view);
        page.navigate("/desk?section=unassigned");
        look(page, "worklist-" + view);
        page.navigate("/registers/interests?category=waged");
        look(page, "register-" + view);
        page.navigate("/registers/interests/" + reference);
        look(page, "entry-" + view);
        page.navigate("/registers/interests/" + reference + "/decide");
        page.getByLabel("Approve with conditions", new Page.GetByLabelOptions().setExact(true))
                .check();
        page.getByLabel("Reasons").fill("Compatible with the office, within limits.");
        page.locator("#condition1").fill("No work in uniform");
        page.locator("#due1-day").fill("1");
        page.locator("#due1-month").fill("5");
        page.locator("#due1-year").fill("2031");
        look(page, "decide-" + view);
        press(page, "Record decision");
        assertThat(page.content()).contains("Decision recorded.", "Approved with conditions");
        look(page, "decided-" + view);
    }
}
