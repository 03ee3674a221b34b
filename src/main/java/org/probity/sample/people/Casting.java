package org.probity.sample.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Compartment;
import org.probity.access.Role;
import org.probity.entrance.SignIns;
import org.probity.organisation.Bodies;
import org.probity.organisation.SettingKey;
import org.probity.organisation.Settings;
import org.probity.organisation.units.UnitKind;
import org.probity.organisation.units.Units;
import org.probity.people.Joiner;
import org.probity.people.People;
import org.probity.people.PersonKind;
import org.probity.people.roles.Seat;
import org.probity.platform.time.SetClock;
import org.probity.sample.people.Force.Part;
import org.springframework.stereotype.Component;

/** Founds the bodies of the sample and puts people into them. What opens a compartment is {@link Commissions}'. */
@Component
class Casting {

    /** Long enough before the first record. */
    static final LocalDate FOUNDED = LocalDate.of(2011, 1, 4);

    private static final LocalDate JOINED = LocalDate.of(2009, 1, 5);

    private static final Map<Part, Role> SEATS = seats();

    private static final List<Part> JOINERS = List.of(
            Part.SUPERVISOR,
            Part.PSD_HEAD,
            Part.INVESTIGATOR,
            Part.SECOND_INVESTIGATOR,
            Part.CASE_DECIDER,
            Part.ACU_HEAD,
            Part.ACU_ANALYST,
            Part.JOINT_DESK,
            Part.SECOND_JOINT_DESK,
            Part.EXCLUDED);

    private final SignIns signIns;
    private final Scene scene;
    private final People people;
    private final Units units;
    private final Settings settings;

    Casting(SignIns signIns, Scene scene, People people, Units units, Settings settings) {
        this.signIns = signIns;
        this.scene = scene;
        this.people = people;
        this.units = units;
        this.settings = settings;
    }

    private static Map<Part, Role> seats() {
        Map<Part, Role> seats = new EnumMap<>(Part.class);
        seats.put(Part.ADMINISTRATOR, Role.FORCE_ADMIN);
        seats.put(Part.SECOND_ADMINISTRATOR, Role.FORCE_ADMIN);
        seats.put(Part.AUDITOR, Role.FORCE_AUDITOR);
        seats.put(Part.CUSTODIAN, Role.CUSTODIAN);
        seats.put(Part.SECOND_CUSTODIAN, Role.CUSTODIAN);
        seats.put(Part.THIRD_CUSTODIAN, Role.CUSTODIAN);
        seats.put(Part.LOCAL_POLICING_BODY, Role.OVERSEER);
        seats.put(Part.SECOND_OVERSEER, Role.OVERSEER);
        seats.put(Part.REGISTRAR, Role.REGISTRAR);
        seats.put(Part.DECISION_OFFICER, Role.DECIDER);
        seats.put(Part.POLICY_OWNER, Role.POLICY_OWNER);
        seats.put(Part.SECOND_POLICY_OWNER, Role.POLICY_OWNER);
        seats.put(Part.CHIEF_OFFICER, Role.SIGNATORY);
        seats.put(Part.SECOND_CHIEF_OFFICER, Role.SIGNATORY);
        seats.put(Part.RETURN_LEAD, Role.RETURN_LEAD);
        seats.put(Part.PUBLISHER, Role.PUBLISHER);
        return seats;
    }

    /** @param officers how many declare something */
    Force found(String body, String letter, int officers) {
        Numbers numbers = new Numbers(letter);
        List<Part> parts = List.copyOf(SEATS.keySet());
        List<Seat> seats = parts.stream().map(part -> seat(part, numbers)).toList();
        List<UUID> seated = SetClock.at(Scene.instant(FOUNDED), () -> signIns.found(body, seats));
        Map<Part, UUID> holders = new EnumMap<>(Part.class);
        for (int i = 0; i < seated.size(); i++) {
            holders.put(parts.get(i), seated.get(i));
        }
        List<UUID> declaring = new ArrayList<>();
        UUID admin = seated.getFirst();
        scene.does(FOUNDED, admin, actor -> {
            JOINERS.forEach(part -> holders.put(part, people.join(actor, numbers.next(PersonKind.OFFICER, part))));
            for (int i = 0; i < officers; i++) {
                PersonKind kind = i % 4 == 3 ? PersonKind.STAFF : i % 16 == 8 ? PersonKind.SPECIAL : PersonKind.OFFICER;
                declaring.add(people.join(actor, numbers.next(kind, null)));
            }
        });
        Force force = new Force(body, letter, holders, declaring);
        furnish(force);
        return force;
    }

    private static Seat seat(Part part, Numbers numbers) {
        return Seat.of(numbers.next(PersonKind.OFFICER, part), required(part), Scene.instant(FOUNDED.minusDays(1)));
    }

    private static Role required(Part part) {
        Role role = SEATS.get(part);
        if (role == null) {
            throw new IllegalArgumentException("No seat for " + part);
        }
        return role;
    }

    /** Units, and the force's rule for interests: at Kingsford the department decides without a line manager's view. */
    private void furnish(Force force) {
        scene.does(FOUNDED, force.the(Part.ADMINISTRATOR), actor -> {
            units.open(actor, "Response", UnitKind.ORDINARY, JOINED);
            units.open(actor, "Professional standards", UnitKind.PSD, JOINED);
            units.open(actor, "Anti-corruption unit", UnitKind.ACU, JOINED);
            if (force.body().equals("kingsford")) {
                settings.set(
                        actor,
                        force.body(),
                        SettingKey.INTERESTS_VIEW,
                        "none",
                        FOUNDED,
                        "Sample policy on second jobs");
            }
        });
    }

    Inspectorate inspectorate() {
        Numbers numbers = new Numbers("H");
        List<Role> roles = List.of(
                Role.INSP_ADMIN,
                Role.INSP_ADMIN,
                Role.INSP_AUDITOR,
                Role.INSP_LEAD,
                Role.INSP_LEAD,
                Role.INSP_LEAD,
                Role.INSPECTOR,
                Role.ANALYST,
                Role.ANALYST,
                Role.PRESS);
        Instant from = Scene.instant(FOUNDED.minusDays(1));
        List<Seat> seats = roles.stream()
                .map(role -> new Seat(numbers.next(PersonKind.STAFF, null), role, Set.<Compartment>of(), from, null))
                .toList();
        List<UUID> seated = SetClock.at(Scene.instant(FOUNDED), () -> signIns.found(Bodies.INSPECTORATE, seats));
        return new Inspectorate(
                seated.get(0),
                seated.get(1),
                seated.get(2),
                seated.get(3),
                seated.get(4),
                seated.get(5),
                seated.get(6),
                seated.get(7),
                seated.get(8),
                seated.get(9));
    }

    /** Gives out "Officer A17": no person of the sample has a name. */
    private static final class Numbers {
        private final String letter;
        private int last;

        private Numbers(String letter) {
            this.letter = letter;
        }

        private Joiner next(PersonKind kind, @Nullable Part part) {
            last++;
            String number = letter + last;
            String noun = kind == PersonKind.STAFF ? "Staff " : "Officer ";
            Joiner joiner = Joiner.officer(number, noun + number, JOINED).as(kind);
            boolean chief = part == Part.CHIEF_OFFICER || part == Part.SECOND_CHIEF_OFFICER;
            return chief ? joiner.ranked("Assistant Chief Constable", true) : joiner;
        }
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
