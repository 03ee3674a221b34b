package org.probity.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.probity.platform.database.Walls;
import org.springframework.stereotype.Service;

/** The bodies that Probity knows. They change by a migration only, so they are read once and kept. */
@Service
public class Bodies {

    /** The one body that inspects. */
    public static final String INSPECTORATE = org.probity.access.Access.INSPECTORATE;

    private final BodyStore store;
    private final Walls walls;
    private volatile Map<String, Body> known = Map.of();

    Bodies(BodyStore store, Walls walls) {
        this.store = store;
        this.walls = walls;
    }

    /** @throws IllegalArgumentException if there is no such body: ids come from records, never from a request unchecked */
    public Body get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No body has the id " + id));
    }

    public Optional<Body> find(String id) {
        return Optional.ofNullable(known().get(id));
    }

    /** Forces, real and fictional, by name. */
    public List<Body> forces() {
        return all().stream().filter(Body::isForce).toList();
    }

    /** By name. */
    public List<Body> all() {
        return List.copyOf(known().values());
    }

    private Map<String, Body> known() {
        if (known.isEmpty()) {
            Map<String, Body> read = new LinkedHashMap<>();
            List<Body> rows = walls.current().isPresent() ? store.all() : walls.readWithin(null, store::all);
            rows.forEach(body -> read.put(body.id(), body));
            known = read;
        }
        return known;
    }
}
