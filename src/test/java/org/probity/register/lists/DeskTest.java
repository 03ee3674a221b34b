package org.probity.register.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.decision.Act;
import org.probity.given.GivenInterests;
import org.probity.given.GivenPeople;
import org.probity.platform.lists.Address;
import org.probity.platform.time.Now;
import org.probity.platform.time.SetClock;
import org.probity.register.Entry;
import org.probity.register.Registers;
import org.probity.register.definition.Register;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each section of the worklist, each filter and order of the register, and the pages of both. */
@ProbityTest
class DeskTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 3, 1);

    @Autowired
    GivenPeople people;

    @Autowired
    GivenInterests given;

    @Autowired
    Registers registers;

    @Autowired
    Lists lists;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    private Register<?> interests() {
        return registers.find("interests").orElseThrow();
    }

    private Entry sentOn(String body, LocalDate day) {
        return SetClock.at(
                day.atTime(9, 0).atZone(Now.ZONE).toInstant(), () -> given.submitted(people.anOfficer(body)));
    }

    private <T> T today(UUID reader, java.util.function.Function<Actor, T> look) {
        return SetClock.at(TODAY.atTime(12, 0).atZone(Now.ZONE).toInstant(), () -> people.as(reader, look));
    }

    private List<UUID> section(UUID reader, Section section) {
        return today(
                reader,
                actor -> lists.desk(actor, interests(), section, null).page().rows().stream()
                        .map(Row::id)
                        .toList());
    }

    @Test
    void each_section_holds_what_its_name_says_due_soonest_first_and_is_counted_so() {
        String body = people.aBody();
        people.setting(body, "interests.view", "none");
        people.setting(body, "interests.days", "28");
        UUID decider = given.decider(body);
        Entry overdue = sentOn(body, TODAY.minusDays(29));
        Entry dueToday = sentOn(body, TODAY.minusDays(28));
        Entry dueInAWeek = sentOn(body, TODAY.minusDays(21));
        Entry dueLater = sentOn(body, TODAY.minusDays(20));
        Entry mine = given.taken(people.anOfficer(body), decider);
        Entry waits = given.taken(people.anOfficer(body), decider);
        given.move(decider, waits, Act.MIND_TO_REFUSE, "Conflict");
        given.approved(people.anOfficer(body), decider);

        assertThat(section(decider, Section.OVERDUE)).containsExactly(overdue.id());
        assertThat(section(decider, Section.TODAY)).containsExactly(dueToday.id());
        assertThat(section(decider, Section.WEEK)).containsExactly(dueInAWeek.id());
        assertThat(section(decider, Section.UNASSIGNED))
                .containsExactly(overdue.id(), dueToday.id(), dueInAWeek.id(), dueLater.id());
        assertThat(section(decider, Section.MINE)).containsExactlyInAnyOrder(mine.id(), waits.id());
        assertThat(section(decider, Section.WAITING)).containsExactly(waits.id());
        assertThat(section(decider, Section.ALL)).hasSize(6);
        Map<Section, Integer> counts = today(decider, actor -> lists.sections(actor, interests()));
        for (Section section : Section.values()) {
            assertThat(counts.getOrDefault(section, 0))
                    .as("%s", section)
                    .isEqualTo(section(decider, section).size());
        }
    }

    @Test
    void what_came_back_from_the_declarer_is_a_section_of_its_own() {
        String body = people.aBody();
        UUID decider = given.decider(body);
        UUID owner = people.anOfficer(body);
        Entry taken = given.taken(owner, decider);
        people.as(
                decider,
                actor -> given.moves()
                        .make(
                                actor,
                                taken.id(),
                                org.probity.register.Asked.to(Act.MIND_TO_REFUSE, taken.version())
                                        .because("Conflict")
                                        .answerBy(LocalDate.of(2100, 1, 1))));
        assertThat(section(decider, Section.BACK)).isEmpty();
        given.move(owner, taken, Act.REPRESENT, "There is none");
        assertThat(section(decider, Section.BACK)).containsExactly(taken.id());
    }

    @Test
    void a_register_is_filtered_sorted_and_paged_without_losing_or_repeating_a_row() {
        String body = people.aBody();
        UUID decider = given.decider(body);
        insert(body, 120);
        for (String sort : List.of("", "&sort=name")) {
            List<UUID> seen = new ArrayList<>();
            String after = "";
            do {
                Lists.Page page = list(decider, "/x?category=waged" + sort + after);
                assertThat(page.count()).isEqualTo(60);
                page.rows().forEach(row -> seen.add(row.id()));
                Row last = page.rows().getLast();
                after = page.more()
                        ? "&after="
                                + After.write(
                                        sort.isEmpty() ? last.sentOn() : String.valueOf(last.headlineKey()), last.id())
                        : "";
            } while (!after.isEmpty());
            assertThat(seen).as(sort).hasSize(60).doesNotHaveDuplicates();
        }
        assertThat(list(decider, "/x?status=refused").rows())
                .hasSize(12)
                .allMatch(row -> row.status().code().equals("refused"));
        assertThat(list(decider, "/x?from=2012-01-11&to=2012-01-11").rows())
                .hasSize(1)
                .allMatch(row -> row.sentOn().equals(LocalDate.of(2012, 1, 11)));
        assertThat(list(decider, "/x?starts=FIRM%2011").rows()).hasSize(11);
        assertThat(list(decider, "/x?nature=renewal").rows()).isEmpty();
        assertThat(list(decider, "/x?from=yesterday&status=x&category=y&after=nonsense")
                        .rows())
                .hasSize(Lists.PAGE);
        assertThat(list(people.with(Role.DECIDER, people.aBody()), "/x").rows())
                .as("another force")
                .isEmpty();
    }

    private Lists.Page list(UUID reader, String address) {
        var parts = org.springframework.web.util.UriComponentsBuilder.fromUriString(address)
                .build();
        Map<String, String[]> asked = new java.util.HashMap<>();
        parts.getQueryParams()
                .forEach((name, values) -> asked.put(
                        name,
                        values.stream().map(value -> value.replace("%20", " ")).toArray(String[]::new)));
        return people.as(
                reader,
                actor -> lists.register(
                        actor, interests(), ListFilter.of(Address.of("/x", asked, ListFilter.NAMES), interests())));
    }

    private void insert(String body, int entries) {
        administrator.sql("""
                        insert into register.entry (controller_body, register, reference, nature, owner, owner_kind, owner_chief, status,
                            state, version, revision, sent_on, decided_on, headline, headline_key, category, details, touched_at)
                        select :body, 'interests', 'BI-' || md5(n::text), 'application', gen_random_uuid(), 'OFFICER', false,
                               case when n % 10 = 0 then 'refused' else 'approved' end, 'decided', 3, 1, date '2012-01-01' + n,
                               date '2012-06-01', 'Firm ' || n, 'firm ' || n, (array['waged', 'paid-hobby'])[1 + n % 2], '{}', now()
                        from generate_series(1, :entries) n
                        """).param("body", body).param("entries", entries).update();
    }
}
