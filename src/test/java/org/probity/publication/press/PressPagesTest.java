package org.probity.publication.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import org.probity.platform.time.Now;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The press office, by the editor who keeps it. */
@ProbityTest
class PressPagesTest {

    private static final String SIGN_IN = "probity.signIn";
    private static final String HERE = "/editorial/press";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    GivenReleases releases;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    private UUID editor;
    private UUID lead;
    private UUID inspector;
    private String name;

    @BeforeEach
    void an_editor() {
        editor = given.signedIn(releases.person(Role.PRESS));
        lead = given.signedIn(releases.person(Role.INSP_LEAD));
        inspector = given.signedIn(releases.person(Role.INSPECTOR));
        name = "Evening paper " + UUID.randomUUID();
    }

    @Test
    void a_desk_is_added_with_its_consent_and_leaves_no_address_when_it_is_taken_off() {
        Document again = html(post(editor, "/outlets/new", Map.of("outlet", name, "email", "nowhere")));
        assertThat(again.select(".govuk-error-summary").text())
                .contains("Enter the desk", "correct format", "Enter how the desk asked", "Enter the day");
        assertThat(again.select("input[name=outlet]").val()).isEqualTo(name);
        assertThat(post(
                        editor,
                        "/outlets/new",
                        Map.of(
                                "outlet", name,
                                "desk", "News desk",
                                "email", "news@example.org",
                                "consent", "By email",
                                "consentOn.day", "3",
                                "consentOn.month", "3",
                                "consentOn.year", "2025")))
                .hasStatus(303);
        Document read = page(lead, "");
        assertThat(read.text()).contains(name, "news@example.org");
        assertThat(read.select("a[href$=/remove], a[href$=/new]")).isEmpty();
        UUID id = administrator
                .sql("select id from publication.outlet where outlet = ?")
                .param(name)
                .query(UUID.class)
                .single();
        assertThat(get(lead, "/outlets/" + id + "/remove")).hasStatus(404);
        assertThat(post(editor, "/outlets/" + id + "/remove", Map.of())).hasStatus(400);
        assertThat(post(editor, "/outlets/" + id + "/remove", Map.of("why", "It asked")))
                .hasStatus(303);
        assertThat(page(editor, "").text()).doesNotContain(name);
        assertThat(get(editor, "/outlets/" + id + "/remove")).hasStatus(404);
        assertThat(administrator
                        .sql("select coalesce(email, 'none') from publication.outlet where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("none");
    }

    @Test
    void an_enquiry_is_answered_once() {
        assertThat(html(post(editor, "/enquiries/new", Map.of()))
                        .select(".govuk-error-summary")
                        .text())
                .contains("Enter the outlet that asks", "Enter the question");
        post(editor, "/enquiries/new", Map.of("outlet", name, "about", "The revisit", "question", "When is it out?"));
        String ref = administrator
                .sql("select ref from publication.enquiry where outlet = ?")
                .param(name)
                .query(String.class)
                .single();
        assertThat(page(editor, "/enquiries/" + ref).text()).contains("Say nothing of a release before its instant");
        assertThat(post(lead, "/enquiries/" + ref, Map.of("answer", "Mine"))).hasStatus(404);
        assertThat(post(editor, "/enquiries/" + ref, Map.of("answer", "We do not say.")))
                .hasStatus(303);
        assertThat(post(editor, "/enquiries/" + ref, Map.of("answer", "Another")))
                .hasStatus(409);
        assertThat(page(lead, "/enquiries/" + ref).text())
                .contains("We do not say.")
                .doesNotContain("Another");
    }

    @Test
    void a_line_stands_below_a_public_release_while_it_holds() {
        Round round = releases.accepted("northmere", Map.of("bi-applications", 5, "policies-updated", 3));
        releases.published(round, "northmere");
        String address = "/published/releases/" + round.key() + "-northmere";
        LocalDate today = LocalDate.now(Now.ZONE);
        String words = "Press office, " + UUID.randomUUID() + "@example.org";

        assertThat(html(line(words, today, today.plusYears(2)))
                        .select(".govuk-error-summary")
                        .text())
                .contains("within 12 months");
        assertThat(line(words, today, today.plusDays(30))).hasStatus(303);
        assertThat(line("Tomorrow " + words, today.plusDays(1), today.plusDays(30)))
                .hasStatus(303);
        assertThat(read(address)).contains("In office hours: " + words).doesNotContain("Tomorrow " + words);
        UUID id = administrator
                .sql("select id from publication.contact_line where words = ?")
                .param(words)
                .query(UUID.class)
                .single();
        assertThat(post(lead, "/lines/" + id + "/end", Map.of())).hasStatus(404);
        assertThat(post(editor, "/lines/" + id + "/end", Map.of())).hasStatus(303);
        assertThat(read(address)).doesNotContain(words);
    }

    @Test
    void whoever_is_not_of_the_press_office_finds_nothing() {
        for (String path : new String[] {"", "/outlets/new", "/enquiries/new", "/lines/new", "/enquiries/EN-NONE"}) {
            assertThat(get(inspector, path)).as(path).hasStatus(404);
        }
        assertThat(mvc.get().uri(HERE)).hasStatus(303);
    }

    private MvcTestResult line(String words, LocalDate from, LocalDate to) {
        return post(
                editor,
                "/lines/new",
                Map.of(
                        "hours", "in",
                        "words", words,
                        "from.day", String.valueOf(from.getDayOfMonth()),
                        "from.month", String.valueOf(from.getMonthValue()),
                        "from.year", String.valueOf(from.getYear()),
                        "to.day", String.valueOf(to.getDayOfMonth()),
                        "to.month", String.valueOf(to.getMonthValue()),
                        "to.year", String.valueOf(to.getYear())));
    }

    private MvcTestResult post(UUID who, String path, Map<String, String> typed) {
        var request = mvc.post().uri(HERE + path).requestAttr(SIGN_IN, who).with(csrf());
        typed.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult get(UUID who, String path) {
        return mvc.get().uri(HERE + path).requestAttr(SIGN_IN, who).exchange();
    }

    private Document page(UUID who, String path) {
        MvcTestResult result = get(who, path);
        assertThat(result).as(path).hasStatusOk();
        return html(result);
    }

    private String read(String address) {
        return html(mvc.get().uri(address).exchange()).select("main").text();
    }

    private static Document html(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
