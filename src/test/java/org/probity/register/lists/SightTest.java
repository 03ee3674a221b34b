package org.probity.register.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Role;
import org.probity.audit.Guard;
import org.probity.decision.Status;
import org.probity.given.GivenPeople;
import org.probity.platform.lists.Address;
import org.probity.register.Entry;
import org.probity.register.Registers;
import org.probity.register.definition.Register;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL filter of lists says, row by row, what the guard says of each entry. */
@ProbityTest
class SightTest {

    private static final long SEED = 20121217L;
    private static final int ENTRIES = 240;

    @Autowired
    GivenPeople people;

    @Autowired
    Guard guard;

    @Autowired
    Registers registers;

    @Autowired
    DeskStore store;

    @Autowired
    Lists lists;

    @Autowired
    SightedEntries entries;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    @Test
    void lists_hold_exactly_the_entries_of_which_the_guard_says_that_they_may_be_listed() {
        String body = people.aBody();
        String partner = people.aBody();
        List<UUID> readers = readers(body, partner);
        Random random = new Random(SEED);
        for (int i = 0; i < ENTRIES; i++) {
            entry(random.nextInt(4) == 0 ? partner : body, readers, random);
        }
        int shown = 0;
        for (UUID reader : readers) {
            Set<UUID> listed = people.as(reader, actor -> {
                Sight sight = lists.sight(actor, interests(), Action.LIST, Lists.REGISTER);
                ListFilter none = ListFilter.of(Address.of("/x"), interests());
                List<Row> rows = store.list(sight, "interests", none, ENTRIES + 1);
                assertThat(store.count(sight, "interests", none)).isEqualTo(rows.size());
                return new HashSet<>(rows.stream().map(Row::id).toList());
            });
            Set<UUID> permitted = people.as(reader, actor -> {
                Set<UUID> may = new HashSet<>();
                for (Entry entry : entries.all(List.of(body, partner))) {
                    boolean sees = !entry.neverSent()
                            && entry.standing().mergedInto() == null
                            && guard.may(in(actor), Ask.to(Action.LIST), registers.subject(actor, entry));
                    if (sees) {
                        may.add(entry.id());
                    }
                }
                return may;
            });
            assertThat(listed).as("reader %s, seed %s", reader, SEED).isEqualTo(permitted);
            shown += permitted.size();
        }
        assertThat(shown).as("the comparison looked at something").isGreaterThan(ENTRIES);
    }

    /** The reader in the roles in which a register is looked at. */
    private static Actor in(Actor actor) {
        return new Actor(
                actor.person(),
                actor.label(),
                actor.body(),
                actor.assignments().stream()
                        .filter(held -> Lists.REGISTER.contains(held.role()))
                        .toList());
    }

    private Register<?> interests() {
        return registers.find("interests").orElseThrow();
    }

    /** People of every role that looks at a register, some above or below others; and some of two roles. */
    private List<UUID> readers(String body, String partner) {
        List<UUID> readers = new ArrayList<>();
        for (Role role : EnumSet.of(Role.DECIDER, Role.SIGNATORY, Role.OVERSEER, Role.REGISTRAR, Role.PSD_HEAD)) {
            readers.add(people.with(role, body));
        }
        readers.add(people.jointly(Role.DECIDER, body, partner));
        readers.add(people.with(Role.DECIDER, partner));
        UUID both = people.with(Role.DECIDER, body);
        people.role(both, Role.SIGNATORY, body, null);
        readers.add(both);
        readers.add(people.anOfficer(body));
        people.reports(readers.getFirst(), both, body);
        people.reports(readers.get(3), readers.getFirst(), body);
        return readers;
    }

    private void entry(String body, List<UUID> readers, Random random) {
        Status status = Status.values()[random.nextInt(Status.values().length)];
        boolean sent = random.nextInt(10) > 0;
        UUID owner = random.nextInt(3) == 0 ? readers.get(random.nextInt(readers.size())) : UUID.randomUUID();
        String one = readers.get(random.nextInt(readers.size())).toString();
        String other = readers.get(random.nextInt(readers.size())).toString();
        administrator
                .sql("""
                        insert into register.entry (controller_body, id, register, reference, nature, owner, owner_kind, owner_chief,
                            status, state, version, revision, sent_on, recommenders, deciders, headline, headline_key, details, touched_at)
                        values (:body, gen_random_uuid(), 'interests', gen_random_uuid()::text, 'application', :owner, 'OFFICER', :chief,
                            :status, :state, 1, 1, :sent, :recommenders::uuid[], :deciders::uuid[], '', '', '{}', now())
                        """)
                .param("body", body)
                .param("owner", owner)
                .param("chief", random.nextInt(5) == 0)
                .param("status", status.code())
                .param("state", status.state())
                .param(
                        "sent",
                        sent && status != Status.DRAFT
                                ? LocalDate.of(2012, 1, 1).plusDays(random.nextInt(300))
                                : null)
                .param("recommenders", random.nextBoolean() ? new String[] {one} : new String[0])
                .param("deciders", random.nextBoolean() ? new String[] {other} : new String[0])
                .update();
    }
}
