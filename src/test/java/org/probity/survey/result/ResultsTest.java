package org.probity.survey.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.probity.given.Visits.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.figure.Counting;
import org.probity.figure.Metric;
import org.probity.figure.Period;
import org.probity.given.Acts;
import org.probity.given.Given;
import org.probity.given.GivenCases;
import org.probity.given.Visits;
import org.probity.platform.database.Walls;
import org.probity.platform.time.SetClock;
import org.probity.platform.web.NotFound;
import org.probity.survey.SurveyOutcome;
import org.probity.survey.Surveys;
import org.probity.survey.reply.SurveyReplies;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProbityTest
class ResultsTest {

    static final LocalDate OPENS = LocalDate.of(2012, 2, 1);
    static final LocalDate CLOSES = LocalDate.of(2012, 2, 29);
    static final LocalDate AFTER = CLOSES.plusDays(1);

    @Autowired
    Acts acts;

    @Autowired
    Given given;

    @Autowired
    Visits visits;

    @Autowired
    Surveys surveys;

    @Autowired
    SurveyReplies replies;

    @Autowired
    SurveyCount count;

    @Autowired
    Results results;

    @Autowired
    List<Metric> metrics;

    @Autowired
    Walls walls;

    @Autowired
    @Qualifier("counter")
    JdbcClient counter;

    final String body = GivenCases.force();
    final Actor author = Acts.a(Role.POLICY_OWNER, body);
    final Actor other = Acts.a(Role.POLICY_OWNER, body);
    final Actor head = Acts.a(Role.PSD_HEAD, body);

