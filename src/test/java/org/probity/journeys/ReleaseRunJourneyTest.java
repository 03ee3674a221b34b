package org.probity.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.given.Given;
import org.probity.given.GivenReleases;
import org.probity.inspection.round.Round;
import org.probity.platform.time.Now;
import org.probity.publication.Releasing;
import org.probity.publication.run.National;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The releases of a round in one run, and a correction afterwards: an editor, two leads and the public, in a browser. */
@ProbityTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseRunJourneyTest {

    private static final String EDITOR = "Run: editor";
    private static final String LEAD = "Run: lead inspector";
    private static final String OTHER = "Run: second lead inspector";
    private static final Map<String, Integer> FIGURES = Map.of("bi-applications", 6_404, "bi-approved", 6_401);

    @LocalServerPort
    int port;

    @Autowired
    Given given;

    @Autowired
    GivenReleases releases;

    @Autowired
    Releasing releasing;

    @Autowired
    National national;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    private Browser browser;
    private Round round;

    @BeforeAll
    void open() {
        browser = Browser.open(port);
        round = releases.accepted("oxquill", FIGURES); // numbers that no other test publishes
        releases.sendAndAccept(round, "quellindale", FIGURES);
        given.persona(releases.person(Role.PRESS), EDITOR);
        given.persona(releases.person(Role.INSP_LEAD), LEAD);
        given.persona(releases.person(Role.INSP_LEAD), OTHER);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void all_releases_in_one_run_and_one_correction() {
        String run = "/editorial/run/" + round.key();
        Page editor = browser.at(1280, true, EDITOR, run);
        Browser.look(editor, "run-ready-1280");
        Browser.press(editor, "Begin 2 releases");
        Browser.look(editor, "run-begun-1280");
        editor.context().close();

        Page lead = browser.at(1280, true, LEAD, run);
        Browser.press(lead, "Approve all that are ready");
        Browser.look(lead, "run-approved-1280");
        lead.locator("a[href$='/disclosure/remainder']").click();
        Browser.look(lead, "run-disclosure-1280");
        lead.locator("input[name=outcome][value=PUBLISH]").check();
        lead.locator("#reason").fill("The same was printed in 2012, and names nobody.");
        Browser.press(lead, "Save decision");
        lead.context().close();

        Page other = browser.at(375, true, OTHER, run);
        Browser.look(other, "run-confirm-375");
        Browser.press(other, "Confirm 2 decisions");
        signed(other);
        other.context().close();
        Page again = browser.at(1280, true, LEAD, run);
        Browser.look(again, "run-second-signature-1280");
        signed(again);
        Browser.look(again, "run-timed-1280");
        assertThat(again.locator("tbody").last().innerText())
                .contains("Embargoed")
                .doesNotContain("Approved");
        again.context().close();
        noneIsPublic();
        theInstantComes();

        corrected();
        Page out = browser.at(1280, true, EDITOR, run);
        Browser.look(out, "run-out-1280");
        out.context().close();
        browser.assertNoComplaints();
    }

    private void signed(Page page) {
        LocalDate day = LocalDate.now(Now.ZONE).plusDays(2);
        page.locator("[name='day.day']").fill(String.valueOf(day.getDayOfMonth()));
        page.locator("[name='day.month']").fill(String.valueOf(day.getMonthValue()));
        page.locator("[name='day.year']").fill(String.valueOf(day.getYear()));
        page.locator("#time").fill("9:30am");
        page.locator("input[name=national]").check();
        Browser.press(page, "Sign all that are ready");
    }

    private void noneIsPublic() {
        Page visitor = browser.newPage(375, true);
        assertThat(visitor.navigate("/published/reports/" + round.key() + "-oxquill")
                        .status())
                .isEqualTo(404);
        visitor.context().close();
    }

    /** Nobody waits for two days: the instant that was signed is moved into the past, and the jobs run. */
    private void theInstantComes() {
        administrator.sql("""
                        with n as (update publication.national_signature set release_at = now() - interval '1 second'
                                   where round_key = :round and void_at is null)
                        update publication.signature set release_at = now() - interval '1 second'
                        where void_at is null and release_id in (select id from report.release where round_key = :round)
                        """).param("round", round.key()).update();
        administrator
                .sql("select ref from report.release where round_key = ? order by about_body")
                .param(round.key())
                .query(String.class)
                .list()
                .forEach(releasing::run);
        national.run(round.key());
        for (int width : new int[] {1280, 375}) {
            Page visitor = browser.newPage(width, true);
            visitor.navigate("/published/rounds/" + round.key());
            Browser.look(visitor, "public-round-" + width);
            visitor.navigate("/published/reports/" + round.key() + "-oxquill");
            Browser.look(visitor, "public-report-" + width);
            visitor.navigate("/published/reports/" + round.key() + "-all-forces");
            Browser.look(visitor, "public-together-" + width);
            visitor.getByText("Table of all forces").first().click();
            Browser.look(visitor, "public-together-measure-" + width);
            visitor.context().close();
        }
    }

    private void corrected() {
        Page editor = browser.at(1280, true, EDITOR, "/editorial/run/" + round.key());
        editor.locator("#oxquill a").click();
        editor.getByText("Correct this release").click();
        Browser.look(editor, "run-correct-1280");
        editor.locator("#notice").fill("Applications were miscounted. There were 6,406, not 6,404.");
        Browser.press(editor, "Start the correction");
        String changes = editor.url().substring(editor.url().indexOf("/editorial"));
        String ref = changes.split("/")[2];
        releases.correctAndAccept(round, "oxquill", Map.of("bi-applications", 6_406, "bi-approved", 6_401));
        editor.navigate("/editorial/" + ref + "/facts");
        Browser.press(editor, "Take over the figures of the return");
        editor.navigate(changes);
        Browser.look(editor, "run-changes-1280");
        assertThat(editor.locator("main").innerText()).contains("6,404", "6,406");
        editor.context().close();

        Page lead = browser.at(1280, true, LEAD, "/editorial/run/" + round.key());
        Browser.press(lead, "Approve all that are ready");
        decideAll(lead);
        lead.context().close();
        Page other = browser.at(1280, true, OTHER, "/editorial/run/" + round.key());
        Browser.press(other, "Confirm");
        signed(other);
        other.context().close();
        Page again = browser.at(1280, true, LEAD, "/editorial/run/" + round.key());
        signed(again);
        again.context().close();
        administrator.sql("""
                        update publication.signature set release_at = now() - interval '1 second'
                        where void_at is null and release_id in (select id from report.release where ref = ?)
                        """).param(ref).update();
        releasing.run(ref);
        seenCorrected();
    }

    private void decideAll(Page lead) {
        Locator kinds = lead.locator("a[href*='/disclosure/']");
        while (kinds.count() > 0) {
            kinds.first().click();
            lead.locator("input[name=outcome][value=PUBLISH]").check();
            lead.locator("#reason").fill("The correction says what changed, and names nobody.");
            Browser.press(lead, "Save decision");
        }
    }

    private void seenCorrected() {
        for (int width : new int[] {1280, 375}) {
            Page visitor = browser.newPage(width, true);
            visitor.navigate("/published/releases/" + round.key() + "-oxquill");
            assertThat(visitor.locator("main").innerText())
                    .contains("Applications were miscounted", "What changed on", "Version 1");
            Browser.look(visitor, "public-corrected-" + width);
            visitor.navigate("/published/reports/" + round.key() + "-oxquill");
            assertThat(visitor.locator("main").innerText()).contains("Corrected on", "6,406");
            Browser.look(visitor, "public-report-corrected-" + width);
            visitor.navigate("/published/rounds/" + round.key() + "?metric=bi-applications");
            assertThat(visitor.locator("main").innerText()).contains("6,406 [r]", "was 6,404");
            Browser.look(visitor, "public-measure-corrected-" + width);
            visitor.navigate("/published/forces/oxquill");
            Browser.look(visitor, "public-force-corrected-" + width);
            visitor.navigate("/published/reports/" + round.key() + "-all-forces");
            assertThat(visitor.locator("main").innerText()).contains("was corrected");
            visitor.context().close();
        }
    }
}
