package org.probity.inspection.load;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.probity.organisation.Body;

/** A force by whatever a file calls it: its short address, its short or its formal name. */
public final class ForceNames {

    private final Map<String, String> ids = new HashMap<>();

    public ForceNames(List<Body> forces) {
        for (Body force : forces) {
            for (String name : List.of(force.id(), force.shortName(), force.formalName())) {
                ids.putIfAbsent(name.toLowerCase(Locale.UK), force.id());
            }
        }
    }

    public Optional<String> find(String typed) {
        return Optional.ofNullable(ids.get(typed.toLowerCase(Locale.UK)));
    }
}
