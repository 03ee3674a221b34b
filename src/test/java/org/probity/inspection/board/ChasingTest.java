package org.probity.inspection.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
import org.probity.inspection.round.Rounds;
import org.probity.inspection.submission.Queries;
import org.probity.platform.time.Now;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The board of stages and its reminders, on the database and on the pages. */
@ProbityTest
class ChasingTest {

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
    Rounds rounds;

    @Autowired
    Places places;

    @Autowired
    Queries queries;

    @Autowired
    Chasing chasing;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    private Round round;
    private UUID lead;

    /** Its window closed ten days ago: Northmere sent in time and is queried, Kingsford and Velmarsh sent nothing. */
    @BeforeEach
    void a_round_whose_window_has_closed() {
        LocalDate today = LocalDate.now(Now.ZONE);
        String key = "board-" + UUID.randomUUID().toString().substring(0, 8);
        Round planned = given.plannedRound(
                GivenInspection.plan(key, today.minusYears(1), today.plusDays(1)),
                new String[] {"northmere", "kingsford", "velmarsh"},
                METRIC);
        acts.as(given.lead, () -> rounds.open(given.lead, planned.id()));
        round = acts.as(given.lead, () -> rounds.get(given.lead, key));
        given.sentReturn(round, Acts.a(Role.RETURN_LEAD, "northmere"), Acts.a(Role.SIGNATORY, "northmere"));
        acts.as(given.analyst, () -> queries.ask(given.analyst, round.id(), "northmere", METRIC, "Is it a year?"));
        administrator
                .sql("update inspection.round set returns_to = :day where id = :id")
                .param("day", today.minusDays(10))
                .param("id", round.id())
                .update();
        lead = people.person("hmic", Role.INSP_LEAD);
    }

    private Document page(UUID reader, String path) throws Exception {
        var answer = visits.get(reader, path);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private String forces() {
        return "/inspect/" + round.key() + "/forces";
    }

    private String chase() {
        return "/inspect/" + round.key() + "/chase";
    }

    @Test
    void the_board_says_who_is_late_and_which_queries_wait_and_each_count_is_a_link() throws Exception {
        Document page = page(lead, forces());
        assertThat(page.select("tbody tr:contains(Kingsford) td").eachText())
                .startsWith("Nothing signed off yet", "10 days late", "None", "Not yet", "Not sent");
        assertThat(page.select("tbody tr:contains(Northmere) td").eachText().get(2))
                .startsWith("1 waits for the force, the first since");
        Document late = page(lead, page.select("a:contains(Late: 2)").attr("href"));
        assertThat(late.select("tbody th").eachText()).hasSize(2).noneMatch(name -> name.contains("Northmere"));
        assertThat(late.select("caption").text()).startsWith("Showing 2 of 3");
    }

    @Test
    void a_reminder_stays_with_when_and_by_whom_and_the_force_reads_it_on_its_return() throws Exception {
        Document form = page(lead, chase());
        assertThat(form.select("input[name=bodies][checked]").eachAttr("value"))
                .containsExactlyInAnyOrder("kingsford", "velmarsh", "northmere");
        var sent = visits.send(lead, chase(), "bodies", "kingsford", "words", "By Friday, please.");
        assertThat(sent).hasStatus3xxRedirection();
        Document board = page(lead, forces());
        assertThat(board.select("tbody tr:contains(Kingsford)").text()).contains("For the return on");
        assertThat(board.select("tbody tr:contains(Velmarsh)").text()).contains("Not yet");
        UUID returnLead = people.person("kingsford", Role.RETURN_LEAD);
        Document own = page(returnLead, "/returns/" + round.key());
        assertThat(own.select(".govuk-inset-text").text())
                .contains("The inspectorate asked after the return on", "By Friday, please.");
        UUID other = people.person("velmarsh", Role.RETURN_LEAD);
        assertThat(page(other, "/returns/" + round.key()).text()).doesNotContain("asked after");
        assertThat(administrator
                        .sql("select count(*) from platform.job where kind = :kind and ref = :ref")
                        .param("kind", ChaseNotice.KIND)
                        .param("ref", "kingsford " + round.key())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void nobody_is_ticked_and_too_many_words_are_said_and_nothing_typed_is_lost() throws Exception {
        var answer = visits.send(lead, chase(), "words", "x".repeat(1001));
        assertThat(answer).hasStatus(400);
        Document page = Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select(".govuk-error-summary a").eachText())
                .containsExactlyInAnyOrder(
                        "Select the forces to remind", "What you say must be 1,000 characters or fewer");
        assertThat(page.select("textarea").text()).hasSize(1001);
    }

    @Test
    void who_owes_nothing_any_more_and_a_force_with_which_the_lead_has_a_tie_are_left_alone() {
        Actor tied = Acts.inspectorate(Role.INSP_LEAD);
        acts.as(tied, () -> places.declareTie(tied, "velmarsh", null));
        var answer = visits.send(lead, chase(), "bodies", "metropolitan");
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(acts.as(given.lead, () -> chasing.of(round.id()))).isEmpty();
    }

    @Test
    void only_a_lead_of_the_inspectorate_reminds() {
        for (UUID other : List.of(
                people.person("hmic", Role.ANALYST),
                people.person("hmic", Role.INSPECTOR),
                people.person("kingsford", Role.RETURN_LEAD))) {
            assertThat(visits.get(other, chase())).hasStatus(404);
            assertThat(visits.send(other, chase(), "bodies", "kingsford")).hasStatus(404);
        }
        assertThat(page404(people.person("kingsford", Role.RETURN_LEAD))).hasStatus(404);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult page404(UUID reader) {
        return visits.get(reader, forces());
    }
}
