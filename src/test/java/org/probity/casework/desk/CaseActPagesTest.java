package org.probity.casework.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Compartment;
import org.probity.access.Role;
import org.probity.casework.ActOutcome;
import org.probity.casework.CaseView.Member;
import org.probity.casework.CaseWork;
import org.probity.casework.Cases;
import org.probity.casework.NewCase;
import org.probity.given.Given;
import org.probity.given.GivenCases;
import org.probity.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Acts on a case whose answers can be wrong in ways that only the service knows. */
@ProbityTest
class CaseActPagesTest {

    private static final String FORCE = "northmere";
    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    Cases cases;

    @Autowired
    CaseWork work;

    @Autowired
    People people;

    @Test
    void a_referred_case_goes_back_to_the_inspectorate_with_its_outcome_and_no_other_does() {
        UUID decider = given.person(FORCE);
        given.readIn(FORCE, decider, Role.DECIDER, Compartment.PSD);
        String own = putForDecision(GivenCases.disclosure(FORCE, DAY), decider);
        assertThat(page(get(decider, "/cases/" + own + "/close")).select("[name^=returned]"))
                .isEmpty();
        assertThat(close(decider, own, "not-traced", "7", "2025")).hasStatus(400);

        NewCase posts =
                GivenCases.socialMedia(FORCE, DAY, GivenCases.referral(DAY)).opened(DAY);
        String referred = putForDecision(posts, decider);
        String address = "/cases/" + referred + "/close";
        Document page = page(get(decider, address));
        assertThat(page.select("[name^=returned]")).hasSize(3);
        String outcome = page.selectFirst("input[name=choice]").val();
        MvcTestResult early = close(decider, referred, outcome, "5", "2025");
        assertThat(early).hasStatus(400);
        assertThat(page(early).select(".govuk-error-summary a").eachText())
                .containsExactly("Date sent back must be the same as or after the closing date");
        assertThat(page(close(decider, referred, outcome, "7", "2099"))
                        .select(".govuk-error-summary a")
                        .eachText())
                .containsExactly("Date sent back must be today or in the past");
        assertThat(close(decider, referred, outcome, "7", "2025")).hasRedirectedUrl("/cases/" + referred);
        String history = given.as(decider, actor -> cases.read(actor, referred, "Check"))
                .history()
                .toString();
        assertThat(history).contains("Outcome sent back to the inspectorate");
    }

    @Test
    void a_duplicate_of_nothing_that_the_head_may_read_is_said_by_the_field() {
        UUID head = given.person(FORCE, Role.PSD_HEAD);
        String reference = recorded(head, GivenCases.disclosure(FORCE, DAY));
        String elsewhere = recorded(given.person(FORCE, Role.PSD_HEAD), GivenCases.disclosure(FORCE, DAY));
        for (String other : List.of("CS-2222-2222-2222-2222", elsewhere, reference)) {
            MvcTestResult sent = send(
                    head,
                    "/cases/" + reference + "/duplicate",
                    "text",
                    other,
                    "on.day",
                    "4",
                    "on.month",
                    "3",
                    "on.year",
                    "2025",
                    "words",
                    "The same matter",
                    "person",
                    collarNumber(given.founders(FORCE).auditor()));
            assertThat(sent).as(other).hasStatus(400);
            assertThat(page(sent).select(".govuk-error-summary a").eachText())
                    .containsExactly("Enter the reference of the case that goes on");
            assertThat(page(sent).select("[name=text]").val()).isEqualTo(other);
        }
    }

    @Test
    void a_place_that_the_page_does_not_offer_is_refused_and_a_head_of_two_forces_says_which() {
        UUID head = given.person(FORCE, Role.PSD_HEAD);
        UUID colleague = given.person(FORCE, Role.INVESTIGATOR);
        String reference = recorded(head, GivenCases.disclosure(FORCE, DAY));
        String address = "/cases/" + reference + "/assign";
        String number = collarNumber(colleague);
        assertThat(page(get(head, address)).select("[name=force]")).isEmpty();
        assertThat(send(head, address, "person", number, "part", "spy")).hasStatus(400);
        assertThat(send(head, address, "force", "kingsford", "person", number, "part", "investigator"))
                .hasStatus(400);

        UUID agreement = given.agreement("velmarsh", FORCE, Role.PSD_HEAD);
        UUID joint = given.person("velmarsh");
        given.roleUnder("velmarsh", joint, Role.PSD_HEAD, agreement);
        String partners = given.as(joint, actor -> cases.record(actor, GivenCases.disclosure(FORCE, DAY)))
                        instanceof ActOutcome.Done done
                ? done.reference()
                : "";
        String team = "/cases/" + partners + "/assign";
        String own = collarNumber(joint);
        assertThat(page(get(joint, team)).select("[name=force]")).hasSize(2);
        assertThat(send(joint, team, "person", own, "part", "head")).hasStatus(400);
        assertThat(send(joint, team, "force", FORCE, "person", own, "part", "head"))
                .hasStatus(400);
        assertThat(send(joint, team, "force", "velmarsh", "person", own, "part", "head"))
                .hasRedirectedUrl(team);
        assertThat(given.as(joint, actor -> cases.read(actor, partners, "Check"))
                        .file()
                        .controllerBody())
                .isEqualTo(FORCE);
    }

    private MvcTestResult close(UUID decider, String reference, String outcome, String day, String year) {
        return send(
                decider,
                "/cases/" + reference + "/close",
                "choice",
                outcome,
                "on.day",
                "6",
                "on.month",
                "3",
                "on.year",
                "2025",
                "words",
                "As found",
                "returned.day",
                day,
                "returned.month",
                "3",
                "returned.year",
                year);
    }

    private String putForDecision(NewCase matter, UUID decider) {
        UUID head = given.person(FORCE, Role.PSD_HEAD);
        UUID investigator = given.person(FORCE, Role.INVESTIGATOR);
        String reference = recorded(head, matter);
        given.as(head, actor -> cases.assign(actor, reference, investigator, Member.Part.INVESTIGATOR));
        given.as(head, actor -> cases.assign(actor, reference, decider, Member.Part.DECIDER));
        given.as(investigator, actor -> work.putForDecision(actor, reference, DAY.plusDays(2), "All found"));
        return reference;
    }

    /** With the head on its team. */
    private String recorded(UUID head, NewCase matter) {
        String reference = ((ActOutcome.Done) given.as(head, actor -> cases.record(actor, matter))).reference();
        given.as(head, actor -> cases.assign(actor, reference, head, Member.Part.HEAD));
        return reference;
    }

    private MvcTestResult send(UUID person, String address, String... pairs) {
        var request = mvc.post().uri(address).with(csrf()).requestAttr("probity.signIn", given.signedIn(person));
        for (int i = 0; i < pairs.length; i += 2) {
            request = request.param(pairs[i], pairs[i + 1]);
        }
        return request.exchange();
    }

    private String collarNumber(UUID person) {
        return given.as(person, actor -> people.get(person).collarNumber());
    }

    private MvcTestResult get(UUID person, String address) {
        return mvc.get()
                .uri(address)
                .requestAttr("probity.signIn", given.signedIn(person))
                .exchange();
    }

    private static Document page(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
