package org.probity.platform.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The faults found in a form, in the order of its questions; the error summary and the fields show the same words. */
public record FormErrors(List<Fault> faults) {

    private static final FormErrors NONE = new FormErrors(List.of());

    public FormErrors {
        faults = List.copyOf(faults);
    }

    public static FormErrors none() {
        return NONE;
    }

    public boolean any() {
        return !faults.isEmpty();
    }

    /** The words at one field, or null where it is in order. */
    public @Nullable String at(String path) {
        for (Fault fault : faults) {
            if (path.equals(fault.path())) {
                return fault.words();
            }
        }
        return null;
    }

    /** The first words at a field or at a part of it, such as the month of a date. */
    public @Nullable String within(String path) {
        for (Fault fault : faults) {
            if (fault.path() != null
                    && (fault.path().equals(path) || fault.path().startsWith(path + "."))) {
                return fault.words();
            }
        }
        return null;
    }

    /**
     * One fault.
     *
     * @param path the field's path in the form; null where the fault lies in the answers together
     * @param id the element the error summary links to; null as above
     */
    public record Fault(@Nullable String path, @Nullable String id, String words) {}
}
