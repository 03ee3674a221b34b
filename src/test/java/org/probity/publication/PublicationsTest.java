package org.probity.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.access.Compartment;
import org.probity.access.Role;
import org.probity.audit.FreshSignInNeeded;
import org.probity.given.Acts;
import org.probity.given.GivenReleases;
import org.probity.inspection.round.Round;
import org.probity.platform.web.NotFound;
import org.probity.publication.Disclosure.Item;
import org.probity.publication.Disclosure.Outcome;
import org.probity.publication.Publications.Signed;
import org.probity.report.ApprovedReleases;
import org.probity.report.Release;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProbityTest
class PublicationsTest {

    private static final Map<String, Integer> PLAIN = Map.of("bi-applications", 5, "policies-updated", 3);
    private static final Map<String, Integer> ALL_APPROVED = Map.of("bi-applications", 64, "bi-approved", 64);

    @Autowired
    Acts acts;

    @Autowired
    GivenReleases given;

    @Autowired
    Publications publications;

    @Autowired
    Releasing releasing;

    @Autowired
    ApprovedReleases releases;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    @Test
    void two_leads_sign_the_same_instant_and_the_job_publishes_at_it() {
        Round round = given.accepted("northmere", PLAIN);
        Release release = given.approved(round, "northmere");

        assertThat(given.signed(given.lead, release.ref())).isInstanceOf(Signed.First.class);
        assertThat(state(release)).isEqualTo(Release.State.APPROVED);
        assertThat(given.signed(given.other, release.ref())).isEqualTo(new Signed.Timed(GivenReleases.OUT));
        assertThat(state(release)).isEqualTo(Release.State.EMBARGOED);
        assertThat(jobs(release)).isEqualTo(1);

        releasing.run(release.ref());
        assertThat(state(release)).isEqualTo(Release.State.PUBLISHED);
        assertThat(publicVersions(round)).containsExactly(1);
        assertThat(given.signed(given.lead, release.ref())).isInstanceOf(Signed.NotApproved.class);
    }

