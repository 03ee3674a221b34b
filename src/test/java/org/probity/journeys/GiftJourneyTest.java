package org.probity.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.given.Given;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An offer declined on a phone, one accepted above the tier and decided by the role that it names, a contact with the media. */
@ProbityTest
class GiftJourneyTest {

    private static final String FORCE = "quellindale";
    private static final int MOST_STOPS = 80;

    private static Browser browser;

    @Autowired
    Given given;

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

    private Page signedIn(UUID person, int width, boolean scripts) {
        Page page = browser.newPage(width, scripts);
        page.navigate("/sign-in");
        page.locator("button[value='" + person + "']").click();
        return page;
    }

    private static void look(Page page, String name) {
        Browser.assertAccessible(page);
        Browser.screenshot(page, "gift-" + name);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** Goes on with the Tab key until that box has the focus. */
    private static void tabTo(Page page, String css) {
        Locator wanted = page.locator(css + ":focus");
        for (int i = 0; i < MOST_STOPS && wanted.count() == 0; i++) {
            page.keyboard().press("Tab");
        }
        assertThat(wanted.count()).as("the Tab key reaches %s", css).isOne();
    }

    private static void types(Page page, String css, String text) {
        tabTo(page, css);
        page.keyboard().type(text);
    }

    @Test
    void an_offer_is_declined_on_a_phone_without_scripts_by_keyboard_alone() {
        UUID officer = given.persona(given.person(FORCE), "journey of gifts: officer on a phone");
        Page page = signedIn(officer, 375, false);
        page.navigate("/declare");
        tabTo(page, "a[href='/declare/gift']");
        page.keyboard().press("Enter");
        page.waitForURL("**/declare/gift");
        tabTo(page, "#outcome");
        page.keyboard().press("Space");
        types(page, "#what", "Two tickets for a match");
        types(page, "#kind", "M");
        types(page, "#giver", "Blue Door Bakery");
        types(page, "#giverType", "O");
        tabTo(page, "#valueKnown");
        page.keyboard().press("Space");
        Browser.screenshot(page, "gift-decline-no-script");
        page.keyboard().press("Enter");
        page.waitForURL("**/check");
        assertThat(page.content()).contains("Nobody has to decide", "Not known");
        Browser.screenshot(page, "gift-decline-check-no-script");
        tabTo(page, "main button");
        page.keyboard().press("Enter");
        page.waitForURL("**/sent/**");
        assertThat(page.content()).contains("Gift or hospitality recorded");
        browser.assertNoComplaints();
    }

    @Test
    void an_offer_above_the_tier_is_accepted_and_a_chief_officer_decides() {
        accept(375, "phone");
        accept(1280, "desk");
    }

    private void accept(int width, String view) {
        UUID officer = given.persona(given.person(FORCE), "journey of gifts: officer, " + view);
        UUID chief = given.persona(given.person(FORCE, Role.SIGNATORY), "journey of gifts: chief officer, " + view);
        Page page = signedIn(officer, width, true);
        page.navigate("/declare");
        look(page, "choose-" + view);
        page.navigate("/declare/gift");
        press(page, "Continue");
        assertThat(page.title()).startsWith("Error: ");
        look(page, "errors-" + view);
        page.navigate("/declare/gift");
        look(page, "form-" + view);
        page.getByLabel("Accepted", new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("#what").fill("A silver plate");
        page.locator("#kind").selectOption("gift");
        page.locator("#giver").fill("The Northern Trading Company of Quellindale and District");
        page.locator("#giverType").selectOption("business");
        page.getByLabel("Stated by whoever offered it").check();
        page.locator("#value").fill("£120.50");
        page.locator("#why").fill("Handed over in public by a visiting delegation.");
        press(page, "Continue");
        assertThat(page.content()).contains("Exceptional offer", "£120.50", "chief officer");
        page.locator("#reason").fill("Refusing in public would have offended.");
        look(page, "check-" + view);
        press(page, "Send gift or hospitality");
        look(page, "sent-" + view);
        String reference = page.locator(".probity-reference").innerText();

        Page decides = signedIn(chief, width, true);
        look(decides, "home-chief-" + view);
        decides.navigate("/desk?register=gifts");
        look(decides, "worklist-" + view);
        decides.navigate("/registers/gifts/" + reference + "/decide");
        decides.getByLabel("Refuse", new Page.GetByLabelOptions().setExact(true))
                .check();
        decides.getByLabel("Reasons").fill("It goes back with a letter of thanks.");
        look(decides, "decide-" + view);
        press(decides, "Record decision");
        assertThat(decides.content()).contains("Decision recorded.", "Refused");
        look(decides, "decided-" + view);
        decides.navigate("/registers/gifts");
        look(decides, "register-" + view);

        page.navigate("/mine/" + reference + "/notice");
        assertThat(page.content()).contains("It goes back with a letter of thanks.");
        look(page, "notice-" + view);
        page.navigate("/mine");
        look(page, "mine-" + view);
        browser.assertNoComplaints();
    }

    @Test
    void a_contact_with_the_media_is_recorded_from_the_guide() {
        UUID officer = given.persona(given.person(FORCE), "journey of gifts: officer and a reporter");
        UUID registrar = given.persona(given.person(FORCE, Role.REGISTRAR), "journey of gifts: register office");
        Page page = signedIn(officer, 375, true);
        page.navigate("/declare/media?topic=Missing+person&colour=amber");
        look(page, "media-form");
        page.locator("#outlet").fill("Quellindale Gazette");
        page.locator("#contact").fill("The crime reporter");
        page.locator("#kind").selectOption("call");
        press(page, "Continue");
        look(page, "media-check");
        press(page, "Send media contact");
        look(page, "media-sent");
        String reference = page.locator(".probity-reference").innerText();
        page.navigate("/mine/" + reference);
        look(page, "media-mine");

        Page office = signedIn(registrar, 1280, true);
        office.navigate("/registers/media");
        assertThat(office.content()).contains("Quellindale Gazette");
        look(office, "media-register");
        office.navigate("/registers/media/" + reference);
        look(office, "media-entry");
        browser.assertNoComplaints();
    }
}
