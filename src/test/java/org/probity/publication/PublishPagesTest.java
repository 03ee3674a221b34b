package org.probity.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

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
import org.probity.report.Release;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages on the way to the public, by people with sign-ins of their own. */
@ProbityTest
class PublishPagesTest {

    private static final String SIGN_IN = "probity.signIn";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    GivenReleases releases;

    private UUID lead;
    private UUID other;
    private UUID editor;
    private String ref;
    private Round round;

    @BeforeEach
    void an_approved_release() {
        lead = given.signedIn(releases.person(Role.INSP_LEAD));
        other = given.signedIn(releases.person(Role.INSP_LEAD));
        editor = given.signedIn(releases.person(Role.PRESS));
        round = releases.accepted("kingsford", Map.of("bi-applications", 64, "bi-approved", 64));
        Release release = releases.approved(round, "kingsford");
        ref = release.ref();
    }

    @Test
    void decide_confirm_sign_twice_and_stop() {
        assertThat(page(lead, "/publish").text()).contains("0 of 1 decided and confirmed", "64 of 64");
        assertThat(decide(lead, "", "")).hasStatus(400);
        Document again = html(decide(lead, "", ""));
        assertThat(again.select(".govuk-error-summary").text())
                .contains("Select whether to publish or withhold the figure", "Enter the reason for your decision");
        assertThat(decide(lead, "PUBLISH", "As printed in 2012")).hasRedirectedUrl("/editorial/" + ref + "/publish");
        assertThat(page(lead, "/publish").text())
                .contains("Waiting for a second person")
                .doesNotContain("Confirm the decision");
        assertThat(page(other, "/publish").text()).contains("Confirm the decision of somebody else");
        post(other, "/disclosure");
        assertThat(page(lead, "/publish").text()).contains("All 1 decided and confirmed");

        assertThat(html(sign(lead, "soon")).select(".govuk-error-summary").text())
                .contains("must be a time, like 9:30am");
        assertThat(sign(lead, "9:30am")).hasStatus(303);
        Document second = page(other, "/publish");
        assertThat(second.select("input[name=time]").val()).isEqualTo("9:30am");
        assertThat(html(sign(other, "10am")).text()).contains("Somebody else signed for");
        assertThat(sign(other, "09:30")).hasStatus(303);
        assertThat(page(lead, "/publish").text())
                .contains("Embargoed", "Stop the release")
                .doesNotContain("Release by hand");

        assertThat(html(mvc.post()
                                .uri("/editorial/" + ref + "/stop")
                                .requestAttr(SIGN_IN, lead)
                                .with(csrf())
                                .exchange())
                        .text())
                .contains("Enter why you are stopping this release");
        assertThat(mvc.post()
                        .uri("/editorial/" + ref + "/stop")
                        .requestAttr(SIGN_IN, lead)
                        .with(csrf())
                        .param("reason", "A slip"))
                .hasStatus(303);
        assertThat(page(lead, "/publish").text()).contains("Stopped: A slip", "Approved");
    }

    @Test
    void a_time_in_the_past_is_no_instant_to_sign() {
        decide(lead, "PUBLISH", "As printed");
        post(other, "/disclosure");
        MvcTestResult past = mvc.post()
                .uri("/editorial/" + ref + "/publish")
                .requestAttr(SIGN_IN, lead)
                .with(csrf())
                .param("day.day", "19")
                .param("day.month", "12")
                .param("day.year", "2012")
                .param("time", "midday")
                .exchange();
        assertThat(past).hasStatus(400);
        assertThat(html(past).select(".govuk-error-summary").text()).contains("must be in the future");
    }

