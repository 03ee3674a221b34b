package org.probity.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.probity.ProbityTest;
import org.probity.journeys.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The public site of the whole fictional service: reports on 44 forces and on all of them together, on a desk and on a phone. */
@Tag("browser")
@ProbityTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServiceSiteTest {

    private static final String ROUND = "/published/rounds/twins-2012";
    private static final String TOGETHER = "/published/reports/twins-2012-all-forces";
    private static final int MOST_BYTES = 150_000;

    @LocalServerPort
    int port;

    @Autowired
    SampleLoader sample;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    private Browser browser;

    @BeforeAll
    void open() {
        browser = Browser.open(port);
        sample.load();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void every_force_has_a_report_that_is_public_and_there_is_one_on_all_of_them() {
        assertThat(number("select count(*) from published.report where round_key = 'twins-2012' and kind = 'force'"))
                .isEqualTo(44);
        assertThat(number("select count(*) from published.report where round_key = 'twins-2012' and kind = 'national'"))
                .isEqualTo(1);
        String report = text("/published/reports/twins-2012-northmere");
        assertThat(report).contains("Judgements", "Area for improvement", "What has happened since");
        assertThat(number("select count(distinct body) from published.recommendation where round_key = 'twins-2012'"))
                .isGreaterThan(20);
    }

    @Test
    void no_public_page_of_the_round_is_heavy() {
        for (String address : List.of(
                ROUND,
                ROUND + "?metric=bi-applications",
                ROUND + "?force=northmere",
                TOGETHER,
                TOGETHER + "?measure=bi-applications",
                "/published/forces/velmarsh",
                "/published/reports/twins-2012-velmarsh",
                "/published/compare?round=twins-2012")) {
            int bytes = text(address).length();
            System.out.println(address + ": " + bytes + " bytes");
            assertThat(bytes).as(address).isLessThan(MOST_BYTES);
        }
    }

    @Test
    void the_pages_of_44_forces_fit_a_desk_and_a_phone() {
        for (int width : new int[] {1280, 375}) {
            Page page = browser.newPage(width, true);
            look(page, ROUND, "service-round-" + width);
            look(page, ROUND + "?metric=bi-applications", "service-measure-" + width);
            look(page, ROUND + "?force=velmarsh", "service-force-figures-" + width);
            look(page, TOGETHER, "service-together-" + width);
            look(page, "/published/forces/velmarsh", "service-force-" + width);
            look(page, "/published/reports/twins-2012-velmarsh", "service-report-" + width);
            look(page, "/published/compare?round=twins-2012&measure=bi-approved", "service-compare-" + width);
            look(page, "/published/recommendations?round=twins-2012", "service-recommendations-" + width);
            page.context().close();
        }
        browser.assertNoComplaints();
    }

    @Test
    void a_lead_sees_all_releases_of_44_forces_in_one_run() {
        for (int width : new int[] {1280, 375}) {
            Page page = as(width);
            long begun = System.nanoTime();
            look(page, "/editorial/run/twins-2012", "service-run-" + width);
            System.out.println(
                    "Run of 44 on one page in " + (System.nanoTime() - begun) / 1_000_000 + " ms, with its picture");
            assertThat(page.locator("tbody").last().locator("tr").count()).isEqualTo(44);
            page.context().close();
        }
    }

    private Page as(int width) {
        Page page = browser.newPage(width, true);
        page.navigate("/sign-in");
        page.locator("button")
                .filter(new Locator.FilterOptions()
                        .setHasText(Pattern.compile("^\\s*Lead inspector\\s*,.*Inspectorate")))
                .first()
                .click();
        return page;
    }

    private static void look(Page page, String address, String name) {
        assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
        Browser.screenshot(page, name);
        Browser.assertAccessible(page);
    }

    private String text(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private int number(String sql) {
        return administrator.sql(sql).query(Integer.class).single();
    }
}
