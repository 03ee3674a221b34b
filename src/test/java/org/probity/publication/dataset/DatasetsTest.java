package org.probity.publication.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.exchange.SheetWriter;
import org.probity.given.Acts;
import org.probity.given.Given;
import org.probity.given.GivenInspection;
import org.probity.inspection.load.DataFile;
import org.probity.inspection.research.Studies;
import org.probity.inspection.research.Study;
import org.probity.inspection.research.StudySheet;
import org.probity.inspection.round.Round;
import org.probity.inspection.wave.QuestionSheet;
import org.probity.inspection.wave.Wave;
import org.probity.inspection.wave.Waves;
import org.probity.platform.files.Upload;
import org.probity.platform.web.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ProbityTest
class DatasetsTest {

    @Autowired
    Acts acts;

    @Autowired
    Given people;

    @Autowired
    GivenInspection given;

    @Autowired
    Waves waves;

    @Autowired
    Studies studies;

    @Autowired
    Datasets datasets;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    private Actor analyst;
    private Round round;

    @BeforeEach
    void a_round() {
        analyst = given.analyst;
        round = given.openRound(new String[] {"northmere", "kingsford"}, "bi-applications");
    }

    @Test
    void a_survey_goes_out_by_two_leads_and_never_before_its_round() {
        String wave = wave(2012);
        String ref = acts.as(analyst, () -> datasets.prepare(analyst, wave));
        assertNotFound(analyst, () -> datasets.decide(analyst, ref, true, "Mine"));
        assertThat(acts.as(given.lead, () -> datasets.confirm(given.lead, ref)))
                .isEqualTo(Datasets.Confirmed.NOT_WAITING);
        assertThat(acts.as(given.lead, () -> datasets.decide(given.lead, ref, true, "Nobody can be told")))
                .isTrue();
        assertNotFound(given.lead, () -> datasets.confirm(given.lead, ref));
        assertThat(acts.as(given.planner, () -> datasets.confirm(given.planner, ref)))
                .isEqualTo(Datasets.Confirmed.ROUND_NOT_OUT);
        assertThat(page("/published/data").text()).doesNotContain(title(2012));

        out();
        assertThat(acts.as(given.planner, () -> datasets.confirm(given.planner, ref)))
                .isEqualTo(Datasets.Confirmed.PUBLISHED);
        assertThat(acts.as(given.planner, () -> datasets.confirm(given.planner, ref)))
                .isEqualTo(Datasets.Confirmed.NOT_WAITING);
        Document list = page("/published/data?round=" + round.key());
        String address = list.select("a:contains(" + title(2012) + ")").attr("href");
        Document page = page(address);
        assertThat(page.text())
                .contains("Sample data", "think it is fairly or very common", "Northmere Constabulary", "Method");
        assertThat(page.select(".probity-chart")).isNotEmpty();
        assertThat(text(address + ".csv"))
                .startsWith("table,table_title,row,value")
                .contains("corruption,");
        assertThat(text(address + ".csv-metadata.json")).contains("effective_base");
        assertThat(text(address + ".json")).contains("\"kind\":\"survey\"");
    }

