package org.probity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.given.Given;
import org.probity.given.GivenReleases;
import org.probity.inspection.round.Round;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ProbityTest
class ReleasePagesTest {

    private static final String SIGN_IN = "probity.signIn";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    GivenReleases releases;

    private UUID editor;
    private UUID lead;
    private String here;

    @BeforeEach
    void a_begun_release() {
        editor = given.signedIn(releases.person(Role.PRESS));
        lead = given.signedIn(releases.person(Role.INSP_LEAD));
        Round round = releases.accepted("velmarsh", Map.of("bi-applications", 71, "bi-approved", 64));
        MvcTestResult begun = post(
                editor,
                "/editorial",
                "about",
                round.key() + "/velmarsh",
                "formToken",
                UUID.randomUUID().toString());
        here = begun.getResponse().getRedirectedUrl();
    }

    @Test
    void the_list_leads_to_the_release_and_its_pages() {
        assertThat(page(editor, "/editorial").select("a[href=" + here + "]")).hasSize(1);
        Document release = page(editor, here);
        assertThat(release.select("h1").text()).contains("Release on Velmarsh");
        assertThat(release.select("a[href=" + here + "/blocks/finding-4]")).hasSize(1);
        assertThat(release.text()).contains("Every figure agrees with the return", "None proposed");
        Document facts = page(editor, here + "/facts");
        assertThat(facts.getElementById("bi-applications").text()).contains("71", "Agrees");
        assertThat(page(editor, here + "/blocks/finding-4").select("textarea").text())
                .isEqualTo("[[sentence:second-jobs]]");
        assertThat(get(editor, here + "/blocks/sources")).hasStatus(404);
        assertThat(get(editor, here + "/blocks/no-such")).hasStatus(404);
    }

    @Test
    void an_empty_choice_and_an_empty_block_say_what_to_do() {
        assertThat(html(post(
                                editor,
                                "/editorial",
                                "formToken",
                                UUID.randomUUID().toString()))
                        .select(".govuk-error-summary")
                        .text())
                .contains("Select the force and round");
        MvcTestResult empty = post(editor, here + "/blocks/finding-4", "text", " ", "version", "1");
        assertThat(empty).hasStatus(400);
        assertThat(html(empty).select(".govuk-error-summary").text()).contains("Enter the text of this block");
    }

    @Test
    void two_editors_of_one_block_meet_on_a_page_with_both_texts() {
        assertThat(post(editor, here + "/blocks/finding-4", "text", "Words of the first", "version", "1"))
                .hasStatus(303);
        MvcTestResult second = post(lead, here + "/blocks/finding-4", "text", "Words of the second", "version", "1");
        assertThat(second).hasStatus(409);
        Document compare = html(second);
        assertThat(compare.text()).contains("Words of the first");
        assertThat(compare.select("textarea").text()).isEqualTo("Words of the second");
        assertThat(compare.select("input[name=version]").val()).isEqualTo("2");
        assertThat(post(lead, here + "/blocks/finding-4", "text", "Words of both", "version", "2"))
                .hasStatus(303);
    }

    @Test
    void approval_says_what_stands_in_its_way() {
        post(editor, here + "/blocks/finding-4", "text", "There were 71 of them.", "version", "1");
        MvcTestResult stopped = post(lead, here + "/approve");
        assertThat(stopped).hasStatus(409);
        assertThat(html(stopped).text()).contains("do not agree with the return", "The number 71 is typed");
        post(editor, here + "/blocks/finding-4", "text", "[[sentence:second-jobs]]", "version", "2");
        assertThat(post(editor, here + "/approve")).hasStatus(404);
        assertThat(post(lead, here + "/approve")).hasStatus(303);
        assertThat(page(lead, here).text()).contains("Approved", "Checks, signatures and the instant of publication");
    }

    @Test
    void a_script_in_a_block_stays_text() {
        post(editor, here + "/blocks/finding-4", "text", "<script>alert('x')</script> é 🙂", "version", "1");
        Document release = page(editor, here);
        assertThat(release.select("script:containsData(alert)")).isEmpty();
        assertThat(release.text()).contains("<script>alert('x')</script> é 🙂");
    }

    @Test
    void the_quotation_form_names_what_is_missing() {
        MvcTestResult empty = post(editor, here + "/quotation");
        assertThat(empty).hasStatus(400);
        assertThat(html(empty).select(".govuk-error-summary").text())
                .contains(
                        "Enter the words of the quotation",
                        "Select who is quoted",
                        "Enter how the release names the speaker");
        assertThat(post(lead, here + "/quotation/approve", "version", "1")).hasStatus(404);
    }

    private MvcTestResult post(UUID who, String path, String... fields) {
        var request = mvc.post().uri(path).requestAttr(SIGN_IN, who).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(UUID who, String path) {
        return mvc.get().uri(path).requestAttr(SIGN_IN, who).exchange();
    }

    private Document page(UUID who, String path) {
        MvcTestResult result = get(who, path);
        assertThat(result).as(path).hasStatusOk();
        return html(result);
    }

    private static Document html(MvcTestResult result) {
        return Jsoup.parse(
                new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
    }
}
