package org.probity.inspection.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.exchange.SheetRow;
import org.probity.inspection.load.ForceNames;
import org.probity.inspection.load.RowFault;

class WaveSheetsTest {

    private static final SheetRow HEADINGS = row(1, QuestionSheet.headings().toArray(String[]::new));
    private static final SheetRow Q1 = row(
            2,
            "Q1",
            "How common is corruption?",
            "corruption",
            "Very common; Fairly common; Not common",
            "Very common; Fairly common",
            "think it is fairly or very common");
    private static final SheetRow Q2 =
            row(3, "Q2", "Do you trust your force?", "", "Yes; No", "Yes", "trust their force");

    @Test
    void questions_are_read_with_what_is_counted_and_what_they_are_the_same_as() {
        QuestionSheet.Read read = QuestionSheet.read(List.of(HEADINGS, Q1, Q2));
        assertThat(read.faults()).isEmpty();
        assertThat(read.questions()).extracting(Wave.Question::thread).containsExactly("corruption", "Q2");
        Wave.Question first = read.questions().getFirst();
        assertThat(first.counts(1)).isTrue();
        assertThat(first.counts(3)).isFalse();
        assertThat(first.counts(0)).isFalse();
    }

    @Test
    void each_fault_of_a_question_carries_its_row() {
        QuestionSheet.Read read = QuestionSheet.read(List.of(
                HEADINGS,
                row(2, "Q1", "", "", "Yes; No", "Yes", "say yes"),
                row(4, "Q2", "Asked?", "", "Yes", "Yes", "say yes"),
                row(5, "Q3", "Asked?", "", "Yes; No", "Maybe", "say yes"),
                row(6, "Q4", "Asked?", "", "Yes; No", "Yes; No", "say yes"),
                row(7, "Q5", "Asked?", "", "Yes; No", "Yes", ""),
                row(8, "Q6", "Asked?", "", "Yes; No", "Yes", "say yes"),
                row(9, "Q6", "Asked?", "", "Yes; No", "Yes", "say yes")));
        assertThat(read.questions()).extracting(Wave.Question::key).containsExactly("Q6");
        assertThat(read.faults()).extracting(RowFault::row).containsExactly(2, 4, 5, 6, 7, 9);
        assertThat(QuestionSheet.read(List.of(row(1, "Question"), Q1)).faults())
                .containsExactly(new RowFault(1, "There is no column headed \u201cWording\u201d"));
    }

    @Test
    void replies_are_read_whole_and_an_empty_cell_is_no_answer() {
        ReplySheet.Read read = replies(
                row(1, "weight", "Region", "Q1", "Q2"),
                row(2, "1.25", "East", "very common", "Yes"),
                row(3, "0.8", "", "", "No"));
        assertThat(read.faults()).isEmpty();
        assertThat(read.replies())
                .containsExactly(
                        new Reply(2, 1.25, null, "East", List.of(1, 1)), new Reply(3, 0.8, null, null, List.of(0, 2)));
    }

    @Test
    void every_fault_of_a_row_is_said_at_once_and_no_column_is_lost() {
        ReplySheet.Read read = replies(
                row(1, "Weight", "Force", "Q1", "Q2"),
                row(2, "0", "Nowhere", "Mabye", "Yes"),
                row(3, "", "", "Very common", "Yes"),
                row(4, "1", "", "", ""));
        assertThat(read.replies()).isEmpty();
        assertThat(read.faults())
                .extracting(RowFault::words)
                .containsExactly(
                        "Weight must be a number above 0, like 1.25, and not \u201c0\u201d. \u201cNowhere\u201d is not the name"
                                + " of a force. \u201cMabye\u201d is not an answer to Q1",
                        "Weight is missing",
                        "No question is answered in this row");
        assertThat(replies(row(1, "Weight", "Q1", "Q2", "Remarks"), row(2, "1", "", "Yes", "x"))
                        .faults())
                .extracting(RowFault::words)
                .singleElement()
                .asString()
                .contains("The column \u201cRemarks\u201d is no question");
        assertThat(replies(row(1, "Weight", "Q1"), row(2, "1", "")).faults())
                .containsExactly(new RowFault(1, "There is no column headed \u201cQ2\u201d"));
    }

    private static ReplySheet.Read replies(SheetRow... rows) {
        return new ReplySheet(QuestionSheet.read(List.of(HEADINGS, Q1, Q2)).questions(), new ForceNames(List.of()))
                .read(List.of(rows));
    }

    static SheetRow row(int number, String... cells) {
        return new SheetRow(number, List.of(cells));
    }
}
