package org.probity.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.given.Given;
import org.probity.platform.web.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ProbityTest
class OrganisationTest {

    @Autowired
    Bodies bodies;

    @Autowired
    Settings settings;

    @Autowired
    Given given;

    @Autowired
    MockMvcTester mvc;

    @Test
    void there_are_forty_four_real_forces_as_many_fictional_ones_and_one_inspectorate() {
        assertThat(bodies.forces().stream().filter(body -> !body.fictional())).hasSize(44);
        assertThat(bodies.forces().stream().filter(Body::fictional)).hasSize(44);
        assertThat(bodies.forces().stream().filter(body -> !body.fictional() && body.in2012Revisit()))
                .hasSize(44);
        assertThat(bodies.all().stream().filter(Body::in2011Review).filter(body -> !body.fictional()))
                .hasSize(46);
        assertThat(bodies.get(Bodies.INSPECTORATE).kind()).isEqualTo(BodyKind.INSPECTORATE);
    }

    @Test
    void a_force_is_named_as_it_styles_itself_and_nothing_unconfirmed_is_said_of_it() {
        Body norfolk = bodies.get("norfolk");
        assertThat(norfolk.formalName()).isEqualTo("Norfolk Constabulary");
        assertThat(norfolk.collectiveNoun()).isEqualTo("the constabulary");
        assertThat(norfolk.region()).isEqualTo("Eastern");
        assertThat(norfolk.nameSourced()).isTrue();
        assertThat(bodies.get("nottinghamshire").collectiveNoun()).isEqualTo("the force");
        assertThat(bodies.get("essex").region()).isNull();
        assertThat(bodies.get("essex").nameSourced()).isFalse();
        assertThat(bodies.get("gwent").welshName()).isEqualTo("Heddlu Gwent");
        assertThat(bodies.get("soca").collectiveNoun()).isNull();
        assertThat(bodies.get("northmere").tileX()).isNull();
    }

