package org.probity.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.given.Acts;
import org.probity.given.GivenReleases;
import org.probity.inspection.round.Round;
import org.probity.platform.web.NotFound;
import org.probity.report.ApprovedReleases;
import org.probity.report.Release;
import org.probity.report.Releases;
import org.probity.report.text.BlockKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProbityTest
class NoticesTest {

    @Autowired
    Acts acts;

    @Autowired
    GivenReleases given;

    @Autowired
    Notices notices;

    @Autowired
    Releases releases;

    @Autowired
    ApprovedReleases approved;

    @Autowired
    Releasing releasing;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    private Round round;
    private Release release;

    @BeforeEach
    void something_public() {
        round = given.accepted("northmere", Map.of("bi-applications", 5, "policies-updated", 3));
        release = given.published(round, "northmere");
    }

    @Test
    void a_correction_is_a_new_version_with_its_notice_and_the_old_one_stays() {
        Release correction =
                acts.as(given.editor, () -> notices.correct(given.editor, release.ref(), "A name was misspelt."));
        assertThat(acts.as(
                                given.editor,
                                () -> notices.correct(given.editor, release.ref(), "A name was misspelt here."))
                        .ref())
                .as("one correction is in hand at a time")
                .isEqualTo(correction.ref());
        acts.as(given.editor, () -> releases.save(given.editor, correction.ref(), BlockKind.HEADLINE, "Put right", 0));
        acts.as(given.lead, () -> releases.approve(given.lead, correction.ref()));
        given.timed(correction.ref());
        releasing.run(correction.ref());

        assertThat(documents()).containsExactly("1 corrected ", "2 published A name was misspelt here.");
        assertThat(state(release)).isEqualTo(Release.State.CORRECTED);
        assertThat(state(correction)).isEqualTo(Release.State.PUBLISHED);
        assertThat(administrator
                        .sql("select count(*) from published.figure where round_key = ? and body = 'northmere'")
                        .param(round.key())
                        .query(Integer.class)
                        .single())
                .as("unchanged figures are not published a second time")
                .isEqualTo(2);
    }

    @Test
    void a_corrected_figure_says_what_it_was_and_why_and_what_is_the_same_is_not_called_corrected() {
        Release correction =
                acts.as(given.editor, () -> notices.correct(given.editor, release.ref(), "It was miscounted."));
        given.correctAndAccept(round, "northmere", Map.of("bi-applications", 50, "policies-updated", 3));
        acts.as(given.editor, () -> {
            releases.takeOver(given.editor, correction.ref());
            return 0;
        });
        assertThat(acts.as(given.lead, () -> notices.inHand(given.lead, correction.ref()))
                        .orElseThrow()
                        .changes())
                .anySatisfy(change -> {
                    assertThat(change.was()).startsWith("5,");
                    assertThat(change.is()).startsWith("50,");
                });
        acts.as(given.lead, () -> releases.approve(given.lead, correction.ref()));
        given.timed(correction.ref());
        releasing.run(correction.ref());

        assertThat(administrator
                        .sql("select metric || ' ' || version || ' ' || value || ' ' || notice"
                                + " from published.figure where round_key = ? and body = 'northmere' order by 1")
                        .param(round.key())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "bi-applications 1 5 ",
                        "bi-applications 2 50 It was miscounted.",
                        "policies-updated 1 3 ",
                        "policies-updated 2 3 ");
    }

    @Test
    void the_notice_of_an_approved_correction_cannot_be_worded_anew() {
        Release correction = acts.as(given.editor, () -> notices.correct(given.editor, release.ref(), "A slip."));
        acts.as(given.editor, () -> releases.save(given.editor, correction.ref(), BlockKind.HEADLINE, "Put right", 0));
        acts.as(given.lead, () -> releases.approve(given.lead, correction.ref()));
        acts.as(given.editor, () -> notices.correct(given.editor, release.ref(), "Something nobody approved."));
        assertThat(acts.as(given.lead, () -> notices.inHand(given.lead, correction.ref()))
                        .orElseThrow()
                        .notice())
                .isEqualTo("A slip.");
    }

    @Test
    void the_files_are_made_when_two_have_signed_and_are_those_that_go_out() {
        Round next = given.accepted("northmere", Map.of("bi-applications", 5, "policies-updated", 3));
        Release timed = given.approved(next, "northmere");
        given.timed(timed.ref());
        byte[] made = administrator
                .sql("select pdf from publication.prepared where release_id = ?")
                .param(timed.id())
                .query(byte[].class)
                .single();
        releasing.run(timed.ref());
        assertThat(administrator
                        .sql("select pdf from published.document where release_id = ?")
                        .param(timed.id())
                        .query(byte[].class)
                        .single())
                .isEqualTo(made);
        assertThat(administrator
                        .sql("select count(*) from publication.prepared where release_id = ?")
                        .param(timed.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoever_wrote_the_first_version_does_not_approve_its_correction() {
        Release correction = acts.as(given.editor, () -> notices.correct(given.editor, release.ref(), "A slip."));
        assertNotFound(given.editor, () -> releases.approve(given.editor, correction.ref()));
        assertNotFound(given.lead, () -> notices.correct(given.lead, release.ref(), "Leads ask the editor."));
    }

    @Test
    void a_withdrawal_takes_two_leads_and_leaves_the_notice_alone() {
        assertThat(acts.as(given.lead, () -> notices.ask(given.lead, release.ref(), "Withdrawn for a check.")))
                .isTrue();
        assertThat(acts.as(given.other, () -> notices.ask(given.other, release.ref(), "Another notice.")))
                .isFalse();
        assertNotFound(given.lead, () -> notices.confirm(given.lead, release.ref()));
        assertThat(documents()).containsExactly("1 published ");

        assertThat(acts.as(given.other, () -> notices.confirm(given.other, release.ref())))
                .isEqualTo(Notices.Withdrawn.DONE);
        assertThat(state(release)).isEqualTo(Release.State.WITHDRAWN);
        assertThat(documents()).containsExactly("1 published  hidden", "2 withdrawn Withdrawn for a check.");
        assertThat(administrator
                        .sql("select bool_and(hidden) from published.figure where round_key = ? and body = 'northmere'")
                        .param(round.key())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertNotFound(given.other, () -> notices.confirm(given.other, release.ref()));
    }

    @Test
    void an_editor_withdraws_nothing_and_nothing_is_confirmed_that_nobody_asked() {
        assertNotFound(given.editor, () -> notices.ask(given.editor, release.ref(), "Mine"));
        assertThat(acts.as(given.other, () -> notices.confirm(given.other, release.ref())))
                .isEqualTo(Notices.Withdrawn.NOTHING_TO_CONFIRM);
        assertThat(documents()).containsExactly("1 published ");
    }

    private List<String> documents() {
        return administrator
                .sql("select version || ' ' || state || ' ' || notice || case when hidden then ' hidden' else '' end"
                        + " from published.document where round_key = ? order by version")
                .param(round.key())
                .query(String.class)
                .list();
    }

    private Release.State state(Release of) {
        return acts.as(given.lead, () -> approved.find(of.ref()).orElseThrow().state());
    }

    private <T> void assertNotFound(Actor actor, Supplier<T> work) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> acts.as(actor, work));
    }
}
