package org.probity.healthcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.probity.figure.Definitions;
import org.probity.healthcheck.Assessment.Choice;
import org.probity.healthcheck.Checklist.Question;
import org.probity.healthcheck.Checklist.Respondent;

class ChecklistsTest {

    @Test
    void the_shipped_checklist_says_whose_words_it_is_in_and_every_figure_it_names_is_defined() {
        Checklist newest = Checklist.standard();
        assertThat(newest.title()).contains("our wording");
        assertThat(newest.of(Respondent.FORCE)).hasSize(62);
        assertThat(newest.of(Respondent.AUTHORITY)).hasSize(8);
        assertThat(newest.questions().stream().flatMap(question -> question.metrics().stream()))
                .isNotEmpty()
                .allSatisfy(metric -> assertThat(Definitions.find(metric)).isPresent());
    }

    @Test
    void a_later_version_is_data_and_the_earlier_one_stays() {
        Checklists versions = Checklists.read("checklists-of-a-test.csv");
        assertThat(versions.newest().id()).isEqualTo("test-2");
        assertThat(versions.newest().questions()).extracting(Question::id).containsExactly("GIF-03", "NEW-01");
        assertThat(versions.find("test-1").orElseThrow().questions())
                .extracting(Question::id)
                .containsExactly("GIF-03");
        assertThat(versions.find("2011-themes-1")).isEmpty();
    }

    @Test
    void rules_that_do_not_fit_the_figures_of_the_questions_stop_the_start() {
        assertThatThrownBy(() -> Checklists.read("checklists-of-a-test-broken.csv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("GIF-03");
    }

    @Test
    void a_question_knows_its_gap_and_what_its_answers_are_called() {
        Question late = Checklist.standard().question("GOV-04").orElseThrow();
        assertThat(late.isGap(Choice.YES)).isTrue();
        assertThat(late.isGap(Choice.NO)).isFalse();
        Question declined = Checklist.standard().question("GIF-03").orElseThrow();
        assertThat(declined.isGap(Choice.NO)).isTrue();
        assertThat(declined.isGap(Choice.PARTLY)).isTrue();
        assertThat(declined.isGap(Choice.NOT_APPLICABLE)).isFalse();
        Question many = Checklist.standard().question("SEC-03").orElseThrow();
        assertThat(many.label(Choice.NO)).isEqualTo("Not known");
    }
}
