package org.probity.publication.followed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.given.Acts;
import org.probity.given.GivenInspection;
import org.probity.given.GivenReleases;
import org.probity.inspection.finding.Evidence;
import org.probity.inspection.finding.Finding;
import org.probity.inspection.finding.Findings;
import org.probity.inspection.recommendation.Following;
import org.probity.inspection.recommendation.ForceProgress;
import org.probity.inspection.recommendation.PolicingBodyResponses;
import org.probity.inspection.recommendation.Recommendation.Kind;
import org.probity.inspection.recommendation.Recommendation.Text;
import org.probity.inspection.recommendation.RecommendationDrafts;
import org.probity.inspection.recommendation.Step;
import org.probity.inspection.round.Round;
import org.probity.platform.time.Now;
import org.probity.publication.copy.RecommendationCopies;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the public reads of a recommendation, from its being shown to its answer. */
@ProbityTest
class FollowedPagesTest {

    private static final LocalDate DUE = LocalDate.now(Now.ZONE).plusDays(90);
    private static final String WORDS = "Publish the register of gifts each quarter";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Acts acts;

    @Autowired
    GivenReleases releases;

    @Autowired
    GivenInspection given;

    @Autowired
    Findings findings;

    @Autowired
    RecommendationDrafts drafts;

    @Autowired
    Following following;

    @Autowired
    ForceProgress progress;

    @Autowired
    PolicingBodyResponses responses;

    @Autowired
    RecommendationCopies copies;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    private Round round;
    private Actor inspector;
    private String ref;

    @BeforeEach
    void a_recommendation_of_a_round_that_is_public() {
        round = releases.accepted("northmere", Map.of("bi-applications", 5, "policies-updated", 3));
        releases.published(round, "northmere");
        inspector = given.inspectorOf(round, "northmere");
        UUID note = acts.as(
                inspector,
                () -> findings.note(
                        inspector,
                        round.id(),
                        "northmere",
                        Evidence.Kind.DOCUMENT,
                        LocalDate.of(2012, 7, 9),
                        "Register",
                        "Seen"));
        UUID finding = acts.as(
                inspector,
                () -> findings.draft(
                        inspector,
                        round.id(),
                        "northmere",
                        "gifts",
                        "No register is kept",
                        List.of(new Finding.Citation(Finding.Citation.Kind.EVIDENCE, note, null))));
        acts.as(given.lead, () -> findings.approve(given.lead, finding));
        Step made = acts.as(
                inspector,
                () -> drafts.draft(
                        inspector,
                        finding,
                        Kind.RECOMMENDATION,
                        Text.toForce(WORDS, "It keeps its own register", DUE)));
        ref = ((Step.Done) made).ref();
        acts.as(given.lead, () -> drafts.approve(given.lead, ref));
        copies.run(ref);
    }

    @Test
    void nothing_of_it_is_public_before_a_lead_shows_it() {
        MvcTestResult hidden = get("/published/recommendations/" + ref);
        assertThat(hidden).hasStatus(404);
        assertThat(hidden.getResponse().getContentAsByteArray())
                .isEqualTo(
                        get("/published/recommendations/RE-NONE").getResponse().getContentAsByteArray());
        assertThat(body("/published/recommendations.csv")).doesNotContain(ref);
        assertThat(body("/sitemap.xml")).doesNotContain(ref);
    }

    @Test
    void once_shown_it_stands_on_every_page_with_its_history_and_the_answer_of_the_policing_body() {
        acts.as(given.lead, () -> following.publish(given.lead, ref));
        copies.run(ref);
        Document one = page("/published/recommendations/" + ref);
        assertThat(one.select("main").text())
                .contains(WORDS, "Open", "Shown to the public", "Due by", "does not exist");

        Actor returnLead = Acts.a(Role.RETURN_LEAD, "northmere");
        acts.as(returnLead, () -> progress.report(returnLead, ref, "Bought the system", null, true));
        acts.as(returnLead, () -> progress.report(returnLead, ref, "Told nobody this", null, false));
        acts.as(inspector, () -> following.moveDue(inspector, ref, DUE.plusDays(30), "It took longer"));
        Actor policingBody = Acts.a(Role.OVERSEER, "northmere");
        acts.as(policingBody, () -> responses.write(policingBody, ref, 0, "We will watch it each month."));
        copies.run(ref);
        assertThat(page("/published/recommendations/" + ref).text())
                .as("a draft of the answer is its own")
                .doesNotContain("We will watch it");
        acts.as(policingBody, () -> responses.publish(policingBody, round.id()));
        copies.run(ref);

        assertThat(page("/published/recommendations/" + ref).select("main").text())
                .contains("Bought the system", "We will watch it each month.", "30 days later", "Response published")
                .doesNotContain("Told nobody this", "It took longer");
        assertThat(page("/published/forces/northmere").select("#happened ~ *").text())
                .contains(WORDS, "We will watch it each month.");
        assertThat(page("/published/recommendations?force=northmere&status=Open")
                        .select("main")
                        .text())
                .contains(WORDS);
        assertThat(page("/published/recommendations?due=overdue&round=" + round.key())
                        .select("main")
                        .text())
                .contains("0 recommendations match");
        assertThat(body("/published/recommendations.csv"))
                .contains(ref + "," + round.key() + ",northmere,recommendation");
        assertThat(body("/published/recommendations.json")).contains(ref);
        assertThat(body("/published/recommendations.csv-metadata.json")).contains("\"primaryKey\":[\"ref\"]");
        assertThat(get("/published/recommendations.ods").getResponse().getContentAsByteArray())
                .startsWith('P', 'K');
        assertThat(body("/sitemap.xml")).contains("/published/recommendations/" + ref);
        assertThat(page("/published?q=register of gifts").select("main").text()).contains(WORDS);
    }

    @Test
    void a_step_owes_a_copy() {
        acts.as(given.lead, () -> following.publish(given.lead, ref));
        assertThat(administrator
                        .sql("select count(*) from platform.job j"
                                + " join inspection.recommendation i on i.id::text = j.ref"
                                + " where j.kind = 'publication.recommendations' and i.ref = ?")
                        .param(ref)
                        .query(Integer.class)
                        .single())
                .isPositive();
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
