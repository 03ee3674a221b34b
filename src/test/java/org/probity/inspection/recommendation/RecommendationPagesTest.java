package org.probity.inspection.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.given.Visits.page;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.given.Acts;
import org.probity.given.Given;
import org.probity.given.GivenInspection;
import org.probity.given.Visits;
import org.probity.inspection.finding.Evidence;
import org.probity.inspection.finding.Finding;
import org.probity.inspection.finding.Findings;
import org.probity.inspection.round.Places;
import org.probity.inspection.round.Round;
import org.probity.platform.time.Now;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From a finding to an answer in public, on the pages. */
@ProbityTest
class RecommendationPagesTest {

    private static final String FORCE = "kingsford";

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
    Findings findings;

    private Round round;
    private UUID inspector;
    private UUID second;
    private UUID lead;
    private UUID returnLead;
    private UUID overseer;
    private UUID finding;
    private UUID note;

    @BeforeEach
    void an_approved_finding() {
        round = given.openRound(new String[] {FORCE}, "bi-applications");
        inspector = placed();
        second = placed();
        lead = people.person("hmic", Role.INSP_LEAD);
        returnLead = people.person(FORCE, Role.RETURN_LEAD);
        overseer = people.founders(FORCE).overseer();
        people.does(inspector, actor -> {
            note = findings.note(
                    actor,
                    round.id(),
                    FORCE,
                    Evidence.Kind.DOCUMENT,
                    LocalDate.of(2012, 7, 9),
                    "Gifts register",
                    "Empty");
            finding = findings.draft(
                    actor,
                    round.id(),
                    FORCE,
                    "gifts",
                    "No register of gifts is kept",
                    List.of(new Finding.Citation(Finding.Citation.Kind.EVIDENCE, note, null)));
        });
        people.does(lead, actor -> findings.approve(actor, finding));
    }

    private UUID placed() {
        UUID person = people.person("hmic", Role.INSPECTOR);
        acts.as(given.lead, () -> places.give(given.lead, round.id(), FORCE, person));
        return person;
    }

    @Test
    void what_is_wrong_with_a_draft_is_said_and_nothing_typed_is_lost() {
        assertThat(get(inspector, "/findings/" + finding).text())
                .contains("None rests on this finding")
                .contains("Draft a recommendation");
        MvcTestResult wrong = visits.send(
                inspector,
                "/findings/" + finding + "/recommendations/new",
                "kind",
                "recommendation",
                "words",
                "Consider a <register> & \"more\"",
                "owner",
                "other",
                "due.day",
                "31",
                "due.month",
                "2",
                "due.year",
                "2030");
        assertThat(wrong).hasStatus(400);
        Document form = page(wrong);
        assertThat(form.title()).startsWith("Error: ");
        assertThat(form.select(".govuk-error-summary a").eachText())
                .containsExactly("Day by which it is due must be a real date");
        assertThat(form.select("#words").text()).isEqualTo("Consider a <register> & \"more\"");

        Document vague = page(draft("recommendation", "Consider a register", "owner", "other"));
        assertThat(vague.select(".govuk-error-summary a").eachText())
                .anySatisfy(words -> assertThat(words).contains("Nobody can check \"consider\" later"))
                .contains("Enter the body that is to act");
        assertThat(page(draft("", "A register is kept"))
                        .select(".govuk-error-summary a")
                        .eachText())
                .containsExactly("Select what it is");
        assertThat(page(draft("cause-of-concern", "A register is kept"))
                        .select(".govuk-error-summary a")
                        .eachText())
                .containsExactly("Enter the cause of concern");
    }

    @Test
    void one_thread_has_three_faces() {
        String ref = opened();
        String base = "/recommendations/" + ref;
        Document own = get(returnLead, base);
        assertThat(own.text())
                .contains("Open")
                .contains("Report progress")
                .contains("Claim that it is complete")
                .doesNotContain("Record verification")
                .doesNotContain("The finding");
        done(returnLead, base + "/progress", "words", "The supplier is chosen", "inPublic", "true");
        assertThat(page(visits.send(returnLead, base + "/claim", "words", "It runs"))
                        .text())
                .contains("Enter what shows that it is complete");
        done(returnLead, base + "/claim", "words", "It runs", "evidence", "Register of 3 May");
        assertThat(get(inspector, base).text()).contains("Claimed complete").contains("Register of 3 May");
        assertThat(get(inspector, "/recommendations?status=Claimed complete&force=" + FORCE)
                        .text())
                .contains("A register of gifts is kept")
                .contains("Claimed complete");

        assertThat(page(visits.send(inspector, base + "/verify", "words", "I looked"))
                        .text())
                .contains("a claim alone closes nothing");
        done(inspector, base + "/verify", "words", "I looked at the register", "notes", note.toString());
        assertThat(get(inspector, base).select("form[action$=confirm]")).isEmpty();
        assertThat(get(second, base).select("form[action$=confirm]")).hasSize(1);
        assertThat(get(returnLead, base).text()).doesNotContain("second inspector");
        assertThat(visits.send(second, base + "/decline", "words", " ")).hasStatus3xxRedirection();
        assertThat(get(second, base).select("form[action$=confirm]")).hasSize(1);
        done(second, base + "/confirm");
        assertThat(get(returnLead, base).text())
                .contains("Closed: verified")
                .contains("I looked at the register")
                .doesNotContain("Report progress")
                .doesNotContain("Gifts register");
        assertThat(get(second, base).text()).contains("Document on 9 July 2012, Gifts register");
        MvcTestResult late = visits.send(returnLead, base + "/claim", "words", "Again", "evidence", "The same");
        assertThat(late).hasStatus3xxRedirection();
        assertThat(get(returnLead, base).select(".moj-timeline__item")).hasSize(4);
    }

