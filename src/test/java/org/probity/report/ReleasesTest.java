package org.probity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.access.Compartment;
import org.probity.access.Role;
import org.probity.given.Acts;
import org.probity.given.GivenReleases;
import org.probity.inspection.round.Round;
import org.probity.platform.web.NotFound;
import org.probity.report.Releases.Approval;
import org.probity.report.Releases.Saved;
import org.probity.report.text.BlockKind;
import org.probity.report.text.FactCheck;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProbityTest
class ReleasesTest {

    private static final Map<String, Integer> VALUES = Map.of("bi-applications", 64, "bi-approved", 64);

    @Autowired
    Acts acts;

    @Autowired
    GivenReleases given;

    @Autowired
    Releases releases;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    private Round round;
    private Release draft;
    private String ref;

    @BeforeEach
    void a_draft() {
        round = given.accepted("kingsford", VALUES);
        draft = given.draft(round, "kingsford");
        ref = draft.ref();
    }

    @Test
    void a_draft_holds_every_accepted_figure_as_a_reference_and_reads_as_words() {
        ReleaseView view = open(given.editor);
        assertThat(view.text(BlockKind.FINDING_4).text()).isEqualTo("[[sentence:second-jobs]]");
        assertThat(view.document().findings())
                .singleElement()
                .satisfies(
                        block -> assertThat(block.words())
                                .isEqualTo(
                                        "Since September 2011 there have been 64 applications for second jobs, all of which have been approved."));
        assertThat(view.remarks()).isEmpty();
        assertThat(view.document().marking()).startsWith("Sample data");
    }

    @Test
    void a_begun_release_is_begun_once_however_often_the_form_is_sent() {
        UUID token = UUID.randomUUID();
        String first = acts.as(given.editor, () -> {
            String one = releases.beginOnce(given.editor, token, round.key(), "kingsford");
            assertThat(releases.beginOnce(given.editor, token, round.key(), "kingsford"))
                    .isEqualTo(one);
            return one;
        });
        assertThat(first).startsWith("PR-");
    }

    @Test
    void of_two_editors_of_one_block_the_second_sees_the_words_of_the_first() {
        assertThat(save(given.editor, "In [[body.place]], as was", 1)).isInstanceOf(Saved.Done.class);
        assertThat(save(given.lead, "Other words", 1))
                .isEqualTo(new Saved.ChangedMeanwhile("In [[body.place]], as was", 2));
        assertThat(save(given.lead, "Other words", 2)).isInstanceOf(Saved.Done.class);
        assertThat(open(given.editor).text(BlockKind.FINDING_4).text()).isEqualTo("Other words");
    }

    @Test
    void whoever_wrote_any_of_it_does_not_approve_it() {
        assertNotFound(given.editor, () -> releases.approve(given.editor, ref));
        save(given.lead, "[[sentence:second-jobs]] Words of a lead.", 1);
        assertNotFound(given.lead, () -> releases.approve(given.lead, ref));
        assertThat(acts.as(given.other, () -> releases.approve(given.other, ref)))
                .isInstanceOf(Approval.Approved.class);
        assertThat(acts.as(given.other, () -> releases.approve(given.other, ref)))
                .isInstanceOf(Approval.AlreadyApproved.class);
        assertNotFound(given.editor, () -> releases.save(given.editor, ref, BlockKind.FINDING_4, "Too late", 2));
    }

    @Test
    void a_typed_number_and_a_reference_to_nothing_stop_approval() {
        save(given.editor, "There were 64 applications and [[number:bi-refused]].", 1);
        assertThat(acts.as(given.lead, () -> releases.approve(given.lead, ref)))
                .isInstanceOfSatisfying(Approval.FactsDiffer.class, differ -> {
                    assertThat(FactCheck.stops(differ.remarks())).isTrue();
                    assertThat(differ.remarks()).hasSizeGreaterThanOrEqualTo(2);
                });
    }

