package org.probity.linkage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list of records as it was given: an identifier and, by field, the value as typed; null where there is none. */
public final class Records {

    private final String[] ids;
    private final Map<Field, @Nullable String[]> columns;

    private Records(String[] ids, Map<Field, @Nullable String[]> columns) {
        this.ids = ids;
        this.columns = columns;
    }

    /** Columns as they are, not copied; each must be as long as the identifiers. */
    public static Records of(String[] ids, Map<Field, @Nullable String[]> columns) {
        columns.forEach((field, values) -> {
            if (values.length != ids.length) {
                throw new IllegalArgumentException("The column " + field.key() + " has " + values.length
                        + " values for " + ids.length + " records.");
            }
        });
        return new Records(ids, columns);
    }

    public static Builder builder() {
        return new Builder();
    }

    public int size() {
        return ids.length;
    }

    public String id(int row) {
        return ids[row];
    }

    /** The value as typed, or null. */
    public @Nullable String value(Field field, int row) {
        var column = columns.get(field);
        return column == null ? null : column[row];
    }

    /** The values of a field, row by row; null where no record has the field. */
    @Nullable
    String @Nullable [] column(Field field) {
        return columns.get(field);
    }

    public boolean has(Field field) {
        return columns.containsKey(field);
    }

    /** Takes records one by one. */
    public static final class Builder {

        private final List<String> ids = new ArrayList<>();
        private final Map<Field, List<@Nullable String>> columns = new EnumMap<>(Field.class);

        private Builder() {}

        /** Adds a record; fields that it does not name are absent. */
        public Builder add(String id, Map<Field, String> values) {
            values.forEach((field, value) -> {
                var column = columns.computeIfAbsent(field, _ -> new ArrayList<>());
                while (column.size() < ids.size()) {
                    column.add(null);
                }
                column.add(value);
            });
            ids.add(id);
            return this;
        }

        public Records build() {
            var arrays = new EnumMap<Field, @Nullable String[]>(Field.class);
            columns.forEach((field, values) -> {
                @Nullable String[] column = new String[ids.size()];
                for (var i = 0; i < values.size(); i++) {
                    column[i] = values.get(i);
                }
                arrays.put(field, column);
            });
            return new Records(ids.toArray(String[]::new), arrays);
        }
    }
}
