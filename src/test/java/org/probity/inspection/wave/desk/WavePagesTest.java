package org.probity.inspection.wave.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.exchange.SheetWriter;
import org.probity.given.Given;
import org.probity.inspection.wave.QuestionSheet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ProbityTest
class WavePagesTest {

    private static final List<String> WAYS =
            List.of("Very common", "Fairly common", "Not very common", "Not at all common");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    private UUID analyst;

    @BeforeEach
    void an_analyst() {
        analyst = given.signedIn(given.person("hmic", Role.ANALYST));
    }

    @Test
    void two_waves_are_loaded_looked_at_and_compared_and_a_changed_wording_stays_uncompared() {
        String first = load("2011", questions("How common is corruption?"), replies(120, "Very common"));
        String second =
                load("2012", questions("How common do you think corruption is?"), replies(200, "Fairly common"));

        Document page = page(second);
        assertThat(page.select("h1").text()).isEqualTo("Wave of 2012");
        assertThat(page.text())
                .contains("think it is fairly or very common, between", "design effect", "Base: 200 replies");
        assertThat(page.select(".probity-chart")).isNotEmpty();
        Document question = page(second + "/questions/corruption");
        assertThat(question.text()).contains("Northmere", "Withheld [c]");
        Document since = page(second + "/since/" + first.substring(first.lastIndexOf('/') + 1));
        assertThat(since.text())
                .contains("Wording changed: not compared", "Before: How common is corruption?", "the interval holds 0");
        assertThat(since.select("tbody tr")).hasSize(2);
    }

    @Test
    void faults_are_shown_by_row_and_come_back_as_a_file() {
        String wave = send("2012", questions("Asked?"), replies(20, "Mabye"));
        Document check = page(wave);
        assertThat(check.text())
                .contains(
                        "20 rows with faults",
                        "Row 2",
                        "\u201cMabye\u201d is not an answer to Q1",
                        "Nothing has been taken yet");
        assertThat(check.select("form[action$=/commit]")).isEmpty();
        MvcTestResult rejected = get(analyst, wave + "/rejected.csv");
        assertThat(rejected).hasStatusOk();
        assertThat(new String(rejected.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("Row,What to put right,Weight");
    }

    @Test
    void what_was_typed_stays_and_contact_data_is_refused() {
        byte[] contact = SheetWriter.csv(List.of("Weight", "Telephone", "Q1"), List.of(List.of("1", "5", "Yes")));
        MvcTestResult result = post("", questions("Asked?"), contact);
        assertThat(result).hasStatus(400);
        Document form = html(result);
        assertThat(form.select(".govuk-error-summary").text()).contains("Enter a title", "looks like contact data");
        assertThat(form.select("#carriedOutBy").val()).isEqualTo("A research company");
        assertThat(html(post("2012", null, null)).select(".govuk-error-summary").text())
                .contains("Select the file of questions", "Select the file of replies");
    }

    @Test
    void nobody_outside_the_inspectorate_finds_a_wave() {
        String wave = load("2012", questions("Asked?"), replies(20, "Very common"));
        UUID force = given.signedIn(given.person("northmere", Role.RETURN_LEAD));
        UUID inspector = given.signedIn(given.person("hmic", Role.INSPECTOR));
        assertThat(get(inspector, wave)).hasStatusOk();
        for (String path : List.of(wave, wave + "/questions/corruption", "/analysis/waves", "/analysis/waves/new")) {
            assertThat(get(force, path)).hasStatus(404);
        }
    }

    private String load(String year, byte[] questions, byte[] replies) {
        String wave = send(year, questions, replies);
        assertThat(mvc.post()
                        .uri(wave + "/commit")
                        .requestAttr("probity.signIn", analyst)
                        .with(csrf())
                        .exchange())
                .hasStatus(303);
        return wave;
    }

    private String send(String year, byte[] questions, byte[] replies) {
        MvcTestResult sent = post(year, questions, replies);
        assertThat(sent).hasStatus(303);
        return sent.getResponse().getHeader("Location");
    }

    private MvcTestResult post(String year, byte[] questions, byte[] replies) {
        var request = mvc.post().uri("/analysis/waves/new").multipart();
        if (questions != null && replies != null) {
            request = request.file(new MockMultipartFile("questions", "questions.csv", null, questions))
                    .file(new MockMultipartFile("replies", "replies.csv", null, replies));
        }
        String in = year.isEmpty() ? "2012" : year;
        return request.param("title", year.isEmpty() ? "" : "Wave of " + year)
                .param("from.day", "1")
                .param("from.month", "7")
                .param("from.year", in)
                .param("to.day", "31")
                .param("to.month", "7")
                .param("to.year", in)
                .param("carriedOutBy", "A research company")
                .param("method", "Telephone interviews")
                .param("population", "Adults")
                .param("weighting", "Age and sex")
                .requestAttr("probity.signIn", analyst)
                .with(csrf())
                .exchange();
    }

    static byte[] questions(String wording) {
        return SheetWriter.csv(
                QuestionSheet.headings(),
                List.of(
                        List.of(
                                "Q1",
                                wording,
                                "corruption",
                                String.join("; ", WAYS),
                                "Very common; Fairly common",
                                "think it is fairly or very common"),
                        List.of("Q2", "Do you trust your force?", "trust", "Yes; No", "Yes", "trust their force")));
    }

    /** The first answer is given by one in four; 9 replies are of Kingsford and the rest of Northmere. */
    static byte[] replies(int count, String first) {
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            String answer = first.equals("Mabye") || at % 4 == 0 ? first : "Not very common";
            String force = at < 9 ? "Kingsford" : at < 40 ? "velmarsh" : "northmere";
            rows.add(List.of(at % 3 == 0 ? "1.5" : "0.8", force, answer, at % 5 == 0 ? "No" : "Yes"));
        }
        return SheetWriter.csv(List.of("Weight", "Force", "Q1", "Q2"), rows);
    }

    private MvcTestResult get(UUID who, String path) {
        return mvc.get().uri(path).requestAttr("probity.signIn", who).exchange();
    }

    private Document page(String path) {
        MvcTestResult result = get(analyst, path);
        assertThat(result).as(path).hasStatusOk();
        return html(result);
    }

    private static Document html(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
