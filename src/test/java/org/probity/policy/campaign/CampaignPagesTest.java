package org.probity.policy.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.given.Visits.page;

import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.given.Given;
import org.probity.given.GivenCampaigns;
import org.probity.given.Visits;
import org.probity.platform.time.Now;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ProbityTest
class CampaignPagesTest {

    private static final String FORCE = "penmarsh";

    @Autowired
    Given given;

    @Autowired
    GivenCampaigns campaign;

    @Autowired
    Visits visits;

    @Autowired
    Now now;

    @Test
    void a_campaign_is_set_out_sent_read_and_chased() {
        UUID owner = given.person(FORCE, Role.POLICY_OWNER);
        UUID unit = campaign.unitOf(FORCE, "Firearms " + UUID.randomUUID(), 12);
        UUID reader = campaign.peopleOf(unit).getFirst();
        String at = begun(owner, unit);
        assertThat(page(visits.get(owner, at)).text()).contains("Nothing yet. Add a key message or a policy.");
        visits.send(owner, at + "/message", "heading", "Say no", "text", "Politely.\n\nAnd write it down.");
        assertThat(visits.send(owner, at + "/send")).hasStatus3xxRedirection();
        Document library = page(visits.get(reader, "/policies"));
        String message = library.select("th a:contains(Say no)").attr("href");
        assertThat(page(visits.get(reader, "/")).text()).contains("1 to confirm");
        Document read = page(visits.get(reader, message));
        assertThat(read.select(".probity-text p").eachText()).containsExactly("Politely.", "And write it down.");
        visits.send(
                reader,
                "/policies/confirm",
                "subject",
                read.select("input[name=subject]").val());
        assertThat(page(visits.get(reader, "/policies")).text()).contains("No policy waits for you.");
        assertThat(page(visits.get(reader, message)).text()).contains("You confirmed that you have read this");
        Document reach = page(visits.get(owner, at));
        assertThat(reach.select("h2").eachText()).contains("1 of 12 (8%) people have confirmed everything");
        String chase = reach.select("tbody th a").attr("href");
        assertThat(page(visits.get(owner, chase)).select("tbody tr")).hasSize(11);
        visits.send(owner, at + "/remind", "unit", unit.toString());
        assertThat(page(visits.get(owner, chase)).select("tbody tr").first().text())
                .doesNotContain("Not yet");
    }

    @Test
    void what_is_missing_is_said_by_the_field_and_what_was_typed_comes_back() {
        UUID owner = given.person(FORCE, Role.POLICY_OWNER);
        MvcTestResult sent = visits.send(owner, "/campaigns/new", "title", "O’Neill <b>", "audience", "units");
        assertThat(sent).hasStatus(400);
        Document page = page(sent);
        assertThat(page.select(".govuk-error-summary a").eachText())
                .containsExactly("Select at least one unit", "Enter the day by which it is to be read");
        assertThat(page.select("input[name=title]").val()).isEqualTo("O’Neill <b>");
        UUID unit = campaign.unitOf(FORCE, "Air " + UUID.randomUUID(), 10);
        String at = begun(owner, unit);
        assertThat(page(visits.send(owner, at + "/message"))
                        .select(".govuk-error-summary a")
                        .eachText())
                .containsExactly("Enter a heading", "Enter the message");
        assertThat(page(visits.send(owner, at + "/policy"))
                        .select(".govuk-error-summary a")
                        .eachText())
                .containsExactly("Select a policy that is published");
    }

    @Test
    void fewer_than_ten_people_are_no_count() {
        UUID owner = given.person(FORCE, Role.POLICY_OWNER);
        UUID unit = campaign.unitOf(FORCE, "Lab " + UUID.randomUUID(), 9);
        String key = campaign.send(owner, campaign.drafted(owner, now.today().plusDays(9), unit));
        Document page = page(visits.get(owner, "/campaigns/" + key));
        assertThat(page.text())
                .contains("counts of who has confirmed are withheld")
                .contains("Withheld");
    }

    @Test
    void a_supervisor_sees_their_own_line_and_others_nothing() {
        UUID owner = given.person(FORCE, Role.POLICY_OWNER);
        UUID officer = given.person(FORCE);
        UUID supervisor = given.person(FORCE);
        given.reportsTo(officer, supervisor);
        String key = campaign.send(owner, campaign.drafted(owner, now.today().plusDays(9)));
        assertThat(page(visits.get(supervisor, "/team/unread")).select("tbody tr"))
                .hasSize(1);
        UUID stranger = given.person(FORCE);
        assertThat(visits.get(stranger, "/campaigns/" + key)).hasStatus(404);
        assertThat(visits.get(stranger, "/campaigns/" + key + "/chase")).hasStatus(404);
        UUID elsewhere = given.person("kingsford", Role.POLICY_OWNER);
        assertThat(visits.get(elsewhere, "/campaigns/" + key)).hasStatus(404);
        assertThat(visits.send(elsewhere, "/campaigns/" + key + "/remind")).hasStatus(404);
        assertThat(visits.get(stranger, "/messages/" + UUID.randomUUID())).hasStatus(404);
    }

    private String begun(UUID owner, UUID unit) {
        LocalDate due = now.today().plusDays(14);
        MvcTestResult sent = visits.send(
                owner,
                "/campaigns/new",
                "title",
                "Campaign " + UUID.randomUUID(),
                "audience",
                "units",
                "units",
                unit.toString(),
                "due.day",
                String.valueOf(due.getDayOfMonth()),
                "due.month",
                String.valueOf(due.getMonthValue()),
                "due.year",
                String.valueOf(due.getYear()));
        assertThat(sent).hasStatus3xxRedirection();
        return sent.getResponse().getRedirectedUrl();
    }
}