    @Test
    void a_figure_that_no_sentence_says_is_checked_against_the_return_too() {
        save(given.editor, "Nothing about figures.", 1);
        administrator
                .sql(
                        "update report.held_figure set figure = convert_to(replace(convert_from(figure, 'UTF8'), figure_id::text,"
                                + " gen_random_uuid()::text), 'UTF8') where release_id = ? and metric = 'bi-approved'")
                .param(draft.id())
                .update();
        assertThat(open(given.editor).remarks())
                .extracting(FactCheck.Remark::block)
                .containsExactly(BlockKind.SOURCES);
        acts.as(given.editor, () -> releases.takeOver(given.editor, ref));
        assertThat(open(given.editor).factsStand()).isTrue();
    }

    @Test
    void the_person_quoted_alone_approves_the_exact_words() {
        Actor inspector = GivenReleases.reader(Role.INSPECTOR);
        acts.as(
                given.editor,
                () -> releases.propose(given.editor, ref, "They have come far.", inspector.person(), "HM Inspector"));
        assertThat(acts.as(given.lead, () -> releases.approve(given.lead, ref)))
                .isInstanceOf(Approval.QuotationWaits.class);
        assertNotFound(given.lead, () -> releases.approveQuotation(given.lead, ref, 1));
        Actor another = GivenReleases.reader(Role.INSPECTOR);
        assertNotFound(another, () -> releases.approveQuotation(another, ref, 1));
        assertThat(acts.as(inspector, () -> releases.approveQuotation(inspector, ref, 2)))
                .isFalse();
        assertThat(acts.as(inspector, () -> releases.approveQuotation(inspector, ref, 1)))
                .isTrue();

        acts.as(
                given.editor,
                () -> releases.propose(given.editor, ref, "They came far.", inspector.person(), "HM Inspector"));
        assertThat(open(given.editor).quotation().orElseThrow().approved()).isFalse();
    }

    @Test
    void a_real_body_is_never_quoted() {
        Round real = given.accepted("norfolk", VALUES);
        Release release = given.draft(real, "norfolk");
        assertNotFound(given.editor, () -> {
            releases.propose(given.editor, release.ref(), "Words", UUID.randomUUID(), "HM Inspector");
            return true;
        });
    }

    @Test
    void an_editor_who_is_not_on_the_list_finds_nothing_and_is_on_record() {
        Actor stranger = GivenReleases.reader(Role.PRESS);
        assertNotFound(stranger, () -> releases.open(stranger, ref));
        assertThat(acts.as(stranger, () -> releases.list(stranger)))
                .extracting(Release::ref)
                .doesNotContain(ref);
        acts.as(given.editor, () -> releases.nameReader(given.editor, ref, stranger.person()));
        assertThat(acts.as(stranger, () -> releases.open(stranger, ref))
                        .release()
                        .ref())
                .isEqualTo(ref);
        assertThat(events(stranger)).contains("denied", "consultation");
    }

    @Test
    void people_of_a_force_and_of_the_inspectorate_without_a_read_in_find_nothing() {
        Actor signatory = Acts.a(Role.SIGNATORY, "kingsford", Compartment.EMB);
        Actor outside = Acts.inspectorate(Role.PRESS);
        assertNotFound(signatory, () -> releases.open(signatory, ref));
        assertNotFound(outside, () -> releases.open(outside, ref));
        assertNotFound(outside, () -> releases.begin(outside, round.key(), "kingsford"));
    }

    private ReleaseView open(Actor actor) {
        return acts.as(actor, () -> releases.open(actor, ref));
    }

    private Saved save(Actor actor, String text, int version) {
        return acts.as(actor, () -> releases.save(actor, ref, BlockKind.FINDING_4, text, version));
    }

    private java.util.List<String> events(Actor actor) {
        return administrator
                .sql("select kind from audit.event where actor = ?")
                .param(actor.person())
                .query(String.class)
                .list();
    }

    private <T> void assertNotFound(Actor actor, Supplier<T> work) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> acts.as(actor, work));
    }
}
