package org.probity.survey;

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
class SurveyPagesTest {

    private static final String FORCE = "quellindale";

    @Autowired
    Given given;

    @Autowired
    Visits visits;

    @Autowired
    People people;

    @Test
    void a_survey_is_written_published_by_two_and_answered_once() {
        UUID owner = given.person(FORCE, Role.POLICY_OWNER);
        UUID other = given.person(FORCE, Role.POLICY_OWNER);
        UUID head = given.person(FORCE, Role.PSD_HEAD);
        UUID officer = given.person(FORCE);
        String address = begun(owner);
        String slug = address.substring(address.lastIndexOf('/') + 1);
        visits.send(
                owner, address + "/questions", "words", "May I accept a meal?", "options", "Yes\nNo\n", "correct", "2");
        visits.send(owner, address + "/send");
        visits.send(other, address + "/approve", "second", number(head));
        Document confirm = page(visits.get(head, address + "/confirm"));
        assertThat(confirm.text()).contains(slug).doesNotContain("May I accept a meal?");
        assertThat(visits.get(officer, "/survey/" + slug)).hasStatus(404);
        visits.send(head, address + "/confirm");
        Document asked = page(visits.get(officer, "/survey/" + slug));
        assertThat(asked.select("legend").eachText()).contains("May I accept a meal?");
        assertThat(visits.send(officer, "/survey/" + slug)).hasStatus(400);
        assertThat(visits.send(officer, "/survey/" + slug, "q[0]", "2")).hasRedirectedUrl("/");
        assertThat(visits.get(officer, "/survey/" + slug)).hasStatus(404);
        Document desk = page(visits.get(owner, address));
        assertThat(desk.text()).contains("Complete replies 1").contains("from 10 replies on");
        assertThat(visits.get(officer, address)).hasStatus(404);
    }

    @Test
    void what_is_wrong_with_a_question_is_said_by_the_field() {
        UUID owner = given.person(FORCE, Role.POLICY_OWNER);
        String address = begun(owner);
        MvcTestResult one = visits.send(owner, address + "/questions", "words", "<b>Only one</b>", "options", "Yes");
        assertThat(page(one).select(".govuk-error-summary a").eachText())
                .containsExactly("Enter between 2 and 9 answers, one on each line");
        assertThat(page(one).select("textarea[name=words]").text()).isEqualTo("<b>Only one</b>");
        MvcTestResult wrong =
                visits.send(owner, address + "/questions", "words", "Q", "options", "Yes\nNo", "correct", "7");
        assertThat(page(wrong).select(".govuk-error-summary a").eachText())
                .containsExactly("Right answer must be the number of one of the answers");
    }

    private String begun(UUID owner) {
        LocalDate today = LocalDate.now();
        MvcTestResult sent = visits.send(
                owner,
                "/surveys",
                "title",
                "Understanding " + UUID.randomUUID(),
                "purpose",
                "To see what is clear",
                "opens.day",
                String.valueOf(today.getDayOfMonth()),
                "opens.month",
                String.valueOf(today.getMonthValue()),
                "opens.year",
                String.valueOf(today.getYear()),
                "closes.day",
                "1",
                "closes.month",
                "1",
                "closes.year",
                String.valueOf(today.getYear() + 1));
        assertThat(sent).hasStatus3xxRedirection();
        return sent.getResponse().getRedirectedUrl();
    }

    private String number(UUID person) {
        return given.as(person, actor -> people.get(person).collarNumber());
    }
}
