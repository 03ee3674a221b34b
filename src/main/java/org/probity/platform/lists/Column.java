package org.probity.platform.lists;

import org.jspecify.annotations.Nullable;

/**
 * The head of a table's column.
 *
 * @param numeric figures stand right
 * @param sortHref the address that sorts by this column, the other way round where it is sorted already; null where it does not sort
 * @param sorted "ascending" or "descending" for the column the list is sorted by (aria-sort)
 */
public record Column(
        String words,
        boolean numeric,
        @Nullable String sortHref,
        @Nullable String sorted) {

    public static Column of(String words) {
        return new Column(words, false, null, null);
    }

    public static Column number(String words) {
        return new Column(words, true, null, null);
    }

    /** A column that sorts: {@code sort=due} upwards, {@code sort=-due} downwards. */
    public Column sort(Address address, String key) {
        String now = address.first("sort");
        String direction = key.equals(now) ? "ascending" : ("-" + key).equals(now) ? "descending" : null;
        String next = key.equals(now) ? "-" + key : key;
        return new Column(
                words, numeric, address.without("page").with("sort", next).href(), direction);
    }
}
