package org.probity.survey.reply;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.given.Acts;
import org.probity.given.GivenCases;
import org.probity.platform.time.SetClock;
import org.probity.survey.Survey;
import org.probity.survey.SurveyOutcome;
import org.probity.survey.Surveys;
import org.probity.survey.reply.JoinBack.Guess;
import org.probity.survey.reply.JoinBack.Look;
import org.probity.survey.result.SurveyCount;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Nobody can tell from the database, the log or the time it took who gave which answer: people answer in a random order, and a
 * reader of everything guesses no better than by chance. The same reader finds every leak that is planted.
 */
@ProbityTest
class AnswersAreNobodysTest {

    static final LocalDate OPENS = LocalDate.of(2012, 2, 1);
    static final LocalDate CLOSES = LocalDate.of(2012, 2, 29);
    static final int PEOPLE = 120;
    static final int OPTIONS = 4;
    static final double CHANCE = 1.0 / OPTIONS;

    /** Five standard errors of the guesses: some four hundred clues are tried, and the best of them may be lucky. */
    static final double LUCK = 5 * Math.sqrt(CHANCE * (1 - CHANCE) / (PEOPLE / 2));

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    Acts acts;

    @Autowired
    Surveys surveys;

    @Autowired
    SurveyReplies replies;

    @Autowired
    SurveyCount count;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    final String body = GivenCases.force();
    final List<Actor> people = new ArrayList<>();
    final List<Integer> answers = new ArrayList<>();
    final List<Look> looks = new ArrayList<>();
    final List<String> tables = new ArrayList<>();

    @Test
    void a_reader_of_everything_guesses_no_better_than_by_chance() {
        String slug = published();
        allAnswer(slug, (person, option) -> {});
        Guess guess = JoinBack.best(looks, answers);
        assertThat(guess.right()).as("guessed by %s", guess.by()).isLessThan(CHANCE + LUCK);
        count.count(body, survey(slug).id());
        assertThat(rowsThatHold(slug)).as("rows that stand for one answer each").isEmpty();
        assertThat(administrator
                        .sql("select bool_and(sealed = '') from survey.box where controller_body = ?")
                        .param(body)
                        .query(Boolean.class)
                        .single())
                .as("boxes are emptied")
                .isTrue();
        assertThat(administrator
                        .sql("select replies from survey.cell where controller_body = ? order by option")
                        .param(body)
                        .query(Integer.class)
                        .list())
                .as("and every answer was counted")
                .containsExactlyElementsOf(IntStream.rangeClosed(1, OPTIONS)
                        .map(option -> Collections.frequency(answers, option))
                        .boxed()
                        .toList());
    }

    @Test
    void the_reader_finds_a_count_that_goes_up_at_once() {
        plant("create table planted_leak.tally (controller_body text, option int, replies int)");
        IntStream.rangeClosed(1, OPTIONS)
                .forEach(option -> plant("insert into planted_leak.tally values ('" + body + "', " + option + ", 0)"));
        allAnswer(
                published(),
                (person, option) ->
                        plant("update planted_leak.tally set replies = replies + 1 where option = " + option));
        assertThat(JoinBack.best(looks, answers).right()).isGreaterThan(0.95);
    }

    @Test
    void the_reader_finds_answers_kept_apart_from_people_in_the_order_they_came() {
        plant("create table planted_leak.answer (id uuid default gen_random_uuid(), option int)");
        String slug = published();
        allAnswer(slug, (person, option) -> plant("insert into planted_leak.answer (option) values (" + option + ")"));
        Map<String, List<Integer>> found = new TreeMap<>();
        for (String order : List.of("ctid", "xmin::text::bigint", "id")) {
            found.put(
                    order,
                    administrator
                            .sql("select option from planted_leak.answer order by " + order)
                            .query(Integer.class)
                            .list());
        }
        Guess guess = JoinBack.bestOrder(ordersOfPeople(slug), found, answers);
        Guess byId = JoinBack.bestOrder(ordersOfPeople(slug), Map.of("id", found.get("id")), answers);
        assertThat(guess.right()).as(guess.by()).isEqualTo(1.0);
        assertThat(byId.right()).as("a random id alone gives nothing").isLessThan(CHANCE + LUCK);
    }

