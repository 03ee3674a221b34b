package org.probity.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.probity.figure.Period;
import org.probity.inspection.round.AskedMetric;
import org.probity.inspection.round.BodyInRound;
import org.probity.inspection.round.RoundPlan;
import org.probity.platform.time.Now;
import org.probity.sample.people.Company;
import org.probity.sample.records.PresentRecords;
import org.probity.sample.rooms.PresentRooms;
import org.probity.sample.twins.Twins;
import org.springframework.stereotype.Component;

/** A round that is open today, where a new user walks the whole way. */
@Component
class OpenRound {

    static final String KEY = "sample-open";

    static final List<String> METRICS = List.of(
            "health-check-completed",
            "policies-updated",
            "media-disclosure-investigations",
            "media-disclosure-ongoing",
            "bi-applications",
            "bi-approved",
            "bi-refused",
            "bi-withdrawn",
            "bi-pending");

    private final Now now;
    private final Company company;
    private final RoundSetting setting;
    private final PresentRecords records;
    private final PresentRooms rooms;
    private final Returning returning;
    private final Cast cast;

    OpenRound(
            Now now,
            Company company,
            RoundSetting setting,
            PresentRecords records,
            PresentRooms rooms,
            Returning returning,
            Cast cast) {
        this.now = now;
        this.company = company;
        this.setting = setting;
        this.records = records;
        this.rooms = rooms;
        this.returning = returning;
        this.cast = cast;
    }

    void load(Company.People people) {
        LocalDate today = now.today();
        company.renew(people, today);
        records.load(people, today);
        rooms.load(people, today);
        List<String> forces = List.of(Twins.NORTHMERE, Twins.VELMARSH, Twins.KINGSFORD, Company.OSTRAYNE);
        Period period = Period.since(today.minusMonths(12).withDayOfMonth(1));
        UUID round = setting.open(
                people.inspectorate(),
                plan(today),
                forces.stream().map(BodyInRound::withinRemit).toList(),
                METRICS.stream()
                        .map(metric -> AskedMetric.ofForces(metric, period))
                        .toList(),
                today.minusDays(20));
        setting.place(people.inspectorate(), round, forces, today.minusDays(18));
        returning.begin(people, period, today);
        cast.enter(people, today);
    }

    private static RoundPlan plan(LocalDate today) {
        LocalDate cutOff = today.plusDays(60);
        return new RoundPlan(
                KEY,
                "Sample round, open today",
                "Integrity in police relationships",
                "The sample",
                "to let a visitor walk the whole way from an application to a release",
                null,
                "Sample data: the forces, the people and the records are invented",
                "The criteria of the review of 2011",
                "2011",
                null,
                cutOff,
                cutOff.atTime(LocalTime.of(23, 59, 59)).atZone(Now.ZONE).toInstant(),
                today.minusDays(7),
                today.plusDays(60),
                today.minusDays(14),
                today.plusDays(90));
    }
}