    @Test
    void due_and_not_run_it_is_released_by_hand_then_withdrawn_by_two() {
        releases.decided(ref, Disclosure.Outcome.PUBLISH, "bi-approved.all-or-none");
        releases.timed(ref);
        assertThat(page(lead, "/publish").text()).contains("Release by hand");
        assertThat(post(lead, "/release")).hasStatus(303);
        assertThat(post(other, "/release")).hasStatus(409);
        String address = "/published/releases/" + round.key() + "-kingsford";
        assertThat(mvc.get().uri(address)).hasStatusOk();

        assertThat(html(mvc.post()
                                .uri("/editorial/" + ref + "/withdraw")
                                .requestAttr(SIGN_IN, lead)
                                .with(csrf())
                                .exchange())
                        .text())
                .contains("Enter the notice that the public will read");
        mvc.post()
                .uri("/editorial/" + ref + "/withdraw")
                .requestAttr(SIGN_IN, lead)
                .with(csrf())
                .param("notice", "Being checked")
                .exchange();
        assertThat(page(lead, "/withdraw").text()).contains("Another lead inspector has to confirm it");
        assertThat(page(other, "/withdraw").select("h1").text()).startsWith("Withdraw the release on Kingsford");
        assertThat(post(other, "/withdraw/confirm")).hasStatus(303);
        assertThat(html(mvc.get().uri(address).exchange()).text()).contains("Being checked");
        assertThat(page(lead, "/publish").text()).contains("Withdrawn: Being checked");
    }

    @Test
    void an_editor_corrects_what_is_published_and_a_lead_is_not_asked() {
        releases.decided(ref, Disclosure.Outcome.PUBLISH, "bi-approved.all-or-none");
        releases.timed(ref);
        post(lead, "/release");
        assertThat(page(editor, "/correct").select("textarea[name=notice]")).hasSize(1);
        assertThat(get(lead, "/correct")).hasStatus(404);
        MvcTestResult begun = mvc.post()
                .uri("/editorial/" + ref + "/correct")
                .requestAttr(SIGN_IN, editor)
                .with(csrf())
                .param("notice", "A slip")
                .exchange();
        assertThat(begun).hasStatus(303);
        assertThat(begun.getResponse().getRedirectedUrl())
                .startsWith("/editorial/PR-")
                .isNotEqualTo("/editorial/" + ref);
    }

    @Test
    void an_editor_off_the_list_and_the_signed_out_find_nothing() {
        for (String path :
                new String[] {"", "/publish", "/facts", "/disclosure/bi-approved/all-or-none", "/withdraw", "/correct"
                }) {
            assertThat(get(editor, path)).as(path).hasStatus(404);
        }
        assertThat(mvc.get().uri("/editorial/" + ref + "/publish")).hasStatus(303);
        assertThat(get(lead, "/disclosure/bi-approved/small")).hasStatus(404);
    }

    private MvcTestResult decide(UUID who, String outcome, String reason) {
        return mvc.post()
                .uri("/editorial/" + ref + "/disclosure/bi-approved/all-or-none")
                .requestAttr(SIGN_IN, who)
                .with(csrf())
                .param("outcome", outcome)
                .param("reason", reason)
                .exchange();
    }

    private MvcTestResult sign(UUID who, String time) {
        LocalDate day = LocalDate.now(Now.ZONE).plusDays(2);
        return mvc.post()
                .uri("/editorial/" + ref + "/publish")
                .requestAttr(SIGN_IN, who)
                .with(csrf())
                .param("day.day", String.valueOf(day.getDayOfMonth()))
                .param("day.month", String.valueOf(day.getMonthValue()))
                .param("day.year", String.valueOf(day.getYear()))
                .param("time", time)
                .exchange();
    }

    private MvcTestResult post(UUID who, String path) {
        return mvc.post()
                .uri("/editorial/" + ref + path)
                .requestAttr(SIGN_IN, who)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(UUID who, String path) {
        return mvc.get()
                .uri("/editorial/" + ref + path)
                .requestAttr(SIGN_IN, who)
                .exchange();
    }

    private Document page(UUID who, String path) {
        MvcTestResult result = get(who, path);
        assertThat(result).as(path).hasStatusOk();
        return html(result);
    }

    private static Document html(MvcTestResult result) {
        return Jsoup.parse(
                new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
    }
}
