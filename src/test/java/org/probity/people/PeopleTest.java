package org.probity.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.given.Given;
import org.probity.platform.web.NotFound;
import org.springframework.beans.factory.annotation.Autowired;

@ProbityTest
class PeopleTest {

    @Autowired
    Given given;

    @Autowired
    People people;

    @Test
    void a_colleague_is_found_by_collar_number_and_by_part_of_the_name() {
        UUID reader = given.person("northmere");
        UUID sought = given.person("northmere", Role.DECIDER);
        Person person = given.as(reader, actor -> people.get(sought));

        String number = person.collarNumber().toLowerCase(Locale.ROOT);
        List<Person> byNumber = given.as(reader, actor -> people.search(actor, "northmere", number));
        List<Person> byName = given.as(
                reader, actor -> people.search(actor, "northmere", person.name().substring(3)));

        assertThat(byNumber).containsExactly(person);
        assertThat(byName).contains(person);
    }

    @Test
    void a_line_runs_through_others_and_ends_with_the_posting() {
        UUID chief = given.person("northmere");
        UUID sergeant = given.person("northmere");
        UUID constable = given.person("northmere");
        given.reportsTo(constable, sergeant);
        given.reportsTo(sergeant, chief);
        UUID admin = given.founders("northmere").admin();
        UUID unit = given.founders("northmere").unit();
        LocalDate moved = LocalDate.of(2012, 3, 1);
        given.does(admin, actor -> people.post(actor, sergeant, unit, null, moved));

        given.does(chief, actor -> {
            assertThat(people.inLine(chief, constable, moved.minusDays(1))).isTrue();
            assertThat(people.inLine(chief, constable, moved)).isFalse();
            assertThat(people.inLine(sergeant, constable, moved)).isTrue();
            assertThat(people.inLine(constable, sergeant, moved)).isFalse();
            assertThat(people.sameLine(constable, sergeant, moved)).isTrue();
            assertThat(people.sameLine(constable, chief, moved)).isFalse();
            assertThat(people.reports(chief, moved.minusDays(1))).containsExactlyInAnyOrder(sergeant, constable);
            assertThat(people.reports(chief, moved)).isEmpty();
            assertThat(people.managers(sergeant, moved)).isEmpty();
            assertThat(people.managers(constable, moved.minusDays(1))).containsExactlyInAnyOrder(sergeant, chief);
        });
    }

    @Test
    void a_chart_that_runs_in_a_circle_still_answers() {
        UUID one = given.person("northmere");
        UUID other = given.person("northmere");
        given.reportsTo(one, other);
        given.reportsTo(other, one);

        given.does(one, actor -> {
            assertThat(people.managers(one, Given.JOINED)).containsExactlyInAnyOrder(one, other);
            assertThat(people.inLine(one, other, Given.JOINED)).isTrue();
            assertThat(people.inLine(one, one, Given.JOINED)).isFalse();
        });
    }

    @Test
    void nobody_finds_anybody_of_another_force() {
        UUID reader = given.person("northmere");
        UUID stranger = given.person("kingsford");
        String name = given.as(stranger, actor -> people.get(stranger).name());

        given.does(reader, actor -> {
            assertThat(people.find(stranger)).isEmpty();
            assertThat(people.names(List.of(stranger))).isEmpty();
            assertThatThrownBy(() -> people.search(actor, "kingsford", name)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void a_member_of_staff_adds_nobody_to_the_staff_list() {
        UUID reader = given.person("northmere");

        assertThatThrownBy(() -> given.as(reader, actor -> people.join(actor, given.joiner())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_leaves_is_found_no_more_and_holds_nothing() {
        UUID admin = given.founders("northmere").admin();
        UUID leaver = given.person("northmere", Role.DECIDER);
        given.does(admin, actor -> people.leave(actor, leaver, LocalDate.now().minusDays(1)));

        assertThatThrownBy(() -> given.signedIn(leaver)).isInstanceOf(IllegalArgumentException.class);
        given.does(admin, actor -> assertThat(people.find(leaver)).isPresent());
    }

    @Test
    void an_inspectorate_keeps_its_own_people() {
        UUID inspector = given.person("hmic", Role.INSPECTOR);

        assertThat(given.as(inspector, Actor::body)).isEqualTo("hmic");
        Boolean staff = given.as(inspector, actor -> actor.holds(Role.STAFF));
        assertThat(staff).isFalse();
    }
}
