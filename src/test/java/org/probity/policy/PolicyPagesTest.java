package org.probity.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.given.Visits.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
class PolicyPagesTest {

    private static final String FORCE = "quellindale";

    @Autowired
    Given given;

    @Autowired
    Visits visits;

    @Autowired
    People people;

    @Test
    void a_policy_goes_from_its_author_through_two_others_to_everybody() {
        UUID owner = given.person(FORCE, Role.POLICY_OWNER);
        UUID head = given.person(FORCE, Role.PSD_HEAD);
        UUID signatory = given.person(FORCE, Role.SIGNATORY);
        UUID officer = given.person(FORCE);
        String title = "Dealings with the press " + UUID.randomUUID();
        String address = begun(owner, "policy", title);
        String slug = address.substring(address.lastIndexOf('/') + 1);
        assertThat(page(visits.get(owner, address)).text()).contains("Being written");
        assertThat(visits.get(officer, "/policies/" + slug)).hasStatus(404);
        assertThat(visits.get(officer, address)).hasStatus(404);
        visits.send(owner, address + "/send");
        assertThat(visits.send(owner, address + "/approve", "second", number(head)))
                .hasStatus(404);
        visits.send(head, address + "/approve", "second", number(signatory));
        assertThat(visits.get(head, address + "/confirm")).hasStatus(404);
        Document confirm = page(visits.get(signatory, address + "/confirm"));
        assertThat(confirm.text()).contains(slug).doesNotContain("what binds");
        visits.send(signatory, address + "/confirm");
        Document read = page(visits.get(officer, "/policies/" + slug));
        assertThat(read.select("h1").text()).isEqualTo(title);
        assertThat(read.text()).contains("First paragraph of what binds.").contains("Published");
        assertThat(page(visits.get(officer, "/policies")).select("th a").eachText())
                .contains(title);
        assertThat(visits.get(given.person("kingsford"), "/policies/" + slug)).hasStatus(404);
    }

    @Test
    void what_is_missing_or_impossible_is_said_by_the_field_and_the_text_comes_back() {
        UUID owner = given.person(FORCE, Role.POLICY_OWNER);
        String odd = "<script>alert('x')</script> O’Neill 🙂";
        MvcTestResult sent = visits.send(
                owner,
                "/policy-desk/new/policy",
                "title",
                odd,
                "inForce.day",
                "31",
                "inForce.month",
                "4",
                "inForce.year",
                "2025");
        assertThat(sent).hasStatus(400);
        Document page = page(sent);
        assertThat(page.select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Select at least one theme",
                        "Enter the text",
                        "Enter what changed and why",
                        "Day it comes into force must be a real date");
        assertThat(page.select("input[name=title]").val()).isEqualTo(odd);
        MvcTestResult review = visits.send(
                owner,
                "/policy-desk/new/policy",
                typed("Review", "review.day", "1", "review.month", "1", "review.year", "2025"));
        assertThat(page(review).select(".govuk-error-summary a").eachText())
                .containsExactly("Review date must be after the day it comes into force");
    }

    @Test
    void two_who_write_at_one_draft_are_shown_each_others_text() {
        UUID owner = given.person(FORCE, Role.POLICY_OWNER);
        UUID head = given.person(FORCE, Role.PSD_HEAD);
        String address = begun(owner, "policy", "Two editors " + UUID.randomUUID());
        visits.send(head, address + "/write", typed("Theirs", "rowVersion", "1"));
        Document page = page(visits.send(owner, address + "/write", typed("Mine", "rowVersion", "1")));
        assertThat(page.select("h1").text()).isEqualTo("Changed since you opened it");
        assertThat(page.text()).contains("Theirs").contains("Mine");
        assertThat(page(visits.get(owner, address)).select("h1").text()).isEqualTo("Theirs");
    }

    @Test
    void a_standard_is_raised_with_evidence_and_stands_on_its_own_page() {
        UUID owner = given.person(FORCE, Role.POLICY_OWNER);
        UUID head = given.person(FORCE, Role.PSD_HEAD);
        UUID signatory = given.person(FORCE, Role.SIGNATORY);
        String address = begun(owner, "standard", "Removable media " + UUID.randomUUID());
        String slug = address.substring(address.lastIndexOf('/') + 1);
        assertThat(page(visits.send(owner, address + "/evidence"))
                        .select(".govuk-error-summary a")
                        .eachText())
                .containsExactlyInAnyOrder("Enter the date of the evidence", "Enter what shows that it was raised");
        visits.send(
                owner,
                address + "/evidence",
                "words",
                "Test report 7",
                "on.day",
                "1",
                "on.month",
                "2",
                "on.year",
                "2025");
        visits.send(owner, address + "/send");
        visits.send(head, address + "/approve", "second", number(signatory));
        assertThat(page(visits.get(signatory, "/policy-desk")).text()).contains("Confirm " + slug);
        visits.send(signatory, address + "/confirm");
        Document read = page(visits.get(given.person(FORCE), "/security-standards/" + slug));
        assertThat(read.text()).contains("Test report 7");
        assertThat(visits.get(given.person(FORCE), "/policies/" + slug)).hasStatus(404);
    }

    private String begun(UUID owner, String kind, String title) {
        MvcTestResult sent = visits.send(owner, "/policy-desk/new/" + kind, typed(title));
        assertThat(sent).hasStatus3xxRedirection();
        return sent.getResponse().getRedirectedUrl();
    }

    private static String[] typed(String title, String... more) {
        List<String> fields = new ArrayList<>(List.of(
                "title",
                title,
                "themes",
                "media",
                "text",
                "First paragraph of what binds.\n\nSecond.",
                "whatChanged",
                "There was none",
                "inForce.day",
                "3",
                "inForce.month",
                "March",
                "inForce.year",
                "2025"));
        fields.addAll(Arrays.asList(more));
        return fields.toArray(String[]::new);
    }

    private String number(UUID person) {
        return given.as(person, actor -> people.get(person).collarNumber());
    }
}
