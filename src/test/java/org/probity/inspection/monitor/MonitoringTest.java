package org.probity.inspection.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.probity.given.Visits.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.given.Acts;
import org.probity.given.Given;
import org.probity.given.GivenInspection;
import org.probity.given.Visits;
import org.probity.inspection.round.Places;
import org.probity.inspection.round.Round;
import org.probity.inspection.submission.Submissions;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Monitoring between rounds, on the database and on the pages of both sides. */
@ProbityTest
class MonitoringTest {

    private static final String METRIC = "authority-dip-samples";

    @Autowired
    Visits visits;

    @Autowired
    Given people;

    @Autowired
    GivenInspection given;

    @Autowired
    Acts acts;

    @Autowired
    Places places;

    @Autowired
    Submissions submissions;

    @Autowired
    Monitoring monitoring;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    private String force;
    private Actor lead;

    /** A body of its own in two rounds, with an accepted return in one of them. */
    @BeforeEach
    void a_force_that_was_inspected() {
        force = "monitor-" + UUID.randomUUID();
        lead = given.lead;
        Round round = given.openRound(new String[] {force}, METRIC);
        given.sentReturn(round, Acts.a(Role.RETURN_LEAD, force), Acts.a(Role.SIGNATORY, force));
        acts.as(given.analyst, () -> submissions.accept(given.analyst, round.id(), force, 1));
    }

    private Monitoring.File file(Actor actor) {
        return acts.as(actor, () -> monitoring.file(actor, force));
    }

    private void engage() {
        acts.as(
                lead,
                () -> monitoring.move(
                        lead,
                        monitoring.file(lead, force),
                        new Monitoring.Why("To see progress", "Half of the samples were not drawn"),
                        LocalDate.now(Now.ZONE).plusDays(20),
                        List.of()));
    }

    @Test
    void a_move_keeps_purpose_reasons_and_author_and_both_sides_read_it() {
        assertThat(file(lead).stage()).isEqualTo(MonitorMove.Stage.SCAN);
        engage();
        for (Actor reader : List.of(
                lead,
                given.analyst,
                Acts.a(Role.SIGNATORY, force),
                Acts.a(Role.RETURN_LEAD, force),
                Acts.a(Role.OVERSEER, force))) {
            Monitoring.File file = file(reader);
            assertThat(file.stage()).isEqualTo(MonitorMove.Stage.ENGAGE);
            assertThat(file.moves()).singleElement().satisfies(move -> {
                assertThat(move.reasons()).isEqualTo("Half of the samples were not drawn");
                assertThat(move.person()).isEqualTo(lead.person());
            });
        }
        assertThat(administrator
                        .sql(
                                "select count(*) from platform.job where kind = 'inspection.monitor-notice' and ref = :body")
                        .param("body", force)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(events()).isPositive();
    }

    private int events() {
        return administrator
                .sql("select count(*) from audit.event where object_class = 'monitoring' and controller_body = :body")
                .param("body", force)
                .query(Integer.class)
                .single();
    }

    @Test
    void force_and_policing_body_respond_and_each_response_gets_one_answer() {
        engage();
        Actor chief = Acts.a(Role.SIGNATORY, force);
        Actor overseer = Acts.a(Role.OVERSEER, force);
        acts.as(chief, () -> monitoring.respond(chief, monitoring.file(chief, force), "They were drawn in May"));
        acts.as(overseer, () -> monitoring.respond(overseer, monitoring.file(overseer, force), "We had no notice"));
        List<MonitorResponse> open = file(lead).open();
        assertThat(open)
                .extracting(MonitorResponse::side)
                .containsExactly(MonitorResponse.Side.FORCE, MonitorResponse.Side.POLICING_BODY);
        UUID first = open.getFirst().id();
        assertThat(acts.as(lead, () -> monitoring.answer(lead, monitoring.file(lead, force), first, "Seen")))
                .isTrue();
        assertThat(acts.as(lead, () -> monitoring.answer(lead, monitoring.file(lead, force), first, "Again")))
                .isFalse();
        assertThat(file(chief).responses().getFirst().answer())
                .satisfies(answer -> assertThat(answer.words()).isEqualTo("Seen"));
        assertThat(file(lead).open()).hasSize(1);
        assertThat(acts.as(lead, () -> monitoring.all(lead)).stream()
                        .filter(each -> each.body().equals(force))
                        .findFirst())
                .hasValueSatisfying(each -> assertThat(each.open()).hasSize(1));
    }

    @Test
    void a_lead_with_a_tie_sees_nothing_of_the_force() {
        engage();
        Actor tied = Acts.inspectorate(Role.INSP_LEAD);
        acts.as(tied, () -> places.declareTie(tied, force, null));
        assertThat(acts.as(tied, () -> monitoring.all(tied)))
                .noneMatch(each -> each.body().equals(force));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> file(tied));
    }

    // the pages, over forces that have people

    private Document get(UUID reader, String path) {
        MvcTestResult answer = visits.get(reader, path);
        assertThat(answer).hasStatusOk();
        return page(answer);
    }

    private static String[] fields(String... more) {
        LocalDate day = LocalDate.now(Now.ZONE).plusDays(30);
        List<String> fields = new ArrayList<>(List.of(
                "purpose",
                "To see progress",
                "reasons",
                "Samples were not drawn",
                "respondBy.day",
                String.valueOf(day.getDayOfMonth()),
                "respondBy.month",
                String.valueOf(day.getMonthValue()),
                "respondBy.year",
                String.valueOf(day.getYear())));
        fields.addAll(Arrays.asList(more));
        return fields.toArray(String[]::new);
    }

