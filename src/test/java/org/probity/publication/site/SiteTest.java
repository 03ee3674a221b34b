package org.probity.publication.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.ProbityTest;
import org.probity.given.Acts;
import org.probity.given.GivenReleases;
import org.probity.inspection.round.Round;
import org.probity.publication.Notices;
import org.probity.report.Release;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** What a visitor reads who is not signed in. */
@ProbityTest
class SiteTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Acts acts;

    @Autowired
    GivenReleases given;

    @Autowired
    Notices notices;

    @Autowired
    ExportCommand export;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    private JdbcClient one;
    private TransactionTemplate transactions;

    @Autowired
    void oneTransaction(@FlywayDataSource DataSource source) {
        one = JdbcClient.create(source);
        transactions = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    @TempDir
    Path folder;

    private Round round;
    private Release release;
    private String address;

    @BeforeEach
    void something_public() {
        round = given.accepted(
                "northmere", Map.of("bi-applications", 5, "policies-updated", 3, "health-check-completed", 1));
        release = given.published(round, "northmere");
        address = "/published/releases/" + round.key() + "-northmere";
    }

    @Test
    void the_release_reads_signed_out_with_each_figure_linked_to_its_row() {
        Document page = page(address);
        assertThat(page.select("h1").text()).isEqualTo("Northmere Constabulary (fictional)");
        assertThat(page.text())
                .contains("Sample data: not real people or events", "Notes to editors", "Where the figures come from");
        List<String> figures = page.select("a[data-figure]").eachAttr("href");
        assertThat(figures).contains("/published/rounds/" + round.key() + "?force=northmere#northmere-bi-applications");
        Document rows = page("/published/rounds/" + round.key() + "?force=northmere");
        figures.forEach(href -> assertThat(rows.getElementById(href.substring(href.indexOf('#') + 1)))
                .as(href)
                .isNotNull());
        assertThat(page.select("meta[name=robots]")).isEmpty();
    }

    @Test
    void the_round_says_who_asked_and_why_each_body_is_in_and_a_measure_shows_every_body() {
        Document page = page("/published/rounds/" + round.key());
        assertThat(page.text())
                .contains("The Home Secretary", "Within the remit", "Sample data: not real people or events");
        Document one = page("/published/rounds/" + round.key() + "?metric=bi-applications");
        assertThat(one.select("table")).hasSize(1);
        assertThat(one.select("tbody tr")).hasSize(2);
        assertThat(one.getElementById("quellindale-bi-applications")
                        .select("td")
                        .first()
                        .text())
                .isEqualTo("Not published");
        assertThat(one.getElementById("northmere-bi-applications")
                        .select("td")
                        .first()
                        .text())
                .isEqualTo("5");
    }

    @Test
    void figures_csv_has_exactly_these_bytes() {
        MvcTestResult file = get("/published/rounds/" + round.key() + "/figures.csv");
        assertThat(file.getResponse().getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.getResponse().getHeader("Content-Disposition"))
                .contains(round.key() + "-figures-sample-data.csv");
        assertThat(new String(file.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(
                        "body,metric,value,absence,provenance,unit,period_from,period_to,as_at,known_at,metric_version,source\r\n"
                                + "northmere,bi-applications,5,,supplied,application,2011-09-01,,,,1,Sample data: Human resources system\r\n"
                                + "northmere,health-check-completed,yes,,supplied,yes-no,2011-09-01,,,,1,Sample data: Human resources system\r\n"
                                + "northmere,policies-updated,3,,supplied,policy,2011-09-01,,,,1,Sample data: Human resources system\r\n");
    }

    @Test
    void what_was_not_supplied_has_its_word_and_zero_is_zero() {
        administrator
                .sql("update published.figure set value = 0 where round_key = ? and metric = 'bi-applications'")
                .param(round.key())
                .update();
        administrator
                .sql(
                        "update published.figure set value = null, absence = 'not-supplied' where round_key = ? and metric = 'policies-updated'")
                .param(round.key())
                .update();
        assertThat(body("/published/rounds/" + round.key() + "/figures.csv"))
                .contains("northmere,bi-applications,0,,supplied", "northmere,policies-updated,,not-supplied,supplied");
        Document force = page("/published/rounds/" + round.key() + "?metric=policies-updated");
        assertThat(force.getElementById("northmere-policies-updated")
                        .select("td")
                        .first()
                        .text())
                .isEqualTo("Not supplied [x]");
        assertThat(force.select("main").text()).contains("Nothing was supplied (sample data)");
        assertThat(page("/published/rounds/" + round.key()).getElementById("northmere-policies-updated"))
                .as("the release links to it")
                .isNotNull();
    }

    @Test
    void the_data_say_what_their_columns_mean() {
        assertThat(body("/published/rounds/" + round.key() + "/figures.csv-metadata.json"))
                .contains("http://www.w3.org/ns/csvw", "\"name\":\"known_at\"", "Sample data");
        assertThat(body("/published/rounds/" + round.key() + "/figures.json"))
                .contains("\"metric\":\"bi-applications\",\"value\":\"5\",\"absence\":null");
    }

    @Test
    void the_documents_name_what_they_are() throws IOException {
        MvcTestResult pdf = get(address + ".pdf");
        assertThat(pdf.getResponse().getHeader("Content-Disposition")).contains("-northmere-sample-data.pdf");
        try (var document = Loader.loadPDF(pdf.getResponse().getContentAsByteArray())) {
            assertThat(document.getDocumentInformation().getTitle()).contains("Northmere");
            assertThat(document.getDocumentInformation().getSubject()).startsWith("Sample data");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Probity");
        }
        assertThat(get(address + ".odt").getResponse().getContentAsByteArray()).startsWith('P', 'K');
    }

    @Test
    void a_force_and_a_search_lead_to_the_release() {
        assertThat(page("/published/forces/northmere").select("a[href=" + address + "]"))
                .isNotEmpty();
        assertThat(page("/published?q=northmere").select("a[href=" + address + "]"))
                .isNotEmpty();
        assertThat(page("/published?q=nowhere-at-all").text()).contains("0 results for “nowhere-at-all”");
        assertThat(body("/published/feed.atom")).contains(address);
        assertThat(body("/sitemap.xml")).contains(address);
        assertThat(body("/robots.txt")).contains("Disallow: /\n", "sitemap.xml");
    }

    @Test
    void before_its_instant_every_path_answers_as_if_there_were_nothing() {
        published("now() + interval '1 hour'");
        byte[] nothing =
                get("/published/releases/no-such-release").getResponse().getContentAsByteArray();
        for (String path : paths()) {
            MvcTestResult hidden = get(path);
            assertThat(hidden).as(path).hasStatus(404);
            assertThat(hidden.getResponse().getContentAsByteArray()).as(path).isEqualTo(nothing);
            assertThat(hidden.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
        }
        for (String list : List.of(
                "/published",
                "/published/feed.atom",
                "/sitemap.xml",
                "/published?q=" + round.key(),
                "/published/compare",
                "/published/compare?round=" + round.key(),
                "/published/recommendations")) {
            assertThat(page(list).select("main").text() + body(list).replaceAll("value=\"[^\"]*\"", ""))
                    .as(list)
                    .doesNotContain(round.key() + "-", "/rounds/" + round.key());
        }
        published("now() - interval '1 second'");
        for (String path : paths()) {
            assertThat(get(path)).as(path).hasStatusOk();
        }
        assertThat(body("/published/feed.atom")).contains(address);
    }

    @Test
    void the_database_itself_lets_a_row_out_at_its_instant_and_not_a_microsecond_before() {
        for (String table : List.of("round", "body", "figure", "document", "report")) {
            assertThat(seenByThePublic(table, "now()")).as(table).isPositive();
            assertThat(seenByThePublic(table, "now() + interval '1 microsecond'"))
                    .as(table)
                    .isZero();
        }
    }

    /** In one transaction, whose now() stands still. */
    private int seenByThePublic(String table, String at) {
        return transactions.execute(status -> {
            status.setRollbackOnly();
            String key = table.equals("round") ? "key" : "round_key";
            one.sql("update published." + table + " set published_at = " + at + " where " + key + " = ?")
                    .param(round.key())
                    .update();
            one.sql("set local role probity_public").update();
            return one.sql("select count(*) from published." + table + " where " + key + " = ?")
                    .param(round.key())
                    .query(Integer.class)
                    .single();
        });
    }

    @Test
    void a_corrected_release_keeps_its_earlier_version_with_a_note() {
        administrator.sql("""
                        with old as (update published.document set state = 'corrected', noticed_at = now() where round_key = :round returning *)
                        insert into published.document (slug, version, release_id, round_key, body, title, state, notice, content, pdf, odt, text_hash, published_at)
                        select slug, 2, release_id, round_key, body, 'Put right', 'published', 'A number was wrong.', content, pdf, odt, text_hash, now() from old
                        """).param("round", round.key()).update();
        assertThat(page(address).text()).contains("Corrected on", "A number was wrong.", "Version 1");
        assertThat(body("/published/feed.atom"))
                .contains("<title>Corrected: Put right</title>", "A number was wrong.", address + "?version=1");
        assertThat(body("/published/rounds/" + round.key() + "/changes.csv"))
                .contains("northmere,release corrected,,,,A number was wrong.");
        assertThat(page("/published/forces/northmere").text())
                .contains("Corrections and withdrawals", "Corrected: Put right");
        assertThat(page(address + "?version=1").text()).contains("This version was replaced on");
        assertThat(page(address + "?version=1").select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
        assertThat(get(address + ".pdf?version=1")).hasStatusOk();
        assertThat(get(address + "?version=9")).hasStatus(404);
        assertThat(get(address + "?version=x")).hasStatus(404);
    }

    @Test
    void a_corrected_figure_is_marked_with_what_it_was_in_pages_and_data() {
        administrator.sql("""
                        with old as (update published.figure set superseded_at = now()
                                     where round_key = :round and metric = 'bi-applications' returning *)
                        insert into published.figure (id, round_key, body, metric, version, value, provenance, unit, period_from,
                            metric_version, source, parts_hash, published_at, notice)
                        select gen_random_uuid(), round_key, body, metric, 2, 50, provenance, unit, period_from, metric_version,
                            source, parts_hash, '2013-01-04 10:00Z', 'It was miscounted.' from old
                        """).param("round", round.key()).update();
        assertThat(body("/published/rounds/" + round.key() + "/figures.csv"))
                .contains("northmere,bi-applications,50,,supplied")
                .contains("Human resources system; corrected on 4 January 2013, was 5\"\r\n");
        assertThat(body("/published/rounds/" + round.key() + "/changes.csv"))
                .contains("2013-01-04T10:00:00Z,northmere,figure corrected,bi-applications,5,50,It was miscounted.");
        assertThat(body("/published/rounds/" + round.key() + "/changes.csv-metadata.json"))
                .contains("\"url\":\"changes.csv\"");
        assertThat(page("/published/rounds/" + round.key())
                        .getElementById("northmere-bi-applications")
                        .text())
                .contains("50 [r]", "Corrected on 4 January 2013, was 5");
        assertThat(page("/published/forces/northmere").text()).contains("50 [r]");
        assertThat(get("/published/rounds/" + round.key() + "/figures.ods")
                        .getResponse()
                        .getContentAsByteArray())
                .startsWith('P', 'K');
    }

    @Test
    void the_force_page_says_what_was_found_and_what_happened() {
        Document page = page("/published/forces/northmere");
        assertThat(page.select("h2").eachText()).contains("What was found", "What happened about it");
        assertThat(page.select("main").text())
                .contains(
                        "Second jobs and business interests", "five applications for second jobs", "Read the release:");
        assertThat(page.select("main a[href=/published/compare?round=" + round.key() + "]"))
                .hasSize(1);
    }

    @Test
    void forces_are_compared_with_cautions() {
        Document page = page("/published/compare?round=" + round.key() + "&measure=bi-applications");
        assertThat(page.select("main").text())
                .contains("Too few to compare: 1 of 2 supplied this.", "A count grows with the size of a force")
                .doesNotContain("All together");
        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page.select("option[selected]").eachAttr("value")).contains(round.key(), "bi-applications");
        assertThat(page("/published/compare?round=no-such").select("h1").text()).isEqualTo("Compare forces");
    }

    @Test
    void of_a_withdrawn_release_the_notice_stands_alone() {
        acts.as(given.lead, () -> notices.ask(given.lead, release.ref(), "Withdrawn while we check it."));
        acts.as(given.other, () -> notices.confirm(given.other, release.ref()));
        Document page = page(address);
        assertThat(page.select("main").text())
                .contains("Withdrawn while we check it.")
                .doesNotContain("applications", "Sources");
        for (String gone :
                List.of(address + ".pdf", address + ".odt", address + "?version=1", address + ".pdf?version=1")) {
            assertThat(get(gone)).as(gone).hasStatus(404);
        }
        assertThat(body("/published/rounds/" + round.key() + "/figures.csv")).doesNotContain("northmere");
    }

    @Test
    void the_export_writes_what_is_public_and_says_what_is_not() throws IOException {
        assertThat(export.write(round.key(), "northmere", folder.resolve("a/b")))
                .isInstanceOf(ExportCommand.Outcome.Written.class);
        assertThat(folder.resolve("a/b"))
                .isDirectoryContaining("glob:**release.html")
                .isDirectoryContaining("glob:**release.pdf");
        assertThat(Files.readString(folder.resolve("a/b/release.html")))
                .contains("Sample data", "href=\"#source-bi-applications\"");
        assertThat(Files.readString(folder.resolve("a/b/figures.csv")))
                .startsWith("body,metric,value")
                .hasLineCount(4);
        assertThat(export.write(round.key(), "quellindale", folder))
                .isInstanceOfSatisfying(
                        ExportCommand.Outcome.Written.class,
                        w -> assertThat(w.release()).isFalse());
        assertThat(folder.resolve("release.html")).doesNotExist();
        assertThat(export.write(round.key(), "nobody", folder)).isInstanceOf(ExportCommand.Outcome.UnknownBody.class);
        assertThat(export.write("no-round", "northmere", folder))
                .isInstanceOf(ExportCommand.Outcome.UnknownRound.class);
    }

    @Test
    void the_command_reads_both_ways_of_saying_an_option() {
        assertThat(ExportCommand.options(
                        List.of("--server.port=0", "--round", "a", "--body=b", "--out", "c", "--x", "y")))
                .containsEntry("round", "a")
                .containsEntry("body", "b")
                .containsEntry("out", "c")
                .doesNotContainKey("x");
    }

    private List<String> paths() {
        return List.of(
                address,
                address + ".pdf",
                address + ".odt",
                address + "?version=1",
                "/published/rounds/" + round.key(),
                "/published/rounds/" + round.key() + "/figures.csv",
                "/published/rounds/" + round.key() + "/figures.ods",
                "/published/rounds/" + round.key() + "/changes.csv",
                "/published/rounds/" + round.key() + "/changes.csv-metadata.json",
                "/published/rounds/" + round.key() + "/figures.json",
                "/published/rounds/" + round.key() + "/figures.csv-metadata.json");
    }

    private void published(String at) {
        administrator
                .sql("update published.round set published_at = " + at + " where key = ?")
                .param(round.key())
                .update();
        for (String table : List.of("body", "figure", "document", "report")) {
            administrator
                    .sql("update published." + table + " set published_at = " + at + " where round_key = ?")
                    .param(round.key())
                    .update();
        }
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }

    private String body(String address) {
        MvcTestResult result = get(address);
        assertThat(result).as(address).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private Document page(String address) {
        return Jsoup.parse(body(address));
    }
}
