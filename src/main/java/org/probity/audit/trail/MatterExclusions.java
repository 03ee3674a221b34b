package org.probity.audit.trail;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.probity.access.Actor;

/** Which matters somebody is excluded from, so that the log does not tell them of one. A module answers for its own. */
public interface MatterExclusions {

    /** The object classes that it answers for, as events name them. */
    Set<String> objectClasses();

    /** Of these objects, the ones that the actor is excluded from. */
    Set<UUID> excludedFrom(Actor actor, Collection<UUID> objects);
}