    @Test
    void an_unknown_body_is_not_found() {
        assertThat(bodies.find("nowhere")).isEmpty();
        assertThatThrownBy(() -> bodies.get("nowhere")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_setting_holds_from_its_day_and_leaves_earlier_days_as_they_were() {
        UUID admin = given.founders("kingsford").admin();
        LocalDate first = LocalDate.of(2011, 9, 1);
        given.does(admin, actor -> {
            settings.set(actor, "kingsford", SettingKey.INTERESTS_VIEW, "none", first, "Force order 12 of 2011");
            settings.set(
                    actor,
                    "kingsford",
                    SettingKey.INTERESTS_VIEW,
                    "SUPERVISOR",
                    first.plusYears(1),
                    "Force order 3 of 2012");
        });
        given.does(given.person("kingsford"), actor -> {
            assertThat(settings.at("kingsford", "interests.view", first.minusDays(1)))
                    .isEmpty();
            assertThat(settings.at("kingsford", SettingKey.INTERESTS_VIEW, first.minusDays(1)))
                    .isEqualTo("SUPERVISOR");
            assertThat(settings.at("kingsford", SettingKey.INTERESTS_VIEW, first))
                    .isEqualTo("none");
            assertThat(settings.at(
                            "kingsford",
                            SettingKey.INTERESTS_VIEW,
                            first.plusYears(1).minusDays(1)))
                    .isEqualTo("none");
            assertThat(settings.at("kingsford", SettingKey.INTERESTS_VIEW, first.plusYears(1)))
                    .isEqualTo("SUPERVISOR");
        });
    }

    @Test
    void only_an_administrator_of_the_body_changes_its_settings_to_a_value_that_is_offered() {
        UUID staff = given.person("northmere");
        UUID stranger = given.founders("velmarsh").admin();
        UUID admin = given.founders("northmere").admin();
        LocalDate day = LocalDate.of(2012, 1, 1);

        assertThatThrownBy(() -> given.does(
                        staff, actor -> settings.set(actor, "northmere", SettingKey.INTERESTS_VIEW, "none", day, "x")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> given.does(
                        stranger,
                        actor -> settings.set(actor, "northmere", SettingKey.INTERESTS_VIEW, "none", day, "x")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> given.does(
                        admin,
                        actor -> settings.set(actor, "northmere", SettingKey.INTERESTS_VIEW, "everybody", day, "x")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void staff_read_the_rules_and_an_administrator_adds_a_dated_value() {
        UUID staff = given.signedIn(given.person("velmarsh"));
        UUID admin = given.signedIn(given.founders("velmarsh").admin());
        Document before = page(
                mvc.get().uri("/rules").requestAttr("probity.signIn", staff).exchange());
        assertThat(before.text())
                .contains("The applicant's line manager (national default)")
                .doesNotContain("Add a dated value");
        assertThat(mvc.get().uri("/rules/interests.decide").requestAttr("probity.signIn", staff))
                .hasStatus(404);
        assertThat(mvc.get().uri("/rules/no.such").requestAttr("probity.signIn", admin))
                .hasStatus(404);

        MvcTestResult wrong = mvc.post()
                .uri("/rules/interests.decide")
                .with(csrf())
                .requestAttr("probity.signIn", admin)
                .param("value", "everybody")
                .param("from.day", "1")
                .param("from.year", "2012")
                .param("source", "Board “minute” 4")
                .exchange();
        assertThat(wrong).hasStatus(400);
        assertThat(page(wrong).select(".govuk-error-summary__list a").eachText())
                .containsExactly("Select the value", "First day must include a month");
        assertThat(page(wrong).select("#source").val()).isEqualTo("Board “minute” 4");

        assertThat(mvc.post()
                        .uri("/rules/interests.decide")
                        .with(csrf())
                        .requestAttr("probity.signIn", admin)
                        .param("value", "PSD_HEAD")
                        .param("from.day", "1")
                        .param("from.month", "1")
                        .param("from.year", "2012")
                        .param("source", "Minute 4"))
                .hasRedirectedUrl("/rules");
        Document after = page(
                mvc.get().uri("/rules").requestAttr("probity.signIn", staff).exchange());
        assertThat(after.text())
                .contains("From 1 January 2012: The head of professional standards. Decided in: Minute 4");
    }

    @Test
    void two_chief_officers_make_an_agreement_on_the_pages_and_either_ends_it() {
        UUID proposer = given.signedIn(given.person("oxquill", Role.SIGNATORY));
        UUID partner = given.signedIn(given.person("kingsford", Role.SIGNATORY));
        UUID stranger = given.signedIn(given.person("northmere", Role.SIGNATORY));
        LocalDate today = LocalDate.now();
        assertThat(mvc.post()
                        .uri("/collaborations")
                        .with(csrf())
                        .requestAttr("probity.signIn", proposer)
                        .param("partner", "kingsford")
                        .param("name", "Joint department of a test")
                        .param("roles", "DECIDER", "PSD_HEAD")
                        .param("from.day", "1")
                        .param("from.month", "1")
                        .param("from.year", String.valueOf(today.getYear()))
                        .param("to.day", "31")
                        .param("to.month", "12")
                        .param("to.year", String.valueOf(today.getYear() + 1)))
                .hasRedirectedUrl("/collaborations");

        assertThat(forms(proposer)).isEmpty();
        assertThat(page(mvc.get()
                                .uri("/collaborations")
                                .requestAttr("probity.signIn", stranger)
                                .exchange())
                        .text())
                .doesNotContain("Joint department of a test");
        String sign = forms(partner).getFirst();
        assertThat(sign).endsWith("/sign");
        assertThat(mvc.post().uri(sign).with(csrf()).requestAttr("probity.signIn", proposer))
                .hasStatus(404);
        assertThat(mvc.post().uri(sign).with(csrf()).requestAttr("probity.signIn", stranger))
                .hasStatus(404);
        assertThat(mvc.post().uri(sign).with(csrf()).requestAttr("probity.signIn", partner))
                .hasRedirectedUrl("/collaborations");
        assertThat(page(mvc.get()
                                .uri("/collaborations")
                                .requestAttr("probity.signIn", partner)
                                .exchange())
                        .text())
                .contains("Active");

        String end = forms(proposer).getFirst();
        assertThat(end).endsWith("/end");
        assertThat(mvc.post().uri(end).with(csrf()).requestAttr("probity.signIn", stranger))
                .hasStatus(404);
        assertThat(mvc.post().uri(end).with(csrf()).requestAttr("probity.signIn", proposer))
                .hasRedirectedUrl("/collaborations");
        assertThat(page(mvc.get()
                                .uri("/collaborations")
                                .requestAttr("probity.signIn", partner)
                                .exchange())
                        .text())
                .contains("Ended");
        assertThat(forms(partner)).isEmpty();
    }

    @Test
    void an_agreement_that_ends_before_it_begins_or_with_oneself_is_refused_in_words() {
        UUID proposer = given.signedIn(given.person("northmere", Role.SIGNATORY));
        MvcTestResult wrong = mvc.post()
                .uri("/collaborations")
                .with(csrf())
                .requestAttr("probity.signIn", proposer)
                .param("partner", "northmere")
                .param("name", "<script>x</script>")
                .param("from.day", "2")
                .param("from.month", "January")
                .param("from.year", "2012")
                .param("to.day", "1")
                .param("to.month", "1")
                .param("to.year", "2012")
                .exchange();

        assertThat(wrong).hasStatus(400);
        assertThat(page(wrong).select(".govuk-error-summary__list a").eachText())
                .containsExactly(
                        "Select the other force",
                        "Select the roles that work for both forces",
                        "Last day must be the same as or after the first day");
        assertThat(page(wrong).select("#name").val()).isEqualTo("<script>x</script>");
        assertThat(page(wrong).select("main script")).isEmpty();
    }

    private java.util.List<String> forms(UUID signIn) {
        return page(mvc.get()
                        .uri("/collaborations")
                        .requestAttr("probity.signIn", signIn)
                        .exchange())
                .select("main form")
                .eachAttr("action");
    }

    private static Document page(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
