package org.probity.publication.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.given.Acts;
import org.probity.given.GivenAsked;
import org.probity.given.GivenReleases;
import org.probity.inspection.round.Round;
import org.probity.platform.time.SetClock;
import org.probity.publication.Notices;
import org.probity.publication.Publications.Signed;
import org.probity.publication.Releasing;
import org.probity.publication.copy.RecommendationCopies;
import org.probity.publication.run.National;
import org.probity.report.ApprovedReleases;
import org.probity.report.Release;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Reports on one force and on all of them, as the public reads them: out with their releases, corrected and withdrawn with them. */
@ProbityTest
class PublishedReportsTest {

    private static final Map<String, Integer> PLAIN = Map.of("bi-applications", 5, "policies-updated", 3);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Acts acts;

    @Autowired
    GivenReleases given;

    @Autowired
    GivenAsked asks;

    @Autowired
    RecommendationCopies copies;

    @Autowired
    Releasing releasing;

    @Autowired
    ApprovedReleases approved;

    @Autowired
    Notices notices;

    @Autowired
    National national;

    @Test
    void the_report_comes_out_with_its_release_and_is_found_wherever_that_is() throws IOException {
        Round round = given.accepted("northmere", PLAIN);
        String address = "/published/reports/" + round.key() + "-northmere";
        assertThat(get(address)).hasStatus(404);
        given.published(round, "northmere");

        Document page = page(address);
        assertThat(page.select("h1").text()).contains("Report on Northmere Constabulary");
        assertThat(page.select("main").text()).contains("Sample data", "This report makes no recommendations");
        assertThat(page.getElementById("source-bi-applications").text()).contains("5");
        assertThat(page("/published/rounds/" + round.key()).select("a[href=" + address + "]"))
                .isNotEmpty();
        assertThat(page("/published/forces/northmere").select("a[href=" + address + "]"))
                .isNotEmpty();
        assertThat(page("/published?q=report on northmere").select("a[href=" + address + "]"))
                .isNotEmpty();
        assertThat(body("/published/feed.atom")).contains(address + "?version=1");
        assertThat(body("/sitemap.xml")).contains(address + "<");
        MvcTestResult pdf = get(address + ".pdf");
        assertThat(pdf.getResponse().getHeader("Content-Disposition")).contains("northmere-report-sample-data.pdf");
        try (var document = Loader.loadPDF(pdf.getResponse().getContentAsByteArray())) {
            assertThat(document.getDocumentInformation().getTitle()).contains("Report on Northmere");
            assertThat(document.getDocumentInformation().getSubject()).startsWith("Sample data");
        }
        assertThat(get(address + ".odt").getResponse().getContentAsByteArray()).startsWith('P', 'K');
        assertThat(get(address + "?version=2")).hasStatus(404);
    }

    @Test
    void what_is_shown_to_the_public_waits_for_the_release_of_its_force_and_stands_in_the_report() {
        Round round = given.accepted("kingsford", PLAIN);
        given.sendAndAccept(round, "quellindale", PLAIN);
        given.published(round, "kingsford");
        Release waiting = given.approved(round, "quellindale");
        String ref = asks.shown(round, "quellindale");
        copies.run(ref);
        assertThat(get("/published/recommendations/" + ref))
                .as("the round is public and the release of the force is not")
                .hasStatus(404);
        assertThat(body("/published/recommendations.csv")).doesNotContain(ref);

        given.timed(waiting.ref());
        releasing.run(waiting.ref());
        copies.run(ref);
        assertThat(page("/published/recommendations/" + ref).text()).contains(GivenAsked.WORDS);
        String address = "/published/reports/" + round.key() + "-quellindale";
        Document report = page(address);
        assertThat(report.select("main").text()).contains("Gifts", "Good").doesNotContain("Status:");
        assertThat(report.select("#since ~ ul").text()).contains(GivenAsked.WORDS, "Open");
    }

