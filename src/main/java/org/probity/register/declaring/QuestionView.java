package org.probity.register.declaring;

import java.util.List;
import org.probity.register.definition.Field;

/** A question page; {@code version} is the one that was opened. */
public record QuestionView(String base, String section, String key, String title, List<Field<?>> fields, int version) {

    public boolean single() {
        return fields.size() == 1;
    }
}
