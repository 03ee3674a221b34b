package org.probity.inspection.research.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
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
import org.probity.given.GivenInspection;
import org.probity.inspection.research.StudySheet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ProbityTest
class StudyPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    GivenInspection inspection;

    private UUID analyst;
    private String round;

    @BeforeEach
    void an_analyst_and_a_round() {
        analyst = given.signedIn(given.person("hmic", Role.ANALYST));
        round = inspection
                .openRound(new String[] {"northmere", "kingsford"}, "bi-applications")
                .key();
    }

    @Test
    void a_study_is_checked_taken_and_used_with_its_counts_apart() {
        String study = send(file(
                List.of("northmere", "Twitter", "P1", "I1", "C1", "Offensive language", "", "A crude word"),
                List.of("northmere", "Twitter", "P1", "I2", "C1", "Offensive language", "", "Another"),
                List.of("kingsford", "Facebook", "P2", "", "", "", "", "")));
        assertThat(page(study).text())
                .contains("2 profiles examined, 2 instances on 1 profile, 1 case; 0 rows with faults");
        assertThat(post(study + "/commit")).hasStatus(303);
        Document page = page(study);
        assertThat(page.text())
                .contains("2 profiles examined; 2 instances on 1 profile; 1 case", "three counts", "No referral yet");
        assertThat(post(study + "/referrals")).hasStatus(303);
        assertThat(page(study).select("a[href^=/referrals/RF-]").text()).isEqualTo("C1");
        MvcTestResult entered = post(study + "/figures");
        assertThat(entered).hasStatusOk();
        assertThat(html(entered).text()).contains("1 case not sent to the force yet", "3 figures entered");
    }

    @Test
    void faults_are_shown_by_row_and_what_was_typed_stays() {
        String study = send(file(List.of("nowhere", "Twitter", "P1", "", "", "", "", "")));
        assertThat(page(study).text()).contains("Row 2", "\u201cnowhere\u201d is not the name of a force");
        assertThat(post(study + "/commit")
                        .getMvcResult()
                        .getFlashMap()
                        .get("fault")
                        .toString())
                .contains("Nothing was taken");
        byte[] handle = file(List.of("northmere", "Twitter", "@somebody", "", "", "", "", ""));
        MvcTestResult refused = draft("", handle);
        assertThat(refused).hasStatus(400);
        Document form = html(refused);
        assertThat(form.select(".govuk-error-summary").text()).contains("Enter a title", "address of a profile");
        assertThat(form.select("#legalBasis").text()).isEqualTo("Authorised by the lead inspector");
    }

    @Test
    void nobody_of_a_force_finds_a_study() {
        String study = send(file(List.of("northmere", "Twitter", "P1", "", "", "", "", "")));
        UUID force = given.signedIn(given.person("northmere", Role.RETURN_LEAD));
        for (String path : List.of(study, "/analysis/research", "/analysis/research/new", study + "/rejected.csv")) {
            assertThat(mvc.get().uri(path).requestAttr("probity.signIn", force).exchange())
                    .hasStatus(404);
        }
    }

    @SafeVarargs
    private static byte[] file(List<String>... rows) {
        return SheetWriter.csv(StudySheet.headings(), List.of(rows));
    }

    private String send(byte[] file) {
        MvcTestResult sent = draft("Study of 2012", file);
        assertThat(sent).hasStatus(303);
        return sent.getResponse().getHeader("Location");
    }

    private MvcTestResult draft(String title, byte[] file) {
        return mvc.post()
                .uri("/analysis/research/new")
                .multipart()
                // formula guard of the writer is taken off again by the reader
                .file(new MockMultipartFile("file", "study.csv", null, file))
                .param("title", title)
                .param("round", round)
                .param("from.day", "1")
                .param("from.month", "6")
                .param("from.year", "2012")
                .param("to.day", "31")
                .param("to.month", "7")
                .param("to.year", "2012")
                .param("carriedOutBy", "A research company")
                .param("method", "Open profiles, searched by hand")
                .param("legalBasis", "Authorised by the lead inspector")
                .param("wording", "potentially inappropriate")
                .requestAttr("probity.signIn", analyst)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String path) {
        return mvc.post()
                .uri(path)
                .requestAttr("probity.signIn", analyst)
                .with(csrf())
                .exchange();
    }

    private Document page(String path) {
        MvcTestResult result =
                mvc.get().uri(path).requestAttr("probity.signIn", analyst).exchange();
        assertThat(result).as(path).hasStatusOk();
        return html(result);
    }

    private static Document html(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