    @Test
    void a_grade_that_is_moderated_after_the_signatures_stops_the_release() {
        Round round = given.accepted("quellindale", PLAIN);
        Release release = given.approved(round, "quellindale");
        asks.shown(round, "quellindale");
        given.timed(release.ref());
        asks.graded(round, "quellindale", "requires-improvement");
        releasing.run(release.ref());
        assertThat(acts.as(
                        given.lead,
                        () -> approved.find(release.ref()).orElseThrow().state()))
                .isEqualTo(Release.State.APPROVED);
        assertThat(get("/published/reports/" + round.key() + "-quellindale")).hasStatus(404);
    }

    @Test
    void a_first_signature_does_not_count_under_another_grade() {
        Round round = given.accepted("quellindale", PLAIN);
        Release release = given.approved(round, "quellindale");
        asks.shown(round, "quellindale");
        given.signed(given.lead, release.ref());
        asks.graded(round, "quellindale", "requires-improvement");
        assertThat(given.signed(given.other, release.ref())).isInstanceOf(Signed.First.class);
        assertThat(given.signed(given.lead, release.ref())).isInstanceOf(Signed.Timed.class);
    }

    @Test
    void a_withdrawn_release_takes_its_report_with_it_and_the_notice_stays() {
        Round round = given.accepted("northmere", PLAIN);
        Release release = given.published(round, "northmere");
        together(round);
        acts.as(given.lead, () -> notices.ask(given.lead, release.ref(), "Withdrawn for a check."));
        acts.as(given.other, () -> notices.confirm(given.other, release.ref()));
        String address = "/published/reports/" + round.key() + "-northmere";
        assertThat(page(address).select("main").text())
                .contains("Withdrawn for a check.")
                .doesNotContain("What we found");
        assertThat(get(address + "?version=1")).hasStatus(404);
        assertThat(get(address + ".pdf")).hasStatus(404);
        assertThat(page("/published/reports/" + round.key() + "-all-forces")
                        .select("main")
                        .text())
                .as("nothing is left that it could say")
                .contains("Report on all forces withdrawn");
    }

    @Test
    void two_leads_sign_the_report_on_all_forces_and_it_follows_the_releases() {
        Round round = given.accepted("northmere", PLAIN);
        given.published(round, "northmere");
        String address = "/published/reports/" + round.key() + "-all-forces";
        assertThat(SetClock.at(
                        GivenReleases.OUT.minusSeconds(60),
                        () -> acts.as(
                                given.lead,
                                GivenReleases.OUT.minusSeconds(60),
                                () -> national.sign(given.lead, round.key(), GivenReleases.OUT))))
                .isFalse();
        national.run(round.key());
        assertThat(get(address)).as("one signature publishes nothing").hasStatus(404);
        together(round);
        Document page = page(address);
        assertThat(page.select("main").text()).contains("one gives a figure");
        assertThat(page.select("a[href='" + address + "?measure=bi-applications']"))
                .isNotEmpty();
        assertThat(page(address + "?measure=bi-applications").select("tbody tr").text())
                .contains("Northmere", "5");
        assertThat(get(address + "?measure=no-such-measure")).hasStatus(404);
        assertThat(get(address + ".pdf")).hasStatusOk();
        assertThat(body("/sitemap.xml")).contains(address);
        assertThat(page("/published/rounds/" + round.key()).select("a[href=" + address + "]"))
                .isNotEmpty();

        given.sendAndAccept(round, "quellindale", PLAIN);
        given.published(round, "quellindale");
        assertThat(page(address).select("main").text()).contains("has come out since", "Version 1");
        assertThat(page(address + "?measure=bi-applications").select("tbody tr"))
                .hasSize(2);
        assertThat(page(address + "?version=1").select("main").text()).contains("This version was replaced on");
    }

    private void together(Round round) {
        for (Actor lead : List.of(given.lead, given.other)) {
            Instant before = GivenReleases.OUT.minusSeconds(60);
            SetClock.at(before, () -> acts.as(lead, before, () -> national.sign(lead, round.key(), GivenReleases.OUT)));
        }
        national.run(round.key());
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }

    private String body(String address) {
        MvcTestResult result = get(address);
        assertThat(result).as(address).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Document page(String address) {
        return Jsoup.parse(body(address));
    }
}
