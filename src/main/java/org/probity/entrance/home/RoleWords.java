package org.probity.entrance.home;

import java.util.List;
import java.util.Locale;
import org.probity.access.Actor;
import org.probity.access.Assignment;
import org.probity.access.Role;
import org.probity.platform.words.Words;

/** Somebody in role words: the shell names no person. */
final class RoleWords {

    private RoleWords() {}

    /** "Decision officer and supervisor"; "Member of staff" for one who holds nothing else. */
    static String of(Actor actor) {
        List<String> roles = actor.assignments().stream()
                .map(Assignment::role)
                .filter(role -> role != Role.STAFF)
                .map(Role::label)
                .distinct()
                .toList();
        String words = roles.isEmpty() ? Role.STAFF.label() : Words.list(roles);
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
