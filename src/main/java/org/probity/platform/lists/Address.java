package org.probity.platform.lists;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A path with its query, in which links differ by one part: {@code address.with("sort", "-due")}.
 *
 * @param query each name with its values in order
 */
public record Address(String path, Map<String, List<String>> query) {

    public Address {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        query.forEach((name, values) -> kept.put(name, List.copyOf(values)));
        query = java.util.Collections.unmodifiableMap(kept);
    }

    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** The address as asked for; only the named parts are kept, so that nothing foreign travels along in links. */
    public static Address of(String path, Map<String, String[]> asked, List<String> names) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (String name : names) {
            String[] values = asked.get(name);
            if (values != null) {
                List<String> given = java.util.Arrays.stream(values)
                        .filter(value -> !value.isBlank())
                        .toList();
                if (!given.isEmpty()) {
                    query.put(name, given);
                }
            }
        }
        return new Address(path, query);
    }

    public @Nullable String first(String name) {
        List<String> values = query.get(name);
        return values == null ? null : values.getFirst();
    }

    public List<String> all(String name) {
        return query.getOrDefault(name, List.of());
    }

    /** The same with one part set to one value. */
    public Address with(String name, String value) {
        return changed(name, List.of(value));
    }

    /** The same without a part. */
    public Address without(String name) {
        return changed(name, List.of());
    }

    /** The same without one value of a part: the link that removes one filter. */
    public Address without(String name, String value) {
        List<String> left = new ArrayList<>(all(name));
        left.remove(value);
        return changed(name, left).without("page");
    }

    private Address changed(String name, List<String> values) {
        Map<String, List<String>> next = new LinkedHashMap<>(query);
        if (values.isEmpty()) {
            next.remove(name);
        } else {
            next.put(name, values);
        }
        return new Address(path, next);
    }

    /** The link. */
    public String href() {
        String parts = query.entrySet().stream()
                .flatMap(part -> part.getValue().stream().map(value -> encode(part.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return parts.isEmpty() ? path : path + "?" + parts;
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
