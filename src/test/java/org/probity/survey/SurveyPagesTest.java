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
        asks(owner, address, "May I accept a meal?");
        asks(owner, address, "And a drink?");
        visits.send(owner, address + "/send");
        visits.send(other, address + "/approve", "second", number(head));
        Document confirm = page(visits.get(head, address + "/confirm"));
        assertThat(confirm.text()).contains(slug).doesNotContain("May I accept a meal?");
        assertThat(visits.get(officer, "/survey/" + slug)).hasStatus(404);
        visits.send(head, address + "/confirm");
        answers(officer, "/survey/" + slug);
        Document desk = page(visits.get(owner, address));
        assertThat(desk.text()).contains("Fewer than 10 replies: results withheld");
        assertThat(visits.get(owner, address + "/results")).hasStatus(404);
        assertThat(visits.get(officer, address)).hasStatus(404);
        assertThat(page(visits.get(owner, address + "/next-wave")).text()).contains("questions of wave 1");
        assertThat(visits.get(officer, address + "/next-wave")).hasStatus(404);
    }

    private void answers(UUID officer, String at) {
        assertThat(page(visits.get(officer, at)).text()).contains("2 questions");
        Document first = page(visits.send(officer, at + "/step", "to", "1"));
        assertThat(first.select("legend").eachText()).contains("May I accept a meal?");
        assertThat(first.text()).contains("A supplier offers a meal");
        Document second = page(visits.send(officer, at + "/step", "to", "2", "q[0]", "2", "q[1]", ""));
        assertThat(second.select("input[type=hidden][name=q[0]]").val()).isEqualTo("2");
        Document back = page(visits.send(officer, at + "/step", "to", "1", "q[0]", "2"));
        assertThat(back.select("input[checked]").val()).isEqualTo("2");
        Document check = page(visits.send(officer, at + "/step", "to", "3", "q[0]", "2"));
        assertThat(check.select(".govuk-summary-list__value").eachText()).containsExactly("No", "Left out");
        assertThat(visits.get(officer, at + "/answers")).hasStatus(404);
        assertThat(visits.send(officer, at)).hasStatus(400);
        assertThat(visits.send(officer, at, "q[0]", "2")).hasRedirectedUrl(at + "/answers");
        assertThat(visits.send(officer, at, "q[0]", "1")).hasStatus(404);
        assertThat(visits.get(officer, at)).hasRedirectedUrl(at + "/answers");
        assertThat(page(visits.get(officer, at + "/answers")).text())
                .contains("It binds us")
                .contains("closes at the end of");
    }

    private void asks(UUID owner, String address, String words) {
        assertThat(visits.send(
                        owner,
                        address + "/questions",
                        "scenario",
                        "A supplier offers a meal",
                        "words",
                        words,
                        "options",
                        "Yes\nNo\n",
                        "correct",
                        "2",
                        "why",
                        "It binds us"))
                .hasRedirectedUrl(address);
    }

    @Test
    void what_is_wrong_with_a_question_is_said_by_the_field() {
        UUID owner = given.person(FORCE, Role.POLICY_OWNER);
        String address = begun(owner);
        MvcTestResult one = visits.send(owner, address + "/questions", "words", "<b>Only one</b>", "options", "Yes");
        assertThat(page(one).select(".govuk-error-summary a").eachText())
                .containsExactly("Enter between 2 and 9 answers, one on each line");
        assertThat(page(one).select("textarea[name=words]").text()).isEqualTo("<b>Only one</b>");
        MvcTestResult wrong = visits.send(
                owner, address + "/questions", "words", "Q", "options", "Yes\nNo", "correct", "7", "why", "x");
        assertThat(page(wrong).select(".govuk-error-summary a").eachText())
                .containsExactly("Right answer must be the number of one of the answers");
        MvcTestResult unsaid =
                visits.send(owner, address + "/questions", "words", "Q", "options", "Yes\nNo", "correct", "1");
        assertThat(page(unsaid).select(".govuk-error-summary a").eachText())
                .containsExactly("Enter why the right answer is right");
        asks(owner, address, "Stays?");
        assertThat(page(visits.get(owner, address + "/questions/1"))
                        .select("textarea[name=why]")
                        .text())
                .isEqualTo("It binds us");
        visits.send(owner, address + "/questions/1/remove");
        assertThat(visits.get(owner, address + "/questions/1")).hasStatus(404);
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
