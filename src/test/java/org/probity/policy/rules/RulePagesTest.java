package org.probity.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.given.Visits.page;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.given.Given;
import org.probity.given.GivenPolicies;
import org.probity.given.Visits;
import org.probity.policy.Document.Kind;
import org.probity.policy.PolicyDesk;
import org.springframework.beans.factory.annotation.Autowired;

@ProbityTest
class RulePagesTest {

    private static final String FORCE = "quellindale";

    @Autowired
    Given given;

    @Autowired
    Visits visits;

    @Autowired
    PolicyDesk desk;

    @Test
    void tiers_are_typed_at_the_desk_and_read_with_the_policy() {
        UUID owner = given.person(FORCE, Role.POLICY_OWNER);
        String slug = drafted(owner);
        Document form = page(visits.get(owner, "/policy-desk/" + slug + "/gift-tiers"));
        assertThat(form.select("input[name='tiers[1].upTo']").val()).isEqualTo("25");
        assertThat(form.select("input[name='tiers[1].recorded'][checked]")).hasSize(2);
        visits.send(
                owner, "/policy-desk/" + slug + "/gift-tiers", typed("tiers[1].upTo", "30", "tiers[1].clause", "3.2"));
        Document read = page(visits.get(owner, "/policies/" + slug + "/rules?version=1"));
        assertThat(read.select("tbody tr").eachText())
                .anySatisfy(row ->
                        assertThat(row).contains("Modest").contains("Up to £30").contains("3.2"))
                .anySatisfy(row -> assertThat(row).contains("Exceptional").contains("Over £30"));
        assertThat(page(visits.get(owner, "/policy-desk/" + slug)).text()).contains("Set tiers of gifts");
    }

    @Test
    void bands_that_do_not_rise_and_missing_words_are_said_by_the_field_and_the_rest_comes_back() {
        UUID owner = given.person(FORCE, Role.POLICY_OWNER);
        String slug = drafted(owner);
        Document page = page(visits.send(
                owner,
                "/policy-desk/" + slug + "/gift-tiers",
                typed(
                        "tiers[0].applies",
                        "true",
                        "tiers[0].upTo",
                        "",
                        "tiers[0].decision",
                        "",
                        "tiers[1].upTo",
                        "much")));
        assertThat(page.select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Enter the highest value of the tier",
                        "Enter what is normally done",
                        "Highest value must be an amount of money, like 25 or 25.50");
        assertThat(page.select("input[name='tiers[1].upTo']").val()).isEqualTo("much");
    }

    @Test
    void trades_are_set_and_an_old_page_is_told_so() {
        UUID owner = given.person(FORCE, Role.POLICY_OWNER);
        String slug = drafted(owner);
        String[] typed = {"rowVersion", "1", "trades[0].treatment", "off", "trades[0].clause", "5"};
        assertThat(visits.send(owner, "/policy-desk/" + slug + "/trades", typed))
                .hasStatus3xxRedirection();
        assertThat(page(visits.get(owner, "/policies/" + slug + "/rules?version=1"))
                        .text())
                .contains("Private investigation Not on the list 5");
        assertThat(page(visits.send(owner, "/policy-desk/" + slug + "/trades", typed))
                        .select(".govuk-error-summary")
                        .text())
                .contains("Somebody else has changed this draft");
    }

    @Test
    void whoever_may_not_write_finds_nothing() {
        String slug = drafted(given.person(FORCE, Role.POLICY_OWNER));
        for (UUID other : List.of(given.person(FORCE), given.person("kingsford", Role.POLICY_OWNER))) {
            assertThat(visits.get(other, "/policy-desk/" + slug + "/gift-tiers"))
                    .hasStatus(404);
            assertThat(visits.send(other, "/policy-desk/" + slug + "/trades", "rowVersion", "1"))
                    .hasStatus(404);
            assertThat(visits.get(other, "/policies/" + slug + "/rules?version=1"))
                    .hasStatus(404);
        }
    }

    private String drafted(UUID owner) {
        return given.as(
                owner,
                actor -> GivenPolicies.done(desk.begin(
                        actor, Kind.POLICY, GivenPolicies.text("Rules " + UUID.randomUUID(), Given.JOINED))));
    }

    private static String[] typed(String... more) {
        List<String> fields = new ArrayList<>(List.of("rowVersion", "1"));
        for (int i : new int[] {1, 3}) {
            fields.addAll(List.of(
                    "tiers[" + i + "].applies", "true",
                    "tiers[" + i + "].approver", "PSD_HEAD",
                    "tiers[" + i + "].decision", "decline",
                    "tiers[" + i + "].recorded", "accepted"));
        }
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }
}
