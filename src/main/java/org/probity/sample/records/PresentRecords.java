package org.probity.sample.records;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.probity.decision.Act;
import org.probity.decision.Outcome;
import org.probity.organisation.units.Unit;
import org.probity.organisation.units.UnitKind;
import org.probity.organisation.units.Units;
import org.probity.people.People;
import org.probity.register.Asked;
import org.probity.register.Drafts;
import org.probity.register.Entry;
import org.probity.register.Moves;
import org.probity.register.definition.Details;
import org.probity.sample.people.Company;
import org.probity.sample.people.Force;
import org.probity.sample.people.Force.Part;
import org.probity.sample.people.Scene;
import org.probity.sample.twins.PlannedRecord;
import org.probity.sample.twins.TodayPlan;
import org.probity.sample.twins.TwinPlan;
import org.probity.sample.twins.Twins;
import org.springframework.stereotype.Component;

/** Entries of the fifteen months up to today, the team of a supervisor, and a case whose subject sees no trace of it. */
@Component
public class PresentRecords {

    /** Of Northmere's officers, those who report to the supervisor; the first is a persona. */
    private static final int TEAM = 8;

    private record Sent(UUID id, int version) {}

    private final Scene scene;
    private final InterestLoad interests;
    private final CaseLoad cases;
    private final People people;
    private final Units units;
    private final Drafts drafts;
    private final Moves moves;
    private final RegisterDesk desk;

    PresentRecords(Scene scene, InterestLoad interests, CaseLoad cases, People people, Units units, RegisterDesk desk) {
        this.scene = scene;
        this.interests = interests;
        this.cases = cases;
        this.people = people;
        this.units = units;
        this.drafts = desk.drafts();
        this.moves = desk.moves();
        this.desk = desk;
    }

    public void load(Company.People all, LocalDate today) {
        Force northmere = all.force(Twins.NORTHMERE);
        Force velmarsh = all.force(Twins.VELMARSH);
        Force kingsford = all.force(Twins.KINGSFORD);
        List<PlannedRecord> plan = TodayPlan.of(today, TwinPlan.SEED);
        interests.load(northmere, northmere.the(Part.DECISION_OFFICER), of(plan, northmere));
        interests.load(velmarsh, northmere.the(Part.JOINT_DESK), of(plan, velmarsh));
        interests.load(kingsford, kingsford.the(Part.DECISION_OFFICER), of(plan, kingsford));
        team(northmere, today);
        waiting(northmere, today);
        cases.about(northmere, northmere.the(Part.EXCLUDED), today.minusDays(40));
    }

    private static List<PlannedRecord> of(List<PlannedRecord> plan, Force force) {
        return plan.stream().filter(one -> one.body().equals(force.body())).toList();
    }

    private void team(Force force, LocalDate today) {
        UUID admin = force.the(Part.ADMINISTRATOR);
        scene.does(today.minusMonths(3), admin, actor -> {
            UUID unit = units.list(actor).stream()
                    .filter(one -> one.kind() == UnitKind.ORDINARY)
                    .map(Unit::id)
                    .findFirst()
                    .orElseThrow();
            for (int number = 1; number <= TEAM; number++) {
                people.post(actor, force.officer(number), unit, force.the(Part.SUPERVISOR), today.minusMonths(3));
            }
        });
    }

    /** Sent by members of the team: some wait for the supervisor's view, some have it, one is still a draft. */
    private void waiting(Force force, LocalDate today) {
        for (int number = 2; number <= 6; number++) {
            UUID owner = force.officer(number);
            LocalDate day = today.minusDays(4 + number);
            Sent sent = send(owner, number, day, number < 6);
            if (number > 3 && number < 6) {
                scene.does(
                        day.plusDays(2),
                        force.the(Part.SUPERVISOR),
                        supervisor -> moved(moves.make(
                                supervisor,
                                sent.id(),
                                Asked.to(Act.GIVE_VIEW, sent.version())
                                        .because("No conflict with the rota that I see"))));
            }
        }
    }

    private Sent send(UUID owner, int number, LocalDate day, boolean whole) {
        return scene.on(day, owner, actor -> {
            Entry begun = drafts.start(actor, desk.register());
            Drafts.Saved saved = drafts.save(
                    actor,
                    begun.id(),
                    begun.version(),
                    Details.of(InterestLoad.details("today-" + number, number, day)));
            if (!(saved instanceof Drafts.Saved.Kept kept)) {
                throw new IllegalStateException("The draft cannot be kept: " + saved);
            }
            if (!whole) {
                return new Sent(begun.id(), kept.version());
            }
            return new Sent(begun.id(), moved(drafts.send(actor, begun.id(), kept.version(), null)));
        });
    }

    private static int moved(Outcome outcome) {
        if (outcome instanceof Outcome.Moved moved) {
            return moved.version();
        }
        throw new IllegalStateException("The sample cannot be entered: " + outcome);
    }
}
