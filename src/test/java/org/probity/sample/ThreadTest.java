package org.probity.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.probity.ProbityTest;
import org.probity.entrance.SignIns;
import org.probity.journeys.Browser;
import org.probity.organisation.Bodies;
import org.probity.platform.time.Now;
import org.probity.publication.Releasing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From an application for a second job to the sentence that the public reads, as people walk it in a browser. */
@Tag("browser")
@ProbityTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreadTest {

    private static final String ROUND = OpenRound.KEY;
    private static final String FOUND = "Applications are decided and recorded.";

    @LocalServerPort
    int port;

    @Autowired
    SampleLoader sample;

    @Autowired
    SignIns signIns;

    @Autowired
    Releasing releasing;

    private Browser browser;
    private Page page;
    private int width;
    private boolean scripts;
    private boolean lookedAtDoor;

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
    void on_a_phone_an_application_becomes_a_published_sentence() {
        width = 375;
        scripts = true;
        long before = counted("Northmere", "bi-approved");
        String entry = apply("Northmere");
        as("Northmere", "Supervisor");
        go("/team/" + entry);
        choose("supports", "yes");
        fill("reason", "No objection.");
        press("Send view");
        decide("Northmere", "Decision officer", entry);
        assertThat(counted("Northmere", "bi-approved")).isEqualTo(before + 1);
        long told = sendReturn("northmere", "Northmere");
        published("northmere", told);
    }

    @Test
    void without_scripts_an_application_becomes_a_published_sentence() {
        width = 1280;
        scripts = false;
        long before = counted("Kingsford", "bi-approved");
        String entry = apply("Kingsford");
        decide("Kingsford", "Decision officer (professional standards decides all)", entry);
        assertThat(counted("Kingsford", "bi-approved")).isEqualTo(before + 1);
        long told = sendReturn("kingsford", "Kingsford");
        published("kingsford", told);
    }

    private String apply(String force) {
        as(force, "Officer");
        go("/declare/interest");
        press("Start");
        String draft = page.url().replaceFirst("^https?://[^/]+", "");
        answer(draft + "/whose", () -> choose("whose", "own"));
        answer(draft + "/kind", () -> choose("category", "waged"));
        answer(draft + "/trade", () -> choose("trade", "none"));
        answer(draft + "/business", () -> fill("businessName", "Sample bakery"));
        answer(draft + "/time", () -> {
            fill("hoursAWeek", "6");
            page.locator("[name=days]").last().check();
        });
        answer(draft + "/income", () -> choose("income", "under-1000"));
        answer(draft + "/start", () -> date("startsOn", 1, 12, 2026));
        answer(draft + "/conflict", () -> fill("conflict", "None that I can see."));
        go(draft + "/check");
        if (page.locator("[name=reason]").count() > 0) {
            fill("reason", "It stays within the hours allowed.");
        }
        press("Send");
        assertThat(page.locator("h1").innerText()).contains("sent");
        return page.url().replaceAll(".*/", "");
    }

    private void decide(String force, String decider, String entry) {
        as(force, decider);
        go("/registers/interests/" + entry);
        if (page.locator("button:has-text('Take this up')").count() > 0) {
            press("Take this up");
        }
        go("/registers/interests/" + entry + "/decide");
        choose("act", "approve-with-conditions");
        fill("reason", "It fits with the duties.");
        fill("condition1", "No work on call-out days.");
        date("due1", 1, 6, 2027);
        press("Record decision");
        assertThat(page.locator("main").innerText()).contains("Approved with conditions");
    }

    /** What the round's cell counts today, as its return lead sees it. */
    private long counted(String force, String metric) {
        as(force, "Return lead");
        go("/returns/" + ROUND);
        if (page.locator("button:has-text('Start the return')").count() > 0) {
            press("Start the return");
        }
        go("/returns/" + ROUND + "/cells/" + metric);
        Matcher count = Pattern.compile("Probity counts (\\d+)")
                .matcher(page.locator("main").innerText());
        assertThat(count.find()).isTrue();
        return Long.parseLong(count.group(1));
    }

    private long sendReturn(String body, String force) {
        long applications = counted(force, "bi-applications");
        go("/returns/" + ROUND);
        press("Freeze the counts");
        as(force, "Chief officer (signatory)");
        go("/returns/" + ROUND + "/sign");
        press("Sign off and send");
        as("Inspectorate", "Analyst");
        go("/inspect/" + ROUND + "/forces/" + body);
        press("Accept the return");
        as("Inspectorate", "Inspector");
        go("/inspect/" + ROUND + "/forces/" + body + "/findings/new");
        page.locator("[name=theme]").selectOption(new SelectOption().setIndex(1));
        fill("words", FOUND);
        page.locator("[name=cites]").first().check();
        press("Save finding");
        String finding = page.url();
        as("Inspectorate", "Lead inspector");
        go(finding);
        press("Approve the finding");
        return applications;
    }

    private void published(String body, long applications) {
        as("Inspectorate", "Editor");
        go("/editorial");
        choose("about", ROUND + "/" + body);
        press("Start the release");
        String ref = page.url().replaceAll(".*/", "");
        as("Inspectorate", "Lead inspector");
        go("/editorial/" + ref);
        press("Approve release");
        disclose(ref);
        ZonedDateTime instant =
                ZonedDateTime.now(Now.ZONE).plusMinutes(2).withSecond(0).withNano(0);
        for (String lead : List.of("Second lead inspector", "Lead inspector")) {
            as("Inspectorate", lead);
            go("/editorial/" + ref + "/publish");
            date("day", instant.getDayOfMonth(), instant.getMonthValue(), instant.getYear());
            fill("time", "%d:%02d".formatted(instant.getHour(), instant.getMinute()));
            press("Sign for publication");
        }
        Page reader = browser.newPage(width, scripts);
        assertThat(reader.navigate("/published/releases/" + ROUND + "-" + body).status())
                .isEqualTo(404);
        page.waitForTimeout(Math.max(0, instant.toInstant().toEpochMilli() - System.currentTimeMillis()) + 500);
        signIns.asJob("release at an instant", Bodies.INSPECTORATE, job -> releasing.release(job, ref));
        assertThat(reader.navigate("/published/releases/" + ROUND + "-" + body).status())
                .isEqualTo(200);
        assertThat(reader.locator("main").innerText())
                .contains(applications + " applications for second jobs", "Sample data", FOUND);
        if (scripts) {
            Browser.assertAccessible(reader);
        }
        Browser.screenshot(reader, "thread-" + body + "-" + width);
        reader.context().close();
    }

    private void disclose(String ref) {
        as("Inspectorate", "Lead inspector");
        go("/editorial/" + ref + "/publish");
        List<String> concerns = new ArrayList<>();
        page.locator("main a[href*='/disclosure/']").all().forEach(link -> concerns.add(link.getAttribute("href")));
        for (String concern : concerns) {
            go(concern);
            choose("outcome", "PUBLISH");
            fill("reason", "A fact of a public report; nobody is named.");
            press("Record decision");
        }
        if (!concerns.isEmpty()) {
            as("Inspectorate", "Second lead inspector");
            go("/editorial/" + ref + "/publish");
            press("Confirm");
        }
    }

    private void as(String body, String persona) {
        if (page != null) {
            page.context().close();
        }
        page = browser.newPage(width, scripts);
        page.navigate("/sign-in");
        if (!lookedAtDoor) {
            lookedAtDoor = true;
            accessible();
        }
        page.locator("button")
                .filter(new Locator.FilterOptions()
                        .setHasText(Pattern.compile("^\\s*" + persona.replaceAll("[()]", ".") + "\\s*,.*" + body)))
                .first()
                .click();
    }

    private void go(String address) {
        page.navigate(address);
        accessible();
    }

    private void answer(String address, Runnable typing) {
        go(address);
        typing.run();
        press("Save and continue");
    }

    /** Sends the form; where a fresh sign-in is asked for, says again who it is. */
    private void press(String words) {
        page.locator("main button:has-text('" + words + "')").first().click();
        if (page.locator("h1").innerText().equals("Confirm it is you")) {
            page.locator("main button").first().click();
        }
        assertThat(page.locator(".govuk-error-summary").count())
                .as("%s: %s", page.url(), page.locator("main").innerText())
                .isZero();
        accessible();
    }

    /** The checker is a script itself: it has nothing to stand on where scripts are off. */
    private void accessible() {
        if (scripts) {
            Browser.assertAccessible(page);
        }
    }

    private void choose(String name, String value) {
        page.locator("[name='" + name + "'][value='" + value + "']").check();
    }

    private void fill(String name, String value) {
        page.locator("[name='" + name + "']").fill(value);
    }

    private void date(String name, int day, int month, int year) {
        fill(name + ".day", String.valueOf(day));
        fill(name + ".month", String.valueOf(month));
        fill(name + ".year", String.valueOf(year));
    }
}
