package org.probity.inspection;

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
import org.probity.given.GivenSigned;
import org.probity.given.Visits;
import org.probity.inspection.round.Places;
import org.probity.inspection.round.Round;
import org.probity.platform.time.Now;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Fieldwork, answers, judgements, factual accuracy and referrals on the pages. */
@ProbityTest
class InspectionPagesTest {

    private static final String FORCE = "kingsford";

    @Autowired
    Visits visits;

    @Autowired
    Given people;

    @Autowired
    GivenInspection given;

    @Autowired
    GivenSigned signed;

    @Autowired
    Acts acts;

    @Autowired
    Places places;

    private Round round;
    private UUID inspector;
    private UUID lead;
    private UUID returnLead;

    @BeforeEach
    void an_inspector_with_a_place() {
        round = given.openRound(new String[] {FORCE}, "bi-applications");
        inspector = people.person("hmic", Role.INSPECTOR);
        acts.as(given.lead, () -> places.give(given.lead, round.id(), FORCE, inspector));
        lead = people.person("hmic", Role.INSP_LEAD);
        returnLead = people.person(FORCE, Role.RETURN_LEAD);
    }

    @Test
    void notes_follow_each_other_with_what_stays_the_same_filled_in() {
        String log = "/inspect/" + round.key() + "/evidence/new";
        MvcTestResult wrong =
                visits.send(inspector, log, "force", FORCE, "source", "Six <constables>", "place", "Room 4");
        assertThat(wrong).hasStatus(400);
        assertThat(page(wrong).select(".govuk-error-summary a").eachText())
                .containsExactly("Select what you log", "Enter the date", "Enter what you saw or heard");
        assertThat(page(wrong).select("#source").attr("value")).isEqualTo("Six <constables>");
        assertThat(page(wrong).select("#place").attr("value")).isEqualTo("Room 4");
        String next = note("Six constables", "next", "yes");
        Document blank = get(inspector, next.replace('+', ' '));
        assertThat(blank.select("input[name=kind][checked]").attr("value")).isEqualTo("focus-group");
        assertThat(blank.select("#place").attr("value")).isEqualTo("Room 4");
        assertThat(blank.select("#on-day").attr("value")).isEqualTo("9");
        assertThat(blank.select("#words").text()).isEmpty();
        assertThat(get(inspector, "/inspect/" + round.key() + "/forces/" + FORCE)
                        .text())
                .contains("Six constables")
                .contains("Room 4");
        UUID noPlace = people.person("hmic", Role.INSPECTOR);
        assertThat(visits.get(noPlace, log)).hasStatus(404);
        assertThat(visits.get(returnLead, log)).hasStatus(404);
    }

    @Test
    void an_earlier_note_is_used_again_with_its_reason() {
        note("Six constables", "about", "question:VAL-01");
        Round later = given.openRound(new String[] {FORCE}, "bi-applications");
        acts.as(given.lead, () -> places.give(given.lead, later.id(), FORCE, inspector));
        String earlier = "/inspect/" + later.key() + "/forces/" + FORCE + "/evidence/earlier";
        Document list = get(inspector, earlier);
        String form = "form:has(textarea)";
        String evidence =
                list.select(form).first().select("input[name=evidence]").attr("value");
        int before = list.select(form).size();
        assertThat(visits.send(inspector, earlier, "evidence", evidence, "words", " "))
                .hasStatus3xxRedirection();
        assertThat(get(inspector, earlier).select(form)).hasSize(before);
        assertThat(visits.send(inspector, earlier, "evidence", evidence, "words", "It still holds"))
                .hasStatus3xxRedirection();
        assertThat(get(inspector, earlier).select(form)).hasSize(before - 1);
    }

    @Test
    void claims_of_all_forces_stand_side_by_side_and_only_the_inspectorate_reads_them() {
        signed.check(FORCE, round.key(), 1, "VAL-01", "VAL-02");
        note("Six constables");
        String address = "/inspect/" + round.key() + "/answers/forces";
        UUID lead = people.person("hmic", Role.INSP_LEAD);
        Document page = get(lead, address);
        assertThat(page.select("thead th").eachText())
                .contains("Claimed", "Evidenced", "Verified", "Not verified", "Focus group", "Reality test");
        assertThat(page.select("tbody tr:has(a[href*=/" + FORCE + "/answers]) td")
                        .eachText())
                .startsWith("2", "1", "1", "0", "0", "Nobody looked yet");
        UUID analyst = people.person("hmic", Role.ANALYST);
        assertThat(get(analyst, address).select("thead th").eachText()).doesNotContain("Interview");
        assertThat(visits.get(returnLead, address)).hasStatus(404);
    }

