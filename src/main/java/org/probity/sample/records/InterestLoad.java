package org.probity.sample.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.probity.access.Actor;
import org.probity.decision.Act;
import org.probity.decision.Outcome;
import org.probity.register.Asked;
import org.probity.register.Corrections;
import org.probity.register.Drafts;
import org.probity.register.Entry;
import org.probity.register.Moves;
import org.probity.register.Nature;
import org.probity.register.Registers;
import org.probity.register.conditions.NewCondition;
import org.probity.register.definition.Details;
import org.probity.sample.people.Company;
import org.probity.sample.people.Force;
import org.probity.sample.people.Force.Part;
import org.probity.sample.people.Scene;
import org.probity.sample.twins.Happening;
import org.probity.sample.twins.PlannedRecord;
import org.probity.sample.twins.PlannedRecord.Kind;
import org.probity.sample.twins.What;
import org.springframework.stereotype.Component;

/**
 * Enters planned applications, each act by whoever does it. The register office enters what came on paper, the desk
 * decides; what one person does to many entries is one transaction, in which the clock goes from day to day.
 */
@Component
class InterestLoad {

    private static final List<String> CATEGORIES =
            List.of("paid-hobby", "self-employed", "trainer-teacher", "waged", "property-rental", "family-business");
    private static final List<What> DECISIONS =
            List.of(What.MINDED_TO_REFUSE, What.APPROVED, What.APPROVED_WITH_CONDITIONS, What.REFUSED);

    private final Scene scene;
    private final Registers registers;
    private final Drafts drafts;
    private final Moves moves;
    private final Corrections corrections;

    InterestLoad(Scene scene, Registers registers, Drafts drafts, Moves moves, Corrections corrections) {
        this.scene = scene;
        this.registers = registers;
        this.drafts = drafts;
        this.moves = moves;
        this.corrections = corrections;
    }

    /** An entry that is loaded: its id and where it stands. */
    private record Loaded(UUID id, int version) {}

    /** @param desk who decides them */
    void load(Force force, UUID desk, List<PlannedRecord> plan) {
        List<PlannedRecord> applications =
                plan.stream().filter(InterestLoad::isApplication).toList();
        List<PlannedRecord> sent = of(applications, one -> one.has(What.SENT));
        if (applications.isEmpty()) {
            return;
        }
        Map<String, Loaded> loaded = new HashMap<>();
        UUID office = force.the(Part.REGISTRAR);
        scene.does(
                Company.COMMISSIONED.plusDays(1),
                office,
                actor -> sent.forEach(one -> enter(actor, force, one, loaded)));
        scene.does(
                Company.COMMISSIONED.plusDays(1),
                desk,
                actor -> of(sent, InterestLoad::isDecided).forEach(one -> decide(actor, one, loaded)));
        of(sent, one -> one.has(What.WITHDRAWN)).forEach(one -> withdraw(force, one, loaded));
        of(sent, one -> one.has(What.APPEALED)).forEach(one -> appeal(force, one, loaded));
        of(applications, one -> one.has(What.DRAFTED)).forEach(one -> draft(force, one));
        scene.does(
                Company.COMMISSIONED.plusDays(1),
                office,
                actor -> of(sent, one -> one.has(What.SENDING_CORRECTED) || one.has(What.MERGED))
                        .forEach(one -> putRight(actor, one, loaded)));
    }

    static boolean isApplication(PlannedRecord one) {
        return one.kind() == Kind.APPLICATION || one.kind() == Kind.RENEWAL || one.kind() == Kind.CHANGE;
    }

    private static boolean isDecided(PlannedRecord one) {
        return one.happenings().stream().anyMatch(each -> DECISIONS.contains(each.what()));
    }

    private static List<PlannedRecord> of(List<PlannedRecord> plan, Predicate<PlannedRecord> which) {
        return plan.stream().filter(which).toList();
    }

    private void enter(Actor office, Force force, PlannedRecord one, Map<String, Loaded> loaded) {
        Happening sent = one.first(What.SENT).orElseThrow();
        Loaded earlier = one.kind() == Kind.APPLICATION ? null : loaded.get(one.link());
        Entry entry = Scene.later(
                sent.known(),
                () -> drafts.enter(
                        office,
                        force.officer(one.owner()),
                        RegisterDesk.interests(registers),
                        details(one.key(), one.owner(), sent.on()),
                        sent.on(),
                        nature(one),
                        earlier == null ? null : earlier.id()));
        loaded.put(one.key(), new Loaded(entry.id(), entry.version()));
    }

    private static Nature nature(PlannedRecord one) {
        return switch (one.kind()) {
            case RENEWAL -> Nature.RENEWAL;
            case CHANGE -> Nature.CHANGE;
            default -> Nature.APPLICATION;
        };
    }

    private void decide(Actor desk, PlannedRecord one, Map<String, Loaded> loaded) {
        Loaded entry = at(one, loaded);
        LocalDate begun = one.happenings().stream()
                .filter(each -> DECISIONS.contains(each.what()))
                .findFirst()
                .orElseThrow()
                .known();
        int version = moved(Scene.later(begun, () -> moves.assign(desk, entry.id(), desk.person(), entry.version())));
        for (Happening each : one.happenings()) {
            if (DECISIONS.contains(each.what())) {
                Asked asked = asked(each, version);
                version = moved(Scene.later(each.known(), () -> moves.make(desk, entry.id(), asked)));
            }
        }
        loaded.put(one.key(), new Loaded(entry.id(), version));
    }

