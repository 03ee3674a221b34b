package org.probity.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.entrance.Persona;
import org.probity.entrance.Personas;
import org.probity.given.Visits;
import org.springframework.beans.factory.annotation.Autowired;

/** A visitor of the demonstration finds the rooms alive, and in each what waits for the role that they took. */
@ProbityTest
class PresentRoomsTest {

    private static final String MESSAGE = "Declare every offer, also one that you declined";

    @Autowired
    SampleLoader sample;

    @Autowired
    Personas personas;

    @Autowired
    Visits visits;

    @BeforeEach
    void loaded() {
        sample.load();
    }

    @Test
    void an_officer_has_something_to_read_and_a_guide_to_look_up() {
        for (String force : new String[] {"northmere", "kingsford"}) {
            assertThat(seen(force, "Officer", "/policies")).contains(MESSAGE);
            assertThat(seen(force, "Officer", "/media/guide?q=crime+prevention"))
                    .contains("Local crime prevention advice");
        }
    }

    @Test
    void an_offer_waits_for_the_role_that_its_tier_names() {
        assertThat(seen("northmere", "Supervisor", "/team"))
                .contains("Charity 06")
                .doesNotContain("Company 12");
        assertThat(seen("northmere", "Decision officer", "/desk?register=gifts"))
                .contains("Company 12 Northmere No date set Sent Waiting on: decision desk")
                .contains("Company 15 Northmere No date set Sent Waiting on: chief officer")
                .doesNotContain("Council 01");
        assertThat(seen("northmere", "Chief officer", "/desk?register=gifts"))
                .contains("Company 15")
                .doesNotContain("Council 01");
        assertThat(seen("northmere", "Local policing body", "/desk?register=gifts"))
                .contains("Council 01");
        assertThat(seen("kingsford", "Decision officer", "/desk?register=gifts"))
                .contains("Company 22");
    }

    @Test
    void the_registers_hold_what_was_declined_handed_back_and_decided() {
        assertThat(seen("northmere", "Registrar", "/registers/gifts"))
                .contains("Supplier 04", "Company 11", "Company 07", "Charity 03", "Supplier 09")
                .contains("Refused", "Approved");
        assertThat(seen("northmere", "Registrar", "/registers/media")).contains("Newspaper");
    }

    @Test
    void the_campaign_is_open_and_some_have_read_it() {
        assertThat(seen("northmere", "Policy owner", "/campaigns")).contains(MESSAGE);
        assertThat(seen("northmere", "Chief officer", "/board")).isNotBlank();
    }

    private String seen(String force, String role, String address) {
        Persona who = personas.all().stream()
                .filter(one -> one.body().equals(force) && one.label().startsWith(role))
                .findFirst()
                .orElseThrow();
        var result = visits.get(who.person(), address);
        assertThat(result).as(role + " at " + address).hasStatusOk();
        return Visits.page(result).select("main").text();
    }
}
