package org.probity.register.lists;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Condition;
import org.probity.access.Grant;
import org.probity.access.Role;
import org.probity.access.Subject;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.ObjectRef;
import org.probity.decision.Act;
import org.probity.people.People;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.register.Entry;
import org.probity.register.Registers;
import org.probity.register.definition.Register;
import org.springframework.stereotype.Service;

/** Lists of entries within what the reader may list; each list that shows other people's leaves one event for each body. */
@Service
public class Lists {

    public static final int PAGE = 50;

    /** The most rows a file holds that is made while somebody waits. */
    static final int FILE_LIMIT = 5000;

    static final Set<Role> DESK = EnumSet.of(Role.DECIDER, Role.PSD_HEAD, Role.SIGNATORY, Role.OVERSEER);
    static final Set<Role> REGISTER =
            EnumSet.of(Role.DECIDER, Role.PSD_HEAD, Role.SIGNATORY, Role.OVERSEER, Role.REGISTRAR, Role.PUBLISHER);
    static final Set<Role> TEAM = EnumSet.of(Role.SUPERVISOR);

    private final DeskStore store;
    private final Registers registers;
    private final People people;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Lists(DeskStore store, Registers registers, People people, Guard guard, Audit audit, Now now) {
        this.store = store;
        this.registers = registers;
        this.people = people;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** One page of a register. */
    Page register(Actor actor, Register<?> register, ListFilter filter) {
        Sight sight = sight(actor, register, Action.LIST, REGISTER);
        List<Row> rows = store.list(sight, register.key(), filter, PAGE + 1);
        int count = rows.size() <= PAGE && filter.after() == null
                ? rows.size()
                : store.count(sight, register.key(), filter);
        return page(actor, register, rows, count);
    }

    /** One section of the worklist, and how many each holds. */
    Desk desk(Actor actor, Register<?> register, Section section, @Nullable String after) {
        Sight sight = sight(actor, register, Action.LIST, DESK);
        List<Row> rows = store.open(sight, register.key(), section.code(), now.today(), after, PAGE + 1);
        Map<Section, Integer> counts = store.sections(sight, register.key(), now.today());
        return new Desk(page(actor, register, rows, rows.size()), counts);
    }

    Map<Section, Integer> sections(Actor actor, Register<?> register) {
        return store.sections(sight(actor, register, Action.LIST, DESK), register.key(), now.today());
    }

    /** What waits for the actor's view as a supervisor. */
    Page team(Actor actor, Register<?> register, @Nullable String after) {
        Sight sight = sight(actor, register, Action.LIST, TEAM);
        return page(actor, register, store.open(sight, register.key(), "view", now.today(), after, PAGE + 1), 0);
    }

    int owedByTeam(Actor actor, Register<?> register) {
        Sight sight = sight(actor, register, Action.LIST, TEAM);
        return store.open(sight, register.key(), "view", now.today(), null, DeskStore.COUNTED_TO + 1)
                .size();
    }

    /** The registers that the actor may see, in the order of their keys. */
    List<Register<?>> seen(Actor actor) {
        return registers.all().stream()
                .filter(register -> hasRegister(actor, register))
                .toList();
    }

    /** The registers whose entries are decided and whose worklist the actor has. */
    List<Register<?>> desks(Actor actor) {
        return registers.all().stream()
                .filter(register -> decides(register) && hasDesk(actor, register))
                .toList();
    }

    /** The registers of which something may wait on a supervisor. */
    List<Register<?>> teams(Actor actor) {
        return registers.all().stream()
                .filter(register -> decides(register) && any(actor, register, Action.LIST, TEAM))
                .toList();
    }

    /** Whether entries of the register are ever decided; a log has no worklist. */
    private static boolean decides(Register<?> register) {
        return has(register, Act.APPROVE);
    }

    /** Whether a supervisor gives a view on its entries rather than decides the small ones. */
    static boolean givesViews(Register<?> register) {
        return has(register, Act.GIVE_VIEW);
    }

    private static boolean has(Register<?> register, Act act) {
        return register.workflow().steps().stream().anyMatch(step -> step.act() == act);
    }

    boolean mayTakeUp(Actor actor, Register<?> register) {
        return any(actor, register, Action.ASSIGN, DESK);
    }

    boolean hasDesk(Actor actor, Register<?> register) {
        return any(actor, register, Action.LIST, DESK);
    }

    boolean hasRegister(Actor actor, Register<?> register) {
        return any(actor, register, Action.LIST, REGISTER);
    }

    boolean mayTake(Actor actor, Register<?> register) {
        return any(actor, register, Action.EXPORT, REGISTER);
    }

    /** What else the same person declared, newest first, at most {@code limit}. */
    public List<Row> ofSamePerson(Actor actor, Register<?> register, Entry entry, int limit) {
        Sight sight = sight(actor, register, Action.LIST, REGISTER);
        return store.ofOwner(sight, register.key(), entry.owner().person(), limit + 1).stream()
                .filter(row -> !row.id().equals(entry.id()))
                .limit(limit)
                .toList();
    }

    /** What was decided of the same kind in the same force, newest first; counted no further than lists are. */
    public List<Row> similar(Actor actor, Register<?> register, Entry entry, String category) {
        Sight sight = sight(actor, register, Action.LIST, REGISTER);
        return store.decided(sight, register.key(), entry.body(), category);
    }

    /**
     * Exactly the rows that the filtered list holds, as far as the reader may take them away; a disclosure of each body's.
     *
     * @throws org.probity.audit.ReasonNeeded where the body's policy asks for a reason and none is given
     */
    List<Row> taken(Actor actor, Register<?> register, ListFilter filter, @Nullable String reason) {
        Sight sight = sight(actor, register, Action.EXPORT, REGISTER);
        if (sight.rows().isEmpty()) {
            throw new NotFound();
        }
        for (Sight.Row row : sight.rows()) {
            requireExport(actor, register, row, reason);
        }
        List<Row> rows = store.list(sight, register.key(), filter, FILE_LIMIT);
        for (String body : sight.bodies()) {
            int ofBody =
                    (int) rows.stream().filter(row -> row.body().equals(body)).count();
            ObjectRef whole = new ObjectRef(register.objectClass(), new UUID(0, 0), 0, body);
            audit.disclosed(actor, whole, ofBody, "own use", reason + " | " + filter.text());
        }
        return rows;
    }

    /** Asked of a row that fits the grant: what is left to ask is the reason and the fresh sign-in. */
    private void requireExport(Actor actor, Register<?> register, Sight.Row row, @Nullable String reason) {
        Subject fitting = Subject.of(register.objectClass(), row.state())
                .controlledBy(row.body())
                .ownedBy(List.of())
                .recommendedBy(List.of())
                .decidedBy(List.of())
                .chiefOfficer(row.chief() > 0)
                .with(Condition.NOT_SAME_LINE);
        guard.require(actor, Ask.to(Action.EXPORT), fitting, Given.reason(reason));
    }

    private Page page(Actor actor, Register<?> register, List<Row> rows, int count) {
        boolean more = rows.size() > PAGE;
        List<Row> shown = more ? rows.subList(0, PAGE) : rows;
        Map<String, List<UUID>> byBody = shown.stream()
                .collect(Collectors.groupingBy(Row::body, Collectors.mapping(Row::id, Collectors.toList())));
        byBody.forEach((body, ids) -> audit.listed(actor, register.objectClass(), body, ids));
        Set<UUID> named = shown.stream().map(Row::owner).collect(Collectors.toSet());
        return new Page(shown, people.names(named), count, more);
    }

    /** Whether anything at all could be listed: asked of roles alone, without a look at the lines. */
    private boolean any(Actor actor, Register<?> register, Action action, Set<Role> roles) {
        List<Grant> grants = guard.grants(actor, Ask.to(action), register.objectClass());
        return !Sight.of(actor, grants, roles, now.instant()).rows().isEmpty();
    }

    Sight sight(Actor actor, Register<?> register, Action action, Set<Role> roles) {
        List<Grant> grants = guard.grants(actor, Ask.to(action), register.objectClass());
        Sight sight = Sight.of(actor, grants, roles, now.instant());
        LocalDate today = now.today();
        return sight.asksForTheLine()
                ? sight.inLine(people.reports(actor.person(), today), people.managers(actor.person(), today))
                : sight;
    }

    /** @param more whether another page follows */
    public record Page(List<Row> rows, Map<UUID, String> names, int count, boolean more) {}

    /** @param counts how many each section holds */
    record Desk(Page page, Map<Section, Integer> counts) {}
}
