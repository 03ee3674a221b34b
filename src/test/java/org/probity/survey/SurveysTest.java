package org.probity.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.figure.Counting;
import org.probity.figure.Metric;
import org.probity.figure.Period;
import org.probity.given.Acts;
import org.probity.given.GivenCases;
import org.probity.platform.database.Walls;
import org.probity.platform.time.SetClock;
import org.probity.platform.web.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProbityTest
class SurveysTest {

    static final LocalDate FROM = LocalDate.of(2011, 9, 1);
    static final LocalDate AS_AT = LocalDate.of(2012, 7, 31);
    static final Instant KNOWN_AT = Instant.parse("2012-08-31T22:59:59Z");
    static final LocalDate OPENS = LocalDate.of(2012, 2, 1);
    static final LocalDate CLOSES = LocalDate.of(2012, 2, 29);

    @Autowired
    Acts acts;

    @Autowired
    Surveys surveys;

    @Autowired
    SurveyQuestions questions;

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
    void a_survey_that_opened_and_closed_in_the_period_was_run() {
        published(OPENS, CLOSES, true);
        assertThat(run()).isEqualTo(1);
    }

    @Test
    void both_ends_of_the_period_belong_to_it() {
        published(FROM, AS_AT, true);
        assertThat(run()).isEqualTo(1);
    }

    @Test
    void a_draft_one_that_reaches_over_the_ends_and_one_that_tests_nothing_are_none() {
        drafted(OPENS, CLOSES, true);
        published(FROM.minusDays(1), CLOSES, true);
        published(OPENS, AS_AT.plusDays(1), true);
        published(OPENS, CLOSES, false);
        assertThat(run()).isZero();
    }

    @Test
    void the_author_neither_approves_nor_confirms_and_the_head_may_second() {
        String slug = drafted(OPENS, CLOSES, true);
        at(OPENS, author, () -> surveys.sendForApproval(author, slug));
        assertThatThrownBy(() -> at(OPENS, author, () -> surveys.approve(author, slug, head.person())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> at(OPENS, other, () -> surveys.approve(other, slug, author.person())))
                .isInstanceOf(NotFound.class);
        at(OPENS, other, () -> surveys.approve(other, slug, head.person()));
        assertThatThrownBy(() -> at(OPENS, author, () -> surveys.confirm(author, slug)))
                .isInstanceOf(NotFound.class);
        assertThat(at(OPENS, head, () -> surveys.waitingFor(head))).hasSize(1);
        assertThatThrownBy(() -> at(OPENS, head, () -> surveys.read(head, slug)))
                .isInstanceOf(NotFound.class);
        assertThat(at(OPENS, head, () -> surveys.confirm(head, slug)) instanceof SurveyOutcome.Done)
                .isTrue();
    }

    @Test
    void a_question_is_changed_and_taken_out_while_the_survey_is_a_draft() {
        String slug = drafted(OPENS, CLOSES, true);
        ask(slug, "Second?");
        ask(slug, "Third?");
        at(OPENS, author, () -> questions.drop(author, slug, 2));
        at(
                OPENS,
                author,
                () -> questions.change(
                        author, slug, 2, new Survey.Asked("A lunch", "Third now?", List.of("A", "B"), 1, "Clause 4")));
        Survey survey = at(OPENS, author, () -> surveys.read(author, slug));
        assertThat(survey.questions().stream().map(Survey.Question::number)).containsExactly(1, 2);
        assertThat(survey.questions().get(1).asked().why()).isEqualTo("Clause 4");
        at(OPENS, author, () -> surveys.sendForApproval(author, slug));
        assertThat(at(OPENS, author, () -> questions.drop(author, slug, 1))).isInstanceOf(SurveyOutcome.MovedOn.class);
        assertThatThrownBy(() -> at(OPENS, other, () -> questions.drop(other, slug, 1)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_next_wave_asks_the_same_questions_of_the_same_series() {
        String slug = published(OPENS, CLOSES, true);
        Surveys.NewSurvey again =
                new Surveys.NewSurvey("Understanding again", "Once more", OPENS.plusYears(1), CLOSES.plusYears(1));
        String second =
                ((SurveyOutcome.Done) at(CLOSES, author, () -> surveys.beginNextWave(author, slug, again))).slug();
        Survey first = at(CLOSES, author, () -> surveys.read(author, slug));
        Survey next = at(CLOSES, author, () -> surveys.read(author, second));
        assertThat(next.series()).isEqualTo(first.series());
        assertThat(next.wave()).isEqualTo(2);
        assertThat(next.questions().getFirst().thread())
                .isEqualTo(first.questions().getFirst().thread());
    }

    private void ask(String slug, String words) {
        at(OPENS, author, () -> surveys.addQuestion(author, slug, words, List.of("Yes", "No"), null));
    }

    private int run() {
        Counting what = new Counting(body, Period.since(FROM), AS_AT, KNOWN_AT);
        Metric metric = metrics.stream()
                .filter(one -> one.id().equals("understanding-survey-run"))
                .findFirst()
                .orElseThrow();
        return walls.asCounter(body, () -> metric.count(counter, what)).value().intValueExact();
    }

    private String drafted(LocalDate opens, LocalDate closes, boolean scored) {
        LocalDate before = LocalDate.of(2011, 8, 1);
        Surveys.NewSurvey survey = new Surveys.NewSurvey("Understanding", "To see what is clear", opens, closes);
        String slug = ((SurveyOutcome.Done) at(before, author, () -> surveys.begin(author, survey))).slug();
        at(
                before,
                author,
                () -> surveys.addQuestion(
                        author, slug, "May I accept a meal?", List.of("Yes", "No"), scored ? 2 : null));
        return slug;
    }

    private String published(LocalDate opens, LocalDate closes, boolean scored) {
        LocalDate before = LocalDate.of(2011, 8, 1);
        String slug = drafted(opens, closes, scored);
        at(before, author, () -> surveys.sendForApproval(author, slug));
        at(before, other, () -> surveys.approve(other, slug, head.person()));
        at(before, head, () -> surveys.confirm(head, slug));
        return slug;
    }

    private <T> T at(LocalDate day, Actor actor, Supplier<T> work) {
        Instant instant = GivenCases.on(day);
        return SetClock.at(instant, () -> acts.as(actor, instant, work));
    }
}
