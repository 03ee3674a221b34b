package org.probity.inspection.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.given.Given;
import org.probity.given.GivenInspection;
import org.probity.given.Visits;
import org.probity.inspection.round.Round;
import org.springframework.beans.factory.annotation.Autowired;

/** One figure of all forces beside each other. */
@ProbityTest
class PicturePagesTest {

    @Autowired
    Visits visits;

    @Autowired
    Given people;

    @Autowired
    GivenInspection given;

    @Test
    void every_force_of_the_round_stands_in_the_table_and_nothing_sent_is_no_nought() throws Exception {
        Round round = given.openRound(new String[] {"kingsford", "northmere"}, "bi-applications", "bi-approved");
        UUID analyst = people.person("hmic", Role.ANALYST);
        var answer = visits.get(analyst, "/inspect/" + round.key() + "/picture?metric=bi-approved");
        assertThat(answer).hasStatusOk();
        Document page = Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        Files.writeString(Path.of("target", "picture.html"), page.outerHtml());
        assertThat(page.select("h1").text()).isEqualTo("Applications approved");
        assertThat(page.select("tbody tr").eachText()).hasSize(2).allMatch(row -> row.contains("Nothing sent"));
        assertThat(page.text()).contains("2 forces have sent nothing");
        assertThat(page.select("tbody td").eachText()).doesNotContain("0");
    }

    @Test
    void a_force_and_an_unknown_measure_get_the_answer_for_nothing_there() {
        Round round = given.openRound(new String[] {"kingsford"}, "bi-applications");
        UUID lead = people.person("kingsford", Role.RETURN_LEAD);
        UUID analyst = people.person("hmic", Role.ANALYST);
        assertThat(visits.get(lead, "/inspect/" + round.key() + "/picture")).hasStatus(404);
        assertThat(visits.get(analyst, "/inspect/" + round.key() + "/picture?metric=nothing"))
                .hasStatus(404);
    }
}
