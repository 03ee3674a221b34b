package org.probity.casework.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.given.Visits.page;

import java.math.BigDecimal;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.given.Given;
import org.probity.given.Visits;
import org.probity.organisation.units.UnitKind;
import org.probity.organisation.units.Units;
import org.springframework.beans.factory.annotation.Autowired;

@ProbityTest
class AcuPostPagesTest {

    private static final String FORCE = "oxquill";

    @Autowired
    Given given;

    @Autowired
    Visits visits;

    @Autowired
    Units units;

    @Test
    void the_head_records_posts_the_unit_reads_them_and_nobody_else_does() {
        UUID admin = given.founders(FORCE).admin();
        given.as(admin, actor -> units.open(actor, "Anti-corruption", UnitKind.ACU, Given.JOINED));
        UUID head = given.person(FORCE, Role.ACU_HEAD);
        UUID analyst = given.person(FORCE, Role.ACU);
        assertThat(page(visits.get(head, "/acu/posts")).text()).contains("No posts recorded");
        assertThat(page(visits.send(head, "/acu/posts", "fte", "7"))
                        .select(".govuk-error-summary a")
                        .eachText())
                .containsExactly(
                        "Enter the title of the post",
                        "Full-time equivalent must be above 0 and up to 1, like 0.6",
                        "Enter the first day on which this holds");
        visits.send(
                head,
                "/acu/posts",
                "title",
                "Analyst",
                "fte",
                "0.6",
                "on.day",
                "3",
                "on.month",
                "3",
                "on.year",
                "2025");
        Document list = page(visits.get(head, "/acu/posts"));
        String post = list.select("tbody th a").attr("href");
        visits.send(head, post, "what", "FILLED", "fte", "0.6", "on.day", "4", "on.month", "3", "on.year", "2025");
        Document since = page(visits.get(analyst, "/acu/posts?since.day=1&since.month=1&since.year=2025"));
        assertThat(since.text()).contains("Filled today 0.6").contains("Change since 1 January 2025 0.6 more");
        assertThat(since.select("tbody th a")).isEmpty();
        for (UUID other : new UUID[] {admin, given.person(FORCE), given.person(FORCE, Role.RETURN_LEAD)}) {
            assertThat(page(visits.get(other, "/acu/posts")).text()).doesNotContain("Analyst");
        }
    }

    @Test
    void a_change_is_said_in_words() {
        assertThat(AcuPostPages.words(BigDecimal.ZERO)).isEqualTo("Unchanged");
        assertThat(AcuPostPages.words(new BigDecimal("0.0"))).isEqualTo("Unchanged");
        assertThat(AcuPostPages.words(new BigDecimal("1.4"))).isEqualTo("1.4 more");
        assertThat(AcuPostPages.words(new BigDecimal("-2.0"))).isEqualTo("2.0 fewer");
    }
}
