package org.probity.healthcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.given.Visits.page;

import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.given.Given;
import org.probity.given.Visits;
import org.probity.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ProbityTest
class HealthCheckPagesTest {

    private static final String FORCE = "quellindale";

    @Autowired
    Given given;

    @Autowired
    Visits visits;

    @Autowired
    People people;

    @Test
    void a_check_is_answered_signed_and_leads_to_a_plan() {
        UUID lead = given.person(FORCE, Role.RETURN_LEAD);
        UUID chief = given.chiefOfficer(FORCE, Role.SIGNATORY);
        String round = "round-" + UUID.randomUUID().toString().substring(0, 8);
        String at = "/health-check/" + round;
        assertThat(visits.send(lead, "/health-check", "round", round)).hasRedirectedUrl(at);
        Document check = page(visits.get(lead, at));
        assertThat(check.select("h2").eachText()).contains("Second jobs", "Professional standards");
        assertThat(check.text()).contains("0 of 5 answered");
        assertThat(page(visits.send(lead, at + "/ready"))
                        .select(".govuk-error-summary")
                        .text())
                .contains("Answer every question of the force first");
        assertThat(visits.send(lead, at + "/VAL-01")).hasStatus(400);
        MvcTestResult first = visits.send(lead, at + "/VAL-01", "answer", "no", "words", "Not yet");
        assertThat(first).hasRedirectedUrl(at + "/VAL-02");
        for (Checklist.Question question : Checklist.standard().questions()) {
            if (question.respondent() == Checklist.Respondent.FORCE
                    && !question.id().equals("VAL-01")) {
                visits.send(lead, at + "/" + question.id(), "answer", "yes", "evidence", "A document");
            }
        }
        assertThat(visits.send(chief, at + "/sign", "on.day", "1", "on.month", "3", "on.year", "2025"))
                .hasStatus(400);
        visits.send(lead, at + "/ready");
        LocalDate today = LocalDate.now();
        assertThat(visits.send(lead, at + "/sign", day(today))).hasStatus(404);
        assertThat(visits.send(chief, at + "/sign", day(today))).hasRedirectedUrl(at);
        assertThat(page(visits.get(chief, at)).text()).contains("This copy is locked.");
        assertThat(visits.get(given.person(FORCE), at)).hasStatus(404);
        planned(lead, chief, round);
    }

    private void planned(UUID lead, UUID chief, String round) {
        String form =
                visits.send(lead, "/actions", "round", round).getResponse().getRedirectedUrl();
        assertThat(page(visits.get(lead, form)).select("input[name=questions]").eachAttr("value"))
                .containsExactly("VAL-01");
        assertThat(page(visits.send(lead, form)).select(".govuk-error-summary a"))
                .hasSize(4);
        LocalDate due = LocalDate.now().plusDays(30);
        assertThat(visits.send(
                        lead,
                        form,
                        "questions",
                        "VAL-01",
                        "what",
                        "Write the values down",
                        "owner",
                        number(lead),
                        "due.day",
                        String.valueOf(due.getDayOfMonth()),
                        "due.month",
                        String.valueOf(due.getMonthValue()),
                        "due.year",
                        String.valueOf(due.getYear())))
                .hasRedirectedUrl("/actions");
        visits.send(lead, form.replace("/new", "/make"));
        Document plans = page(visits.get(chief, "/actions"));
        assertThat(plans.text()).contains("Write the values down").contains("Made on");
        String action =
                plans.select("th a:containsOwn(Write the values down)").last().attr("href");
        assertThat(visits.send(chief, action + "/close")).hasStatus(400);
        visits.send(chief, action + "/close", "words", "Seen in the staff guide");
        assertThat(page(visits.get(chief, "/actions")).text()).doesNotContain("Write the values down");
        assertThat(page(visits.get(lead, action)).text()).contains("Met");
    }

    @Test
    void the_name_of_a_round_is_checked() {
        UUID lead = given.person(FORCE, Role.RETURN_LEAD);
        assertThat(page(visits.send(lead, "/health-check", "round", "../etc"))
                        .select(".govuk-error-summary")
                        .text())
                .contains("Name of the round must be small letters");
    }

    private static String[] day(LocalDate day) {
        return new String[] {
            "on.day",
            String.valueOf(day.getDayOfMonth()),
            "on.month",
            String.valueOf(day.getMonthValue()),
            "on.year",
            String.valueOf(day.getYear())
        };
    }

    private String number(UUID person) {
        return given.as(person, actor -> people.get(person).collarNumber());
    }
}
