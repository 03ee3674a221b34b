package org.probity.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.access.Condition;
import org.probity.access.Subject;
import org.probity.decision.Status;
import org.probity.organisation.Settings;
import org.probity.people.Person;
import org.probity.platform.reference.References;
import org.probity.platform.time.Now;
import org.probity.register.definition.Answers;
import org.probity.register.definition.Checks;
import org.probity.register.definition.Declared;
import org.probity.register.definition.Details;
import org.probity.register.definition.Finding;
import org.probity.register.definition.Register;
import org.probity.register.definition.Route;
import org.springframework.stereotype.Component;
import org.springframework.validation.MapBindingResult;
import tools.jackson.databind.node.ObjectNode;

/** The registers there are, and what their definitions and their forces' settings say of an entry. */
@Component
public class Registers {

    private final Map<String, Register<?>> byKey;
    private final List<Checks<?>> checks;
    private final EntryStore store;
    private final Settings settings;
    private final Lines lines;
    private final Answers answers;
    private final Now now;

    Registers(
            List<Register<?>> registers,
            List<Checks<?>> checks,
            EntryStore store,
            Settings settings,
            Lines lines,
            Answers answers,
            Now now) {
        this.byKey = registers.stream().collect(Collectors.toUnmodifiableMap(Register::key, Function.identity()));
        this.checks = checks;
        this.store = store;
        this.settings = settings;
        this.lines = lines;
        this.answers = answers;
        this.now = now;
    }

    public Optional<Register<?>> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** In the order of their keys. */
    public List<Register<?>> all() {
        return byKey.values().stream()
                .<Register<?>>map(register -> register)
                .sorted(Comparator.comparing(Register::key))
                .toList();
    }

    /** By the word that stands in the address of its question pages. */
    public Optional<Register<?>> declaredAs(String word) {
        return byKey.values().stream()
                .<Register<?>>map(register -> register)
                .filter(register -> register.declaredAs().equals(word))
                .findFirst();
    }

    public Register<?> of(Entry entry) {
        return find(entry.register()).orElseThrow(() -> new IllegalStateException("No register " + entry.register()));
    }

    /** The entry with everything that the permissions table may ask of it and this actor. */
    public Subject subject(Actor actor, Entry entry) {
        Subject subject = entry.subject(of(entry).objectClass());
        UUID owner = entry.owner().person();
        if (actor.person().equals(owner) || actor.isAnonymous()) {
            return subject;
        }
        if (entry.hands().tier().stream().anyMatch(actor::holds)) {
            subject = subject.with(Condition.WITHIN_TIER);
        }
        if (lines.isAbove(actor.person(), owner)) {
            return subject.with(Condition.IN_MY_LINE);
        }
        return lines.isAbove(owner, actor.person()) ? subject : subject.with(Condition.NOT_SAME_LINE);
    }

    /** What the checks find in it, as on the day it was sent. */
    public List<Finding> findings(Entry entry) {
        return findings(of(entry), entry);
    }

    /** What is still wrong or missing in it, in the words of its questions; empty when it may be sent. */
    List<String> faults(Entry entry) {
        var faults = new MapBindingResult(Map.of(), "entry");
        answers.complete(of(entry), entry.details(), faults);
        return faults.getFieldErrors().stream()
                .map(fault -> String.valueOf(fault.getDefaultMessage()))
                .toList();
    }

    /** A draft that is not yet kept. */
    Entry begun(UUID owner, Register<?> register, Nature nature, @Nullable UUID follows, ObjectNode details) {
        Person person = lines.person(owner);
        return new Entry(
                UUID.randomUUID(),
                person.controllerBody(),
                register.key(),
                References.next(register.prefix()),
                nature,
                follows,
                new Entry.Owner(owner, person.kind(), person.chiefOfficer()),
                new Entry.Standing(Status.DRAFT, 1, 0, null, null, null, null, null, null, null),
                Entry.Hands.none(),
                details,
                now.instant());
    }

    /** The force's rule for it: that of the day it was sent, for a matter stays under the rule it began with. */
    DecidingRule rule(Entry entry) {
        LocalDate on = day(entry);
        String key = entry.register();
        return DecidingRule.of(
                        settings.at(entry.body(), key + ".view", on),
                        settings.at(entry.body(), key + ".decide", on),
                        settings.at(entry.body(), key + ".days", on))
                .within(entry.hands().tier());
    }

    boolean viewOwed(Entry entry) {
        return rule(entry)
                .viewOwed(entry.owner(), lines.hasManager(entry.owner().person()));
    }

    /** The entry in the hands of those who decide it; empty where nobody has to. */
    Optional<Entry> routed(Entry entry) {
        Optional<Route> route = route(of(entry), entry);
        if (route.isEmpty()) {
            return Optional.of(entry);
        }
        return route.filter(Route::isOwed)
                .map(named -> entry.in(entry.hands()
                        .within(named.roles(lines.barred(entry.owner().person())))));
    }

    /** What figures may know of the entry as it is now declared. */
    Map<String, String> counted(Entry entry) {
        return counted(of(entry), entry);
    }

    private <D extends Record> Map<String, String> counted(Register<D> register, Entry entry) {
        return register.counted(declared(register, entry));
    }

    private <D extends Record> Optional<Route> route(Register<D> register, Entry entry) {
        return register.route(declared(register, entry));
    }

    /** The body's own settings for the register as they stood on a day. */
    public Function<String, Optional<String>> settings(String body, Register<?> register, LocalDate on) {
        return key -> settings.at(body, register.key() + "." + key, on);
    }

    private <D extends Record> Declared<D> declared(Register<D> register, Entry entry) {
        D details = Details.as(register.detailsType(), entry.details());
        LocalDate happened = register.happenedOn(details);
        return new Declared<>(
                entry.body(),
                details,
                entry.owner().person(),
                entry.owner().kind(),
                entry.owner().chiefOfficer(),
                day(entry),
                inForce(register, entry),
                settings(entry.body(), register, happened == null ? day(entry) : happened));
    }

    private <D extends Record> List<Finding> findings(Register<D> register, Entry entry) {
        Declared<D> declared = declared(register, entry);
        return checks.stream()
                .filter(check -> check.of() == register.detailsType())
                .flatMap(check -> typed(check, register).on(declared).stream())
                .toList();
    }

    private <D extends Record> List<D> inForce(Register<D> register, Entry entry) {
        return store.inForce(entry.body(), entry.register(), entry.owner().person(), day(entry)).stream()
                .filter(other -> !other.id().equals(entry.id()) && !other.id().equals(entry.follows()))
                .map(other -> Details.as(register.detailsType(), other.details()))
                .toList();
    }

    private LocalDate day(Entry entry) {
        LocalDate sent = entry.standing().sentOn();
        return sent == null ? now.today() : sent;
    }

    @SuppressWarnings("unchecked") // the filter before it compares the type
    private static <D extends Record> Checks<D> typed(Checks<?> check, Register<D> register) {
        return (Checks<D>) check;
    }
}
