package org.probity.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.given.Given;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A force of ten thousand, each with one manager over seven others: a line is asked for at every page of a supervisor. */
@ProbityTest
class LinesAtSizeTest {

    private static final int PEOPLE = 10_000;

    @Autowired
    Given given;

    @Autowired
    People people;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    @Test
    void a_line_in_a_force_of_ten_thousand_is_found_in_milliseconds() {
        UUID reader = given.person("oxquill");
        UUID unit = given.founders("oxquill").unit();
        plant(unit);
        UUID top = number(1);
        UUID last = number(PEOPLE);

        Duration up = given.as(
                reader,
                actor -> median(
                        () -> assertThat(people.inLine(top, last, Given.JOINED)).isTrue()));
        Duration down = given.as(
                reader,
                actor -> median(
                        () -> assertThat(people.reports(top, Given.JOINED)).hasSize(PEOPLE - 1)));
        Duration few = given.as(
                reader,
                actor -> median(() ->
                        assertThat(people.reports(number(1000), Given.JOINED)).isNotEmpty()));

        System.out.printf(
                "lines of %,d people: up %d µs, one team down %d µs, everybody down %d µs%n",
                PEOPLE, up.toNanos() / 1000, few.toNanos() / 1000, down.toNanos() / 1000);
        assertThat(up).isLessThan(Duration.ofMillis(50));
        assertThat(few).isLessThan(Duration.ofMillis(50));
        assertThat(down).isLessThan(Duration.ofMillis(1000));
    }

    private static Duration median(Runnable asked) {
        List<Duration> times = java.util.stream.Stream.generate(() -> {
                    Instant before = Instant.now();
                    asked.run();
                    return Duration.between(before, Instant.now());
                })
                .limit(11)
                .sorted()
                .toList();
        return times.get(5);
    }

    /** Written past the services, since ten thousand single postings would take the suite's time. */
    private void plant(UUID unit) {
        administrator
                .sql("""
                insert into people.person (controller_body, id, collar_number, name, kind, joined_on)
                select 'oxquill', ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'N' || n, 'Officer N' || n, 'officer', :joined
                from generate_series(1, :people) n""")
                .param("joined", Given.JOINED)
                .param("people", PEOPLE)
                .update();
        administrator
                .sql("""
                insert into people.posting (controller_body, person, unit, line_manager, from_on, recorded_at)
                select 'oxquill', ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, :unit,
                       case when n > 1 then ('00000000-0000-4000-8000-' || lpad(((n + 5) / 7)::text, 12, '0'))::uuid end, :joined, now()
                from generate_series(1, :people) n""")
                .param("unit", unit)
                .param("joined", Given.JOINED)
                .param("people", PEOPLE)
                .update();
        administrator.sql("analyze people.posting").update();
    }

    private static UUID number(int n) {
        return UUID.fromString("00000000-0000-4000-8000-%012d".formatted(n));
    }
}
