package org.probity.register.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.probity.decision.Status;
import org.probity.platform.forms.Choice;
import org.probity.platform.lists.Address;
import org.probity.platform.lists.Chosen;
import org.probity.platform.words.Words;
import org.probity.register.Nature;
import org.probity.register.definition.Register;

/**
 * What a list is narrowed to and how it is sorted, as its address says; unknown values are left out and named.
 *
 * @param from the first, {@code to} the last day of sending
 * @param starts what the headline starts with
 * @param byHeadline sorted by headline rather than newest first
 * @param after where the page begins; see {@link After}
 * @param ignored names of parameters whose values mean nothing
 */
public record ListFilter(
        Address address,
        @Nullable Status status,
        @Nullable String category,
        @Nullable Nature nature,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String starts,
        boolean byHeadline,
        @Nullable String after,
        List<String> ignored) {

    static final List<String> FILTERS = List.of("status", "category", "nature", "from", "to", "starts");
    static final List<String> NAMES = List.of("status", "category", "nature", "from", "to", "starts", "sort", "after");
    static final String BY_HEADLINE = "name";
    private static final int LONGEST = 200;

    static ListFilter of(Address address, Register<?> register) {
        List<String> ignored = new ArrayList<>();
        return new ListFilter(
                address,
                read(address, "status", Status::of, ignored),
                read(address, "category", code -> known(code, register), ignored),
                read(address, "nature", Nature::of, ignored),
                read(address, "from", LocalDate::parse, ignored),
                read(address, "to", LocalDate::parse, ignored),
                read(address, "starts", text -> text.substring(0, Math.min(text.length(), LONGEST)), ignored),
                BY_HEADLINE.equals(address.first("sort")),
                address.first("after"),
                List.copyOf(ignored));
    }

    /** The filters that are on, in words, each with the address without it. */
    List<Chosen> chosen(Register<?> register) {
        return FILTERS.stream()
                .filter(name -> address.first(name) != null && !ignored.contains(name))
                .map(name -> new Chosen(
                        words(name, register),
                        address.without(name).without("after").href()))
                .toList();
    }

    /** The address of the page after a row. */
    String after(String row) {
        return address.with("after", row).href();
    }

    /** The address of the list without filters. */
    String clear() {
        return address.path();
    }

    /** The filter as the event of a disclosure keeps it. */
    String text() {
        return address.without("after").href();
    }

    private String words(String name, Register<?> register) {
        String value = String.valueOf(address.first(name));
        return switch (name) {
            case "status" -> "Status: " + Status.of(value).word();
            case "category" -> "Kind: " + categoryWords(value, register);
            case "nature" -> "Nature: " + Nature.of(value).word();
            case "from" -> "Sent from " + Words.date(LocalDate.parse(value));
            case "to" -> "Sent up to " + Words.date(LocalDate.parse(value));
            default -> "Name starts with " + value;
        };
    }

    static String categoryWords(String code, Register<?> register) {
        return register.categories().stream()
                .filter(choice -> choice.value().equals(code))
                .map(Choice::words)
                .findFirst()
                .orElse(code);
    }

    private static String known(String code, Register<?> register) {
        if (register.categories().stream().noneMatch(choice -> choice.value().equals(code))) {
            throw new IllegalArgumentException(code);
        }
        return code;
    }

    private static <T> @Nullable T read(
            Address address, String name, Function<String, T> reader, List<String> ignored) {
        String typed = address.first(name);
        if (typed == null) {
            return null;
        }
        try {
            return reader.apply(typed.replace("\0", "").strip());
        } catch (IllegalArgumentException | DateTimeException meaningless) {
            ignored.add(name);
            return null;
        }
    }
}
