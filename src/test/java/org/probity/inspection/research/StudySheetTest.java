package org.probity.inspection.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.exchange.SheetRow;
import org.probity.inspection.load.ForceNames;
import org.probity.inspection.load.RowFault;
import org.probity.organisation.Body;
import org.probity.organisation.BodyKind;

class StudySheetTest {

    @Test
    void three_counts_are_read_from_one_file_and_never_mixed() {
        StudySheet.Read read = read(
                List.of("Northmere", "Twitter", "P1", "", "", "", "", ""),
                List.of("northmere", "Twitter", "P2", "I1", "C1", "Offensive language", "2012-07-14", "A crude word"),
                List.of("northmere", "Twitter", "P2", "I2", "C1", "offensive-language", "", "Another"),
                List.of("northmere", "Facebook", "P2", "I3", "C2", "Comment on police procedure", "", "Tactics"),
                List.of("kingsford", "Twitter", "P1", "", "", "", "", ""));
        assertThat(read.faults()).isEmpty();
        StudyCounts.Count all = StudyCounts.of(read.sightings());
        assertThat(all).isEqualTo(new StudyCounts.Count(4, 2, 3, 2));
        assertThat(StudyCounts.byBody(read.sightings()))
                .containsEntry("northmere", new StudyCounts.Count(3, 2, 3, 2))
                .containsEntry("kingsford", new StudyCounts.Count(1, 0, 0, 0));
        assertThat(StudyCounts.byCategory(read.sightings()))
                .containsEntry("offensive-language", new StudyCounts.Count(1, 1, 2, 1))
                .containsEntry("comment-on-procedure", new StudyCounts.Count(1, 1, 1, 1));
        StudyCounts.OfCase first = StudyCounts.cases(read.sightings()).getFirst();
        assertThat(first.key()).isEqualTo("C1");
        assertThat(first.words()).isEqualTo("A crude word\nAnother");
        assertThat(first.platforms()).isEqualTo("Twitter");
    }

    @Test
    void each_fault_carries_its_row_and_no_row_is_lost() {
        StudySheet.Read read = read(
                List.of("Nowhere", "", "P1", "", "", "", "", ""),
                List.of("northmere", "Twitter", "P2", "", "C1", "", "", "Something"),
                List.of("northmere", "Twitter", "P2", "I1", "", "Rudeness", "14 July", ""),
                List.of("northmere", "Twitter", "P3", "I2", "C1", "Offensive language", "", "A word"),
                List.of("northmere", "Twitter", "P3", "I2", "C1", "Offensive language", "", "A word"),
                List.of("kingsford", "Twitter", "P4", "I3", "C1", "Offensive language", "", "A word"),
                List.of("northmere", "Twitter", "P4", "I4", "C1", "Extreme views on government", "", "A word"),
                List.of("northmere", "Twitter", "P5", "", "", "", "", ""),
                List.of("northmere", "Twitter", "P5", "", "", "", "", ""));
        assertThat(read.sightings()).extracting(Sighting::row).containsExactly(5, 9);
        assertThat(read.faults())
                .containsExactly(
                        new RowFault(2, "\u201cNowhere\u201d is not the name of a force. Platform is missing"),
                        new RowFault(3, "Instance is missing, and the row says that something was found"),
                        new RowFault(
                                4,
                                "\u201cRudeness\u201d is not a category. What was found is missing. Date seen must be a"
                                        + " date, like 2012-07-14. Case is missing"),
                        new RowFault(6, "Instance \u201cI2\u201d stands in another row already"),
                        new RowFault(7, "Case \u201cC1\u201d is of another force in row 5"),
                        new RowFault(8, "Case \u201cC1\u201d has another category in row 5"),
                        new RowFault(10, "This profile stands in another row without an instance already"));
    }

    @SafeVarargs
    private static StudySheet.Read read(List<String>... rows) {
        List<SheetRow> sheet = new ArrayList<>(List.of(new SheetRow(1, StudySheet.headings())));
        for (List<String> row : rows) {
            sheet.add(new SheetRow(sheet.size() + 1, row));
        }
        return new StudySheet(new ForceNames(List.of(force("northmere"), force("kingsford")))).read(sheet);
    }

    private static Body force(String id) {
        return new Body(
                id,
                id + " constabulary",
                true,
                id,
                id,
                BodyKind.TERRITORIAL,
                null,
                "chief constable",
                null,
                true,
                null,
                null,
                null,
                null,
                null,
                true,
                true);
    }
}
