package org.probity.register.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.given.GivenGifts.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Role;
import org.probity.decision.Act;
import org.probity.decision.Status;
import org.probity.figure.Counting;
import org.probity.figure.Metric;
import org.probity.figure.Part;
import org.probity.figure.Period;
import org.probity.given.GivenGifts;
import org.probity.given.GivenPeople;
import org.probity.platform.database.Walls;
import org.probity.platform.time.Now;
import org.probity.platform.time.SetClock;
import org.probity.register.Corrections;
import org.probity.register.Entries;
import org.probity.register.Entry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProbityTest
class MediaMetricsTest {

    private static final LocalDate FROM = LocalDate.of(2012, 1, 1);
    private static final LocalDate TO = LocalDate.of(2012, 3, 31);
    private static final LocalDate KNOWN = LocalDate.of(2012, 8, 31);

    @Autowired
    GivenPeople people;

    @Autowired
    GivenGifts given;

    @Autowired
    Entries entries;

    @Autowired
    Corrections corrections;

    @Autowired
    List<Metric> metrics;

    @Autowired
    Walls walls;

    @Autowired
    @Qualifier("counter")
    JdbcClient counter;

    private List<Part> parts(String metric, String body) {
        Instant knownAt = KNOWN.plusDays(1).atStartOfDay(Now.ZONE).toInstant().minusMillis(1);
        Counting what = new Counting(body, Period.between(FROM, TO), KNOWN, knownAt);
        Metric found = metrics.stream()
                .filter(one -> one.id().equals(metric))
                .findFirst()
                .orElseThrow();
        return walls.asCounter(body, () -> found.count(counter, what)).parts();
    }

    private static <T> T on(LocalDate day, Supplier<T> work) {
        return SetClock.at(day.atTime(10, 0).atZone(Now.ZONE).toInstant(), work);
    }

    private Entry recorded(UUID owner, LocalDate day, String purpose, LocalDate recordedOn) {
        return on(recordedOn, () -> given.recorded(owner, contact(day, purpose)));
    }

    @Test
    void contacts_count_by_their_date_however_late_they_were_recorded_and_known() {
        String body = people.aBody();
        UUID officer = people.anOfficer(body);
        UUID chief = people.aChiefOfficer(body);
        recorded(officer, FROM, "Appeal for witnesses", FROM);
        recorded(chief, TO, "Briefing", KNOWN);
        recorded(officer, TO, "Too late", KNOWN.plusDays(1));
        recorded(officer, FROM.minusDays(1), "Before", FROM);
        recorded(officer, TO.plusDays(1), "After", TO.plusDays(1));
        assertThat(parts("media-contacts", body)).extracting(Part::on).containsExactlyInAnyOrder(FROM, TO);
        assertThat(parts("chief-officer-media-contacts", body))
                .extracting(Part::on)
                .containsExactly(TO);
        assertThat(parts("media-contacts", people.aBody())).isEmpty();
    }

    @Test
    void an_empty_purpose_and_none_are_without_purpose_until_it_is_put_right() {
        String body = people.aBody();
        UUID officer = people.anOfficer(body);
        UUID registrar = people.with(Role.REGISTRAR, body);
        Entry empty = recorded(officer, FROM, null, FROM);
        Entry none = recorded(officer, FROM, "None", FROM);
        recorded(officer, FROM, "Appeal for witnesses", FROM);
        assertThat(parts("media-no-purpose", body)).hasSize(2);

        on(KNOWN, () -> {
            given.amended(officer, empty, contact(FROM, "Appeal for witnesses"));
            return empty;
        });
        on(KNOWN.plusDays(1), () -> {
            given.amended(officer, none, contact(FROM, "Found later"));
            return none;
        });
        assertThat(parts("media-no-purpose", body)).extracting(Part::id).containsExactly(none.id());

        on(
                KNOWN,
                () -> people.as(registrar, actor -> {
                    corrections.merge(actor, none.id(), empty.id(), "One call");
                    return none;
                }));
        assertThat(parts("media-no-purpose", body)).isEmpty();
        assertThat(parts("media-contacts", body)).hasSize(2);
    }

    @Test
    void a_contact_is_recorded_at_once_and_every_version_of_it_stays() {
        String body = people.aBody();
        UUID officer = people.anOfficer(body);
        Entry entry = given.recorded(officer, contact(FROM, null));
        assertThat(entry.status()).isEqualTo(Status.LOGGED);
        assertThat(entry.standing().waiting()).isNull();
        given.amended(officer, entry, contact(FROM, "Appeal"));
        people.as(officer, actor -> {
            Entry now = entries.read(actor, entry.id());
            assertThat(entries.revisions(now)).hasSize(2);
            assertThat(entries.history(now)).extracting(made -> made.act()).containsExactly(Act.RECORD, Act.AMEND);
            return now;
        });
    }
}
