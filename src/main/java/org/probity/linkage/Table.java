package org.probity.linkage;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probity.linkage.column.Column;
import org.probity.linkage.column.Words;
import org.probity.linkage.compare.Organisations;
import org.probity.linkage.text.BirthDate;
import org.probity.linkage.text.Folding;
import org.probity.linkage.text.OrganisationName;
import org.probity.linkage.text.PersonName;

/**
 * One or two lists as cleaned columns: the rows of the left list, then those of the right. Given names, middle names and surnames
 * share their words, so that names that changed places are seen. Each distinct raw value is cleaned once.
 */
final class Table {

    private final Records left;
    private final @Nullable Records right;
    private final Map<Field, Column> columns = new EnumMap<>(Field.class);

    Table(Records left, @Nullable Records right, Model model) {
        this.left = left;
        this.right = right;
        // each field is cleaned by itself, so they go side by side; names share their words and are one piece of work
        model.fields().parallelStream()
                .map(field -> cleaned(field, model))
                .toList()
                .forEach(columns::putAll);
    }

    private Map<Field, Column> cleaned(Field field, Model model) {
        return switch (field) {
            case GIVEN, MIDDLE, NAME -> Map.of();
            case SURNAME -> people(model, new Words());
            case LEGAL_FORM ->
                filled(
                        field,
                        Field.ORGANISATION,
                        raw -> OrganisationName.of(raw).form(),
                        new Words());
            default -> filled(field, field, raw -> cleaned(field, raw), new Words());
        };
    }

    int rows() {
        return left.size() + (right == null ? 0 : right.size());
    }

    /** The first row of the right list; all rows where there is one list. */
    int split() {
        return left.size();
    }

    @Nullable
    Column column(Field field) {
        return columns.get(field);
    }

    String id(int row) {
        return row < split() || right == null ? left.id(row) : right.id(row - split());
    }

    @Nullable
    String raw(Field field, int row) {
        return row < split() || right == null ? left.value(field, row) : right.value(field, row - split());
    }

    /** All pairs there could be. */
    double pairs() {
        double n = left.size();
        return right == null ? n * (n - 1) / 2 : n * right.size();
    }

    private boolean given(Field field) {
        return left.has(field) || right != null && right.has(field);
    }

    private Map<Field, Column> filled(Field field, Field from, Cleaning.Cleaner cleaner, Words words) {
        if (!given(from)) {
            return Map.of();
        }
        var settled = field != Field.ORGANISATION && field != Field.LEGAL_FORM;
        return Map.of(field, new Column(codes(from, new Cleaning(cleaner, settled, words)), words));
    }

    private int[] codes(Field from, Cleaning cleaning) {
        var codes = new int[rows()];
        var values = left.column(from);
        if (values != null) {
            cleaning.read(values, codes, 0);
        }
        values = right == null ? null : right.column(from);
        if (values != null) {
            cleaning.read(values, codes, split());
        }
        return codes;
    }

    private int[] unsettled(Field from, Cleaning.Cleaner cleaner, Words words) {
        return codes(from, new Cleaning(cleaner, false, words));
    }

    private int[] settled(Field from, Cleaning.Cleaner cleaner, Words words) {
        return codes(from, new Cleaning(cleaner, true, words));
    }

    /** Given names, middle names and surnames from their own columns, and from the whole name where those are blank. */
    private Map<Field, Column> people(Model model, Words words) {
        var rows = rows();
        var given = new int[rows];
        var middle = new int[rows];
        var surname = new int[rows];
        if (given(Field.GIVEN) || given(Field.SURNAME)) {
            given = settled(Field.GIVEN, raw -> PersonName.of(raw, "").given(), words);
            surname = settled(Field.SURNAME, raw -> PersonName.of("", raw).surname(), words);
            if (model.fields().contains(Field.MIDDLE)) {
                middle = given(Field.MIDDLE)
                        ? settled(Field.MIDDLE, Folding::fold, words)
                        : unsettled(Field.GIVEN, raw -> PersonName.of(raw, "").middle(), words);
            }
        }
        fromWholeNames(given, middle, surname, words);
        var names = new EnumMap<Field, Column>(Field.class);
        put(names, Field.GIVEN, new Column(given, words));
        put(names, Field.MIDDLE, new Column(middle, words));
        put(names, Field.SURNAME, new Column(surname, words));
        return names;
    }

    private void fromWholeNames(int[] given, int[] middle, int[] surname, Words words) {
        if (given(Field.NAME)) {
            orElse(
                    given,
                    surname,
                    unsettled(Field.NAME, raw -> PersonName.ofWhole(raw).given(), words),
                    false);
            orElse(
                    middle,
                    given,
                    unsettled(Field.NAME, raw -> PersonName.ofWhole(raw).middle(), words),
                    true);
            orElse(
                    surname,
                    given,
                    unsettled(Field.NAME, raw -> PersonName.ofWhole(raw).surname(), words),
                    false);
        }
    }

    private static void orElse(int[] codes, int[] others, int[] fallback, boolean always) {
        for (var row = 0; row < codes.length; row++) {
            if (codes[row] == 0 && (always || others[row] != fallback[row])) {
                codes[row] = fallback[row];
            }
        }
    }

    private static void put(Map<Field, Column> columns, Field field, Column column) {
        if (Arrays.stream(column.codes()).anyMatch(code -> code != 0)) {
            columns.put(field, column);
        }
    }

    private static String cleaned(Field field, String raw) {
        return switch (field) {
            case BIRTH_DATE -> BirthDate.of(raw);
            case SEX -> first(Folding.fold(raw));
            case POSTCODE, NUMBER, COMPANY_NUMBER -> withoutLeadingZeros(field, Folding.joined(Folding.fold(raw)));
            case EMAIL -> raw.length() > Folding.LONGEST ? "" : raw.strip().toLowerCase(Locale.ROOT);
            case PHONE -> lastDigits(raw);
            case ORGANISATION -> organisation(OrganisationName.of(raw));
            default -> Folding.fold(raw);
        };
    }

    private static String organisation(OrganisationName name) {
        var words = String.join(" ", name.words());
        return name.tradingAs().isEmpty()
                ? words
                : words + Organisations.TRADES_AS + String.join(" ", name.tradingAs());
    }

    private static String first(String folded) {
        return folded.isEmpty() ? "" : folded.substring(0, 1);
    }

    private static String withoutLeadingZeros(Field field, String text) {
        return field == Field.COMPANY_NUMBER ? text.replaceFirst("^0+(?=.)", "") : text;
    }

    /** The last ten digits: the country's and the trunk prefix are written in many ways. */
    private static String lastDigits(String raw) {
        var digits = (raw.length() > 40 ? raw.substring(0, 40) : raw).replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - 10));
    }
}
