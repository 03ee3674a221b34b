package org.probity.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.given.Given;
import org.probity.given.GivenCampaigns;
import org.probity.people.People;
import org.probity.platform.time.Now;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a draft with its rules to a unit that is chased, as the policy owner, the two who publish and an officer walk it. */
@ProbityTest
class CampaignJourneyTest {

    private static final String FORCE = "yarrowdale";

    private static Browser browser;

    @Autowired
    Given given;

    @Autowired
    GivenCampaigns campaigns;

    @Autowired
    People people;

    @Autowired
    Now now;

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
    void a_policy_is_published_sent_confirmed_on_a_phone_and_a_unit_is_chased() {
        UUID owner = given.persona(given.person(FORCE, Role.POLICY_OWNER), "campaign journey: policy owner");
        UUID head = given.persona(given.person(FORCE, Role.PSD_HEAD), "campaign journey: head");
        UUID signatory = given.persona(given.person(FORCE, Role.SIGNATORY), "campaign journey: chief officer");
        UUID unit = campaigns.unitOf(FORCE, "Response North", 24);
        List<UUID> officers = campaigns.peopleOf(unit);
        UUID officer = given.persona(officers.getFirst(), "campaign journey: officer");
        Page desk = signedIn(owner, 1280);
        String policy = written(desk);
        published(policy, head, signatory);
        String campaign = sent(desk);
        confirmed(officer);
        chased(desk, campaign);
        browser.assertNoComplaints();
    }

    private String written(Page desk) {
        desk.navigate("/policy-desk/new/policy");
        desk.getByLabel("Title").fill("Gifts and hospitality");
        desk.getByLabel("Gratuities and hospitality").check();
        desk.getByLabel("Text").fill("Decline politely.\n\nRecord every offer.");
        desk.getByLabel("What changed, and why").fill("There was none.");
        day(desk, 0, now.today());
        press(desk, "Save draft");
        String at = desk.url();
        look(desk, "draft");
        desk.getByText("Set tiers of gifts and hospitality").click();
        desk.locator("[name='tiers[1].applies']").check();
        desk.locator("[name='tiers[1].upTo']").fill("30");
        desk.locator("[name='tiers[3].applies']").check();
        look(desk, "tiers");
        press(desk, "Save tiers");
        desk.getByText("Set trades that are not approved").click();
        look(desk, "trades");
        press(desk, "Save trades");
        press(desk, "Send for approval");
        return at;
    }

    private void published(String policy, UUID head, UUID signatory) {
        Page first = signedIn(head, 1280);
        first.navigate(policy);
        String number = given.as(signatory, actor -> people.get(signatory).collarNumber());
        first.getByLabel("Collar number of the second person").fill(number);
        press(first, "Approve");
        Page second = signedIn(signatory, 1280);
        second.navigate(policy + "/confirm");
        press(second, "Confirm and publish");
    }

    private String sent(Page desk) {
        desk.navigate("/campaigns");
        look(desk, "none");
        desk.getByText("Add campaign").click();
        desk.getByLabel("Title").fill("Gifts: the new limits");
        desk.getByLabel("Chosen units").check();
        desk.getByLabel("Response North").check();
        day(desk, 0, now.today().plusDays(14));
        look(desk, "edit");
        press(desk, "Save draft");
        String at = desk.url();
        desk.getByText("Add message or policy").click();
        desk.getByLabel("Policy and version")
                .selectOption(new com.microsoft.playwright.options.SelectOption()
                        .setLabel("Gifts and hospitality, version 1"));
        look(desk, "add");
        press(desk, "Add policy");
        desk.getByText("Add message or policy").click();
        desk.getByLabel("Heading").fill("Decline, and say so");
        desk.locator("#text").fill("Most offers can be declined politely.\n\nOne line records it.");
        press(desk, "Add message");
        look(desk, "to-send");
        press(desk, "Send campaign");
        look(desk, "sent");
        return at;
    }

    private void confirmed(UUID officer) {
        Page phone = signedIn(officer, 375);
        phone.navigate("/");
        look(phone, "phone-home");
        phone.navigate("/policies");
        look(phone, "phone-waiting");
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Gifts and hospitality"))
                .first()
                .click();
        look(phone, "phone-policy");
        press(phone, "I have read this");
        phone.getByText("Decline, and say so").click();
        look(phone, "phone-message");
        press(phone, "I have read this");
        assertThat(phone.content()).contains("No policy waits for you.");
        look(phone, "phone-done");
    }

    private void chased(Page desk, String campaign) {
        desk.navigate(campaign);
        assertThat(desk.content()).contains("1 of 24 (4%)");
        look(desk, "reach");
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Response North"))
                .click();
        look(desk, "chase");
        press(desk, "Send reminder");
        assertThat(desk.content()).contains("Reminder sent to 23 people");
        look(desk, "reminded");
        desk.setViewportSize(375, 800);
        desk.navigate(campaign);
        look(desk, "phone-reach");
        desk.navigate("/policy-desk/gifts-and-hospitality/readers");
        look(desk, "readers");
    }

    private Page signedIn(UUID person, int width) {
        Page page = browser.newPage(width, true);
        page.navigate("/sign-in");
        page.locator("button[value='" + person + "']").click();
        return page;
    }

    private static void day(Page page, int which, LocalDate day) {
        page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true))
                .nth(which)
                .fill("" + day.getDayOfMonth());
        page.getByLabel("Month", new Page.GetByLabelOptions().setExact(true))
                .nth(which)
                .fill("" + day.getMonthValue());
        page.getByLabel("Year", new Page.GetByLabelOptions().setExact(true))
                .nth(which)
                .fill("" + day.getYear());
    }

    private static void look(Page page, String name) {
        Browser.assertAccessible(page);
        Browser.screenshot(page, "campaign-" + name);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