    @Test
    void the_pages_go_from_scan_to_engage_and_back_with_reasons_a_response_and_its_answer() {
        Round round = given.openRound(new String[] {"ostrayne"}, METRIC);
        given.sentReturn(round, Acts.a(Role.RETURN_LEAD, "ostrayne"), Acts.a(Role.SIGNATORY, "ostrayne"));
        acts.as(given.analyst, () -> submissions.accept(given.analyst, round.id(), "ostrayne", 1));
        UUID reader = people.person("hmic", Role.INSP_LEAD);
        String one = "/monitor/ostrayne";
        assertThat(get(reader, "/monitor").text()).contains("Ostrayne");
        assertThat(get(reader, one).select("table").text())
                .contains("Dip samples", "5, since September 2011, " + round.title());
        MvcTestResult wrong = visits.send(reader, one + "/move/engage", "purpose", " ", "reasons", "Because <b>");
        assertThat(wrong).hasStatus(400);
        assertThat(page(wrong).select(".govuk-error-summary a").eachText())
                .contains("Enter the purpose", "Enter the last day for a response");
        assertThat(page(wrong).select("#reasons").text()).isEqualTo("Because <b>");
        assertThat(visits.send(reader, one + "/move/engage", fields("metrics", METRIC)))
                .hasStatus3xxRedirection();
        Document moved = get(reader, one);
        assertThat(moved.select(".govuk-summary-list").text()).contains("Engage");
        assertThat(moved.select("table:contains(What it rests on) tbody td")
                        .first()
                        .text())
                .isEqualTo("5");
        assertThat(visits.send(reader, one + "/move/engage", fields())).hasStatus(400);

        UUID chief = people.person("ostrayne", Role.SIGNATORY);
        Document own = get(chief, "/monitoring");
        assertThat(own.text()).contains("Reasons: Samples were not drawn", "by lead inspector");
        assertThat(visits.send(chief, "/monitoring", "words", " ")).hasStatus(400);
        assertThat(visits.send(chief, "/monitoring", "words", "They were drawn in May"))
                .hasStatus3xxRedirection();
        UUID returnLead = people.person("ostrayne", Role.RETURN_LEAD);
        assertThat(get(returnLead, "/monitoring").select("textarea")).isEmpty();
        assertThat(visits.send(returnLead, "/monitoring", "words", "Mine")).hasStatus(404);

        Element form = get(reader, one).select("form[action*=/responses/]").first();
        assertThat(visits.send(reader, form.attr("action"), "words", "Seen, thank you"))
                .hasStatus3xxRedirection();
        assertThat(get(chief, "/monitoring").text()).contains("Seen, thank you");
        assertThat(visits.send(reader, one + "/move/scan", fields())).hasStatus3xxRedirection();
        assertThat(get(reader, one).text()).contains("Moved from engage back to scan", "Moved from scan to engage");
    }

    @Test
    void a_figure_between_rounds_is_entered_by_an_analyst_and_stands_once_a_lead_approved_it() {
        given.openRound(new String[] {"quellindale"}, METRIC);
        UUID analyst = people.person("hmic", Role.ANALYST);
        UUID reader = people.person("hmic", Role.INSP_LEAD);
        String one = "/monitor/quellindale";
        MvcTestResult wrong = visits.send(analyst, one + "/figures/new", "value", "x", "source", "A <list>");
        assertThat(wrong).hasStatus(400);
        assertThat(page(wrong).select(".govuk-error-summary a").eachText())
                .contains(
                        "Select where the figure comes from",
                        "Select a figure",
                        "Enter the day that the figure is of, or the last day of its period");
        assertThat(page(wrong).select("#source").text()).isEqualTo("A <list>");
        String source = "Published list " + UUID.randomUUID();
        assertThat(visits.send(
                        analyst,
                        one + "/figures/new",
                        "how",
                        "supplied",
                        "metric",
                        "bi-pending",
                        "value",
                        "17",
                        "source",
                        source,
                        "asAt.day",
                        "1",
                        "asAt.month",
                        "3",
                        "asAt.year",
                        "2013"))
                .hasStatus3xxRedirection();
        assertThat(get(analyst, one).select("form[action*=/approve]")).isEmpty();
        Element form = get(reader, one)
                .select("tr:contains(" + source + ") form[action*=/approve]")
                .first();
        assertThat(visits.send(reader, form.attr("action"))).hasStatus3xxRedirection();
        assertThat(get(reader, one).select("table").first().text()).contains(source, "17", "as at 1 March 2013");
        assertThat(visits.send(reader, form.attr("action"))).hasStatus(404);
    }

    @Test
    void whoever_may_not_know_gets_the_answer_for_nothing_there() {
        given.openRound(new String[] {"kingsford"}, METRIC);
        UUID chief = people.person("velmarsh", Role.SIGNATORY);
        UUID analyst = people.person("hmic", Role.ANALYST);
        UUID officer = people.person("kingsford", Role.DECIDER);
        for (String path : List.of("/monitor", "/monitor/kingsford", "/monitor/kingsford/move")) {
            assertThat(visits.get(chief, path)).hasStatus(404);
        }
        assertThat(visits.get(analyst, "/monitor/kingsford/move")).hasStatus(404);
        assertThat(visits.send(analyst, "/monitor/kingsford/move/engage", fields()))
                .hasStatus(404);
        assertThat(visits.get(analyst, "/monitor/nowhere")).hasStatus(404);
        assertThat(visits.get(analyst, "/monitoring")).hasStatus(404);
        assertThat(visits.get(officer, "/monitoring")).hasStatus(404);
    }
}
