package org.probity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.probity.access.Given.ACCESS;
import static org.probity.access.Given.CONTEXT;
import static org.probity.access.Given.DECIDE;
import static org.probity.access.Given.ME;
import static org.probity.access.Given.NOW;
import static org.probity.access.Given.READ;
import static org.probity.access.Given.UPDATE;
import static org.probity.access.Given.YESTERDAY;
import static org.probity.access.Given.actor;
import static org.probity.access.Given.assignment;
import static org.probity.access.Given.entry;
import static org.probity.access.Given.holding;
import static org.probity.access.Given.readIn;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lists, menus and pages ask of the grants table, and the values they ask with. */
class PermissionsTest {

    @Test
    void rows_that_could_apply_are_those_of_roles_held_now_with_their_compartments() {
        Actor actor = actor(
                readIn(Role.DECIDER, Compartment.PSD),
                assignment(Role.STAFF),
                assignment(Role.STAFF, "velmarsh"),
                assignment(Role.ACU),
                new Assignment(Role.REGISTRAR, "northmere", Set.of(), Set.of(), YESTERDAY, NOW));
        assertThat(ACCESS.grants(actor, DECIDE, "association_entry", CONTEXT))
                .extracting(Grant::role, Grant::state)
                .containsExactly(tuple(Role.DECIDER, "submitted"));
        assertThat(ACCESS.grants(holding(Role.DECIDER), DECIDE, "association_entry", CONTEXT))
                .isEmpty();
        assertThat(ACCESS.grants(actor, UPDATE, "gift_entry", CONTEXT))
                .extracting(Grant::role)
                .containsExactly(Role.STAFF);
        assertThat(ACCESS.grants(actor, Ask.to(Action.LIST), "gift_entry", CONTEXT))
                .extracting(Grant::role)
                .contains(Role.STAFF, Role.DECIDER)
                .doesNotContain(Role.REGISTRAR, Role.ACU);
        assertThat(ACCESS.grants(Actor.anonymous(), READ, "report", CONTEXT))
                .extracting(Grant::state)
                .containsExactly("published", "corrected");
    }

    @Test
    void a_row_for_any_state_covers_those_without_one_of_the_roles_own() {
        Grant any = ACCESS.grants(holding(Role.PSD_HEAD), READ, "gift_entry", CONTEXT)
                .getLast();
        assertThat(any.state()).isEqualTo("any");
        assertThat(ACCESS.covers(any, "decided")).isTrue();
        assertThat(ACCESS.covers(any, "submitted")).isFalse();
        Grant own = ACCESS.grants(holding(Role.PSD_HEAD), READ, "gift_entry", CONTEXT)
                .getFirst();
        assertThat(ACCESS.covers(own, "submitted")).isTrue();
        assertThat(ACCESS.covers(own, "decided")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"interest_entry:U(view)", "gift_entry:D", "case:D(reopen)"})
    void a_page_may_name_what_some_row_grants(String permission) {
        assertThat(ACCESS.knows(Ask.named(permission))).isTrue();
        assertThat(Ask.named(permission)).hasToString(permission);
    }

    @ParameterizedTest
    @ValueSource(strings = {"interest_entry:U(veiw)", "gift_entries:D", "import_batch:D", "gift_entry:U(view)"})
    void a_page_may_not_name_what_no_row_grants(String permission) {
        assertThat(ACCESS.knows(Ask.named(permission))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gift_entry", ":R", "gift_entry:", "gift_entry:Z", "gift_entry:R!", "gift_entry:R()"})
    void a_misspelt_permission_is_refused(String permission) {
        assertThatIllegalArgumentException().isThrownBy(() -> Ask.named(permission));
    }

    @Test
    void the_shortest_class_of_objects_has_one_letter() {
        assertThat(Ask.named("a:R")).isEqualTo(new Ask.Named("a", READ));
    }

    @Test
    void a_subject_is_never_changed_by_saying_more_of_it() {
        Subject bare = entry("submitted");
        Subject said = bare.with(Condition.MEMBER)
                .ownedBy(ME)
                .excluded(true)
                .chiefOfficer(true)
                .about("velmarsh");
        assertThat(said.with(Condition.SCANNED).has(Condition.MEMBER)).isTrue();
        assertThat(bare.has(Condition.MEMBER)).isFalse();
        assertThat(bare.concerns(ME)).isFalse();
        assertThat(said.controlledBy("velmarsh").concerns(ME)).isTrue();
        assertThat(bare.isExcluded() || bare.isChiefOfficers()).isFalse();
        assertThat(said.about()).isEqualTo("velmarsh");
        assertThat(bare.about()).isNull();
    }

    @Test
    void one_person_or_a_list_of_them_says_the_same() {
        Actor me = holding(Role.STAFF);
        Subject bare = entry("submitted");
        for (Subject said : List.of(
                bare.proposedBy(ME).investigatedBy(ME),
                bare.proposedBy(List.of(ME)).investigatedBy(List.of(ME)))) {
            assertThat(said.isBy(Subject.Part.PROPOSER, me)).isTrue();
            assertThat(said.isBy(Subject.Part.INVESTIGATOR, me)).isTrue();
        }
        assertThat(bare).hasToString("gift_entry/submitted of northmere");
    }

    @Test
    void an_actor_holds_the_roles_assigned() {
        assertThat(holding(Role.STAFF).holds(Role.STAFF)).isTrue();
        assertThat(holding(Role.STAFF).holds(Role.DECIDER)).isFalse();
        assertThat(holding(Role.STAFF).isAnonymous()).isFalse();
        assertThat(Actor.anonymous().isAnonymous()).isTrue();
        assertThat(Actor.reporter().isAnonymous()).isTrue();
    }
}
