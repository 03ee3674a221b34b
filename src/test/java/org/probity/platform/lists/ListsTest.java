package org.probity.platform.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListsTest {

    private final Address address = Address.of(
            "/registers/gifts",
            Map.of(
                    "status", new String[] {"sent", "refused"},
                    "sort", new String[] {"-due"},
                    "page", new String[] {"2"},
                    "evil", new String[] {"x"}),
            List.of("status", "sort", "page"));

    @Test
    void links_keep_what_is_known_and_drop_what_is_foreign() {
        assertThat(address.href()).isEqualTo("/registers/gifts?status=sent&status=refused&sort=-due&page=2");
        assertThat(address.without("status", "sent").href()).isEqualTo("/registers/gifts?status=refused&sort=-due");
        assertThat(Address.of("/x").with("q", "a&b=c d").href()).isEqualTo("/x?q=a%26b%3Dc+d");
        assertThat(Address.of("/x").href()).isEqualTo("/x");
    }

    @Test
    void a_heading_sorts_and_sorts_the_other_way_next() {
        Column due = Column.of("Due").sort(address, "due");
        assertThat(due.sorted()).isEqualTo("descending");
        assertThat(due.sortHref()).contains("sort=due").doesNotContain("page");
        Column value = Column.number("Value").sort(address, "value");
        assertThat(value.sorted()).isNull();
        assertThat(value.sortHref()).contains("sort=value");
    }

    @ParameterizedTest
    @CsvSource({
        "2, 412, 2, 'Showing 51 to 100 of 412'", "99, 412, 9, 'Showing 401 to 412 of 412'",
                "0, 412, 1, 'Showing 1 to 50 of 412'",
        "1, 0, 1, '0 entries match'", "1, 1, 1, 'Showing 1 to 1 of 1'", "abc, 50000, 1, 'Showing 1 to 50 of 50,000'"
    })
    void a_page_that_does_not_exist_becomes_the_nearest(String asked, long total, int page, String showing) {
        Paging paging = Paging.of(Address.of("/x").with("page", asked), total);
        assertThat(paging.page()).isEqualTo(page);
        assertThat(paging.showing()).isEqualTo(showing);
    }

    @Test
    void gaps_in_the_numbers_are_shown_as_gaps() {
        assertThat(Paging.of(Address.of("/x").with("page", "5"), 412).numbers()).containsExactly(1, 0, 4, 5, 6, 0, 9);
        assertThat(Paging.of(Address.of("/x"), 10).numbers()).containsExactly(1);
        assertThat(Paging.of(Address.of("/x").with("page", "2"), 412).inTitle()).isEqualTo(" (page 2 of 9)");
    }
}