    @Test
    void a_local_policing_body_comments_on_each_and_publishes() {
        String ref = opened();
        assertThat(get(overseer, "/oversight/responses").text()).doesNotContain(round.title());
        done(lead, "/recommendations/" + ref + "/publish");
        assertThat(get(overseer, "/oversight/responses").text())
                .contains(round.title())
                .contains("56 days left");
        String ours = "/oversight/responses/" + round.key();
        assertThat(get(overseer, ours).select("form[action=" + ours + "]")).isEmpty();
        assertThat(page(visits.send(overseer, "/oversight/responses/" + ref, "words", " ", "edition", "0"))
                        .select(".govuk-error-summary a")
                        .eachText())
                .containsExactly("Enter your comment on this recommendation");
        done(overseer, "/oversight/responses/" + ref, "words", "We hold the chief to it", "edition", "0");
        MvcTestResult late =
                visits.send(overseer, "/oversight/responses/" + ref, "words", "Other words", "edition", "0");
        assertThat(late).hasStatus(409);
        assertThat(page(late).select("#words").text()).isEqualTo("Other words");
        assertThat(get(returnLead, "/recommendations/" + ref).text()).doesNotContain("We hold the chief to it");
        assertThat(get(overseer, ours).select("form[action=" + ours + "]")).hasSize(1);
        done(overseer, ours);
        assertThat(get(returnLead, "/recommendations/" + ref).text()).contains("We hold the chief to it");
        assertThat(get(inspector, "/recommendations/" + ref).text()).contains("We hold the chief to it");
    }

    @Test
    void lists_filter_by_day_and_by_round_and_the_filters_come_off_again() {
        String ref = opened();
        done(
                inspector,
                "/recommendations/" + ref + "/due",
                "words",
                "Late supplier",
                "due.day",
                "1",
                "due.month",
                "2",
                "due.year",
                String.valueOf(LocalDate.now(Now.ZONE).getYear() + 2));
        Document moved = get(lead, "/recommendations?due=moved&round=" + round.key());
        assertThat(moved.select("tbody tr")).hasSize(1);
        assertThat(moved.text()).contains("later than first set").contains("Open: 1");
        assertThat(moved.select(".moj-filter__tag").eachText())
                .contains("Remove the filter Due date moved", "Remove the filter " + round.title());
        assertThat(get(lead, "/recommendations?due=overdue&round=" + round.key())
                        .text())
                .contains("Nothing matches these filters");
    }

    @Test
    void the_wrong_person_gets_the_same_as_for_nothing_there() {
        String ref = opened();
        UUID officer = people.person(FORCE);
        UUID elsewhere = people.person("northmere", Role.RETURN_LEAD);
        UUID noPlace = people.person("hmic", Role.INSPECTOR);
        for (UUID wrong : List.of(officer, elsewhere, noPlace)) {
            byte[] nothing = bytes(wrong, "/no/such/page");
            assertThat(bytes(wrong, "/recommendations/" + ref)).isEqualTo(nothing);
            assertThat(bytes(wrong, "/recommendations/" + ref + "/claim")).isEqualTo(nothing);
            assertThat(visits.send(wrong, "/recommendations/" + ref + "/claim", "words", "x", "evidence", "y"))
                    .hasStatus(404);
        }
        assertThat(bytes(inspector, "/recommendations/" + ref + "/claim")).isEqualTo(bytes(inspector, "/no/such/page"));
        assertThat(bytes(returnLead, "/oversight/responses")).isEqualTo(bytes(returnLead, "/no/such/page"));
        assertThat(visits.send(returnLead, "/recommendations/" + ref + "/confirm"))
                .hasStatus(404);
    }

    private String opened() {
        MvcTestResult made = draft("recommendation", "A register of gifts is kept");
        assertThat(made).hasStatus3xxRedirection();
        String address = String.valueOf(made.getResponse().getRedirectedUrl());
        done(lead, address + "/approve");
        assertThat(get(returnLead, address).text()).contains("Open");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private MvcTestResult draft(String kind, String words, String... more) {
        LocalDate due = LocalDate.now(Now.ZONE).plusDays(90);
        List<String> fields = new java.util.ArrayList<>(
                List.of("kind", kind, "words", words, "canAct", "It keeps its own registers", "edition", "0"));
        fields.addAll(List.of("due.day", String.valueOf(due.getDayOfMonth())));
        fields.addAll(List.of("due.month", String.valueOf(due.getMonthValue())));
        fields.addAll(List.of("due.year", String.valueOf(due.getYear())));
        fields.addAll(more.length == 0 ? List.of("owner", "force") : List.of(more));
        return visits.send(inspector, "/findings/" + finding + "/recommendations/new", fields.toArray(String[]::new));
    }

    private void done(UUID person, String address, String... fields) {
        assertThat(visits.send(person, address, fields)).as(address).hasStatus3xxRedirection();
    }

    private Document get(UUID person, String address) {
        MvcTestResult result = visits.get(person, address);
        assertThat(result).as(address).hasStatusOk();
        return page(result);
    }

    private byte[] bytes(UUID person, String address) {
        MvcTestResult result = visits.get(person, address);
        assertThat(result).as(address).hasStatus(404);
        return result.getResponse().getContentAsByteArray();
    }
}