    private static Asked asked(Happening each, int version) {
        Asked asked = Asked.to(act(each.what()), version)
                .onPaper(each.known().equals(each.on()) ? null : each.on())
                .because(reason(each.what()));
        return switch (each.what()) {
            case MINDED_TO_REFUSE -> asked.answerBy(each.on().plusDays(7));
            case APPROVED_WITH_CONDITIONS ->
                asked.with(List.of(new NewCondition(
                        "No more than 8 hours in any week", each.on().plusMonths(6))));
            default -> asked;
        };
    }

    private static Act act(What what) {
        return switch (what) {
            case MINDED_TO_REFUSE -> Act.MIND_TO_REFUSE;
            case APPROVED -> Act.APPROVE;
            case APPROVED_WITH_CONDITIONS -> Act.APPROVE_WITH_CONDITIONS;
            case REFUSED -> Act.REFUSE;
            default -> throw new IllegalArgumentException(what + " is no decision of the desk");
        };
    }

    private static String reason(What what) {
        return switch (what) {
            case APPROVED -> "Compatible with the office; hours and conflict looked at";
            case APPROVED_WITH_CONDITIONS -> "Compatible while the hours stay within the condition";
            default -> "The hours and the place of work would bring it into conflict with the office";
        };
    }

    private void withdraw(Force force, PlannedRecord one, Map<String, Loaded> loaded) {
        LocalDate day = one.first(What.WITHDRAWN).orElseThrow().known();
        own(force, one, loaded, day, Asked.to(Act.WITHDRAW, at(one, loaded).version()));
    }

    private void appeal(Force force, PlannedRecord one, Map<String, Loaded> loaded) {
        LocalDate day = one.first(What.APPEALED).orElseThrow().known();
        own(
                force,
                one,
                loaded,
                day,
                Asked.to(Act.APPEAL, at(one, loaded).version()).because("The hours were misread"));
        Loaded entry = at(one, loaded);
        one.first(What.APPEAL_DISMISSED)
                .ifPresent(each -> scene.does(
                        each.known(),
                        force.the(Part.CHIEF_OFFICER),
                        chief -> moved(moves.make(
                                chief,
                                entry.id(),
                                Asked.to(Act.UPHOLD, entry.version()).because("The desk read the hours rightly")))));
    }

    private void own(Force force, PlannedRecord one, Map<String, Loaded> loaded, LocalDate day, Asked asked) {
        Loaded entry = at(one, loaded);
        int version = scene.on(day, force.officer(one.owner()), owner -> moved(moves.make(owner, entry.id(), asked)));
        loaded.put(one.key(), new Loaded(entry.id(), version));
    }

    private void draft(Force force, PlannedRecord one) {
        LocalDate day = one.first(What.DRAFTED).orElseThrow().on();
        UUID owner = force.officer(one.owner());
        Loaded draft = scene.on(day, owner, actor -> {
            Entry begun = drafts.start(actor, RegisterDesk.interests(registers));
            drafts.save(actor, begun.id(), begun.version(), Details.of(details(one.key(), one.owner(), day)));
            return new Loaded(begun.id(), begun.version() + 1);
        });
        one.first(What.WITHDRAWN)
                .ifPresent(each -> scene.does(
                        each.on(),
                        owner,
                        actor -> moved(moves.make(actor, draft.id(), Asked.to(Act.WITHDRAW, draft.version())))));
    }

    private void putRight(Actor office, PlannedRecord one, Map<String, Loaded> loaded) {
        UUID entry = at(one, loaded).id();
        for (Happening each : one.happenings()) {
            LocalDate to = each.to();
            if (each.what() == What.SENDING_CORRECTED && to != null) {
                Scene.later(each.known(), () -> {
                    corrections.correctSending(office, entry, to, nature(one), "The date stamp was misread");
                    return entry;
                });
            }
            Loaded other = loaded.get(one.link());
            if (each.what() == What.MERGED && other != null) {
                Scene.later(each.known(), () -> {
                    corrections.merge(office, entry, other.id(), "The same form handed in twice");
                    return entry;
                });
            }
        }
    }

    /** A sample business; the details say nothing of anybody. */
    static DeclaredInterest details(String key, int number, LocalDate sent) {
        String category = CATEGORIES.get(Math.floorMod(key.hashCode(), CATEGORIES.size()));
        return new DeclaredInterest(
                "own",
                null,
                null,
                category,
                "none",
                "Sample business " + Math.floorMod(key.hashCode(), 997),
                null,
                "Unit " + number + ", Sample Road",
                null,
                new BigDecimal(2 + Math.floorMod(key.hashCode(), 6)),
                List.of("sat"),
                "under-1000",
                sent.plusDays(21),
                "No");
    }

    private static Loaded at(PlannedRecord one, Map<String, Loaded> loaded) {
        Loaded entry = loaded.get(one.key());
        if (entry == null) {
            throw new IllegalStateException(one.key() + " is not entered");
        }
        return entry;
    }

    private static int moved(Outcome outcome) {
        if (outcome instanceof Outcome.Moved moved) {
            return moved.version();
        }
        throw new IllegalStateException("The sample cannot be entered: " + outcome);
    }
}
