package org.probity.healthcheck.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.given.Visits.page;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.given.Given;
import org.probity.given.GivenInspection;
import org.probity.given.Visits;
import org.probity.healthcheck.Checklist;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A checklist on another theme, set up on screens, answered by a force and read by the inspectorate. */
@ProbityTest
class ChecklistPagesTest {

    private static final String FORCE = "ostrayne";
    private static final String NEW = "/inspect/checklists/new";

    @Autowired
    Given people;

    @Autowired
    GivenInspection inspection;

    @Autowired
    Visits visits;

    private static String tenQuestions() {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(at -> "Is vetting rule " + at + " kept?")
                .collect(Collectors.joining("\r\n", "", "\r\n\r\n"));
    }

    @Test
    void what_is_wrong_is_said_and_nothing_typed_is_lost() {
        UUID lead = people.person("hmic", Role.INSP_LEAD);
        MvcTestResult wrong = visits.send(
                lead, NEW, "title", " ", "id", "Vetting 2026", "theme", "vetting", "force", "Is it kept?\nIs it kept?");
        assertThat(wrong).hasStatus(400);
        assertThat(page(wrong).select(".govuk-error-summary a").eachText())
                .containsExactlyInAnyOrder(
                        "Enter the title",
                        "Short name must be small letters, digits and hyphens, like vetting-2026",
                        "Question 2 is asked twice");
        assertThat(page(wrong).select("#id").attr("value")).isEqualTo("Vetting 2026");
        assertThat(page(wrong).select("#force").text()).contains("Is it kept?");
    }

    @Test
    void ten_questions_on_vetting_are_added_once_and_a_force_runs_through_them() {
        UUID lead = people.person("hmic", Role.INSP_LEAD);
        String id = "vetting-" + UUID.randomUUID().toString().substring(0, 8).replaceAll("^[0-9]+", "v");
        String[] typed = {
            "title", "Vetting",
            "id", id,
            "theme", "vetting",
            "force", tenQuestions(),
            "authority", "Does the body see the vetting figures?"
        };
        assertThat(visits.send(lead, NEW, typed)).hasStatus3xxRedirection();
        assertThat(visits.send(lead, NEW, typed)).hasStatus(400);
        Checklist added = Checklist.find(id).orElseThrow();
        assertThat(added.questions()).hasSize(10);
        String question = added.questions().getFirst().id();
        assertThat(question).matches("VETTING[A-Z]*-[0-9]+");
        assertThat(added.questions().getLast().respondent()).isEqualTo(Checklist.Respondent.AUTHORITY);
        assertThat(page(visits.get(lead, "/inspect/checklists")).text())
                .contains(question + " Is vetting rule 1 kept?");

        UUID returnLead = people.person(FORCE, Role.RETURN_LEAD);
        String round =
                inspection.openRound(new String[] {FORCE}, "bi-applications").key();
        Document start = page(visits.get(returnLead, "/health-check"));
        assertThat(start.select("input[name=checklist]").eachAttr("value")).contains(id);
        assertThat(visits.send(returnLead, "/health-check", "round", round, "checklist", "nothing"))
                .hasStatus(400);
        assertThat(visits.send(returnLead, "/health-check", "round", round, "checklist", id))
                .hasRedirectedUrl("/health-check/" + round);
        Document check = page(visits.get(returnLead, "/health-check/" + round));
        assertThat(check.text())
                .contains("Is vetting rule 1 kept?", "0 of 10 answered", "The inspectorate set these questions")
                .doesNotContain("Second jobs");
        assertThat(visits.send(
                        returnLead, "/health-check/" + round + "/" + question, "answer", "yes", "evidence", "The list"))
                .hasStatus3xxRedirection();
        assertThat(page(visits.get(returnLead, "/health-check/" + round)).text())
                .contains("1 of 10 answered");
    }

    @Test
    void only_who_sets_out_rounds_adds_checklists() {
        for (UUID other : List.of(
                people.person("hmic", Role.ANALYST),
                people.person("hmic", Role.INSPECTOR),
                people.person(FORCE, Role.RETURN_LEAD))) {
            assertThat(visits.get(other, NEW)).hasStatus(404);
            assertThat(visits.get(other, "/inspect/checklists")).hasStatus(404);
            assertThat(visits.send(other, NEW, "title", "X")).hasStatus(404);
        }
    }
}