    @Test
    void one_lead_who_signs_twice_is_one_signature() {
        Release release = given.approved(given.accepted("northmere", PLAIN), "northmere");
        given.signed(given.lead, release.ref());
        assertThat(given.signed(given.lead, release.ref())).isInstanceOf(Signed.First.class);
        assertThat(state(release)).isEqualTo(Release.State.APPROVED);
        assertThat(administrator
                        .sql("select count(*) from publication.signature where release_id = ? and void_at is null")
                        .param(release.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_second_lead_cannot_sign_another_instant_nor_one_that_has_passed() {
        Release release = given.approved(given.accepted("northmere", PLAIN), "northmere");
        given.signed(given.lead, release.ref());
        Instant later = GivenReleases.OUT.plusSeconds(3600);
        assertThat(GivenReleases.longAgo(() -> acts.as(
                        given.other,
                        GivenReleases.OUT.minusSeconds(60),
                        () -> publications.sign(given.other, release.ref(), later))))
                .isEqualTo(new Signed.OtherInstant(GivenReleases.OUT));
        assertThat(acts.as(given.other, () -> publications.sign(given.other, release.ref(), GivenReleases.OUT)))
                .isInstanceOf(Signed.Past.class);
    }

    @Test
    void whoever_wrote_it_signs_nothing_nor_does_a_lead_who_is_not_read_in_or_not_freshly_signed_in() {
        Release release = given.approved(given.accepted("northmere", PLAIN), "northmere");
        Actor outside = Acts.inspectorate(Role.INSP_LEAD);
        Actor force = Acts.a(Role.SIGNATORY, "northmere", Compartment.EMB);
        Instant tomorrow = Instant.now().plusSeconds(86_400);
        assertNotFound(given.editor, () -> publications.sign(given.editor, release.ref(), tomorrow));
        assertNotFound(outside, () -> publications.sign(outside, release.ref(), tomorrow));
        assertNotFound(force, () -> publications.sign(force, release.ref(), tomorrow));
        assertThatExceptionOfType(FreshSignInNeeded.class)
                .isThrownBy(() -> acts.as(
                        given.lead,
                        Instant.now().minusSeconds(3600),
                        () -> publications.sign(given.lead, release.ref(), tomorrow)));
    }

    @Test
    void sixty_four_of_sixty_four_is_not_published_before_two_people_decided() {
        Round round = given.accepted("kingsford", ALL_APPROVED);
        Release release = given.approved(round, "kingsford");
        assertThat(concerns(release)).extracting(Item::why).containsExactly("all-or-none");
        assertThat(given.signed(given.lead, release.ref())).isInstanceOf(Signed.Undecided.class);

        acts.as(
                given.lead,
                () -> publications.decide(
                        given.lead,
                        release.ref(),
                        "bi-approved",
                        "all-or-none",
                        Outcome.PUBLISH,
                        "As printed in 2012"));
        assertThat(acts.as(given.lead, () -> publications.confirm(given.lead, release.ref())))
                .isZero();
        assertThat(given.signed(given.lead, release.ref())).isInstanceOf(Signed.Undecided.class);

        assertThat(acts.as(given.other, () -> publications.confirm(given.other, release.ref())))
                .isEqualTo(1);
        assertThat(concerns(release)).allMatch(Item::confirmed);
        given.timed(release.ref());
        releasing.run(release.ref());
        assertThat(publicFigure(round, "bi-approved")).isEqualTo("64");
    }

    @Test
    void a_withheld_figure_is_neither_in_the_data_nor_in_the_text() {
        Round round = given.accepted("velmarsh", Map.of("bi-applications", 71, "bi-approved", 71));
        Release release = given.approved(round, "velmarsh");
        given.decided(release.ref(), Outcome.WITHHOLD, "bi-approved.all-or-none");
        given.timed(release.ref());
        releasing.run(release.ref());

        assertThat(publicFigure(round, "bi-approved")).isEqualTo("withheld");
        assertThat(publicFigure(round, "bi-applications")).isEqualTo("71");
        assertThat(administrator
                        .sql("select content from published.document where round_key = ?")
                        .param(round.key())
                        .query(byte[].class)
                        .single())
                .asString()
                .doesNotContain("all of which")
                .contains("How many were approved is not stated");
    }

    @Test
    void what_gives_a_withheld_figure_back_needs_a_decision_of_its_own() {
        Release release = given.approved(
                given.accepted(
                        "ostrayne",
                        Map.of(
                                "bi-applications",
                                40,
                                "bi-approved",
                                40,
                                "bi-refused",
                                0,
                                "bi-withdrawn",
                                0,
                                "bi-pending",
                                0)),
                "ostrayne");
        given.decided(release.ref(), Outcome.WITHHOLD, "bi-approved.all-or-none");
        assertThat(concerns(release))
                .filteredOn(item -> item.why().equals("gives-back"))
                .extracting(Item::metric)
                .containsExactlyInAnyOrder("bi-refused", "bi-withdrawn", "bi-pending");
        assertThat(given.signed(given.lead, release.ref())).isInstanceOf(Signed.Undecided.class);
        given.decided(release.ref(), Outcome.WITHHOLD, "bi-refused.gives-back");
        assertThat(given.signed(given.lead, release.ref())).isInstanceOf(Signed.First.class);
    }

    @Test
    void a_decision_after_a_signature_makes_the_signature_void() {
        // a number that no other test publishes: to withhold what was public before takes a decision of its own
        Map<String, Integer> values = Map.of("bi-applications", 7_411, "bi-approved", 7_411);
        Release release = given.approved(given.accepted("kingsford", values), "kingsford");
        given.decided(release.ref(), Outcome.PUBLISH, "bi-approved.all-or-none");
        given.signed(given.lead, release.ref());
        given.decided(release.ref(), Outcome.WITHHOLD, "bi-approved.all-or-none");
        assertThat(given.signed(given.other, release.ref())).isInstanceOf(Signed.First.class);
    }

    @Test
    void the_author_decides_nothing_about_disclosure() {
        Release release = given.approved(given.accepted("kingsford", ALL_APPROVED), "kingsford");
        assertNotFound(
                given.editor,
                () -> publications.decide(
                        given.editor, release.ref(), "bi-approved", "all-or-none", Outcome.PUBLISH, "Mine"));
    }

    @Test
    void a_stop_wins_before_publication_and_is_told_afterwards() {
        Round round = given.accepted("northmere", PLAIN);
        Release release = given.approved(round, "northmere");
        given.timed(release.ref());
        assertThat(acts.as(given.lead, () -> publications.stop(given.lead, release.ref(), "A slip")))
                .isTrue();
        releasing.run(release.ref());
        assertThat(state(release)).isEqualTo(Release.State.APPROVED);
        assertThat(publicVersions(round)).isEmpty();

        given.timed(release.ref());
        releasing.run(release.ref());
        assertThat(acts.as(given.lead, () -> publications.stop(given.lead, release.ref(), "Too late")))
                .isFalse();
        assertThat(publicVersions(round)).containsExactly(1);
    }

    @Test
    void it_is_published_once_however_often_it_is_pressed() {
        Round round = given.accepted("northmere", PLAIN);
        Release release = given.approved(round, "northmere");
        given.timed(release.ref());
        assertThat(byHand(given.lead, release)).isEqualTo(Releasing.Outcome.PUBLISHED);
        assertThat(byHand(given.other, release)).isEqualTo(Releasing.Outcome.NOT_DUE);
        releasing.run(release.ref());
        assertThat(publicVersions(round)).containsExactly(1);
    }

    @Test
    void nothing_goes_out_before_its_instant_neither_by_the_job_nor_by_hand() {
        Round round = given.accepted("northmere", PLAIN);
        Release release = given.approved(round, "northmere");
        Instant tomorrow = Instant.now().plusSeconds(86_400);
        acts.as(given.lead, () -> publications.sign(given.lead, release.ref(), tomorrow));
        acts.as(given.other, () -> publications.sign(given.other, release.ref(), tomorrow));
        releasing.run(release.ref());
        assertThat(byHand(given.lead, release)).isEqualTo(Releasing.Outcome.NOT_DUE);
        assertThat(state(release)).isEqualTo(Release.State.EMBARGOED);
        assertThat(publicVersions(round)).isEmpty();
    }

    @Test
    void a_return_that_changed_after_the_signatures_blocks_publication() {
        Round round = given.accepted("northmere", PLAIN);
        Release release = given.approved(round, "northmere");
        given.timed(release.ref());
        administrator
                .sql("update report.held_figure set figure_id = gen_random_uuid(), figure = convert_to(replace("
                        + "convert_from(figure, 'UTF8'), figure_id::text, gen_random_uuid()::text), 'UTF8')"
                        + " where release_id = ? and metric = 'bi-applications'")
                .param(release.id())
                .update();
        releasing.run(release.ref());
        assertThat(state(release)).isEqualTo(Release.State.APPROVED);
        assertThat(publicVersions(round)).isEmpty();
        assertThat(given.signed(given.lead, release.ref())).isInstanceOf(Signed.FactsDiffer.class);
    }

    private Releasing.Outcome byHand(Actor actor, Release release) {
        return acts.as(actor, () -> releasing.releaseByHand(actor, release.ref()));
    }

    private List<Item> concerns(Release release) {
        return acts.as(
                given.lead,
                () -> publications.concerns(releases.find(release.ref()).orElseThrow()));
    }

    private Release.State state(Release release) {
        return acts.as(
                given.lead, () -> releases.find(release.ref()).orElseThrow().state());
    }

    private int jobs(Release release) {
        return administrator
                .sql("select count(*) from platform.job where kind = 'publication.release' and ref = ?")
                .param(release.ref())
                .query(Integer.class)
                .single();
    }

    private List<Integer> publicVersions(Round round) {
        return administrator
                .sql("select version from published.document where round_key = ? order by version")
                .param(round.key())
                .query(Integer.class)
                .list();
    }

    private String publicFigure(Round round, String metric) {
        return administrator
                .sql("select coalesce(value::text, absence) from published.figure"
                        + " where round_key = ? and metric = ? and body <> 'quellindale' and superseded_at is null")
                .param(round.key())
                .param(metric)
                .query(String.class)
                .single();
    }

    private <T> void assertNotFound(Actor actor, Supplier<T> work) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> acts.as(actor, work));
    }
}