    @Test
    void what_was_given_as_evidence_once_is_offered_again_and_saved_only_when_it_is_sent() {
        Round earlier = given.openRound(new String[] {FORCE}, "authority-dip-samples");
        given.sentReturn(earlier, Acts.a(Role.RETURN_LEAD, FORCE), Acts.a(Role.SIGNATORY, FORCE));
        Round later = given.openRound(new String[] {FORCE}, "authority-dip-samples");
        String cell = "/returns/" + later.key() + "/cells/authority-dip-samples";
        assertThat(visits.send(returnLead, "/returns/" + later.key() + "/start"))
                .hasStatus3xxRedirection();
        Document page = get(returnLead, cell);
        assertThat(page.select("details:contains(Evidence that you gave before)")
                        .text())
                .contains("Report of 1 August 2012", "For this figure, in", "version 1");
        assertThat(page.select("#evidence").text()).isEmpty();
        Document again = get(
                returnLead, page.select("a:contains(Use this again)").first().attr("href"));
        assertThat(again.select("#evidence").text()).isEqualTo("Report of 1 August 2012");
        assertThat(again.select("#source").attr("value")).isEqualTo("Human resources system");
        assertThat(again.select("input[name=answer][checked]").attr("value")).isEqualTo("value");
        assertThat(again.select("#value").attr("value")).isEmpty();
        assertThat(get(returnLead, "/returns/" + later.key()).text()).contains("0 of 1 answered");
        assertThat(visits.get(returnLead, cell + "?again=" + UUID.randomUUID() + ".x"))
                .hasStatus(404);
        UUID other = people.person("velmarsh", Role.RETURN_LEAD);
        assertThat(visits.get(other, cell)).hasStatus(404);
    }

    @Test
    void a_claim_is_tested_and_both_sides_see_what_stood() {
        signed.check(FORCE, round.key(), 1, "VAL-01", "VAL-02");
        String answers = "/inspect/" + round.key() + "/forces/" + FORCE + "/answers";
        assertThat(get(inspector, answers).text()).contains("Claimed: 1").contains("Evidenced: 1");
        MvcTestResult bare = visits.send(inspector, answers + "/VAL-01", "outcome", "verified", "words", "It is so");
        assertThat(bare).hasStatus(400);
        assertThat(page(bare).text()).contains("without it nothing is verified");
        note("Six constables", "about", "question:VAL-01");
        String id =
                get(inspector, answers + "/VAL-01").select("input[name=notes]").attr("value");
        assertThat(visits.send(
                        inspector, answers + "/VAL-01", "outcome", "verified", "words", "They all knew", "notes", id))
                .hasStatus3xxRedirection();
        assertThat(get(returnLead, "/returns/" + round.key() + "/answers").text())
                .contains("Verified: 1")
                .contains("They all knew");
        assertThat(get(lead, "/inspect/" + round.key() + "/answers").text())
                .contains("1 of 1 body in this round signed");
        assertThat(get(lead, answers + "/VAL-01").select("input[name=outcome]")).isEmpty();
        assertThat(visits.send(lead, answers + "/VAL-01", "outcome", "verified", "words", "Mine"))
                .hasStatus(404);
    }

    @Test
    void a_grade_is_proposed_and_moderated_with_reasons() {
        String theme = "/inspect/" + round.key() + "/forces/" + FORCE + "/judgements/gifts";
        MvcTestResult bare = visits.send(inspector, theme + "/propose", "grade", "good", "words", "All knew");
        assertThat(bare).hasStatus(400);
        assertThat(page(bare).text()).contains("No finding on this theme cites evidence yet");
        assertThat(page(bare).select("#words").text()).isEqualTo("All knew");
        note("Six constables");
        finding();
        assertThat(visits.send(inspector, theme + "/propose", "grade", "good", "words", "All knew"))
                .hasStatus3xxRedirection();
        assertThat(visits.send(inspector, theme + "/moderate", "grade", "good", "words", "Mine"))
                .hasStatus(404);
        assertThat(visits.send(lead, theme + "/moderate", "grade", "inadequate", "words", "Too few records"))
                .hasStatus3xxRedirection();
        assertThat(get(inspector, theme).select(".moj-timeline__title").eachText())
                .containsExactly("Moderated: from Good to Inadequate", "Proposed: Good");
        assertThat(get(lead, "/inspect/" + round.key() + "/judgements").text()).contains("Moderated, and moved");
        assertThat(get(lead, "/inspect/" + round.key() + "/forces/" + FORCE + "/judgements")
                        .text())
                .contains("Inadequate");
    }

