package org.probity.inspection.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.figure.Absence;
import org.probity.figure.stated.Stated;
import org.probity.given.Acts;
import org.probity.given.Given;
import org.probity.given.GivenInspection;
import org.probity.given.Visits;
import org.probity.inspection.returns.Filling;
import org.probity.inspection.returns.ReturnDraft;
import org.probity.inspection.returns.Returns;
import org.probity.inspection.returns.Signing;
import org.probity.inspection.round.Round;
import org.probity.inspection.submission.Submissions;
import org.springframework.beans.factory.annotation.Autowired;

/** One figure of all forces beside each other. */
@ProbityTest
class PicturePagesTest {

    private static final List<String> FORCES =
            List.of("northmere", "kingsford", "velmarsh", "ostrayne", "quellindale", "oxquill");

    @Autowired
    Visits visits;

    @Autowired
    Given people;

    @Autowired
    GivenInspection given;

    @Autowired
    Acts acts;

    @Autowired
    Returns returns;

    @Autowired
    Filling filling;

    @Autowired
    Signing signing;

    @Autowired
    Submissions submissions;

    /** Six forces of 40 applications each: 40, 30, 20, 10 and 0 approved, and one that does not hold the figure. */
    private Round round() {
        Round round = given.openRound(FORCES.toArray(String[]::new), "bi-applications", "bi-approved");
        for (int at = 0; at < FORCES.size(); at++) {
            send(round, FORCES.get(at), at == 5 ? null : 40 - 10 * at);
        }
        return round;
    }

    private void send(Round round, String body, @org.jspecify.annotations.Nullable Integer approved) {
        Actor lead = Acts.a(Role.RETURN_LEAD, body);
        Actor signatory = Acts.a(Role.SIGNATORY, body);
        acts.as(lead, () -> {
            ReturnDraft draft = returns.start(lead, round.key());
            filling.supply(lead, round.key(), 0, value(draft, "bi-applications", 40));
            filling.supply(
                    lead,
                    round.key(),
                    0,
                    approved == null
                            ? Stated.absent(
                                    draft.body(), "bi-approved", Absence.NOT_HELD, GivenInspection.SINCE, "The desk")
                            : value(draft, "bi-approved", approved));
            return draft;
        });
        acts.as(signatory, () -> signing.sign(signatory, round.key()));
    }

    private static Stated value(ReturnDraft draft, String metric, int value) {
        return Stated.value(draft.body(), metric, BigDecimal.valueOf(value), GivenInspection.SINCE, "The desk")
                .evidencedBy("Report of 1 August 2012");
    }

    private Document page(UUID reader, String path, String keep) throws IOException {
        var answer = visits.get(reader, path);
        assertThat(answer).hasStatusOk();
        Document page = Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        Files.writeString(Path.of("target", keep + ".html"), page.outerHtml());
        return page;
    }

    @Test
    void every_force_of_the_round_stands_in_the_table_and_nothing_sent_is_no_nought() throws Exception {
        Round round = given.openRound(new String[] {"kingsford", "northmere"}, "bi-applications", "bi-approved");
        UUID analyst = people.person("hmic", Role.ANALYST);
        Document page = page(analyst, "/inspect/" + round.key() + "/picture?metric=bi-approved", "picture");
        assertThat(page.select("h1").text()).isEqualTo("Applications approved");
        assertThat(page.select("tbody tr").eachText()).hasSize(2).allMatch(row -> row.contains("Nothing sent"));
        assertThat(page.text()).contains("Of 2 forces no figure stands here");
        assertThat(page.select("tbody td").eachText()).doesNotContain("0");
        assertThat(page.select("svg")).isEmpty();
    }

    @Test
    void figures_of_returns_that_are_not_accepted_are_left_out_unless_the_reader_asks_for_them() throws Exception {
        Round round = round();
        UUID analyst = people.person("hmic", Role.ANALYST);
        Document page = page(analyst, "/inspect/" + round.key() + "/picture?metric=bi-approved", "picture-accepted");
        assertThat(row(page, "Northmere").text()).contains("Not accepted yet");
        assertThat(page.select(".govuk-inset-text").text()).contains("6 returns are sent and not accepted yet");
        page = page(analyst, page.select("a:contains(Show also returns)").attr("href"), "picture-sent");
        assertThat(row(page, "Kingsford").select("td").eachText())
                .startsWith("30", "40", "75.0% (59.8% to 85.8%)")
                .contains("Signed off and sent");
        assertThat(row(page, "Quellindale").select("td").first().text()).isEqualTo("0");
        assertThat(row(page, "Oxquill").select("td").first().text()).isEqualTo("Not held");
        assertThat(row(page, "Kingsford").select("a:contains(Ask)").attr("href"))
                .endsWith("/forces/kingsford/cells/bi-approved");
    }

