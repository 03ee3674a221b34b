package org.probity.register.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.given.Given;
import org.probity.given.GivenInterests;
import org.probity.given.Visits;
import org.probity.register.Entry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The board's page with what the registers say on it. */
@ProbityTest
class BoardTest {

    private static final String FORCE = "velmarsh";

    @Autowired
    Given given;

    @Autowired
    GivenInterests interests;

    @Autowired
    Visits visits;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    private Document board(UUID reader) {
        MvcTestResult result = visits.get(reader, "/board");
        assertThat(result).hasStatusOk();
        return Visits.page(result);
    }

    private static Map<String, Integer> stages(Document board) {
        return board.select("section[aria-labelledby=applications-stages-finding] tbody tr").stream()
                .collect(Collectors.toMap(
                        row -> row.select("th").text(),
                        row -> Integer.parseInt(row.select("td").text().replace(",", ""))));
    }

    private static String row(Document board, String label) {
        return board.select("#main-content tbody tr").stream()
                .filter(row -> row.select("th").text().equals(label))
                .map(row -> row.select("td").text())
                .findFirst()
                .orElse("");
    }

    @Test
    void each_stage_is_counted_by_itself_and_what_is_new_shows_as_movement() {
        UUID chief = given.chiefOfficer(FORCE, Role.SIGNATORY);
        Document before = board(chief);
        interests.submitted(given.person(FORCE));
        interests.approved(given.person(FORCE), interests.decider(FORCE));
        Document after = board(chief);

        assertThat(stages(after).get("Received")).isEqualTo(stages(before).get("Received") + 2);
        assertThat(stages(after).get("Approved")).isEqualTo(stages(before).get("Approved") + 1);
        assertThat(stages(after).get("Refused")).isEqualTo(stages(before).get("Refused"));
        assertThat(stages(after).get("Pending, whenever sent"))
                .isEqualTo(stages(before).get("Pending, whenever sent") + 1);
        assertThat(after.select("svg[role=img] > title")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(after.select("section[aria-labelledby=figures] table").text())
                .contains("more");
        assertThat(after.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void what_is_overdue_is_counted_without_the_reader_s_own_and_other_chief_officers_entries() {
        UUID chief = given.chiefOfficer(FORCE, Role.SIGNATORY);
        UUID other = given.chiefOfficer(FORCE, Role.SIGNATORY);
        String label = "Entries at your desk past their day";
        int before = Integer.parseInt(row(board(chief), label));
        late(interests.submitted(chief));
        late(interests.submitted(other));
        assertThat(row(board(chief), label)).isEqualTo(String.valueOf(before));
        late(interests.submitted(given.person(FORCE)));
        Document board = board(chief);
        assertThat(row(board, label)).isEqualTo(String.valueOf(before + 1));
        assertThat(board.select("a[href='/desk?section=overdue']")).isNotEmpty();
    }

    private void late(Entry entry) {
        administrator
                .sql("update register.entry set due_on = ? where id = ?")
                .params(LocalDate.of(2020, 1, 1), entry.id())
                .update();
    }

    @Test
    void the_day_compared_with_is_part_of_the_address_and_a_wrong_one_is_kept() {
        UUID chief = given.chiefOfficer(FORCE, Role.SIGNATORY);
        Document earlier = Visits.page(visits.get(chief, "/board?since.day=1&since.month=2&since.year=2024"));
        assertThat(earlier.select(".govuk-body-l").text()).contains("1 February 2024");
        Document wrong = Visits.page(visits.get(chief, "/board?since.day=31&since.month=2&since.year=2024"));
        assertThat(wrong.select(".govuk-error-summary").text()).contains("must be a real date");
        assertThat(wrong.select("#since-day").val()).isEqualTo("31");
    }

    @Test
    void the_numbers_of_a_picture_can_be_taken_away_and_nobody_else_finds_the_page() throws Exception {
        UUID chief = given.chiefOfficer(FORCE, Role.SIGNATORY);
        MvcTestResult file = visits.get(chief, "/board/applications/applications-stages.csv?since=2024-02-01");
        assertThat(file).hasStatusOk().hasContentTypeCompatibleWith("text/csv");
        assertThat(file.getResponse().getContentAsString())
                .startsWith("\"Stage\",\"Applications\"")
                .contains("\"Pending, whenever sent\"");
        assertThat(visits.get(chief, "/board/applications/nothing.csv")).hasStatus(404);

        for (UUID nobody : new UUID[] {given.person(FORCE), given.person(FORCE, Role.FORCE_ADMIN)}) {
            MvcTestResult hidden = visits.get(nobody, "/board");
            assertThat(hidden).hasStatus(404);
            assertThat(hidden.getResponse().getContentAsString())
                    .isEqualTo(visits.get(nobody, "/no/such/page").getResponse().getContentAsString());
        }
    }
}