    @Test
    void research_goes_out_with_small_cells_withheld_and_what_would_give_them_back() {
        Study.Plan plan = new Study.Plan(
                "Study " + UUID.randomUUID(),
                "A company",
                "By hand",
                "Authorised",
                "potentially inappropriate",
                LocalDate.of(2012, 6, 1),
                LocalDate.of(2012, 6, 30));
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at < 12; at++) {
            String force = at < 3 ? "kingsford" : "northmere";
            rows.add(List.of(force, "Twitter", "P" + at, "I" + at, "C" + at, "Offensive language", "", "A word"));
        }
        DataFile file = file("study.csv", SheetWriter.csv(StudySheet.headings(), rows));
        String study = acts.as(analyst, () -> studies.draft(analyst, round.id(), plan, file));
        acts.as(analyst, () -> studies.commit(analyst, study));
        out();
        String ref = acts.as(analyst, () -> datasets.prepare(analyst, study));
        acts.as(given.lead, () -> datasets.decide(given.lead, ref, false, "Small"));
        acts.as(given.planner, () -> datasets.confirm(given.planner, ref));
        String address = page("/published/data?round=" + round.key())
                .select("a:contains(" + plan.title() + ")")
                .attr("href");
        assertThat(text(address + ".csv"))
                .contains("instances,Instances found,All forces,12,instances")
                .contains(
                        "instances-by-force,Instances by force,Kingsford Police (fictional),,instances,,,,,Withheld [c]")
                .contains(
                        "instances-by-force,Instances by force,Northmere Constabulary (fictional),,instances,,,,,Withheld [c]");
    }

    @Test
    void two_leads_withdraw_it_and_the_notice_stands_alone() {
        String wave = wave(2012);
        String ref = acts.as(analyst, () -> datasets.prepare(analyst, wave));
        assertNotFound(given.lead, () -> withdrawals.ask(given.lead, ref, "It is not out"));
        acts.as(given.lead, () -> datasets.decide(given.lead, ref, true, "Small"));
        out();
        acts.as(given.planner, () -> datasets.confirm(given.planner, ref));
        String address = page("/published/data?round=" + round.key())
                .select("a:contains(" + title(2012) + ")")
                .attr("href");
        assertThat(text("/sitemap.xml")).contains(address);
        assertThat(text("/published/feed.atom")).contains(address + "?version=1");
        assertThat(page("/published?q=" + title(2012)).select("a[href=" + address + "]"))
                .isNotEmpty();

        assertThat(acts.as(given.planner, () -> withdrawals.confirm(given.planner, ref)))
                .isFalse();
        assertNotFound(analyst, () -> withdrawals.ask(analyst, ref, "Mine"));
        assertThat(acts.as(given.lead, () -> withdrawals.ask(given.lead, ref, "Replies were counted twice.")))
                .isTrue();
        assertThat(acts.as(given.planner, () -> withdrawals.ask(given.planner, ref, "Another notice.")))
                .isFalse();
        assertNotFound(given.lead, () -> withdrawals.confirm(given.lead, ref));
        assertThat(page(address).text()).doesNotContain("Replies were counted twice.");
        assertThat(acts.as(given.planner, () -> withdrawals.confirm(given.planner, ref)))
                .isTrue();

        assertThat(page(address).select("main").text())
                .contains("Replies were counted twice.")
                .doesNotContain("Method");
        for (String ending : List.of(".csv", ".json", ".csv-metadata.json")) {
            assertThat(mvc.get().uri(address + ending).exchange()).hasStatus(404);
        }
        assertThat(text("/published/feed.atom")).contains("Replies were counted twice.");
    }

    @Test
    void the_desk_asks_for_the_notice_and_keeps_what_was_typed() {
        String wave = wave(2012);
        String ref = acts.as(analyst, () -> datasets.prepare(analyst, wave));
        acts.as(given.lead, () -> datasets.decide(given.lead, ref, true, "Small"));
        out();
        acts.as(given.planner, () -> datasets.confirm(given.planner, ref));
        UUID lead = people.signedIn(people.person("hmic", Role.INSP_LEAD));
        MvcTestResult refused = mvc.post()
                .uri("/editorial/data/" + ref + "/withdraw")
                .param("notice", " ")
                .requestAttr("probity.signIn", lead)
                .with(csrf())
                .exchange();
        assertThat(refused).hasStatus(400);
        assertThat(html(refused).select(".govuk-error-summary").text()).contains("Enter the notice");
        UUID force = people.signedIn(people.person("northmere", Role.RETURN_LEAD));
        assertThat(mvc.post()
                        .uri("/editorial/data/" + ref + "/withdraw")
                        .param("notice", "Ours")
                        .requestAttr("probity.signIn", force)
                        .with(csrf()))
                .hasStatus(404);
    }

    @Test
    void the_desk_shows_small_cells_and_keeps_what_was_typed_and_a_force_finds_nothing() {
        String wave = wave(2012);
        String ref = acts.as(analyst, () -> datasets.prepare(analyst, wave));
        UUID lead = people.signedIn(people.person("hmic", Role.INSP_LEAD));
        Document page = html(mvc.get()
                .uri("/editorial/data/" + ref)
                .requestAttr("probity.signIn", lead)
                .exchange());
        assertThat(page.text()).contains("small cell", "What about small cells?");
        MvcTestResult refused = mvc.post()
                .uri("/editorial/data/" + ref + "/decide")
                .param("outcome", "publish")
                .param("reason", "")
                .requestAttr("probity.signIn", lead)
                .with(csrf())
                .exchange();
        assertThat(refused).hasStatus(400);
        assertThat(html(refused).select(".govuk-error-summary").text()).contains("Enter the reason");
        assertThat(html(refused).select("input[value=publish]").hasAttr("checked"))
                .isTrue();
        UUID force = people.signedIn(people.person("northmere", Role.RETURN_LEAD));
        for (String path : List.of("/editorial/data", "/editorial/data/" + ref)) {
            assertThat(mvc.get().uri(path).requestAttr("probity.signIn", force).exchange())
                    .hasStatus(404);
        }
        UUID other = people.signedIn(people.person("hmic", Role.ANALYST));
        Document sources = html(mvc.get()
                .uri("/editorial/data")
                .requestAttr("probity.signIn", other)
                .exchange());
        assertThat(sources.text()).contains("Prepare a data set", title(2012));
    }

    private String title(int year) {
        return "Survey " + year + " of " + round.key();
    }

    private String wave(int year) {
        Wave.Plan plan = new Wave.Plan(
                title(year),
                LocalDate.of(year, 7, 1),
                LocalDate.of(year, 7, 31),
                "A company",
                "Telephone",
                "Adults",
                "Age");
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at < 120; at++) {
            String answer = List.of("Very common", "Fairly common", "Not very common", "Not at all common")
                    .get(at % 4);
            rows.add(List.of(at % 2 == 0 ? "1" : "1.5", at < 60 ? "northmere" : "kingsford", at < 5 ? "" : answer));
        }
        rows.add(List.of("1", "northmere", "Don't know"));
        DataFile questions = file(
                "questions.csv",
                SheetWriter.csv(
                        QuestionSheet.headings(),
                        List.of(List.of(
                                "Q1",
                                "How common is corruption?",
                                "corruption",
                                "Very common; Fairly common; Not very common; Not at all common; Don't know",
                                "Very common; Fairly common",
                                "think it is fairly or very common"))));
        DataFile replies = file("replies.csv", SheetWriter.csv(List.of("Weight", "Force", "Q1"), fixed(rows)));
        return acts.as(analyst, () -> {
            String ref = waves.draft(analyst, round.id(), plan, questions, replies);
            waves.commit(analyst, ref);
            return ref;
        });
    }

    /** Every reply answers something. */
    private static List<List<String>> fixed(List<List<String>> rows) {
        return rows.stream().filter(row -> !row.get(2).isEmpty()).toList();
    }

    /** The first release of the round is out. */
    private void out() {
        acts.as(given.lead, () -> jdbc.sql("""
                        insert into published.round (key, title, asked, terms, criteria, method, as_at, published_at)
                        values (:key, 'Round', 'Somebody', 'Terms', 'Criteria', 'Method', date '2012-07-31', now())
                        """).param("key", round.key()).update());
    }

    private static DataFile file(String name, byte[] bytes) {
        return switch (DataFile.read(Optional.of(new Upload(name, bytes)), "missing")) {
            case DataFile.Read.Taken taken -> taken.file();
            case DataFile.Read.Refused no -> throw new IllegalStateException(no.words());
        };
    }

    private Document page(String path) {
        MvcTestResult result = mvc.get().uri(path).exchange();
        assertThat(result).as(path).hasStatusOk();
        return html(result);
    }

    private String text(String path) {
        MvcTestResult result = mvc.get().uri(path).exchange();
        assertThat(result).as(path).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static Document html(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private <T> void assertNotFound(Actor actor, Supplier<T> work) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> acts.as(actor, work));
    }
}
