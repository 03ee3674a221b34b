package org.probity.register.gifts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.given.GivenPeople;
import org.probity.given.Visits;
import org.probity.platform.time.Now;
import org.probity.register.Entries;
import org.probity.register.Entry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Declined offers, several on one form. */
@ProbityTest
class SeveralPagesTest {

    private static final String ADDRESS = "/declare/gift/several";

    @Autowired
    GivenPeople people;

    @Autowired
    Visits visits;

    @Autowired
    Entries entries;

    @Autowired
    Now now;

    private UUID officer;

    @BeforeEach
    void an_officer() {
        officer = people.anOfficer("quellindale");
    }

    @Test
    void each_offer_becomes_an_entry_of_its_own() {
        assertThat(Visits.page(visits.get(officer, "/declare")).select("a[href=" + ADDRESS + "]"))
                .hasSize(1);
        assertThat(Visits.page(visits.get(officer, ADDRESS)).select("main legend.govuk-fieldset__legend--m"))
                .hasSize(5);
        MvcTestResult sent =
                send("", offer("Pen set", "Acme Ltd", now.today()), offer("Lunch", "Beta plc", now.today()));
        assertThat(sent).hasStatus(303);
        assertThat(mine()).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.neverSent()).isFalse();
            assertThat(entry.details().path("outcome").asString()).isEqualTo("declined");
        });
    }

    @Test
    void one_that_is_wrong_keeps_all_from_being_declared_and_nothing_typed_is_lost() {
        MvcTestResult answer = send(
                "",
                offer("Pen set", "Acme Ltd", now.today()),
                offer("Lunch", "", now.today().plusDays(1)));
        Document page = Visits.page(answer);
        assertThat(answer).hasStatus(400);
        assertThat(page.select(".govuk-error-summary a").eachText())
                .containsExactly("Enter who offered it", "Date offered must be today or in the past");
        assertThat(page.select("input[name=offers[0].what]").val()).isEqualTo("Pen set");
        assertThat(page.select("input[name=offers[1].what]").val()).isEqualTo("Lunch");
        assertThat(mine()).isEmpty();
    }

    @Test
    void nothing_at_all_is_asked_for_and_what_is_late_owes_a_reason() {
        assertThat(Visits.page(send("")).select(".govuk-error-summary").text()).contains("Enter at least one offer");
        LocalDate longAgo = now.today().minusMonths(6);
        assertThat(Visits.page(send("", offer("Pen set", "Acme Ltd", longAgo)))
                        .select(".govuk-error-summary")
                        .text())
                .contains("Enter why an offer is declared late");
        assertThat(send("On leave", offer("Pen set", "Acme Ltd", longAgo))).hasStatus(303);
        assertThat(mine()).hasSize(1);
    }

    private List<Entry> mine() {
        return people.<List<Entry>>as(officer, entries::mine);
    }

    private static List<String> offer(String what, String giver, LocalDate on) {
        return List.of(
                "what",
                what,
                "kind",
                "gift",
                "giver",
                giver,
                "type",
                "business",
                "on.day",
                String.valueOf(on.getDayOfMonth()),
                "on.month",
                String.valueOf(on.getMonthValue()),
                "on.year",
                String.valueOf(on.getYear()));
    }

    @SafeVarargs
    private MvcTestResult send(String reason, List<String>... offers) {
        List<String> fields = new ArrayList<>(List.of("reason", reason));
        for (int row = 0; row < 5; row++) {
            List<String> typed = row < offers.length ? offers[row] : offer("", "", now.today());
            for (int i = 0; i < typed.size(); i += 2) {
                fields.add("offers[" + row + "]." + typed.get(i));
                fields.add(typed.get(i + 1));
            }
        }
        return visits.send(officer, ADDRESS, fields.toArray(String[]::new));
    }
}
