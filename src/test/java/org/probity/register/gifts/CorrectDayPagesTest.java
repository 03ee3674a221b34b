package org.probity.register.gifts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.given.GivenGifts;
import org.probity.given.GivenPeople;
import org.probity.given.Visits;
import org.probity.platform.time.Now;
import org.probity.register.Entry;
import org.springframework.beans.factory.annotation.Autowired;

/** The register office puts the day of an offer right, and nobody else does. */
@ProbityTest
class CorrectDayPagesTest {

    @Autowired
    GivenPeople people;

    @Autowired
    GivenGifts given;

    @Autowired
    Visits visits;

    @Autowired
    Now now;

    private UUID registrar;
    private UUID officer;
    private LocalDate offered;
    private Entry entry;
    private String correct;

    @BeforeEach
    void an_offer_that_was_declined_three_days_ago() {
        String body = "quellindale";
        officer = people.anOfficer(body);
        registrar = people.with(Role.REGISTRAR, body);
        offered = now.today().minusDays(3);
        entry = given.declared(officer, GivenGifts.offer("declined", 3000L, offered));
        correct = "/registers/gifts/" + entry.reference() + "/correct";
    }

    @Test
    void the_day_is_put_right_and_the_version_before_is_kept() {
        assertThat(Visits.page(visits.get(registrar, correct))
                        .select("fieldset:contains(Date offered) input")
                        .eachAttr("value"))
                .containsExactly(
                        String.valueOf(offered.getDayOfMonth()),
                        String.valueOf(offered.getMonthValue()),
                        String.valueOf(offered.getYear()));
        assertThat(sent(offered.minusDays(10), "Read from the notebook")).isEqualTo(303);
        String page = Visits.page(visits.get(registrar, "/registers/gifts/" + entry.reference()))
                .select("main")
                .text();
        assertThat(page)
                .contains(org.probity.platform.words.Words.date(offered.minusDays(10)))
                .contains("Day put right")
                .contains("Read from the notebook");
    }

    @Test
    void a_day_after_the_sending_is_refused_and_what_was_typed_stays() {
        var answer = send(offered.plusDays(30), "Typed wrongly");
        Document page = Visits.page(answer);
        assertThat(page.select(".govuk-error-summary").text())
                .contains("Date offered must be the same as or before the day of sending");
        assertThat(page.select("textarea[name=reason]").text()).isEqualTo("Typed wrongly");
    }

    @Test
    void the_owner_and_a_stranger_see_the_same_nothing() {
        UUID stranger = people.with(Role.REGISTRAR, "ostrayne");
        assertThat(visits.get(officer, correct)).hasStatus(404);
        assertThat(visits.get(stranger, correct)).hasStatus(404);
    }

    private int sent(LocalDate day, String reason) {
        return send(day, reason).getResponse().getStatus();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult send(LocalDate day, String reason) {
        LocalDate today = now.today();
        return visits.send(
                registrar,
                correct,
                "sentOn.day",
                String.valueOf(today.getDayOfMonth()),
                "sentOn.month",
                String.valueOf(today.getMonthValue()),
                "sentOn.year",
                String.valueOf(today.getYear()),
                "day.day",
                String.valueOf(day.getDayOfMonth()),
                "day.month",
                String.valueOf(day.getMonthValue()),
                "day.year",
                String.valueOf(day.getYear()),
                "reason",
                reason);
    }
}
