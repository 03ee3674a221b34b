package org.probity.audit.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.probity.audit.Kind;
import org.probity.platform.lists.Address;

/** The filter in the address. A part that cannot be read narrows nothing. */
record AuditFilter(Address address) {

    static final List<String> PARTS = List.of("kind", "class", "object", "from", "to", "after");

    EventQuery query(Set<String> compartments, @Nullable UUID except, @Nullable UUID only) {
        return new EventQuery(
                compartments,
                except,
                only,
                read("kind", AuditFilter::kind),
                read("class", Function.identity()),
                read("object", UUID::fromString),
                read("from", LocalDate::parse),
                read("to", LocalDate::parse),
                read("after", AuditFilter::position));
    }

    /** The link to the events after this one. */
    String next(EventQuery.Position last) {
        return address.with("after", last.storedAt() + "_" + last.id()).href();
    }

    private <T> @Nullable T read(String name, Function<String, T> as) {
        String typed = address.first(name);
        try {
            return typed == null ? null : as.apply(typed.strip());
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            return null;
        }
    }

    private static Kind kind(String word) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static EventQuery.Position position(String typed) {
        String[] parts = typed.split("_", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("no position");
        }
        return new EventQuery.Position(Instant.parse(parts[0]), UUID.fromString(parts[1]));
    }
}
