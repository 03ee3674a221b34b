package org.probity.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
    SurveyReplies replies;

    @Autowired
    List<Metric> metrics;

    @Autowired
    Walls walls;

    @Autowired
    @Qualifier("counter")
    JdbcClient counter;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

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
    void each_answers_once_while_it_is_open() {
        String slug = published(OPENS, CLOSES, true);
        Actor officer = Acts.a(Role.STAFF, body);
        assertThatThrownBy(() -> answer(officer, OPENS.minusDays(1), slug, 1)).isInstanceOf(NotFound.class);
        answer(officer, CLOSES, slug, 1);
        assertThatThrownBy(() -> answer(officer, CLOSES, slug, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answer(Acts.a(Role.STAFF, body), CLOSES.plusDays(1), slug, 1))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answer(Acts.a(Role.STAFF, GivenCases.force()), CLOSES, slug, 1))
                .isInstanceOf(NotFound.class);
        assertThat(count(slug)).isEqualTo(1);
    }

    @Test
    void results_are_counts_from_ten_replies_on_once_it_is_closed() {
        String slug = published(OPENS, CLOSES, true);
        for (int i = 0; i < 9; i++) {
            answer(Acts.a(Role.STAFF, body), OPENS, slug, i % 2 + 1);
        }
        assertThat(results(slug, CLOSES.plusDays(1))).isEmpty();
        answer(Acts.a(Role.STAFF, body), OPENS, slug, 0);
        assertThat(results(slug, CLOSES)).isEmpty();
        assertThat(results(slug, CLOSES.plusDays(1)))
                .singleElement()
                .extracting(SurveyReplies.Result::replies)
                .isEqualTo(List.of(5, 4));
    }

    @Test
    void no_row_that_a_reply_leaves_behind_tells_what_was_answered() {
        String slug = published(OPENS, CLOSES, true);
        answer(Acts.a(Role.STAFF, body), OPENS, slug, 1);
        answer(Acts.a(Role.STAFF, body), OPENS, slug, 2);
        Map<String, Long> versions = administrator.sql("""
                        select t.xmin::text from survey.tally t
                        join survey.survey s on s.controller_body = t.controller_body and s.id = t.survey_id
                        where s.controller_body = ? and s.slug = ?
                        """).params(body, slug).query(String.class).list().stream()
                .collect(Collectors.groupingBy(xmin -> xmin, Collectors.counting()));
        assertThat(versions).as("one transaction wrote every count last").hasSize(1);
        assertThat(administrator
                        .sql(
                                "select column_name from information_schema.columns where table_schema = 'survey' and table_name in ('taken', 'tally')")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "controller_body",
                        "survey_id",
                        "person",
                        "controller_body",
                        "survey_id",
                        "question",
                        "option",
                        "replies");
        assertThat(administrator
                        .sql(
                                "select count(*) from audit.event where object_class = 'survey_answer' and kind <> 'denied'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private int run() {
        Counting what = new Counting(body, Period.since(FROM), AS_AT, KNOWN_AT);
        Metric metric = metrics.stream()
                .filter(one -> one.id().equals("understanding-survey-run"))
                .findFirst()
                .orElseThrow();
        return walls.asCounter(body, () -> metric.count(counter, what)).value().intValueExact();
    }

    private int count(String slug) {
        return at(CLOSES, author, () -> replies.replies(surveys.read(author, slug)));
    }

    private List<SurveyReplies.Result> results(String slug, LocalDate day) {
        return at(
                day,
                author,
                () -> replies.results(author, surveys.read(author, slug)).orElse(List.of()));
    }

    private void answer(Actor actor, LocalDate day, String slug, int option) {
        at(day, actor, () -> replies.answer(actor, slug, List.of(option)));
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