    @Test
    void each_answers_once_while_it_is_open_and_reads_what_was_right_afterwards() {
        String slug = published(body, author, other, head, 1);
        Actor officer = Acts.a(Role.STAFF, body);
        assertThatThrownBy(() -> answer(officer, OPENS.minusDays(1), slug, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> at(OPENS, officer, () -> replies.over(officer, slug)))
                .isInstanceOf(NotFound.class);
        answer(officer, CLOSES, slug, 1);
        assertThat(at(CLOSES, officer, () -> replies.over(officer, slug)).slug())
                .isEqualTo(slug);
        assertThatThrownBy(() -> answer(officer, CLOSES, slug, 1)).isInstanceOf(NotFound.class);
        Actor late = Acts.a(Role.STAFF, body);
        assertThatThrownBy(() -> answer(late, AFTER, slug, 1)).isInstanceOf(NotFound.class);
        assertThat(at(AFTER, late, () -> replies.over(late, slug)).slug()).isEqualTo(slug);
        Actor elsewhere = Acts.a(Role.STAFF, GivenCases.force());
        assertThatThrownBy(() -> answer(elsewhere, CLOSES, slug, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> at(AFTER, elsewhere, () -> replies.over(elsewhere, slug)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nothing_is_counted_before_the_survey_has_closed_and_then_once() {
        String slug = published(body, author, other, head, 1);
        for (int i = 0; i < 70; i++) {
            answer(Acts.a(Role.STAFF, body), OPENS, slug, i % 2 + 1);
        }
        UUID id = at(OPENS, author, () -> surveys.read(author, slug)).id();
        assertThatThrownBy(() -> counted(CLOSES, id)).isInstanceOf(IllegalStateException.class);
        assertThat(counted(AFTER, id)).isTrue();
        assertThat(counted(AFTER, id)).isFalse();
        ResultView view = at(AFTER, author, () -> results.read(author, slug));
        assertThat(view.replies()).isEqualTo(70);
        assertThat(view.items().getFirst().options()).containsExactly(35, 35);
        assertThat(view.weakest().question().number()).isEqualTo(1);
        Actor officer = Acts.a(Role.STAFF, body);
        assertThatThrownBy(() -> at(AFTER, officer, () -> results.read(officer, slug)))
                .isInstanceOf(NotFound.class);
        assertThat(responses(AFTER, "2013-01-01T00:00:00Z")).isEqualTo(70);
        assertThat(responses(OPENS, "2013-01-01T00:00:00Z")).isZero();
        assertThat(responses(AFTER, "2012-02-20T00:00:00Z")).isZero();
    }

    @Test
    void nine_replies_are_withheld() {
        String slug = published(body, author, other, head, 1);
        for (int i = 0; i < 9; i++) {
            answer(Acts.a(Role.STAFF, body), OPENS, slug, 1);
        }
        counted(AFTER, at(OPENS, author, () -> surveys.read(author, slug)).id());
        assertThatThrownBy(() -> at(AFTER, author, () -> results.read(author, slug)))
                .isInstanceOf(NotFound.class);
        assertThat(responses(AFTER, "2013-01-01T00:00:00Z")).isEqualTo(9);
    }

    @Test
    void the_page_shows_base_margin_weakest_question_and_units() {
        String force = "quellindale";
        String slug = published(
                force,
                Acts.a(Role.POLICY_OWNER, force),
                Acts.a(Role.POLICY_OWNER, force),
                Acts.a(Role.PSD_HEAD, force),
                4);
        UUID manager = given.person(force);
        for (int i = 0; i < 12; i++) {
            int right = i;
            Actor officer = posted(force, manager);
            at(
                    OPENS,
                    officer,
                    () -> replies.answer(
                            officer, slug, List.of(1, right % 2 + 1, right % 3 == 0 ? 1 : 2, right % 4 == 0 ? 1 : 2)));
        }
        UUID owner = given.person(force, Role.POLICY_OWNER);
        counted(AFTER, force, given.as(owner, actor -> surveys.read(actor, slug).id()));
        var shown = page(visits.get(owner, "/surveys/" + slug + "/results"));
        assertThat(shown.text())
                .contains("12 replies from")
                .contains("Question 4 is understood least")
                .contains("25%")
                .contains("Response")
                .contains("The message that follows from it");
        assertThat(shown.select("svg[role=img] title").text()).contains("Share of right answers by question");
        assertThat(visits.get(given.person(force), "/surveys/" + slug + "/results"))
                .hasStatus(404);
        String small = published(
                force,
                Acts.a(Role.POLICY_OWNER, force),
                Acts.a(Role.POLICY_OWNER, force),
                Acts.a(Role.PSD_HEAD, force),
                1);
        assertThat(page(visits.get(owner, "/surveys/" + small + "/results")).text())
                .contains("being counted");
        counted(
                AFTER,
                force,
                given.as(owner, actor -> surveys.read(actor, small).id()));
        assertThat(page(visits.get(owner, "/surveys/" + small + "/results")).text())
                .contains("Fewer than 10 answers: results withheld.");
    }

    /** Somebody who has long served in the first unit of the force. */
    private Actor posted(String force, UUID manager) {
        UUID person = given.person(force);
        given.reportsTo(person, manager);
        Actor any = Acts.a(Role.STAFF, force);
        return new Actor(person, any.label(), force, any.assignments());
    }

    private boolean counted(LocalDate day, UUID survey) {
        return counted(day, body, survey);
    }

    private boolean counted(LocalDate day, String force, UUID survey) {
        return SetClock.at(GivenCases.on(day), () -> count.count(force, survey));
    }

    private int responses(LocalDate asAt, String knownAt) {
        Counting what = new Counting(body, Period.since(OPENS.minusDays(1)), asAt, Instant.parse(knownAt));
        Metric metric = metrics.stream()
                .filter(one -> one.id().equals("understanding-survey-responses"))
                .findFirst()
                .orElseThrow();
        return walls.asCounter(body, () -> metric.count(counter, what)).value().intValueExact();
    }

    private void answer(Actor actor, LocalDate day, String slug, int option) {
        at(day, actor, () -> replies.answer(actor, slug, List.of(option)));
    }

    private String published(String force, Actor one, Actor two, Actor three, int questions) {
        LocalDate before = OPENS.minusDays(5);
        Surveys.NewSurvey survey =
                new Surveys.NewSurvey("Understanding " + UUID.randomUUID(), "To see what is clear", OPENS, CLOSES);
        String slug = ((SurveyOutcome.Done) at(before, one, () -> surveys.begin(one, survey))).slug();
        for (int number = 1; number <= questions; number++) {
            String words = "May I accept meal " + number + "?";
            at(before, one, () -> surveys.addQuestion(one, slug, words, List.of("No", "Yes"), 1));
        }
        at(before, one, () -> surveys.sendForApproval(one, slug));
        at(before, two, () -> surveys.approve(two, slug, three.person()));
        at(before, three, () -> surveys.confirm(three, slug));
        return slug;
    }

    private <T> T at(LocalDate day, Actor actor, Supplier<T> work) {
        Instant instant = GivenCases.on(day);
        return SetClock.at(instant, () -> acts.as(actor, instant, work));
    }
}
