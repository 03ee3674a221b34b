package org.probity.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.probity.given.GivenPolicies.text;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.given.Acts;
import org.probity.given.GivenCases;
import org.probity.given.GivenPolicies;
import org.probity.given.GivenPolicies.Desk;
import org.probity.platform.web.NotFound;
import org.probity.policy.Document.Kind;
import org.probity.policy.Document.Stage;
import org.springframework.beans.factory.annotation.Autowired;

@ProbityTest
class PolicyDeskTest {

    static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    @Autowired
    GivenPolicies given;

    @Autowired
    PolicyDesk desk;

    @Autowired
    PolicySeconds seconds;

    @Autowired
    Policies policies;

    @Test
    void whoever_wrote_at_it_neither_approves_nor_confirms_it() {
        Desk of = given.desk(GivenCases.force());
        String slug = given.drafted(of, Kind.POLICY, DAY, text("Media", DAY));
        Document draft = read(of.head(), slug);
        int opened = draft.versions().getFirst().rowVersion();
        given.at(DAY, of.head(), () -> desk.rewrite(of.head(), Kind.POLICY, slug, opened, text("Media", DAY)));
        given.at(DAY, of.owner(), () -> desk.sendForApproval(of.owner(), Kind.POLICY, slug));
        Actor signatory = of.signatory();
        assertThatThrownBy(() -> approve(of.head(), slug, signatory)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> approve(signatory, slug, of.head())).isInstanceOf(NotFound.class);
        Actor otherHead = Acts.a(Role.PSD_HEAD, of.body());
        assertThat(approve(signatory, slug, otherHead)).isInstanceOf(DeskOutcome.Done.class);
        assertThatThrownBy(() -> confirm(of.head(), slug)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> confirm(signatory, slug)).isInstanceOf(NotFound.class);
        assertThat(confirm(otherHead, slug)).isInstanceOf(DeskOutcome.Done.class);
    }

    @Test
    void a_change_after_the_approval_makes_it_void() {
        Desk of = given.desk(GivenCases.force());
        String slug = given.drafted(of, Kind.POLICY, DAY, text("Media", DAY));
        given.at(DAY, of.owner(), () -> desk.sendForApproval(of.owner(), Kind.POLICY, slug));
        approve(of.head(), slug, of.signatory());
        int opened = read(of.owner(), slug).versions().getFirst().rowVersion();
        given.at(DAY, of.owner(), () -> desk.rewrite(of.owner(), Kind.POLICY, slug, opened, text("Other", DAY)));
        assertThatThrownBy(() -> confirm(of.signatory(), slug)).isInstanceOf(NotFound.class);
        assertThat(read(of.owner(), slug).versions().getFirst().stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void a_draft_that_somebody_else_saved_is_not_written_over() {
        Desk of = given.desk(GivenCases.force());
        String slug = given.drafted(of, Kind.POLICY, DAY, text("Media", DAY));
        given.at(DAY, of.head(), () -> desk.rewrite(of.head(), Kind.POLICY, slug, 1, text("Theirs", DAY)));
        DeskOutcome mine =
                given.at(DAY, of.owner(), () -> desk.rewrite(of.owner(), Kind.POLICY, slug, 1, text("Mine", DAY)));
        assertThat(mine).isInstanceOf(DeskOutcome.Changed.class);
        assertThat(read(of.owner(), slug).titleOn(DAY)).isEqualTo("Theirs");
    }

    @Test
    void staff_read_what_is_published_and_no_draft_and_other_forces_neither() {
        Desk of = given.desk(GivenCases.force());
        Actor officer = Acts.a(Role.STAFF, of.body());
        String slug = given.policy(of, "Gifts", DAY);
        given.draftedNext(of, Kind.POLICY, DAY, slug, text("Gifts, second version", DAY));
        String draft = given.drafted(of, Kind.POLICY, DAY, text("Only drafted", DAY));
        assertThat(read(officer, slug).versions()).hasSize(1);
        assertThat(read(of.owner(), slug).versions()).hasSize(2);
        assertThatThrownBy(() -> read(officer, draft)).isInstanceOf(NotFound.class);
        Actor elsewhere = Acts.a(Role.STAFF, GivenCases.force());
        assertThatThrownBy(() -> read(elsewhere, slug)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_version_is_published_until_another_replaces_it_and_a_withdrawn_one_ends() {
        Desk of = given.desk(GivenCases.force());
        String slug = given.policy(of, "Gifts", DAY);
        given.update(of, slug, DAY.plusDays(30));
        Document document = read(of.owner(), slug);
        Document.Version first = document.version(1).orElseThrow();
        Document.Version second = document.version(2).orElseThrow();
        assertThat(document.wordOf(first, DAY.plusDays(29))).isEqualTo("Published");
        assertThat(document.wordOf(first, DAY.plusDays(30))).isEqualTo("Replaced");
        assertThat(document.inForceOn(DAY.minusDays(1))).isEmpty();
        assertThat(document.inForceOn(DAY.plusDays(30))).contains(second);
        LocalDate end = DAY.plusDays(60);
        given.at(end, of.owner(), () -> desk.withdraw(of.owner(), Kind.POLICY, slug, end, "No longer needed"));
        Document withdrawn = read(of.owner(), slug);
        assertThat(withdrawn.inForceOn(end.minusDays(1))).isPresent();
        assertThat(withdrawn.inForceOn(end)).isEmpty();
        assertThat(withdrawn.wordOf(withdrawn.version(2).orElseThrow(), end)).isEqualTo("Withdrawn");
    }

    @Test
    void two_documents_of_one_title_have_two_addresses_and_odd_titles_have_one() {
        Desk of = given.desk(GivenCases.force());
        assertThat(given.drafted(of, Kind.POLICY, DAY, text("Médias & “press”", DAY)))
                .isEqualTo("medias-press");
        assertThat(given.drafted(of, Kind.POLICY, DAY, text("Medias press", DAY)))
                .isEqualTo("medias-press-2");
        assertThat(PolicyDesk.slug("日本")).isEqualTo("document");
        assertThat(PolicyDesk.slug("x".repeat(300))).hasSize(60);
    }

    @Test
    void a_review_before_the_day_in_force_is_refused() {
        Drafted drafted = text("Media", DAY);
        assertThat(PolicyDesk.wrong(drafted.review(DAY))).isPresent();
        assertThat(PolicyDesk.wrong(drafted.review(DAY.plusDays(1)))).isEmpty();
    }

    private DeskOutcome approve(Actor actor, String slug, Actor second) {
        return given.at(DAY, actor, () -> desk.approve(actor, Kind.POLICY, slug, second.person()));
    }

    private DeskOutcome confirm(Actor actor, String slug) {
        return given.at(DAY, actor, () -> seconds.confirm(actor, slug));
    }

    private Document read(Actor actor, String slug) {
        return given.at(DAY.plusDays(31), actor, () -> policies.read(actor, Kind.POLICY, slug));
    }
}
