package org.probity.organisation.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.ProbityTest;
import org.probity.given.Given;
import org.probity.platform.database.Walls;
import org.probity.platform.time.SetClock;
import org.probity.platform.web.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ProbityTest
class PostsTest {

    private static final LocalDate DAY = LocalDate.of(2011, 9, 1);

    @Autowired
    Given given;

    @Autowired
    Units units;

    @Autowired
    Posts posts;

    @Autowired
    Walls walls;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    @Qualifier("counter")
    JdbcClient counter;

    @Test
    void the_state_of_a_post_is_that_of_its_latest_fact_and_the_number_of_posts_stays_when_people_change() {
        UUID admin = given.founders("northmere").admin();
        UUID unit = unit(UnitKind.ORDINARY);
        UUID post = given.as(admin, actor -> posts.establish(actor, unit, "Desk officer", BigDecimal.ONE, DAY));
        given.does(admin, actor -> {
            posts.happened(actor, post, PostEvent.FILLED, new BigDecimal("0.60"), DAY);
            posts.happened(actor, post, PostEvent.VACATED, new BigDecimal("0.60"), DAY.plusDays(10));
            posts.happened(actor, post, PostEvent.FILLED, BigDecimal.ONE, DAY.plusDays(10));
        });
        List<Post> now = given.as(admin, actor -> posts.of(actor, unit));

        assertThat(now).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(PostEvent.FILLED);
            assertThat(one.fte()).isEqualByComparingTo("1");
            assertThat(one.since()).isEqualTo(DAY.plusDays(10));
        });
    }

    @Test
    void a_correction_takes_the_place_of_a_fact_and_both_are_kept_with_their_times() {
        UUID admin = given.founders("northmere").admin();
        UUID unit = unit(UnitKind.ORDINARY);
        Instant early = Instant.parse("2012-05-01T09:00:00Z");
        UUID post = SetClock.at(
                early, () -> given.as(admin, actor -> posts.establish(actor, unit, "Analyst", BigDecimal.ONE, DAY)));
        Instant late = Instant.parse("2012-09-15T09:00:00Z");
        UUID wrong = SetClock.at(
                early,
                () -> given.as(admin, actor -> posts.happened(actor, post, PostEvent.FILLED, BigDecimal.ONE, DAY)));
        SetClock.at(
                late,
                () -> given.does(
                        admin, actor -> posts.correct(actor, post, wrong, PostEvent.VACATED, BigDecimal.ONE, DAY)));

        List<Post> now = given.as(admin, actor -> posts.of(actor, unit));
        assertThat(now).singleElement().satisfies(one -> assertThat(one.state()).isEqualTo(PostEvent.VACATED));
        List<Instant> recorded = walls.asCounter(
                "northmere",
                () -> counter.sql("""
                        select recorded_at from organisation.post_fact_published
                        where post = ? and what <> 'established' order by recorded_at""")
                        .param(post)
                        .query((row, number) -> row.getTimestamp(1).toInstant())
                        .list());
        assertThat(recorded).containsExactly(early, late);
        Long ofAnother = walls.asCounter(
                "kingsford",
                () -> counter.sql("select count(*) from organisation.post_fact_published where post = ?")
                        .param(post)
                        .query(Long.class)
                        .single());
        assertThat(ofAnother).isZero();
    }

    @Test
    void the_posts_of_an_anti_corruption_unit_are_kept_and_seen_inside_it() {
        UUID admin = given.founders("northmere").admin();
        UUID head = given.founders("northmere").acuHead();
        UUID acu = unit(UnitKind.ACU);
        UUID post = given.as(head, actor -> posts.establish(actor, acu, "Covert post", BigDecimal.ONE, DAY));

        assertThatThrownBy(() -> given.as(admin, actor -> posts.of(actor, acu))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> given.as(admin, actor -> posts.establish(actor, acu, "x", BigDecimal.ONE, DAY)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        given.as(admin, actor -> posts.happened(actor, post, PostEvent.FILLED, BigDecimal.ONE, DAY)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> given.as(given.person("northmere"), actor -> posts.of(actor, acu)))
                .isInstanceOf(NotFound.class);
        assertThat(given.<List<Post>>as(head, actor -> posts.of(actor, acu))).hasSize(1);
    }

    @Test
    void a_unit_of_another_force_is_not_there() {
        UUID unit = unit(UnitKind.ORDINARY);
        UUID stranger = given.founders("kingsford").admin();

        assertThatThrownBy(() -> given.as(stranger, actor -> posts.of(actor, unit)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> given.does(stranger, actor -> units.close(actor, unit, DAY.plusYears(1))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_unit_is_there_to_its_last_day() {
        UUID admin = given.founders("northmere").admin();
        UUID unit = unit(UnitKind.ORDINARY);
        given.does(admin, actor -> units.close(actor, unit, DAY.plusDays(30)));
        given.does(admin, actor -> {
            assertThat(units.get(unit).openOn(DAY.plusDays(30))).isTrue();
            assertThat(units.get(unit).openOn(DAY.plusDays(31))).isFalse();
            assertThat(units.get(unit).openOn(DAY.minusDays(1))).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({"1, 302", "0.6, 302", ".5, 302", "1.00, 302", "0, 400", "1.1, 400", "0.00, 400", "half, 400", "'', 400"
    })
    void a_full_time_equivalent_lies_above_nothing_and_up_to_one(String typed, int status) {
        UUID unit = unit(UnitKind.ORDINARY);
        UUID admin = given.signedIn(given.founders("northmere").admin());
        MvcTestResult sent = mvc.post()
                .uri("/admin/units/" + unit + "/posts")
                .with(csrf())
                .requestAttr("probity.signIn", admin)
                .param("title", "Post <b>")
                .param("fte", typed)
                .param("on.day", "1")
                .param("on.month", "9")
                .param("on.year", "2011")
                .exchange();

        assertThat(sent.getResponse().getStatus()).isEqualTo(status == 302 ? 303 : 400);
    }

    @Test
    void the_pages_add_a_unit_and_a_post_and_record_what_happens_to_it() throws Exception {
        UUID admin = given.signedIn(given.founders("northmere").admin());
        assertThat(mvc.post()
                        .uri("/admin/units")
                        .with(csrf())
                        .requestAttr("probity.signIn", admin)
                        .param("name", "Roads & “harbour”")
                        .param("kind", "ORDINARY")
                        .param("openedOn.day", "1")
                        .param("openedOn.month", "9")
                        .param("openedOn.year", "2011"))
                .hasRedirectedUrl("/admin/units");
        var list = Jsoup.parse(mvc.get()
                .uri("/admin/units")
                .requestAttr("probity.signIn", admin)
                .exchange()
                .getResponse()
                .getContentAsString());
        String unit = list.getElementsContainingOwnText("Roads & “harbour”").attr("href");
        assertThat(mvc.post()
                        .uri(unit + "/posts")
                        .with(csrf())
                        .requestAttr("probity.signIn", admin)
                        .param("title", "Sergeant")
                        .param("fte", "1")
                        .param("on.day", "1")
                        .param("on.month", "9")
                        .param("on.year", "2011"))
                .hasRedirectedUrl(unit);
        var page = Jsoup.parse(mvc.get()
                .uri(unit)
                .requestAttr("probity.signIn", admin)
                .exchange()
                .getResponse()
                .getContentAsString());
        assertThat(page.select("tbody tr").text()).isEqualTo("Sergeant 1 Established, not filled yet 1 September 2011");
        String post = page.select("tbody a").attr("href");
        assertThat(mvc.get().uri(post).requestAttr("probity.signIn", admin)).hasStatusOk();
        assertThat(mvc.post()
                        .uri(post)
                        .with(csrf())
                        .requestAttr("probity.signIn", admin)
                        .param("what", "FILLED")
                        .param("on.day", "5")
                        .param("on.month", "Sep")
                        .param("on.year", "2011"))
                .hasRedirectedUrl(unit);
        assertThat(mvc.get().uri("/admin/units/" + UUID.randomUUID()).requestAttr("probity.signIn", admin))
                .hasStatus(404);
    }

    private UUID unit(UnitKind kind) {
        return given.as(given.founders("northmere").admin(), actor -> units.open(actor, "Unit of a test", kind, DAY));
    }
}
