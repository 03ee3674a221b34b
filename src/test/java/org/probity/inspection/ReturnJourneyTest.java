package org.probity.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.given.Given;
import org.probity.people.People;
import org.probity.platform.time.Now;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From terms of reference to an approved finding, on the pages, with one person for each part. */
@ProbityTest
class ReturnJourneyTest {

    private static final String FORCE = "kingsford";
    private static final String METRIC = "board-register-reviews";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    People people;

    private UUID planner;
    private UUID lead;
    private UUID inspector;
    private UUID analyst;
    private UUID returnLead;
    private UUID signatory;
    private final String key = "journey-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void one_person_for_each_part() {
        planner = signedIn("hmic", Role.INSP_LEAD);
        lead = signedIn("hmic", Role.INSP_LEAD);
        analyst = signedIn("hmic", Role.ANALYST);
        returnLead = signedIn(FORCE, Role.RETURN_LEAD);
        signatory = given.signedIn(given.chiefOfficer(FORCE, Role.SIGNATORY));
    }

    private UUID signedIn(String body, Role role) {
        return given.signedIn(given.person(body, role));
    }

    @Test
    void a_round_is_set_out_opened_filled_in_signed_queried_answered_and_accepted() {
        setOutAndOpen();
        String board = "/inspect/" + key + "/forces";
        assertThat(get(lead, board).text()).contains("Kingsford").contains("Nothing signed off yet");

        post(returnLead, "/returns/" + key + "/start");
        assertThat(get(lead, board).text()).contains("Nothing signed off yet: 44");
        assertThat(status(lead, board + "/" + FORCE + "/cells/" + METRIC)).isEqualTo(404);

        post(returnLead, "/returns/" + key + "/cells/" + METRIC + "/freeze", "edition", "0");
        Document cell = get(returnLead, "/returns/" + key + "/cells/" + METRIC);
        assertThat(cell.select(".probity-figure__value").text()).isEqualTo("0");
        assertThat(cell.text()).contains("Counted from the force's registers");
        post(
                returnLead,
                "/returns/" + key + "/cells/authority-dip-samples",
                "answer",
                "not-held",
                "edition",
                "0",
                "comment",
                "No log is kept");
        Document draft = get(returnLead, "/returns/" + key);
        assertThat(draft.text())
                .contains("2 of 2 answered")
                .contains("Not held")
                .contains("In progress");

        assertThat(get(signatory, "/returns/" + key + "/sign").text()).contains("No log is kept");
        post(signatory, "/returns/" + key + "/sign");
        assertThat(get(returnLead, "/returns/" + key + "/sent/1").text()).contains("This copy is locked");

        String queried = board + "/" + FORCE + "/cells/" + METRIC;
        post(analyst, queried + "/query", "words", "Did the board not meet?");
        assertThat(get(returnLead, "/returns/" + key).text())
                .contains("Queried")
                .contains("Waiting on: you");
        post(returnLead, "/returns/" + key + "/cells/" + METRIC + "/answer", "words", "It met and minuted nothing.");
        assertThat(get(analyst, queried).text()).contains("It met and minuted nothing.");

        Document force = get(lead, board + "/" + FORCE);
        assertThat(force.select("td").eachText()).contains("0", "Not held");
        post(lead, board + "/" + FORCE + "/accept", "version", "1");
        assertThat(get(lead, board).text()).contains("Accepted: 1");

        findSomething(board + "/" + FORCE);
    }

    private void findSomething(String force) {
        UUID person = given.person("hmic", Role.INSPECTOR);
        inspector = given.signedIn(person);
        assertThat(status(inspector, "/inspect/" + key)).isEqualTo(404);
        String number = given.as(person, actor -> people.get(person).collarNumber());
        post(lead, force + "/places", "number", number);
        post(
                inspector,
                "/inspect/" + key + "/evidence/new",
                "force",
                FORCE,
                "kind",
                "focus-group",
                "on.day",
                "10",
                "on.month",
                "7",
                "on.year",
                "2012",
                "source",
                "Six constables of one unit",
                "words",
                "All six knew the policy");
        Document form = get(inspector, force + "/findings/new");
        String note = form.select("input[name=cites][value^=evidence]").attr("value");
        String figure = form.select("input[name=cites][value$=" + METRIC + "]").attr("value");
        assertThat(figure).isNotEmpty();
        String finding = post(
                inspector,
                force + "/findings/new",
                "theme",
                "governance",
                "words",
                "The board sees no registers",
                "cites",
                note,
                "cites",
                figure);
        assertThat(get(lead, finding).text()).contains("Draft").contains("Six constables of one unit");
        post(lead, finding + "/approve");
        assertThat(get(lead, finding).text()).contains("Approved");

        post(
                inspector,
                force + "/statements/new",
                "key",
                "kin-1-01",
                "block",
                "finding-1",
                "theme",
                "media",
                "words",
                "The media policy was updated",
                "value",
                "updated",
                "unit",
                "policy state",
                "source",
                "inspection",
                "citation",
                "Fieldwork");
        post(
                inspector,
                force + "/statements/new",
                "key",
                "kin-2-01",
                "block",
                "finding-2",
                "theme",
                "media",
                "words",
                "A new media policy",
                "value",
                "new",
                "unit",
                "policy state",
                "source",
                "inspection",
                "citation",
                "Fieldwork");
        Document page = get(lead, force);
        assertThat(page.text()).contains("Two statements differ").contains("kin-1-01");
        String approve = page.select("form[action*=/statements/]").first().attr("action");
        post(lead, approve);
        assertThat(get(lead, force).select("td .govuk-tag").eachText()).contains("Approved");
    }

    @Test
    void everything_typed_comes_back_when_something_is_wrong() {
        setOutAndOpen();
        post(returnLead, "/returns/" + key + "/start");
        MvcTestResult wrong = send(
                returnLead,
                "/returns/" + key + "/cells/" + METRIC,
                "answer",
                "value",
                "value",
                "about 50",
                "source",
                "Minutes of <the board> & \"others\" Zoë 😀",
                "comment",
                "Kept",
                "edition",
                "0",
                "from.day",
                "31",
                "from.month",
                "2",
                "from.year",
                "2012");
        assertThat(wrong).hasStatus(400);
        Document page = page(wrong);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Figure must be a whole number, like 64 or 0", "First day of the period must be a real date");
        assertThat(page.select("#value").attr("value")).isEqualTo("about 50");
        assertThat(page.select("#source").attr("value")).isEqualTo("Minutes of <the board> & \"others\" Zoë 😀");
        assertThat(page.select("#comment").text()).isEqualTo("Kept");
        assertThat(page.select("#from-day").attr("value")).isEqualTo("31");
    }

    @Test
    void two_people_who_edit_one_cell_are_told_and_nothing_is_lost() {
        setOutAndOpen();
        post(returnLead, "/returns/" + key + "/start");
        String cell = "/returns/" + key + "/cells/" + METRIC;
        UUID colleague = signedIn(FORCE, Role.RETURN_LEAD);
        post(colleague, cell, "answer", "value", "value", "7", "source", "Minutes", "edition", "0");
        MvcTestResult late =
                send(returnLead, cell, "answer", "value", "value", "8", "source", "Minutes", "edition", "0");
        assertThat(late).hasStatus(409);
        Document page = page(late);
        assertThat(page.select(".govuk-error-summary").text()).contains("It now reads \"7\"");
        assertThat(page.select("#value").attr("value")).isEqualTo("8");
        String edition =
                page.select("form[action=" + cell + "] input[name=edition]").attr("value");
        assertThat(edition).isEqualTo("1");
        post(returnLead, cell, "answer", "value", "value", "8", "source", "Minutes", "edition", edition);
        assertThat(get(returnLead, cell).select(".probity-figure__value").text())
                .isEqualTo("8");
    }

    @Test
    void a_query_that_is_sent_twice_is_one_query() {
        setOutAndOpen();
        post(returnLead, "/returns/" + key + "/start");
        post(returnLead, "/returns/" + key + "/freeze");
        post(returnLead, "/returns/" + key + "/cells/authority-dip-samples", "answer", "not-held", "edition", "0");
        post(signatory, "/returns/" + key + "/sign");
        String cell = "/inspect/" + key + "/forces/" + FORCE + "/cells/" + METRIC;
        String token = UUID.randomUUID().toString();
        post(analyst, cell + "/query", "words", "Why none?", "formToken", token);
        post(analyst, cell + "/query", "words", "Why none?", "formToken", token);
        assertThat(get(analyst, cell).select(".probity-message")).hasSize(1);
    }

    @Test
    void another_force_the_public_and_an_officer_find_nothing_there() {
        setOutAndOpen();
        post(returnLead, "/returns/" + key + "/start");
        UUID officer = given.signedIn(given.person(FORCE));
        UUID elsewhere = signedIn("northmere", Role.DECIDER);
        byte[] nothing = bytes(officer, "/no/such/page");
        for (String address : List.of(
                "/returns/" + key,
                "/returns/" + key + "/cells/" + METRIC,
                "/inspect/" + key,
                "/inspect/" + key + "/forces")) {
            assertThat(bytes(officer, address)).as(address).isEqualTo(nothing);
            assertThat(bytes(elsewhere, address)).as(address).isEqualTo(nothing);
        }
        assertThat(bytes(returnLead, "/inspect/" + key + "/forces")).isEqualTo(nothing);
    }

    private void setOutAndOpen() {
        LocalDate today = LocalDate.now(Now.ZONE);
        post(
                planner,
                "/inspect/new",
                date(
                        "asAt",
                        today,
                        date(
                                "knownAt",
                                today,
                                date(
                                        "returnsFrom",
                                        today,
                                        date(
                                                "returnsTo",
                                                today.plusDays(30),
                                                fields(
                                                        "title",
                                                        "Journey of " + key,
                                                        "key",
                                                        key,
                                                        "theme",
                                                        "Integrity",
                                                        "askedBy",
                                                        "The Home Secretary",
                                                        "askedWords",
                                                        "To look at relationships",
                                                        "terms",
                                                        "Progress",
                                                        "criteria",
                                                        "Criteria of 2011",
                                                        "criteriaVersion",
                                                        "2011",
                                                        "edition",
                                                        "0"))))));
        post(planner, "/inspect/" + key + "/bodies/all", "fictional", "true");
        for (String metric : List.of(METRIC, "authority-dip-samples")) {
            post(
                    planner,
                    "/inspect/" + key + "/metrics",
                    "metric",
                    metric,
                    "of",
                    "force",
                    "from.day",
                    "1",
                    "from.month",
                    "September",
                    "from.year",
                    "2011");
        }
        assertThat(status(returnLead, "/inspect/" + key)).isEqualTo(404);
        assertThat(get(planner, "/inspect/" + key).select("form[action$=/open]"))
                .isEmpty();
        post(lead, "/inspect/" + key + "/open");
        Document round = get(returnLead, "/inspect/" + key);
        assertThat(round.text()).contains("The Home Secretary").contains("Since September 2011");
    }

    private static String[] fields(String... pairs) {
        return pairs;
    }

    private static String[] date(String name, LocalDate date, String[] more) {
        List<String> all = new ArrayList<>(List.of(more));
        all.addAll(List.of(
                name + ".day", String.valueOf(date.getDayOfMonth()),
                name + ".month", String.valueOf(date.getMonthValue()),
                name + ".year", String.valueOf(date.getYear())));
        return all.toArray(String[]::new);
    }

    private Document get(UUID signIn, String address) {
        MvcTestResult result =
                mvc.get().uri(address).requestAttr("probity.signIn", signIn).exchange();
        assertThat(result).as(address).hasStatusOk();
        return page(result);
    }

    private int status(UUID signIn, String address) {
        return mvc.get()
                .uri(address)
                .requestAttr("probity.signIn", signIn)
                .exchange()
                .getResponse()
                .getStatus();
    }

    private byte[] bytes(UUID signIn, String address) {
        MvcTestResult result =
                mvc.get().uri(address).requestAttr("probity.signIn", signIn).exchange();
        assertThat(result).hasStatus(404);
        return result.getResponse().getContentAsByteArray();
    }

    /** Sends the form, asks that it led on, and says where. */
    private String post(UUID signIn, String address, String... pairs) {
        MvcTestResult result = send(signIn, address, pairs);
        assertThat(result.getResponse().getStatus())
                .as(address + " " + page(result).text())
                .isEqualTo(303);
        return result.getResponse().getHeader("Location");
    }

    private MvcTestResult send(UUID signIn, String address, String... pairs) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.post().uri(address).with(csrf()).requestAttr("probity.signIn", signIn);
        for (int i = 0; i < pairs.length; i += 2) {
            request.param(pairs[i], pairs[i + 1]);
        }
        return request.exchange();
    }

    private static Document page(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