    @Test
    void a_draft_goes_to_the_force_and_each_comment_is_answered() {
        note("Six constables");
        String finding = finding();
        assertThat(visits.send(inspector, finding + "/send")).hasStatus3xxRedirection();
        assertThat(get(lead, finding).text()).contains("Sent for moderation");
        String ours = "/inspect/" + round.key() + "/accuracy/" + FORCE;
        String theirs = "/returns/" + round.key() + "/accuracy";
        assertThat(visits.get(returnLead, theirs)).hasStatus(404);
        assertThat(page(visits.send(lead, ours)).text()).contains("Enter the last day");
        LocalDate closes = LocalDate.now(Now.ZONE).plusDays(10);
        assertThat(visits.send(
                        lead,
                        ours,
                        "closes.day",
                        String.valueOf(closes.getDayOfMonth()),
                        "closes.month",
                        String.valueOf(closes.getMonthValue()),
                        "closes.year",
                        String.valueOf(closes.getYear())))
                .hasStatus3xxRedirection();
        Document draft = get(returnLead, theirs);
        assertThat(draft.text())
                .contains("No comments")
                .contains("Closes 5pm on")
                .contains("The policy is known");
        String text = draft.select("a[href^=" + theirs + "/]").attr("href");
        MvcTestResult blank = visits.send(returnLead, text, "words", " ", "evidence", "Kept");
        assertThat(blank).hasStatus(400);
        assertThat(page(blank).select("#evidence").text()).isEqualTo("Kept");
        assertThat(visits.send(returnLead, text, "words", "Five knew it")).hasStatus3xxRedirection();
        String answer = get(inspector, ours).select("a[href*=/comments/]").attr("href");
        assertThat(page(visits.send(inspector, answer, "words", "Five"))
                        .select(".govuk-error-summary a")
                        .eachText())
                .containsExactly("Select whether it is accepted");
        assertThat(visits.send(inspector, answer, "outcome", "accepted", "words", "It was five"))
                .hasStatus3xxRedirection();
        assertThat(get(returnLead, theirs).text())
                .contains("The inspectorate: Accepted")
                .contains("It was five");
        assertThat(visits.get(people.person("northmere", Role.RETURN_LEAD), theirs))
                .hasStatus(404);
        assertThat(visits.get(people.person(FORCE), theirs)).hasStatus(404);
    }

    @Test
    void a_referred_case_comes_back_with_its_outcome_and_units_are_never_mixed() {
        UUID analyst = people.person("hmic", Role.ANALYST);
        MvcTestResult wrong = visits.send(analyst, "/referrals/new", referral("5", "2"));
        assertThat(page(wrong).select(".govuk-error-summary a").eachText())
                .containsExactly("Each profile has at least one instance: check both counts");
        MvcTestResult made = visits.send(analyst, "/referrals/new", referral("2", "5"));
        String address = String.valueOf(made.getResponse().getRedirectedUrl());
        assertThat(get(analyst, address).text())
                .contains("1 case, 2 profiles and 5 instances")
                .doesNotContain("Send to the force");
        UUID head = people.founders(FORCE).psdHead();
        assertThat(visits.get(head, address)).hasStatus(404);
        assertThat(visits.send(lead, address + "/send")).hasStatus3xxRedirection();
        assertThat(get(head, address).text()).contains("No reply yet. Sent today.");
        assertThat(visits.get(returnLead, address)).hasStatus(404);
        assertThat(page(visits.send(head, address + "/answer", "words", "Advised"))
                        .text())
                .contains("Select the outcome");
        assertThat(visits.send(head, address + "/answer", "outcome", "advice", "words", "The officer was advised"))
                .hasStatus3xxRedirection();
        assertThat(get(lead, "/referrals").text()).contains("Advice");
        assertThat(visits.send(lead, address + "/close", "words", "Accepted")).hasStatus3xxRedirection();
        assertThat(get(head, address).text()).contains("Closed").contains("Accepted");
    }

    private static String[] referral(String profiles, String instances) {
        return new String[] {
            "force",
            FORCE,
            "study",
            "Study of 2012",
            "platform",
            "Twitter",
            "category",
            "offensive-language",
            "profiles",
            profiles,
            "instances",
            instances,
            "wording",
            "potentially inappropriate",
            "words",
            "Messages"
        };
    }

    private String note(String source, String... more) {
        List<String> fields = new java.util.ArrayList<>(List.of(
                "force", FORCE, "kind", "focus-group", "source", source, "words", "All six knew", "place", "Room 4"));
        fields.addAll(List.of("on.day", "9", "on.month", "7", "on.year", "2012"));
        fields.addAll(List.of(more));
        MvcTestResult saved =
                visits.send(inspector, "/inspect/" + round.key() + "/evidence/new", fields.toArray(String[]::new));
        assertThat(saved).hasStatus3xxRedirection();
        return String.valueOf(saved.getResponse().getRedirectedUrl());
    }

    private String finding() {
        String form = "/inspect/" + round.key() + "/forces/" + FORCE + "/findings/new";
        String cites = get(inspector, form)
                .select("input[name=cites][value^=evidence]")
                .attr("value");
        MvcTestResult made = visits.send(
                inspector, form, "theme", "gifts", "words", "The policy is known", "cites", cites, "edition", "0");
        assertThat(made).hasStatus3xxRedirection();
        return String.valueOf(made.getResponse().getRedirectedUrl());
    }

    private Document get(UUID person, String address) {
        MvcTestResult result = visits.get(person, address);
        assertThat(result).as(address).hasStatusOk();
        return page(result);
    }
}
