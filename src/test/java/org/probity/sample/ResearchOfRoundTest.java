package org.probity.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The survey and the study of the fictional service as the public reads them. */
@ProbityTest
class ResearchOfRoundTest {

    @Autowired
    SampleLoader sample;

    @Autowired
    MockMvcTester web;

    @BeforeEach
    void loaded() {
        sample.load();
    }

    @Test
    void the_second_wave_is_public_with_changes_and_without_one_where_the_wording_changed() {
        Document page = page(address("second wave"));
        assertThat(page.text())
                .contains("Sample data", "think corruption is fairly or very common", "Wording changed: not compared")
                .contains("New in this wave", "percentage points");
        String csv = text(address("second wave") + ".csv");
        assertThat(csv.lines().filter(line -> line.startsWith("trust,")).count())
                .isEqualTo(3);
        assertThat(csv).contains("Sample data: not real people or events");
    }

    @Test
    void the_study_is_public_in_three_counts_that_agree_with_the_twins() {
        String csv = text(address("study of social media") + ".csv");
        assertThat(csv)
                .contains("cases-by-force,Cases by force,Northmere Constabulary (fictional),1,cases")
                .contains("cases-by-force,Cases by force,Kingsford Police (fictional),5,cases");
        assertThat(text("/published/data?round=twins-2012")).doesNotContain("first wave");
    }

    private String address(String title) {
        return page("/published/data?round=twins-2012")
                .select("a:contains(" + title + ")")
                .attr("href");
    }

    private Document page(String path) {
        return Jsoup.parse(text(path));
    }

    private String text(String path) {
        var result = web.get().uri(path).exchange();
        assertThat(result).as(path).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
