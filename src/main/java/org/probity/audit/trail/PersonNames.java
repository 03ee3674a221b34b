package org.probity.audit.trail;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The names behind the ids of an event: the log holds none. Answered by the module that keeps people. */
public interface PersonNames {

    /** Those that the open transaction may not see are left out. */
    Map<UUID, String> names(Collection<UUID> persons);
}
