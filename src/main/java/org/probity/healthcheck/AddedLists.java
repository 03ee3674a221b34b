package org.probity.healthcheck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The checklists that were added on screen, as far as this process has read them. One is written once, so what was read holds. */
final class AddedLists {

    private static final Map<String, Checklist> KNOWN = Collections.synchronizedMap(new LinkedHashMap<>());
    private static volatile Supplier<Collection<Checklist>> source = List::of;

    private AddedLists() {}

    static void from(Supplier<Collection<Checklist>> added) {
        source = added;
        KNOWN.clear();
        refresh();
    }

    static Optional<Checklist> find(String id) {
        if (!KNOWN.containsKey(id)) {
            refresh();
        }
        return Optional.ofNullable(KNOWN.get(id));
    }

    static List<Checklist> all() {
        refresh();
        synchronized (KNOWN) {
            return new ArrayList<>(KNOWN.values());
        }
    }

    private static void refresh() {
        source.get().forEach(checklist -> KNOWN.put(checklist.id(), checklist));
    }
}
