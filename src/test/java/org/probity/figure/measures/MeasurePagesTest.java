package org.probity.figure.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Access;
import org.probity.access.Role;
import org.probity.figure.Definition;
import org.probity.figure.Definitions;
import org.probity.figure.Shape;
import org.probity.given.Given;
import org.probity.given.GivenReleases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ProbityTest
class MeasurePagesTest {

    private static final String NEW = "/inspect/measures/new";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    GivenReleases people;

    @Autowired
    @Qualifier("administrator")
    JdbcClient sql;

    private UUID lead;

    @BeforeEach
    void a_lead() {
        lead = given.signedIn(people.person(Role.INSP_LEAD));
    }

    @Test
    void a_lead_adds_a_measure_that_stands_in_the_list_and_can_be_asked_for() {
        String id = "vetting-lapsed-" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(post(lead, lapsed(id))).hasStatus(303);

        Definition added = Definitions.of(id);
        assertThat(added.shape()).isEqualTo(Shape.COUNT);
        assertThat(added.theme()).isEqualTo("vetting-checks");
        assertThat(added.saying())
                .isEqualTo(new Definition.Saying(
                        "no vetting has lapsed", "one vetting has lapsed", "{n} vettings have lapsed"));
        Document list = html(get(lead, "/inspect/measures"));
        assertThat(list.getElementById(id).text()).contains("People with lapsed vetting", "Vetting checks", "Person");
        assertThat(sql.sql("select count(*) from audit.event where object_class = 'measure' and object_id = ?")
                        .param(UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void what_is_missing_is_said_by_the_field_and_nothing_typed_is_lost() {
        Map<String, String> typed = lapsed("Not A Name");
        typed.put("unit", "");
        typed.put("many", "lots have lapsed");
        typed.remove("people");
        typed.put("definition", "<script>alert(1)</script> é 🙂");
        MvcTestResult result = post(lead, typed);
        assertThat(result).hasStatus(400);
        Document page = html(result);
        assertThat(page.select(".govuk-error-summary a").eachText())
                .containsExactlyInAnyOrder(
                        "Short name must be small letters, digits and hyphens, like vetting-overdue-90",
                        "Enter what is counted, like application",
                        "Select whether it rests on records of people",
                        "Words for a number must hold {n} where the number stands");
        assertThat(page.select("textarea[name=definition]").text()).isEqualTo("<script>alert(1)</script> é 🙂");
        assertThat(page.select("input[name=id]").val()).isEqualTo("Not A Name");
    }

    @Test
    void a_short_name_is_given_once_and_never_that_of_a_metric() {
        MvcTestResult taken = post(lead, lapsed("bi-applications"));
        assertThat(taken).hasStatus(400);
        assertThat(html(taken).select("#id-error").text()).contains("Another measure has this short name");
    }

    @Test
    void the_application_can_neither_change_nor_remove_a_measure() {
        assertThat(sql.sql(
                                "select has_table_privilege('probity_app', 'figure.measure', 'update') or has_table_privilege('probity_app', 'figure.measure', 'delete')")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void whoever_sets_out_no_rounds_of_the_inspectorate_finds_nothing_here() {
        UUID returnLead = given.signedIn(given.person("velmarsh", Role.RETURN_LEAD));
        UUID editor = given.signedIn(people.person(Role.PRESS));
        assertThat(Access.INSPECTORATE).isNotEqualTo("velmarsh");
        for (UUID other : new UUID[] {returnLead, editor}) {
            assertThat(get(other, NEW)).hasStatus(404);
            assertThat(get(other, "/inspect/measures")).hasStatus(404);
            assertThat(post(other, lapsed("vetting-by-others"))).hasStatus(404);
        }
        assertThat(Definitions.find("vetting-by-others")).isEmpty();
    }

    private static Map<String, String> lapsed(String id) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("title", "People with lapsed vetting");
        typed.put("id", id);
        typed.put("theme", "Vetting checks");
        typed.put("shape", "count");
        typed.put("unit", "person");
        typed.put("definition", "People in post whose clearance ended before the stated day");
        typed.put("people", "yes");
        typed.put("none", "no vetting has lapsed");
        typed.put("one", "one vetting has lapsed");
        typed.put("many", "{n} vettings have lapsed");
        return typed;
    }

    private MvcTestResult post(UUID who, Map<String, String> typed) {
        var request = mvc.post().uri(NEW).requestAttr("probity.signIn", who).with(csrf());
        for (var field : typed.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private MvcTestResult get(UUID who, String path) {
        return mvc.get().uri(path).requestAttr("probity.signIn", who).exchange();
    }

    private static Document html(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
