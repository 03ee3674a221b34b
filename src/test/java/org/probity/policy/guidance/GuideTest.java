package org.probity.policy.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.probity.given.Visits.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
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
import org.probity.people.People;
import org.probity.platform.database.Walls;
import org.probity.platform.time.SetClock;
import org.probity.platform.web.NotFound;
import org.probity.policy.guidance.Guide.About;
import org.probity.policy.guidance.Guide.Text;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ProbityTest
class GuideTest {

    static final String FORCE = "quellindale";
    static final LocalDate DAY = LocalDate.of(2012, 3, 1);
    static final Text OWN =
            new Text("Drones", Colour.AMBER, "New", "Flying camera", "Air support", "Press office", "9.9");

    @Autowired
    Acts acts;

    @Autowired
    Given given;

    @Autowired
    Visits visits;

    @Autowired
    People people;

    @Autowired
    Guides guides;

    @Autowired
    GuideDesk desk;

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
    final Actor staff = Acts.a(Role.STAFF, body);

    @Test
    void staff_see_nothing_until_two_who_did_not_write_it_have_published_it() {
        at(DAY, author, () -> desk.begin(author));
        assertThat(at(DAY, staff, () -> guides.inForce(staff))).isEmpty();
        assertThat(at(DAY, staff, () -> desk.inHand(staff))).isEmpty();
        describe(DAY, DAY);
        at(DAY, author, () -> desk.send(author));
        assertThatThrownBy(() -> at(DAY, author, () -> desk.approve(author, head.person())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> at(DAY, other, () -> desk.approve(other, author.person())))
                .isInstanceOf(NotFound.class);
        at(DAY, other, () -> desk.approve(other, head.person()));
        assertThatThrownBy(() -> at(DAY, other, () -> desk.confirm(other))).isInstanceOf(NotFound.class);
        assertThat(at(DAY, head, () -> desk.confirm(head))).isInstanceOf(GuideOutcome.Done.class);
        assertThat(at(DAY, staff, () -> guides.inForce(staff)).orElseThrow().topics())
                .hasSize(40);
        Actor elsewhere = Acts.a(Role.STAFF, GivenCases.force());
        assertThat(at(DAY, elsewhere, () -> guides.inForce(elsewhere))).isEmpty();
    }

    @Test
    void an_edition_binds_from_its_day_and_the_earlier_one_stays_readable() {
        publish(DAY, DAY);
        LocalDate later = DAY.plusMonths(2);
        at(DAY.plusMonths(1), author, () -> desk.begin(author));
        UUID first = at(
                DAY,
                author,
                () -> desk.inHand(author).orElseThrow().topics().getFirst().id());
        at(DAY.plusMonths(1), author, () -> desk.drop(author, first));
        at(DAY.plusMonths(1), author, () -> desk.write(author, null, OWN));
        assertThat(at(DAY.plusMonths(1), author, () -> desk.write(author, null, OWN)))
                .isInstanceOf(GuideOutcome.Wrong.class);
        describe(DAY.plusMonths(1), later);
        move(DAY.plusMonths(1));
        Guide before =
                at(later.minusDays(1), staff, () -> guides.inForce(staff)).orElseThrow();
        Guide after = at(later, staff, () -> guides.inForce(staff)).orElseThrow();
        assertThat(before.number()).isEqualTo(1);
        assertThat(before.topic(first)).isPresent();
        assertThat(after.topic(first)).isEmpty();
        Guide.Topic own = GuideRules.find(after.topics(), "flying").getFirst();
        assertThat(own.sinceOn()).isEqualTo(later);
        assertThat(after.topics().stream().filter(topic -> DAY.equals(topic.sinceOn())))
                .hasSize(39);
        assertThat(at(later, staff, () -> guides.read(staff, 1)).topics()).hasSize(40);
        assertThat(facts()).isEqualTo(2);
    }

    @Test
    void topics_in_force_are_counted_while_their_review_is_not_a_year_old() {
        at(DAY, author, () -> desk.begin(author));
        assertThat(count(DAY, now())).isZero();
        describe(DAY, DAY);
        move(DAY);
        assertThat(count(DAY.minusDays(1), now())).isZero();
        assertThat(count(DAY, now())).isEqualTo(40);
        assertThat(count(DAY, Instant.parse("2012-02-01T00:00:00Z"))).isZero();
        assertThat(count(DAY.plusYears(1), now())).isZero();
        LocalDate later = DAY.plusMonths(11);
        at(later, author, () -> desk.begin(author));
        at(later, author, () -> desk.reviewed(author));
        describe(later, later);
        move(later);
        assertThat(count(DAY.plusYears(1), now())).isEqualTo(40);
    }

    @Test
    void every_act_leaves_its_event() {
        publish(DAY, DAY);
        assertThat(administrator
                        .sql("select count(*) from audit.event where controller_body = ? and object_class = 'guidance'")
                        .param(body)
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void the_guide_is_edited_published_and_looked_up_by_pages() {
        UUID owner = given.person(FORCE, Role.POLICY_OWNER);
        UUID second = given.person(FORCE, Role.POLICY_OWNER);
        UUID psd = given.person(FORCE, Role.PSD_HEAD);
        UUID officer = given.person(FORCE);
        assertThat(page(visits.get(officer, "/media/guide")).text()).contains("Ask corporate communications");
        assertThat(visits.get(officer, "/media/topics")).hasStatus(404);
        visits.send(owner, "/media/topics/begin");
        MvcTestResult wrong = visits.send(owner, "/media/topics/new", "title", "Drones <b>", "why", "New");
        assertThat(wrong).hasStatus(400);
        assertThat(page(wrong).select(".govuk-error-summary a").eachText())
                .containsExactly("Select green, amber or red", "Enter who may speak", "Enter whom to ask");
        assertThat(page(wrong).select("input[name=title]").val()).isEqualTo("Drones <b>");
        assertThat(visits.send(
                        owner,
                        "/media/topics/new",
                        "title",
                        "Drones",
                        "colour",
                        "amber",
                        "why",
                        "New",
                        "examples",
                        "Flying camera",
                        "whoMaySpeak",
                        "Air support",
                        "whomToAsk",
                        "Press office"))
                .hasRedirectedUrl("/media/topics");
        LocalDate today = LocalDate.now();
        visits.send(
                owner,
                "/media/topics/edition",
                "from.day",
                String.valueOf(today.getDayOfMonth()),
                "from.month",
                String.valueOf(today.getMonthValue()),
                "from.year",
                String.valueOf(today.getYear()),
                "whatChanged",
                "First edition",
                "contact",
                "Press office",
                "phone",
                "0100 000 000");
        visits.send(owner, "/media/topics/send");
        visits.send(
                second,
                "/media/topics/approve",
                "second",
                given.as(psd, it -> people.get(psd).collarNumber()));
        assertThat(visits.get(owner, "/media/topics/confirm")).hasStatus(404);
        assertThat(page(visits.get(psd, "/media/topics/confirm")).text()).contains("Confirm");
        visits.send(psd, "/media/topics/confirm");
        looksUp(officer);
    }

    private void looksUp(UUID officer) {
        Document found = page(visits.get(officer, "/media/guide?q=flying"));
        assertThat(found.select("form[role=search] input[name=q]").val()).isEqualTo("flying");
        assertThat(found.select("h2").eachText()).contains("1 result for ‘flying’");
        assertThat(found.select(".govuk-tag").text()).isEqualTo("Amber: ask first");
        String at = found.select("h3 a").attr("href");
        Document topic = page(visits.get(officer, at + "?responsible=true&purpose=true"));
        assertThat(topic.text()).contains("Ask first: Press office").contains("Air support");
        assertThat(topic.select("a[href=/declare/media?topic=Drones&colour=amber]"))
                .hasSize(1);
        assertThat(topic.select("a[href=tel:0100000000]")).isNotEmpty();
        Document none = page(visits.get(officer, "/media/guide?q=<i>zeppelin"));
        assertThat(none.text()).contains("0 results for ‘<i>zeppelin’").contains("Ask Press office");
        assertThat(visits.get(officer, "/media/guide/" + UUID.randomUUID())).hasStatus(404);
        assertThat(page(visits.get(officer, "/media/guide?edition=1")).text()).contains("Drones");
    }

    private void publish(LocalDate day, LocalDate from) {
        at(day, author, () -> desk.begin(author));
        describe(day, from);
        move(day);
    }

    private void describe(LocalDate day, LocalDate from) {
        at(day, author, () -> desk.describe(author, new About(from, "Because", "Press office", "")));
    }

    private void move(LocalDate day) {
        at(day, author, () -> desk.send(author));
        at(day, other, () -> desk.approve(other, head.person()));
        assertThat(at(day, head, () -> desk.confirm(head))).isInstanceOf(GuideOutcome.Done.class);
    }

    private int facts() {
        return administrator
                .sql("select count(*) from policy.guide_fact where controller_body = ?")
                .param(body)
                .query(Integer.class)
                .single();
    }

    private static Instant now() {
        return Instant.parse("2030-01-01T00:00:00Z");
    }

    private int count(LocalDate asAt, Instant knownAt) {
        Counting what = new Counting(body, Period.since(DAY.minusYears(1)), asAt, knownAt);
        Metric metric = metrics.stream()
                .filter(one -> one.id().equals("media-guidance-topics"))
                .findFirst()
                .orElseThrow();
        return walls.asCounter(body, () -> metric.count(counter, what)).value().intValueExact();
    }

    private <T> T at(LocalDate day, Actor actor, Supplier<T> work) {
        Instant instant = GivenCases.on(day);
        return SetClock.at(instant, () -> acts.as(actor, instant, work));
    }
}
