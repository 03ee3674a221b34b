package org.probity.inspection.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.exchange.SheetRow;

class ContactDataTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "somebody@example.org",
                "Call 01632 960123",
                "07700 900123",
                "+44 7700 900123",
                "see https://example.org/p/1",
                "www.example.org",
                "@somebody"
            })
    void what_leads_to_a_person_is_found_in_any_cell(String cell) {
        assertThat(ContactData.fault(rows("Weight", "1", cell)))
                .hasValueSatisfying(words -> assertThat(words).startsWith("Row 2 of the selected file"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Name", "Home telephone", "E-mail", "Email address", "Postcode", "Date of birth"})
    void a_column_of_contact_data_is_found_by_its_heading(String heading) {
        assertThat(ContactData.fault(rows(heading, "1", "2")))
                .hasValueSatisfying(words -> assertThat(words).contains(heading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.83213451234", "1250", "Very common", "P-0012", "2012-07-14", "Five posts at 9pm"})
    void numbers_codes_dates_and_answers_are_none(String cell) {
        assertThat(ContactData.fault(rows("Weight", "1", cell))).isEmpty();
    }

    @Test
    void rejects_keep_every_cell_as_it_was_sent() {
        List<SheetRow> rows = rows("Weight", "x", "y");
        String csv = new String(
                RowFault.rejects(rows, List.of(new RowFault(3, "Weight is not a number"))),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(csv)
                .contains("Row,What to put right,Weight", "3,Weight is not a number,y")
                .doesNotContain(",x");
    }

    private static List<SheetRow> rows(String heading, String first, String second) {
        return List.of(
                new SheetRow(1, List.of(heading)),
                new SheetRow(2, List.of(second)),
                new SheetRow(3, List.of(heading.equals("Weight") && first.equals("x") ? second : first)));
    }
}
