package org.probity.register.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.probity.decision.Status;
import org.probity.platform.words.Words;
import org.probity.register.Nature;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a list is narrowed to and how it is sorted, as its address says; unknown values are left out and noted.
 *
 * @param from the first, {@code to} the last day of sending
 * @param starts what the headline starts with
 * @param after where the page begins: the sort value and id of the row before it
 * @param ignored names of parameters whose values mean nothing
 */
public record ListFilter(
        @Nullable Status status,
        @Nullable String category,
        @Nullable Nature nature,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String starts,
        Sort sort,
        @Nullable String after,
        List<String> ignored) {

    /** The orders that a list offers; each has an index. */
    public enum Sort {
        SENT("-sent", "newest first"),
        HEADLINE("business", "by name");

        private final String code;
        private final String words;

        Sort(String code, String words) {
            this.code = code;
            this.words = words;
        }

        public String code() {
            return code;
        }

        public String words() {
            return words;
        }
    }

    /** @param category whether the register knows a category of that code */
    static ListFilter of(Map<String, String> address, Function<String, Boolean> category) {
        List<String> ignored = new ArrayList<>();
        return new ListFilter(
                read(address, "status", Status::of, ignored),
                read(address, "category", code -> known(code, category), ignored),
                read(address, "nature", Nature::of, ignored),
                read(address, "from", LocalDate::parse, ignored),
                read(address, "to", LocalDate::parse, ignored),
                read(address, "starts", text -> text.length() > 200 ? text.substring(0, 200) : text, ignored),
                sort(address.get("sort")),
                read(address, "after", text -> text, ignored),
                List.copyOf(ignored));
    }

    /** Chosen filters in words, each with the address without it. */
    List<Chosen> chosen(String path, Function<String, String> categoryWords) {
        List<Chosen> all = new ArrayList<>();
        parts().forEach((name, value) -> all.add(new Chosen(words(name, value, categoryWords), href(path, name))));
        return all;
    }

    boolean any() {
        return !parts().isEmpty();
    }

    /** The address of the same list from its beginning, or after a row. */
    String href(String path, @Nullable Sort otherSort, @Nullable String afterRow) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parts().forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        Sort sorted = otherSort == null ? sort : otherSort;
        if (sorted != Sort.SENT) {
            address.queryParam("sort", sorted.code());
        }
        Map<String, Object> values = new HashMap<>(parts());
        if (afterRow != null) {
            address.queryParam("after", "{after}");
            values.put("after", afterRow);
        }
        return address.encode().buildAndExpand(values).toUriString();
    }

    /** The filter as the event of a disclosure keeps it. */
    String text() {
        return parts().toString();
    }

    Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        put(parts, "status", status == null ? null : status.code());
        put(parts, "category", category);
        put(parts, "nature", nature == null ? null : nature.code());
        put(parts, "from", from == null ? null : from.toString());
        put(parts, "to", to == null ? null : to.toString());
        put(parts, "starts", starts);
        return parts;
    }

    private String href(String path, String without) {
        Map<String, String> rest = parts();
        rest.remove(without);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        rest.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(rest).toUriString();
    }

    private static String words(String name, String value, Function<String, String> categoryWords) {
        return switch (name) {
            case "status" -> "Status: " + Status.of(value).word();
            case "category" -> "Kind: " + categoryWords.apply(value);
            case "nature" -> "Nature: " + Nature.of(value).word();
            case "from" -> "Sent from " + Words.date(LocalDate.parse(value));
            case "to" -> "Sent up to " + Words.date(LocalDate.parse(value));
            default -> "Name starts with “" + value + "”";
        };
    }

    private static void put(Map<String, String> parts, String name, @Nullable String value) {
        if (value != null) {
            parts.put(name, value);
        }
    }

    private static Sort sort(@Nullable String code) {
        return Sort.HEADLINE.code().equals(code) ? Sort.HEADLINE : Sort.SENT;
    }

    private static String known(String code, Function<String, Boolean> category) {
        if (!category.apply(code)) {
            throw new IllegalArgumentException(code);
        }
        return code;
    }

    private static <T> @Nullable T read(
            Map<String, String> address, String name, Function<String, T> reader, List<String> ignored) {
        String typed = address.get(name);
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return reader.apply(typed.strip());
        } catch (IllegalArgumentException | DateTimeException meaningless) {
            ignored.add(name);
            return null;
        }
    }

    /** One filter that is on. */
    public record Chosen(String words, String removeHref) {}
}