    private static Element row(Document page, String force) {
        return page.select("table")
                .first()
                .select("tbody tr:has(th:contains(" + force + "))")
                .first();
    }

    @Test
    void the_map_and_the_rates_are_drawn_with_their_words_and_their_tables() throws Exception {
        Round round = round();
        acts.as(given.lead, () -> {
            FORCES.forEach(body -> submissions.accept(given.lead, round.id(), body, 1));
            return true;
        });
        UUID analyst = people.person("hmic", Role.ANALYST);
        Document page = page(analyst, "/inspect/" + round.key() + "/picture?metric=bi-approved", "picture-drawn");
        Element map = page.select("section:has(#map-finding)").first();
        assertThat(map.select("h2").text()).isEqualTo("5 forces give a figure and 1 do not");
        assertThat(map.select("svg[role=img]"))
                .hasSize(2)
                .allMatch(svg -> svg.attr("aria-labelledby").contains("desc"));
        assertThat(map.select("svg desc").first().text())
                .startsWith("Highest 100.0% in Northmere, lowest 0.0% in Quellindale");
        assertThat(map.select("svg").first().select("text").eachText()).contains("Kingsfo.", "75.0%", "Not held");
        assertThat(map.select("svg").last().select("text").eachText()).contains("KIN", "75%", "n/h");
        assertThat(map.select("tbody tr:has(th:contains(Oxquill)) td").eachText())
                .containsExactly("OXQ", "Not held", "No rate");
        Element rates = page.select("section:has(#rates-finding)").first();
        assertThat(rates.select("tbody th").eachText())
                .containsExactly("Northmere", "Kingsford", "Velmarsh", "Ostrayne", "Quellindale");
        assertThat(rates.select("tbody tr").first().select("td").eachText())
                .containsExactly("40", "40", "100.0%", "91.2% to 100.0%");
        assertThat(rates.select(".probity-chart__source").text())
                .contains("Wilson's score interval", "all together, 50.0%", "no order of merit");
    }

    @Test
    void the_file_has_the_same_rows_with_plain_numbers_and_the_reason_of_a_gap() throws Exception {
        Round round = round();
        UUID analyst = people.person("hmic", Role.ANALYST);
        var answer = visits.get(analyst, "/inspect/" + round.key() + "/picture.csv?metric=bi-approved&sent=too");
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("-bi-approved.csv");
        String csv = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv.lines().toList()).hasSize(7);
        assertThat(csv)
                .contains("kingsford,Kingsford," + round.key()
                        + ",bi-approved,Applications approved,30,,supplied,2011-09-01,")
                .contains("bi-applications,40,75.00,percent,59.81,85.81,")
                .contains("oxquill,Oxquill and Tarravane," + round.key()
                        + ",bi-approved,Applications approved,,not-held,");
    }

    @Test
    void a_force_and_an_unknown_measure_or_base_get_the_answer_for_nothing_there() {
        Round round = given.openRound(new String[] {"kingsford"}, "bi-applications", "bi-approved");
        UUID lead = people.person("kingsford", Role.RETURN_LEAD);
        UUID analyst = people.person("hmic", Role.ANALYST);
        String page = "/inspect/" + round.key() + "/picture";
        assertThat(visits.get(lead, page)).hasStatus(404);
        assertThat(visits.get(lead, page + ".csv?metric=bi-approved")).hasStatus(404);
        assertThat(visits.get(analyst, page + "?metric=nothing")).hasStatus(404);
        assertThat(visits.get(analyst, page + "?metric=bi-approved&per=nothing"))
                .hasStatus(404);
        assertThat(visits.get(analyst, page + ".csv?metric=nothing")).hasStatus(404);
    }
}
