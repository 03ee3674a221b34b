package org.probity.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.platform.forms.FormErrors;

class PageTest {

    private static final Brand NORTHMERE = new Brand("Northmere Constabulary", "#4c2c72", null);

    @Test
    void a_title_goes_from_page_to_force_and_says_when_something_is_wrong() {
        Page page = Page.of(Page.Shell.plain().with(NORTHMERE))
                .titled("Declare a gift")
                .in("Gifts");
        assertThat(page.fullTitle()).isEqualTo("Declare a gift - Gifts - Probity - Northmere Constabulary");
        FormErrors wrong = new FormErrors(List.of(new FormErrors.Fault("what", "what", "Enter what you were offered")));
        assertThat(page.with(wrong).fullTitle()).startsWith("Error: Declare a gift - ");
        assertThat(Page.plain().titled("Page not found").fullTitle()).isEqualTo("Page not found - Probity");
    }

    @Test
    void a_brand_colour_carries_white_text_or_is_refused() {
        assertThat(Brand.contrastWithWhite("#1f3a5f")).isBetween(11.4, 11.6);
        assertThat(Brand.contrastWithWhite("#ffffff")).isEqualTo(1.0);
        assertThat(Brand.usable("#767676")).isTrue(); // 4.54:1
        assertThat(Brand.usable("#777777")).isFalse(); // 4.48:1
        assertThat(Brand.usable("red;}")).isFalse();
        assertThatThrownBy(() -> new Brand("Kingsford Police", "#ffdd00", null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_default_colour_needs_no_sheet_of_its_own() {
        assertThat(Brand.PROBITY.sheet()).isNull();
        assertThat(NORTHMERE.sheet()).isEqualTo("/assets/brand/4c2c72.css");
    }

    @Test
    void only_words_of_the_status_list_have_a_colour() {
        assertThat(StatusColour.of("Overdue")).isEqualTo(StatusColour.RED);
        assertThat(StatusColour.of("Approved with conditions").cssClass()).isEqualTo("govuk-tag--green");
        assertThat(StatusColour.of("Embargoed")).isEqualTo(StatusColour.PURPLE);
        assertThatThrownBy(() -> StatusColour.of("Pending")).isInstanceOf(IllegalArgumentException.class);
    }
}
