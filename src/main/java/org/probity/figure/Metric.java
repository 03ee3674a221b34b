package org.probity.figure;

import java.util.Collection;
import java.util.List;
import org.probity.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one extension point of figures: a bean beside its SQL, in the module that owns the tables. Its texts stand in
 * {@link Definitions} under the same id.
 */
public interface Metric {

    /** The id of metrics.csv, such as {@code bi-applications}. */
    String id();

    /** Goes up by one whenever the same records would give another value or other parts. */
    int version();

    /**
     * Counts one body. Must depend on nothing but the rows and {@code what}, so that the same question gives the same
     * answer for ever.
     *
     * @param counter runs as the counting role, which sees the rows of {@code what.body()} alone
     */
    Counted count(JdbcClient counter, Counting what);

    /**
     * Of parts whose compartment the reader is read in to, those that the reader may know of: a module that excludes
     * people from single matters leaves those out here. Only a count or a sum can be made less so.
     */
    default List<Part> knownTo(Actor reader, Collection<Part> parts) {
        return List.copyOf(parts);
    }
}
