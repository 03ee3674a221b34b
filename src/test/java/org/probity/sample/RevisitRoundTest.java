package org.probity.sample;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.sample.Transcript.Fact;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The main job on real input: every row of what the two releases of 2012 say stands in what is published. */
@ProbityTest
class RevisitRoundTest {

    private static final List<String> TOLD = List.of("norfolk", "nottinghamshire");
    private static final Path SHARED = Path.of("../shared/data/2012/releases.csv");

    @Autowired
    SampleLoader sample;

    @Autowired
    MockMvcTester web;

    @BeforeEach
    void loaded() {
        sample.load();
    }

    @Test
    void each_number_stands_in_the_published_figures_with_its_provenance() {
        Map<String, NamedCsvRecord> published = published();
        int numbers = 0;
        for (Fact fact : Transcript.facts()) {
            if (!fact.metric().isEmpty()) {
                numbers++;
                NamedCsvRecord row = published.get(fact.body() + " " + fact.metric());
                assertThat(row).as(fact.id()).isNotNull();
                assertThat(row.getField("value")).as(fact.id()).isEqualTo(fact.value());
                assertThat(row.getField("provenance")).as(fact.id()).isEqualTo(fact.how());
                assertThat(row.getField("source"))
                        .as(fact.id())
                        .contains("release")
                        .contains(fact.document());
            }
        }
        assertThat(numbers).isEqualTo(19);
    }

    @Test
    void each_statement_stands_in_the_release() {
        for (String body : TOLD) {
            String release = release(body);
            List<Transcript.Statement> statements = Transcript.statements(body);
            assertThat(statements).hasSizeGreaterThan(15);
            statements.forEach(one -> assertThat(release).as(one.key()).contains(one.text()));
        }
        List<String> said = TOLD.stream()
                .flatMap(body -> Transcript.statements(body).stream())
                .map(Transcript.Statement::key)
                .toList();
        Transcript.facts().stream()
                .filter(fact -> fact.how().equals("statement"))
                .forEach(fact -> assertThat(said).contains(fact.id()));
    }

    @Test
    void what_became_of_four_applications_of_nottinghamshire_is_not_stated_and_never_called_refused() {
        String release = release("nottinghamshire");
        assertThat(release)
                .contains("113 applications")
                .contains("109 of which")
                .doesNotContainIgnoringCase("refus");
        assertThat(published()).doesNotContainKey("nottinghamshire bi-refused");
    }

    @Test
    void nothing_absent_is_printed_as_zero_and_the_zero_of_norfolk_is_printed() {
        Map<String, NamedCsvRecord> published = published();
        assertThat(published.get("norfolk media-disclosure-investigations").getField("value"))
                .isEqualTo("0");
        assertThat(release("norfolk")).contains("has not investigated any");
        List<NamedCsvRecord> silent = published.values().stream()
                .filter(row -> !TOLD.contains(row.getField("body")))
                .toList();
        assertThat(silent.stream().map(row -> row.getField("body")).distinct()).hasSize(42);
        assertThat(silent).allSatisfy(row -> {
            assertThat(row.getField("value")).isEmpty();
            assertThat(row.getField("absence")).isEqualTo("not-supplied");
        });
        assertThat(published).doesNotContainKey("norfolk action-plan-made");
    }

    @Test
    void no_words_of_the_inspector_and_no_telephone_number_are_repeated() {
        for (String body : TOLD) {
            assertThat(release(body))
                    .doesNotContain("0203 513")
                    .doesNotContain("07836")
                    .doesNotContain("gripping these");
        }
        assertThat(release("norfolk")).contains("potentially inappropriate");
        assertThat(release("nottinghamshire")).doesNotContain("potentially");
    }

    @Test
    void the_copy_is_the_file_that_was_handed_over() throws IOException {
        if (Files.exists(SHARED)) {
            try (var copy = Transcript.class.getResourceAsStream("releases-2012.csv")) {
                assertThat(copy.readAllBytes()).isEqualTo(Files.readAllBytes(SHARED));
            }
        }
        assertThat(Transcript.facts()).hasSizeGreaterThan(100);
    }

    @Test
    void no_hour_no_day_and_no_cut_off_is_printed_that_the_releases_do_not_state() {
        for (String body : TOLD) {
            assertThat(text("/published/releases/revisit-2012-" + body))
                    .contains("The original was published on 19 December 2012<")
                    .doesNotContain("9:30am<")
                    .doesNotContain("31 August 2012")
                    .doesNotContain("31 July 2012");
        }
        Map<String, NamedCsvRecord> published = published();
        assertThat(published.values())
                .allSatisfy(row -> assertThat(row.getField("as_at")).isEmpty());
        assertThat(published.get("nottinghamshire media-disclosure-ongoing").getField("source"))
                .contains("July and August 2012");
        assertThat(text("/published/rounds/revisit-2012"))
                .doesNotContain("31 July 2012")
                .doesNotContain("31 August 2012");
    }

    private Map<String, NamedCsvRecord> published() {
        String csv = text("/published/rounds/revisit-2012/figures.csv");
        return CsvReader.builder().ofNamedCsvRecord(csv.replace("\uFEFF", "")).stream()
                .collect(Collectors.toMap(
                        row -> row.getField("body") + " " + row.getField("metric"), Function.identity()));
    }

    private String release(String body) {
        return Jsoup.parse(text("/published/releases/revisit-2012-" + body))
                .select("main")
                .text();
    }

    private String text(String address) {
        var result = web.get().uri(address).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
