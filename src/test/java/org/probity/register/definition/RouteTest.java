package org.probity.register.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.probity.access.Role;

class RouteTest {

    private static Set<Role> roles(Set<Role> barred, Role... named) {
        return Route.to(List.of(named)).roles(barred);
    }

    @Test
    void the_named_role_and_its_delegate_decide() {
        assertThat(roles(Set.of(), Role.PSD_HEAD, Role.DECIDER)).containsExactlyInAnyOrder(Role.PSD_HEAD, Role.DECIDER);
        assertThat(roles(Set.of(Role.SUPERVISOR), Role.SIGNATORY)).containsExactly(Role.SIGNATORY);
        assertThat(Route.none().isOwed()).isFalse();
    }

    @Test
    void where_the_named_role_is_barred_its_delegate_or_else_the_next_higher_one_decides() {
        assertThat(roles(Set.of(Role.PSD_HEAD), Role.PSD_HEAD, Role.DECIDER)).containsExactly(Role.DECIDER);
        assertThat(roles(Set.of(Role.SUPERVISOR), Role.SUPERVISOR)).containsExactly(Role.DECIDER);
        assertThat(roles(Set.of(Role.SUPERVISOR, Role.DECIDER), Role.SUPERVISOR))
                .containsExactly(Role.PSD_HEAD);
        assertThat(roles(Set.of(Role.PSD_HEAD, Role.DECIDER), Role.PSD_HEAD, Role.DECIDER))
                .containsExactly(Role.SIGNATORY);
        assertThat(roles(Set.of(Role.SIGNATORY), Role.OVERSEER)).containsExactly(Role.OVERSEER);
    }
}
