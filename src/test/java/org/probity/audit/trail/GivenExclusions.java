package org.probity.audit.trail;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.probity.access.Actor;
import org.springframework.stereotype.Component;

/** Answers for one restricted class that has no module yet: everybody is excluded from one matter of it. */
@Component
class GivenExclusions implements MatterExclusions {

    static final UUID HIDDEN = UUID.randomUUID();

    @Override
    public Set<String> objectClasses() {
        return Set.of("reporter_identity");
    }

    @Override
    public Set<UUID> excludedFrom(Actor actor, Collection<UUID> objects) {
        return Set.of(HIDDEN);
    }
}
