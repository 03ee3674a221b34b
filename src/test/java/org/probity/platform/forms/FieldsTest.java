package org.probity.platform.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;

class FieldsTest {

    record Row(String giver, String what) {}

    record Form(String first, DateInput on, List<Row> rows, String last) {}

    private final BeanPropertyBindingResult typed = new BeanPropertyBindingResult(
            new Form(
                    "one",
                    new DateInput("27", "", "2025"),
                    List.of(new Row("Acme Ltd", ""), new Row("", "A pen")),
                    null),
            "form");

    @Test
    void values_are_read_by_path_through_dates_and_rows() {
        Fields fields = Fields.of(typed);
        assertThat(fields.text("first")).isEqualTo("one");
        assertThat(fields.text("on.day")).isEqualTo("27");
        assertThat(fields.text("rows[1].what")).isEqualTo("A pen");
        assertThat(fields.text("last")).isEmpty();
        assertThat(fields.text("rows[7].what")).isEmpty();
        assertThat(fields.text("nothing.of.the.kind")).isEmpty();
    }

    @Test
    void faults_stand_in_the_order_of_the_questions_whatever_order_they_were_found_in() {
        typed.rejectValue("last", "x", "Enter the last");
        typed.rejectValue("rows[1].giver", "x", "Enter who offered the second");
        typed.rejectValue("rows[0].what", "x", "Enter what the first was");
        typed.rejectValue("on.month", "x", "Date must include a month");
        typed.rejectValue("first", "x", "Enter the first");
        typed.reject("x", "The answers together are odd");
        assertThat(Fields.of(typed).errors().faults())
                .containsExactly(
                        new FormErrors.Fault("first", "first", "Enter the first"),
                        new FormErrors.Fault("on.month", "on-month", "Date must include a month"),
                        new FormErrors.Fault("rows[0].what", "rows[0].what", "Enter what the first was"),
                        new FormErrors.Fault("rows[1].giver", "rows[1].giver", "Enter who offered the second"),
                        new FormErrors.Fault("last", "last", "Enter the last"),
                        new FormErrors.Fault(null, null, "The answers together are odd"));
    }

    @Test
    void a_fault_of_a_whole_date_leads_to_its_first_box() {
        typed.rejectValue("on", "x", "Date must be today or in the past");
        Fields fields = Fields.of(typed);
        assertThat(fields.errors().faults().getFirst().id()).isEqualTo("on-day");
        assertThat(fields.errors().within("on")).isEqualTo("Date must be today or in the past");
        assertThat(fields.errors().within("o")).isNull();
        assertThat(fields.text("on.year")).isEqualTo("2025");
    }

    @Test
    void one_field_shows_one_fault_and_emptiness_comes_first() {
        typed.rejectValue("last", "Size", "Last must be 5 characters or fewer");
        typed.rejectValue("last", "NotBlank", "Enter the last");
        assertThat(Fields.of(typed).errors().faults())
                .extracting(FormErrors.Fault::words)
                .containsExactly("Enter the last");
    }

    @Test
    void filters_show_what_the_address_asks_for() {
        Fields fields = Fields.chosen(Map.of("status", List.of("approved", "refused")));
        assertThat(fields.chosen("status", "refused")).isTrue();
        assertThat(fields.chosen("status", "draft")).isFalse();
        assertThat(fields.errors().any()).isFalse();
    }

    @Test
    void line_ends_count_once_and_null_characters_go() {
        assertThat(TypedText.tidy("a\r\nb\rc\0d ")).isEqualTo("a\nb\ncd ");
    }
}
