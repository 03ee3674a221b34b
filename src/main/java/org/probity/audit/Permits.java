package org.probity.audit;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probity.access.Role;

/** By which role the present work was last permitted something of a class: the event of the act says it. */
final class Permits {

    static final ScopedValue<Map<String, Role>> GIVEN = ScopedValue.newInstance();

    private Permits() {}

    static Map<String, Role> none() {
        return new HashMap<>();
    }

    static void note(String objectClass, Role role) {
        if (GIVEN.isBound()) {
            GIVEN.get().put(objectClass, role);
        }
    }

    static @Nullable String roleFor(String objectClass) {
        Role role = GIVEN.isBound() ? GIVEN.get().get(objectClass) : null;
        return role == null ? null : role.name();
    }
}
