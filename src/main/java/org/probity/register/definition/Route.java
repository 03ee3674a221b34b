package org.probity.register.definition;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.probity.access.Role;

/** The roles that a rule names to decide an entry, the first before its delegates. None: nobody has to decide it. */
public record Route(List<Role> named) {

    /** Who stands above whom, where the named one is barred. */
    private static final List<Role> LADDER = List.of(Role.SUPERVISOR, Role.DECIDER, Role.PSD_HEAD, Role.SIGNATORY);

    public Route {
        named = List.copyOf(named);
    }

    public static Route none() {
        return new Route(List.of());
    }

    public static Route to(List<Role> named) {
        return new Route(named);
    }

    public boolean isOwed() {
        return !named.isEmpty();
    }

    /**
     * The roles that decide this person's entry: the named ones that are not barred, or the next higher one.
     *
     * @param barred roles whose holder is the declarer, or stands in their line, or is missing above them
     */
    public Set<Role> roles(Set<Role> barred) {
        Set<Role> open = EnumSet.noneOf(Role.class);
        named.stream().filter(role -> !barred.contains(role)).forEach(open::add);
        int highest = named.stream().mapToInt(LADDER::indexOf).max().orElse(-1);
        for (int i = highest + 1; open.isEmpty() && highest >= 0 && i < LADDER.size(); i++) {
            if (!barred.contains(LADDER.get(i))) {
                open.add(LADDER.get(i));
            }
        }
        return open.isEmpty() ? Set.copyOf(named) : open;
    }
}
