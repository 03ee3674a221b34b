package org.probity.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.report.text.GivenFacts.figure;
import static org.probity.report.text.GivenFacts.norfolk;
import static org.probity.report.text.GivenFacts.nottinghamshire;
import static org.probity.report.text.GivenFacts.said;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.figure.Absence;
import org.probity.figure.Period;
import org.probity.figure.Provenance;

class ReleaseTextTest {

    private static final Period SINCE = Period.since(LocalDate.of(2011, 9, 1));
    private static final Period CLOSED = Period.between(LocalDate.of(2011, 9, 1), LocalDate.of(2012, 5, 31));

    @Test
    void nought_is_a_fact_and_is_said_as_one() {
        assertThat(said("media-disclosure", norfolk().with(figure("media-disclosure-investigations", 0, SINCE))))
                .isEqualTo(
                        "Since September 2011 the constabulary has not investigated any instances of inappropriate disclosure to the media.");
    }

    @Test
    void ongoing_is_a_part_of_the_investigations_of_a_closed_period() {
        assertThat(said(
                        "media-disclosure",
                        nottinghamshire()
                                .with(figure("media-disclosure-investigations", 3, CLOSED))
                                .with(figure("media-disclosure-ongoing", 2, CLOSED))))
                .isEqualTo(
                        "Between September 2011 and May 2012 the force investigated three instances of inappropriate disclosure to the media."
                                + " Two of these were ongoing at the time of the inspection.");
    }

    @Test
    void a_single_investigation_is_it_and_not_one_of_these() {
        GivenFacts one = nottinghamshire().with(figure("media-disclosure-investigations", 1, CLOSED));
        assertThat(said("media-disclosure", one.with(figure("media-disclosure-ongoing", 1, CLOSED))))
                .endsWith("media. It was ongoing at the time of the inspection.");
        assertThat(said("media-disclosure", one.with(figure("media-disclosure-ongoing", 0, CLOSED))))
                .endsWith("media. It was not ongoing at the time of the inspection.");
    }

    @Test
    void all_of_them_is_said_only_where_every_application_was_approved() {
        assertThat(said(
                        "second-jobs",
                        norfolk().with(figure("bi-applications", 64, SINCE)).with(figure("bi-approved", 64, SINCE))))
                .isEqualTo(
                        "Since September 2011 there have been 64 applications for second jobs, all of which have been approved.");
    }

    @Test
    void what_became_of_the_others_is_not_stated_and_never_called_refused() {
        String words = said(
                "second-jobs",
                nottinghamshire().with(figure("bi-applications", 113, SINCE)).with(figure("bi-approved", 109, SINCE)));
        assertThat(words)
                .isEqualTo(
                        "Since September 2011 there have been 113 applications for second jobs, 109 of which have been approved."
                                + " What became of the others is not stated.")
                .doesNotContain("refus", "four", "4");
    }

    @Test
    void refused_withdrawn_and_waiting_are_said_where_they_are_figures_of_their_own() {
        assertThat(said(
                        "second-jobs",
                        nottinghamshire()
                                .with(figure("bi-applications", 113, SINCE))
                                .with(figure("bi-approved", 109, SINCE))
                                .with(figure("bi-refused", 1, SINCE))
                                .with(figure("bi-withdrawn", 1, SINCE))
                                .with(figure("bi-pending", 2, SINCE))))
                .endsWith(
                        "109 of which have been approved. Of the applications, one was refused, one was withdrawn and two were waiting for a decision on 31 July 2012.");
    }

    @Test
    void the_strength_of_the_researchers_wording_is_kept() {
        assertThat(said(
                        "social-media",
                        norfolk()
                                .with(figure("social-media-cases-referred", 1, Period.always())
                                        .from(Provenance.RESEARCHED)
                                        .worded("potentially inappropriate"))))
                .isEqualTo(
                        "Research that the inspectorate commissioned independently found one case of potentially inappropriate behaviour by officers or staff on Facebook or Twitter, which has been sent back to the constabulary to deal with.");
        assertThat(said(
                        "social-media",
                        nottinghamshire()
                                .with(figure("social-media-cases-referred", 5, Period.always())
                                        .worded("inappropriate"))))
                .contains("found five cases of inappropriate behaviour", "which have been sent back to the force");
    }

