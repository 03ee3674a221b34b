package org.probity.publication.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.given.Given;
import org.probity.given.GivenReleases;
import org.probity.inspection.round.Round;
import org.probity.platform.time.Now;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** All releases of a round in one run, by an editor and two leads with sign-ins of their own. */
@ProbityTest
class RunPagesTest {

    private static final String SIGN_IN = "probity.signIn";
    /** Numbers that no other test publishes. */
    private static final Map<String, Integer> SMALL = Map.of("bi-applications", 5_311, "bi-approved", 5_311);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    GivenReleases releases;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    private UUID editor;
    private UUID lead;
    private UUID other;
    private Round round;

    @BeforeEach
    void two_accepted_returns() {
        editor = given.signedIn(releases.person(Role.PRESS));
        lead = given.signedIn(releases.person(Role.INSP_LEAD));
        other = given.signedIn(releases.person(Role.INSP_LEAD));
        round = releases.accepted("kingsford", SMALL);
        releases.sendAndAccept(round, "quellindale", SMALL);
    }

    @Test
    void from_accepted_returns_to_one_instant_for_all_of_them() {
        assertThat(page(editor, "").text()).contains("Ready to begin", "Nothing was checked yet");
        assertThat(post(editor, "/begin")).hasStatus(303);
        Document begun = page(editor, "");
        assertThat(begun.select("tbody tr").eachText()).hasSize(2).allMatch(row -> row.contains("Draft"));
        assertThat(begun.text())
                .contains("Fact check of 2 releases", "figures compared, 0 differences")
                .doesNotContain("Approve all");

        assertThat(page(lead, "").text()).contains("Approve all that are ready, of 2 drafts");
        post(lead, "/approve");
        Document approved = page(lead, "");
        assertThat(approved.text()).contains("All or none of a whole", "1 figure needs a decision");
        assertThat(approved.select("a[href$=/disclosure/all-or-none]")).isNotEmpty();

        MvcTestResult nothingTyped = post(lead, "/disclosure/all-or-none");
        assertThat(nothingTyped).hasStatus(400);
        assertThat(html(nothingTyped).select(".govuk-error-summary").text())
                .contains("Select whether to publish or withhold these figures", "Enter the reason");
        MvcTestResult half = post(lead, "/disclosure/all-or-none", "reason", "As printed in 2012");
        assertThat(half).hasStatus(400);
        assertThat(html(half).select("textarea[name=reason]").val()).isEqualTo("As printed in 2012");
        post(lead, "/disclosure/all-or-none", "outcome", "PUBLISH", "reason", "As printed in 2012");
        assertThat(page(lead, "").text())
                .contains("1 figure waits for the second person")
                .doesNotContain("Confirm 2 decisions");
        assertThat(page(other, "").text()).contains("Confirm 2 decisions of somebody else");
        post(other, "/disclosure");

        assertThat(html(sign(lead, "soon")).select(".govuk-error-summary").text())
                .contains("must be a time, like 9:30am");
        sign(lead, "9:30am");
        assertThat(page(other, "").text()).contains("The second signature, for", "Signed by one for");
        sign(other, "09:30");
        Document timed = page(other, "");
        assertThat(timed.select("tbody tr").eachText()).allMatch(row -> row.contains("Embargoed"));
        assertThat(timed.text()).contains("Goes out on", "Stop 2 releases");
        assertThat(jobs("publication.national", round.key())).isEqualTo(1);
        assertThat(count("select count(*) from platform.job j join report.release r on r.ref = j.ref"
                        + " where r.round_key = ? and j.kind = 'publication.prepare'"))
                .isEqualTo(2);

        assertThat(html(post(lead, "/stop")).select(".govuk-error-summary").text())
                .contains("Enter why you are stopping these releases");
        post(lead, "/stop", "reason", "A slip in all of them");
        assertThat(page(lead, "").select("tbody tr").eachText()).allMatch(row -> row.contains("Approved"));
    }

    @Test
    void a_return_that_changed_is_a_difference_that_is_shown_and_not_signed() {
        post(editor, "/begin");
        post(lead, "/approve");
        releases.correctAndAccept(round, "kingsford", Map.of("bi-applications", 5_900, "bi-approved", 5_311));
        post(lead, "/check");
        Document page = page(lead, "");
        assertThat(page.select("tbody tr").eachText().stream().anyMatch(row -> row.contains("in the fact check")))
                .isTrue();
        assertThat(page.select("#differences ~ details").text())
                .containsPattern("5,?900")
                .containsPattern("5,?311");
        post(lead, "/disclosure/all-or-none", "outcome", "PUBLISH", "reason", "As printed in 2012");
        post(other, "/disclosure");
        sign(lead, "9:30am");
        assertThat(page(lead, "").select("#quellindale").text()).contains("The second signature");
        assertThat(page(lead, "").select("#kingsford").text()).doesNotContain("The second signature");
    }

    @Test
    void whoever_may_see_nothing_of_it_finds_nothing_and_changes_nothing() {
        post(editor, "/begin");
        UUID outsider = given.signedIn(given.person("kingsford", Role.SIGNATORY));
        UUID colleague = given.signedIn(releases.person(Role.PRESS));
        byte[] nothing = mvc.get()
                .uri("/editorial/run/no-such-round")
                .requestAttr(SIGN_IN, lead)
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        for (UUID who : new UUID[] {outsider, colleague}) {
            assertThat(get(who, "")).hasStatus(404);
            assertThat(post(who, "/check")).hasStatus(404);
            assertThat(post(who, "/approve")).hasStatus(404);
            assertThat(post(who, "/begin")).hasStatus(404);
        }
        assertThat(get(colleague, "").getResponse().getContentAsByteArray().length)
                .isEqualTo(nothing.length);
        assertThat(post(editor, "/approve")).hasStatus(404);
        assertThat(get(lead, "/disclosure/small")).hasStatus(404);
        assertThat(post(lead, "/disclosure/no-such-kind", "outcome", "PUBLISH", "reason", "x"))
                .hasStatus(404);
    }

    private int jobs(String kind, String ref) {
        return administrator
                .sql("select count(*) from platform.job where kind = ? and ref = ?")
                .param(kind)
                .param(ref)
                .query(Integer.class)
                .single();
    }

    private int count(String sql) {
        return administrator.sql(sql).param(round.key()).query(Integer.class).single();
    }

    private MvcTestResult sign(UUID who, String time) {
        LocalDate day = LocalDate.now(Now.ZONE).plusDays(2);
        return post(
                who,
                "/sign",
                "day.day",
                String.valueOf(day.getDayOfMonth()),
                "day.month",
                String.valueOf(day.getMonthValue()),
                "day.year",
                String.valueOf(day.getYear()),
                "time",
                time,
                "national",
                "yes");
    }

    private MvcTestResult post(UUID who, String path, String... typed) {
        var request = mvc.post()
                .uri("/editorial/run/" + round.key() + path)
                .requestAttr(SIGN_IN, who)
                .with(csrf());
        for (int i = 0; i < typed.length; i += 2) {
            request = request.param(typed[i], typed[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(UUID who, String path) {
        return mvc.get()
                .uri("/editorial/run/" + round.key() + path)
                .requestAttr(SIGN_IN, who)
                .exchange();
    }

    private Document page(UUID who, String path) {
        MvcTestResult result = get(who, path);
        assertThat(result).as(path).hasStatusOk();
        return html(result);
    }

    private static Document html(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
