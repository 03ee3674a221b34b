package org.probity.people;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.probity.audit.trail.PersonNames;
import org.springframework.stereotype.Component;

/** Gives the auditor the names behind the ids: the log itself holds none. */
@Component
class NamesForTheLog implements PersonNames {

    private final People people;

    NamesForTheLog(People people) {
        this.people = people;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> persons) {
        return people.names(persons);
    }
}
