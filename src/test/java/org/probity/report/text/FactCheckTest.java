package org.probity.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.report.text.GivenFacts.figure;
import static org.probity.report.text.GivenFacts.norfolk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.figure.Period;
import org.probity.report.text.FactCheck.Doubt;
import org.probity.report.text.FactCheck.Fault;
import org.probity.report.text.FactCheck.Remark;

class FactCheckTest {

    private static final Period SINCE = Period.since(LocalDate.of(2011, 9, 1));
    private final GivenFacts given = norfolk().with(figure("bi-applications", 64, SINCE));

    @Test
    void a_document_that_agrees_with_its_return_has_no_remarks() {
        ReleaseFacts facts = given.facts();
        assertThat(check("[[sentence:second-jobs]]", facts, facts)).isEmpty();
    }

    @Test
    void a_figure_that_changed_in_the_return_stops_publication_and_says_where() {
        ReleaseFacts held = given.facts();
        ReleaseFacts accepted =
                norfolk().with(figure("bi-applications", 63, SINCE)).facts();
        List<Remark> remarks = check("[[sentence:second-jobs]]", held, accepted);
        assertThat(FactCheck.stops(remarks)).isTrue();
        assertThat(remarks.getFirst().block()).isEqualTo(BlockKind.FINDING_4);
        assertThat(remarks.getFirst().says()).contains("says 64", "return says 63", "bi-applications");
    }

    @Test
    void a_figure_that_left_the_return_stops_publication() {
        assertThat(check("[[number:bi-applications]]", given.facts(), norfolk().facts()))
                .singleElement()
                .isInstanceOf(Fault.class);
    }

    @Test
    void a_reference_to_nothing_stops_publication() {
        ReleaseFacts facts = norfolk().facts();
        assertThat(FactCheck.stops(check("[[number:bi-applications]]", facts, facts)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"There were 64 applications.", "1,250 people", "96.5 per cent", "about 7 of them"})
    void a_number_typed_in_digits_stops_publication(String words) {
        assertThat(FactCheck.typed(words)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There were three investigations.",
                "Twenty-one applications were made",
                "sixty-four of them",
                "None of these was refused",
                "half of the force has read it",
                "two thirds of staff",
                "Only one was refused",
                "in one case the reason was missing",
                "a dozen people",
                "twice as many"
            })
    void a_number_typed_by_hand_stops_publication(String words) {
        assertThat(FactCheck.typed(words)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Since September 2011 nothing changed.",
                "On 31 July 2012, after the 2011 review",
                "see finding two",
                "the departments work as one",
                "no one was asked, and everyone knew",
                "another person was tenacious and often overlooked",
                "each one is recorded",
                "a threefold rise in attention, tenfold care",
                "www.example.org/2012"
            })
    void days_months_and_years_may_be_typed(String words) {
        assertThat(FactCheck.typed(words)).isEmpty();
    }

    @Test
    void a_clash_of_two_statements_is_shown_and_does_not_stop() {
        ReleaseFacts facts = norfolk()
                .clashing("nor-1-04", "finding-1", "The policy was updated.", "nor-2-01")
                .facts();
        List<Remark> remarks = check("[[statement:nor-1-04]]", facts, facts);
        assertThat(remarks).singleElement().isInstanceOf(Doubt.class);
        assertThat(FactCheck.stops(remarks)).isFalse();
    }

    @Test
    void what_the_inspectors_found_is_printed_and_may_type_no_number_either() {
        String key = ReleaseFacts.Stated.FOUND + "1";
        ReleaseFacts words = norfolk()
                .stating(key, "finding-4", "Decisions have reasons since September 2011.")
                .facts();
        assertThat(FirstDraft.of(words, FixedText.NONE, List.of()))
                .contains(new PlannedBlock(
                        BlockKind.FINDING_4, BlockKind.FINDING_4.title(), "[[statement:" + key + "]]"));
        assertThat(check("[[statement:" + key + "]]", words, words)).isEmpty();
        ReleaseFacts number = norfolk()
                .stating(key, "finding-4", "Of 64 applications all were approved.")
                .facts();
        assertThat(check("[[statement:" + key + "]]", number, number))
                .singleElement()
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.says()).contains("64"));
    }

    private static List<Remark> check(String text, ReleaseFacts held, ReleaseFacts accepted) {
        return FactCheck.check(
                Map.of(BlockKind.FINDING_4, new BlockText(held, FixedText.NONE).read(text)),
                held.figures(),
                accepted.figures(),
                held);
    }
}
