package org.probity.people.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.access.Compartment;
import org.probity.access.Role;

class RoleRulesTest {

    private static final Instant FROM = Instant.parse("2011-09-01T08:00:00Z");
    private static final UUID SOMEBODY = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "DECIDER,, OPEN_ROLES",
        "DECIDER, PSD, PSD_CRL",
        "INVESTIGATOR,, PSD_CRL",
        "CONCERN_HANDLER, RID, RID",
        "CONCERN_HANDLER, CRL, PSD_CRL",
        "ACU,, ACU",
        "PSD_HEAD, PSD, HEADS",
        "FORCE_AUDITOR,, HEADS",
        "OVERSEER,, OVERSEER",
        "INSPECTOR,, INSPECTORATE",
        "INSP_LEAD, EMB, EMB"
    })
    void the_group_is_that_of_the_gravest_thing_it_opens(Role role, Compartment opened, RoleGroup group) {
        assertThat(RoleGroup.of(role, opened == null ? Set.of() : Set.of(opened)))
                .isEqualTo(group);
    }

    @Test
    void a_read_in_ends_after_twelve_months_at_most() {
        RoleProposal open = RoleProposal.of(SOMEBODY, Role.DECIDER, FROM);

        assertThatCode(() -> RoleRules.check(open, "northmere")).doesNotThrowAnyException();
        assertThatCode(() -> RoleRules.check(
                        open.readIn(Instant.parse("2012-09-01T08:00:00Z"), Compartment.PSD), "northmere"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> RoleRules.check(
                        open.readIn(Instant.parse("2012-09-01T08:00:01Z"), Compartment.PSD), "northmere"))
                .hasMessageContaining("12 months");
        assertThatThrownBy(() -> RoleRules.check(
                        new RoleProposal(SOMEBODY, Role.DECIDER, Set.of(Compartment.PSD), null, FROM, null),
                        "northmere"))
                .hasMessageContaining("12 months");
    }

    @ParameterizedTest
    @CsvSource({
        "DECIDER, EMB",
        "DECIDER, ACU",
        "DECIDER, RID",
        "FORCE_ADMIN, PSD",
        "PSD_HEAD, ACU",
        "PSD_HEAD, RID",
        "ACU, PSD",
        "INVESTIGATOR, CRL",
        "SIGNATORY, EMB",
        "REGISTRAR, PSD",
        "DECIDER, OPEN"
    })
    void no_role_opens_a_compartment_that_the_grants_table_does_not_ask_of_it(Role role, Compartment compartment) {
        RoleProposal proposal = RoleProposal.of(SOMEBODY, role, FROM).readIn(FROM.plusSeconds(60), compartment);

        assertThatThrownBy(() -> RoleRules.check(proposal, "northmere")).hasMessageContaining("opens nothing of");
    }

    @Test
    void roles_that_follow_from_facts_are_given_to_nobody() {
        for (Role role : List.of(Role.STAFF, Role.SUPERVISOR, Role.JOB, Role.ANON, Role.PLATFORM, Role.WITNESS)) {
            assertThatThrownBy(() -> RoleRules.check(RoleProposal.of(SOMEBODY, role, FROM), "northmere"))
                    .as(role.name())
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_role_of_the_inspectorate_is_held_there_alone_and_a_force_role_never_there() {
        assertThatThrownBy(() -> RoleRules.check(RoleProposal.of(SOMEBODY, Role.INSPECTOR, FROM), "northmere"))
                .hasMessageContaining("not held at northmere");
        assertThatThrownBy(() -> RoleRules.check(RoleProposal.of(SOMEBODY, Role.DECIDER, FROM), "hmic"))
                .hasMessageContaining("not held at hmic");
    }

    @Test
    void two_custodians_besides_the_grantee_make_the_quorum() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();

        assertThat(RoleRules.quorum(List.of(one, other), SOMEBODY)).isTrue();
        assertThat(RoleRules.quorum(List.of(one, other), other)).isFalse();
        assertThat(RoleRules.quorum(List.of(one), SOMEBODY)).isFalse();
    }
}
