package org.probity.inspection.sheet;

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
import org.probity.exchange.Reading;
import org.probity.exchange.SheetRow;
import org.probity.exchange.SheetWriter;
import org.probity.exchange.Sheets;
import org.probity.given.Given;
import org.probity.given.GivenInspection;
import org.probity.platform.files.FileKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ProbityTest
class SheetPagesTest {

    private static final String FORCE = "velmarsh";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    GivenInspection inspection;

    private UUID lead;
    private String here;

    @BeforeEach
    void a_return_that_was_begun() {
        lead = given.signedIn(given.person(FORCE, Role.RETURN_LEAD));
        here = "/returns/"
                + inspection
                        .openRound(new String[] {FORCE}, "bi-applications", "gifts-recorded", "vetting-overdue")
                        .key();
        assertThat(post(here + "/start")).hasStatus(303);
    }

    @Test
    void the_template_goes_out_comes_back_filled_and_is_saved_after_a_look() {
        assertThat(page(here).select("a[href=" + here + "/file]")).hasSize(1);
        MvcTestResult template = get(lead, here + "/template");
        assertThat(template).hasStatusOk();
        assertThat(template.getResponse().getHeader("Content-Disposition")).contains("sample-data.xlsx");
        List<SheetRow> rows = ((Reading.Rows)
                        Sheets.read(FileKind.XLSX, template.getResponse().getContentAsByteArray()))
                .rows();
        assertThat(rows).hasSize(4);
        assertThat(rows.get(1).cell(0)).isEqualTo("bi-applications");

        Document check = html(send(filled(rows, "64", "not held", "about 50"), "filled.xlsx"));
        assertThat(check.select("h1").text()).isEqualTo("Check the file");
        assertThat(check.text())
                .contains(
                        "2 figures to save, 1 row with faults, 0 unchanged or empty",
                        "Row 4",
                        "Figure must be a whole number",
                        "Nothing has been saved yet");
        assertThat(page(here).text()).contains("Not answered").doesNotContain("Personnel system");

        assertThat(post(
                        here + "/file/save",
                        "rows",
                        check.select("input[name=rows]").val()))
                .hasStatus(303);
        Document after = page(here);
        assertThat(after.text()).contains("64", "Not held", "Personnel system");
        assertThat(html(send(filled(rows, "64", "not held", ""), "filled.xlsx")).text())
                .contains("The file changes nothing in the return");
    }

    @Test
    void what_somebody_changed_meanwhile_stays_and_is_named() {
        List<SheetRow> rows = template();
        String first = html(send(filled(rows, "640001", "", ""), "a.xlsx"))
                .select("input[name=rows]")
                .val();
        String second = html(send(filled(rows, "650001", "", ""), "b.xlsx"))
                .select("input[name=rows]")
                .val();
        post(here + "/file/save", "rows", first);
        MvcTestResult late = post(here + "/file/save", "rows", second);
        assertThat(late.getMvcResult().getFlashMap().get("done").toString())
                .contains("0 figures saved", "Somebody changed these meanwhile");
        // long numbers: the round's random name holds short ones
        assertThat(page(here).text()).contains("640,001").doesNotContain("650,001");
    }

    @Test
    void a_file_of_another_kind_and_no_file_are_said_by_the_field() {
        assertThat(html(multipart(null, null)).select(".govuk-error-summary").text())
                .contains("Select the filled file");
        MvcTestResult text = multipart("Words and no table".getBytes(StandardCharsets.UTF_8), "a.txt");
        assertThat(text).hasStatus(400);
        assertThat(html(text).select("#file-error").text()).contains("must be an ODS, XLSX or CSV");
        byte[] headless = SheetWriter.csv(List.of("Name", "Number"), List.of(List.of("a", "1")));
        assertThat(html(multipart(headless, "a.csv")).select("#file-error").text())
                .contains("no column headed");
    }

    @Test
    void nobody_else_finds_template_or_file() {
        UUID other = given.signedIn(given.person("kingsford", Role.RETURN_LEAD));
        UUID staff = given.signedIn(given.person(FORCE));
        for (UUID who : new UUID[] {other, staff}) {
            assertThat(get(who, here + "/template")).hasStatus(404);
            assertThat(get(who, here + "/file")).hasStatus(404);
        }
    }

    private List<SheetRow> template() {
        MvcTestResult template = get(lead, here + "/template");
        return ((Reading.Rows) Sheets.read(FileKind.XLSX, template.getResponse().getContentAsByteArray())).rows();
    }

    private static byte[] filled(List<SheetRow> rows, String applications, String gifts, String vetting) {
        List<List<String>> filled = new ArrayList<>();
        for (SheetRow row : rows.subList(1, rows.size())) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < SheetColumn.values().length; column++) {
                cells.add(row.cell(column));
            }
            String metric = row.cell(0);
            if (metric.equals("gifts-recorded")) {
                cells.set(SheetColumn.ABSENCE.ordinal(), gifts);
            } else {
                String value = metric.equals("bi-applications") ? applications : vetting;
                cells.set(SheetColumn.VALUE.ordinal(), value);
                cells.set(SheetColumn.SYSTEM.ordinal(), value.isEmpty() ? "" : "Personnel system");
            }
            filled.add(cells);
        }
        return SheetWriter.xlsx("Return", rows.getFirst().cells(), filled);
    }

    private MvcTestResult send(byte[] bytes, String name) {
        MvcTestResult result = multipart(bytes, name);
        assertThat(result).hasStatusOk();
        return result;
    }

    private MvcTestResult multipart(byte[] bytes, String name) {
        var request = mvc.post().uri(here + "/file").multipart();
        if (bytes != null) {
            request = request.file(new org.springframework.mock.web.MockMultipartFile("file", name, null, bytes));
        }
        return request.requestAttr("probity.signIn", lead).with(csrf()).exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = mvc.post().uri(path).requestAttr("probity.signIn", lead).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(UUID who, String path) {
        return mvc.get().uri(path).requestAttr("probity.signIn", who).exchange();
    }

    private Document page(String path) {
        MvcTestResult result = get(lead, path);
        assertThat(result).as(path).hasStatusOk();
        return html(result);
    }

    private static Document html(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