    @Test
    void an_absent_figure_has_words_and_is_never_nought() {
        String words = said(
                "media-disclosure",
                norfolk().with(figure("media-disclosure-investigations", Absence.NOT_SUPPLIED, SINCE)));
        assertThat(words)
                .isEqualTo(
                        "The constabulary did not supply how many instances of inappropriate disclosure to the media it investigated.")
                .doesNotContain("0", " any ");
        assertThat(said("second-jobs", norfolk().with(figure("bi-applications", Absence.NOT_HELD, SINCE))))
                .isEqualTo("The constabulary does not hold how many applications for second jobs there were.");
    }

    @Test
    void an_unchanged_unit_says_who_says_so_and_gives_no_headcount() {
        assertThat(said("anti-corruption-unit", nottinghamshire().with(figure("acu-posts-change", 0, Period.always()))))
                .isEqualTo(
                        "Data provided by the force shows no change in the number of staff in the anti-corruption unit since the 2011 inspection.");
        assertThat(said(
                        "anti-corruption-unit",
                        nottinghamshire()
                                .with(figure("acu-posts-change", -2, Period.always())
                                        .from(Provenance.COUNTED))))
                .contains("The force's own records show a fall of 2 in the number of full-time posts");
    }

    @Test
    void a_health_check_that_was_not_done_is_said_with_its_day() {
        assertThat(said("health-check", norfolk().with(figure("health-check-completed", 1, Period.always()))))
                .isEqualTo("Norfolk Constabulary has carried out an integrity health check since 2011.");
        assertThat(said("health-check", norfolk().with(figure("health-check-completed", 0, Period.always()))))
                .isEqualTo("Norfolk Constabulary had not completed an integrity health check by 31 July 2012.");
    }

    @Test
    void every_rule_is_silent_where_the_facts_hold_none_of_its_figures() {
        for (Sentences.Rule rule : Sentences.RULES) {
            assertThat(Sentences.say(rule, norfolk().facts())).as(rule.key()).isEmpty();
        }
    }

    @Test
    void the_first_draft_holds_every_statement_and_every_figure_once() {
        ReleaseFacts facts = norfolk()
                .with(figure("bi-applications", 64, SINCE))
                .with(figure("bi-approved", 64, SINCE))
                .with(figure("health-check-completed", 1, Period.always()))
                .stating("nor-4-02", "finding-4", "The policy covers both police officers and police staff.")
                .facts();
        FixedText fixed = FixedText.of("revisit-2012");
        BlockText text = new BlockText(facts, fixed);
        String all = FirstDraft.of(facts, fixed, List.of()).stream()
                .flatMap(block -> text.read(block.text()).stream())
                .map(Span::text)
                .reduce("", String::concat);
        assertThat(all)
                .containsOnlyOnce("64 applications")
                .containsOnlyOnce("The policy covers both police officers and police staff.")
                .containsOnlyOnce("has carried out an integrity health check")
                .contains("the Home Secretary asked", "self-assessments by 44 forces")
                .doesNotContain("[[", "0203", "07836");
    }

    @Test
    void the_text_keeps_an_editors_words_and_marks_a_reference_to_nothing() {
        ReleaseFacts facts =
                norfolk().with(figure("bi-applications", 64, SINCE)).facts();
        List<Span> spans = new BlockText(facts, FixedText.NONE)
                .read("In [[body.place]] there were [[number:bi-applications]], and [[number:bi-refused]].");
        assertThat(spans.stream().map(Span::text).reduce("", String::concat))
                .isEqualTo("In Norfolk there were 64, and (nothing behind number:bi-refused).");
        assertThat(spans).anyMatch(s -> s instanceof Span.Missing);
    }
}
