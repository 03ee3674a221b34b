package org.probity.report.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Compartment;
import org.probity.access.Role;
import org.probity.figure.Definition;
import org.probity.figure.Shape;
import org.probity.figure.measures.Measures;
import org.probity.given.Acts;
import org.probity.given.Given;
import org.probity.given.GivenInspection;
import org.probity.given.GivenReleases;
import org.probity.inspection.round.Round;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ProbityTest
class BlockPlanPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    GivenReleases releases;

    @Autowired
    GivenInspection inspection;

    @Autowired
    Measures measures;

    @Autowired
    Acts acts;

    private UUID editor;
    private String measure;
    private Round round;
    private String here;

    @BeforeEach
    void a_round_on_another_theme() {
        editor = given.signedIn(releases.person(Role.PRESS));
        measure = "vetting-" + UUID.randomUUID().toString().substring(0, 8);
        acts.as(
                inspection.planner,
                () -> measures.add(
                        inspection.planner,
                        new Definition(
                                measure,
                                "vetting",
                                "People with lapsed vetting",
                                "person",
                                "People whose clearance has ended",
                                "Everybody",
                                "Supplied",
                                "Rests on records of people.",
                                List.of(),
                                Shape.COUNT,
                                Compartment.OPEN,
                                new Definition.Saying(
                                        "no vetting has lapsed",
                                        "one vetting has lapsed",
                                        "{n} vettings have lapsed"))));
        round = releases.accepted("velmarsh", Map.of(measure, 12));
        here = "/editorial/rounds/" + round.key() + "/blocks";
    }

    @Test
    void the_plan_of_a_round_on_another_theme_becomes_its_release() {
        assertThat(page(editor, "/editorial").select("a[href=" + here + "]")).hasSize(1);
        assertThat(page(editor, here).text()).contains("Nobody has planned the blocks of this round");
        assertThat(post(editor, here)).hasStatus(303);
        Document plan = page(editor, here);
        assertThat(plan.select("tbody th").eachText()).contains("Background (Background)", "Vetting (Finding 1)");
        assertThat(page(editor, here + "/finding-1").select("textarea").text())
                .isEqualTo("[[statements:finding-1]] [[sentence:" + measure + "]]");

        assertThat(post(
                        editor,
                        here + "/finding-1",
                        "title",
                        "Who is vetted",
                        "text",
                        "In [[body.place]]: [[sentence:" + measure + "]]",
                        "version",
                        "1"))
                .hasStatus(303);
        String release = post(
                        editor,
                        "/editorial",
                        "about",
                        round.key() + "/velmarsh",
                        "formToken",
                        UUID.randomUUID().toString())
                .getResponse()
                .getRedirectedUrl();
        Document document = page(editor, String.valueOf(release));
        assertThat(document.select("h3").eachText()).contains("Who is vetted");
        assertThat(document.text())
                .contains("In Velmarsh: Since September 2011 12 vettings have lapsed.", "Every figure agrees");
    }

    @Test
    void a_block_can_be_added_and_taken_out_and_two_editors_meet() {
        post(editor, here);
        assertThat(post(editor, here + "/finding-9", "title", "More", "text", "More words.", "version", "0"))
                .hasStatus(303);
        assertThat(post(editor, here + "/finding-9", "title", "First", "text", "First words.", "version", "1"))
                .hasStatus(303);
        MvcTestResult second =
                post(editor, here + "/finding-9", "title", "Second", "text", "Second words.", "version", "1");
        assertThat(second).hasStatus(409);
        Document compare = html(second);
        assertThat(compare.text()).contains("Saved meanwhile: First", "First words.");
        assertThat(compare.select("textarea").text()).isEqualTo("Second words.");
        assertThat(compare.select("input[name=version]").val()).isEqualTo("2");
        assertThat(post(editor, here + "/finding-9/out")).hasStatus(303);
        assertThat(page(editor, here).text()).doesNotContain("First");
    }

    @Test
    void what_is_missing_is_said_by_the_field() {
        MvcTestResult empty = post(editor, here + "/finding-1", "title", " ", "text", "", "version", "0");
        assertThat(empty).hasStatus(400);
        assertThat(html(empty).select(".govuk-error-summary").text())
                .contains("Enter what the block is called", "Enter the text of this block");
    }

    @Test
    void nobody_else_finds_it_and_neither_quotation_nor_sources_are_planned() {
        UUID returnLead = given.signedIn(given.person("velmarsh", Role.RETURN_LEAD));
        assertThat(get(returnLead, here)).hasStatus(404);
        assertThat(get(editor, here + "/quote")).hasStatus(404);
        assertThat(get(editor, here + "/sources")).hasStatus(404);
        assertThat(get(editor, here + "/no-such")).hasStatus(404);
        assertThat(get(editor, "/editorial/rounds/no-such/blocks")).hasStatus(404);
    }

    private MvcTestResult post(UUID who, String path, String... fields) {
        var request = mvc.post().uri(path).requestAttr("probity.signIn", who).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(UUID who, String path) {
        return mvc.get().uri(path).requestAttr("probity.signIn", who).exchange();
    }

    private Document page(UUID who, String path) {
        MvcTestResult result = get(who, path);
        assertThat(result).as(path).hasStatusOk();
        return html(result);
    }

    private static Document html(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
