package org.probity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.access.Action;

class EventTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID PERSON = UUID.fromString("00000000-0000-4000-8000-000000000002");

    private static Event event(Map<String, Object> more) {
        Acting acting = new Acting(ID, Instant.parse("2012-08-31T22:59:00Z"), "abcd", "r1");
        ObjectRef object = new ObjectRef("case", ID, 3, "northmere");
        Event.Who who = new Event.Who(PERSON, "northmere", "INVESTIGATOR", acting);
        return new Event(
                ID, Instant.parse("2012-08-31T23:00:00.000001Z"), Kind.ALTERATION, who, object, List.of(), null, more);
    }

    @Test
    void the_bytes_are_sorted_without_blanks_in_utf_8() {
        String bytes =
                new String(Audit.bytes(event(Map.of("fields", List.of("naïve", "outcome")))), StandardCharsets.UTF_8);

        assertThat(bytes)
                .isEqualTo(
                        "{\"actor\":\"00000000-0000-4000-8000-000000000002\",\"actor_body\":\"northmere\","
                                + "\"at\":\"2012-08-31T23:00:00.000001Z\",\"body\":\"northmere\",\"class\":\"case\","
                                + "\"fields\":[\"naïve\",\"outcome\"],\"id\":\"00000000-0000-4000-8000-000000000001\","
                                + "\"kind\":\"alteration\",\"log\":\"northmere\","
                                + "\"object\":\"00000000-0000-4000-8000-000000000001\",\"outcome\":\"done\","
                                + "\"proved_at\":\"2012-08-31T22:59:00Z\",\"request\":\"r1\",\"role\":\"INVESTIGATOR\","
                                + "\"session\":\"abcd\",\"sign_in\":\"00000000-0000-4000-8000-000000000001\",\"v\":1,\"version\":3}");
    }

    @Test
    void the_same_event_gives_the_same_bytes() {
        assertThat(Audit.bytes(event(Map.of("rows", 3)))).isEqualTo(Audit.bytes(event(Map.of("rows", 3))));
    }

    @ParameterizedTest
    @CsvSource({
        "interest_entry, OPEN, northmere",
        "case, PSD, northmere",
        "concern, CRL, northmere/crl",
        "reporter_identity, RID, northmere/rid",
        "screening_hit, ACU, northmere/acu",
        "setting, OPEN, northmere"
    })
    void restricted_classes_lie_in_their_compartment_and_three_have_logs_of_their_own(
            String objectClass, String compartment, String log) {
        assertThat(EventRules.compartment(objectClass)).isEqualTo(compartment);
        assertThat(EventRules.log("northmere", compartment)).isEqualTo(log);
    }

    @Test
    void a_reason_is_asked_for_what_leaves_and_for_reading_what_is_restricted() {
        assertThat(EventRules.reasonAsked(Action.EXPORT, "interest_entry")).isTrue();
        assertThat(EventRules.reasonAsked(Action.READ, "case")).isTrue();
        assertThat(EventRules.reasonAsked(Action.READ, "interest_entry")).isFalse();
        assertThat(EventRules.reasonAsked(Action.DECIDE, "case")).isFalse();
    }
}