    private void allAnswer(String slug, BiConsumer<Actor, Integer> leak) {
        long seed = System.nanoTime();
        System.out.println("Seed of the answers: " + seed);
        Random random = new Random(seed);
        ListAppender<ILoggingEvent> log = listening();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(Acts.a(Role.STAFF, body));
            answers.add(1 + random.nextInt(OPTIONS));
        }
        Set<String> before = new HashSet<>(rows().keySet());
        for (int i = 0; i < PEOPLE; i++) {
            Actor person = people.get(i);
            int option = answers.get(i);
            log.list.clear();
            long began = System.nanoTime();
            at(OPENS, person, () -> replies.answer(person, slug, List.of(option)));
            long took = System.nanoTime() - began;
            leak.accept(person, option);
            Map<String, JsonNode> after = rows();
            looks.add(look(before, after, log, took));
            before = new HashSet<>(after.keySet());
        }
        log.stop();
    }

    private static Look look(
            Set<String> before, Map<String, JsonNode> after, ListAppender<ILoggingEvent> log, long took) {
        Map<String, String> seen = new HashMap<>();
        after.forEach((key, row) -> {
            if (!before.contains(key)) {
                String table = key.substring(0, key.indexOf(' '));
                seen.merge(table + " place", key.split(" ")[1], (a, b) -> a + " " + b);
                seen.merge(table + " transaction", key.split(" ")[2], (a, b) -> a + " " + b);
                row.properties()
                        .forEach(column -> seen.merge(
                                table + "." + column.getKey(), column.getValue().toString(), (a, b) -> a + " " + b));
            }
        });
        seen.put("log lines", "" + log.list.size());
        seen.put(
                "log",
                log.list.stream()
                        .map(ILoggingEvent::getFormattedMessage)
                        .toList()
                        .toString());
        seen.put("time", "" + took);
        return new Look(seen);
    }

    /** Every row version of the body in the tables that a reply may touch, by table, place and transaction. */
    private Map<String, JsonNode> rows() {
        Map<String, JsonNode> rows = new HashMap<>();
        for (String table : tables()) {
            administrator
                    .sql("select ctid::text as place, xmin::text as made, to_jsonb(t)::text as whole from " + table
                            + " t where controller_body = ?")
                    .param(body)
                    .query((row, n) -> rows.put(
                            table + " " + row.getString("place") + " " + row.getString("made"),
                            JSON.readTree(row.getString("whole"))))
                    .list();
        }
        return rows;
    }

    /** Asked once: the catalogue is slow. */
    private List<String> tables() {
        if (tables.isEmpty()) {
            tables.addAll(found());
        }
        return tables;
    }

    private List<String> found() {
        return administrator.sql("""
                        select c.table_schema || '.' || c.table_name from information_schema.columns c
                        join information_schema.tables t
                            on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
                        where c.column_name = 'controller_body' and c.table_schema in ('survey', 'audit', 'planted_leak')
                        order by 1
                        """).query(String.class).list();
    }

    /** Tables that hold, of this survey, one row for each reply or more, besides who has answered. */
    private List<String> rowsThatHold(String slug) {
        UUID id = survey(slug).id();
        return tables().stream()
                .filter(table -> table.startsWith("survey.") && !table.equals("survey.taken"))
                .filter(table -> !table.equals("survey.survey"))
                .filter(table -> administrator
                                .sql("select count(*) from " + table + " where controller_body = ? and survey_id = ?")
                                .params(body, id)
                                .query(Integer.class)
                                .single()
                        >= PEOPLE)
                .toList();
    }

    private Map<String, List<Integer>> ordersOfPeople(String slug) {
        Map<UUID, Integer> places = new HashMap<>();
        IntStream.range(0, PEOPLE).forEach(i -> places.put(people.get(i).person(), i));
        Map<String, List<Integer>> orders = new TreeMap<>();
        for (String order : List.of("ctid", "xmin::text::bigint", "person")) {
            orders.put(
                    order,
                    administrator
                            .sql("select person from survey.taken where survey_id = ? order by " + order)
                            .param(survey(slug).id())
                            .query((row, n) -> places.get(row.getObject("person", UUID.class)))
                            .list());
        }
        return orders;
    }

    private Survey survey(String slug) {
        Actor reader = Acts.a(Role.POLICY_OWNER, body);
        return at(CLOSES, reader, () -> surveys.read(reader, slug));
    }

    private String published() {
        Actor author = Acts.a(Role.POLICY_OWNER, body);
        Actor other = Acts.a(Role.POLICY_OWNER, body);
        Actor head = Acts.a(Role.PSD_HEAD, body);
        Surveys.NewSurvey survey = new Surveys.NewSurvey("Understanding", "To see", OPENS, CLOSES);
        String slug = ((SurveyOutcome.Done) at(OPENS, author, () -> surveys.begin(author, survey))).slug();
        at(OPENS, author, () -> surveys.addQuestion(author, slug, "Which?", List.of("A", "B", "C", "D"), 2));
        at(OPENS, author, () -> surveys.sendForApproval(author, slug));
        at(OPENS, other, () -> surveys.approve(other, slug, head.person()));
        at(OPENS, head, () -> surveys.confirm(head, slug));
        return slug;
    }

    @BeforeEach
    @AfterEach
    void unplant() {
        administrator.sql("drop schema if exists planted_leak cascade").update();
    }

    private void plant(String sql) {
        administrator.sql("create schema if not exists planted_leak").update();
        administrator.sql(sql).update();
    }

    private static ListAppender<ILoggingEvent> listening() {
        ListAppender<ILoggingEvent> appender = new ListAppender<>();
        appender.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(appender);
        return appender;
    }

    private <T> T at(LocalDate day, Actor actor, Supplier<T> work) {
        Instant instant = GivenCases.on(day);
        return SetClock.at(instant, () -> acts.as(actor, instant, work));
    }
}
