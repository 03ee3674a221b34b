package org.probity.entrance.door;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.probity.access.Ask;
import org.probity.audit.Permission;
import org.springframework.web.method.HandlerMethod;

/** What a handler asks of the person who calls it, as its {@link Permission} says. */
sealed interface Asked {

    /** Anybody may read it. */
    record OfNobody() implements Asked {}

    /** The entrance itself. */
    record AtTheEntrance(String why) implements Asked {}

    /** Somebody signed in, whoever they are. */
    record OfAnybodySignedIn(String why) implements Asked {}

    /** Somebody who holds one of these grants, for whatever object. */
    record AGrant(List<Ask.Named> oneOf) implements Asked {}

    /** The fixed pages and the error pages lie below {@code audit} and cannot carry its annotation. All are public. */
    String BELOW = "org.probity.platform.";

    /** Empty where the handler names none: then it is refused. */
    static Optional<Asked> by(HandlerMethod handler) {
        Permission named = handler.getMethodAnnotation(Permission.class);
        if (named == null) {
            boolean below = handler.getBeanType().getPackageName().startsWith(BELOW);
            return below ? Optional.of(new OfNobody()) : Optional.empty();
        }
        return Optional.of(read(named));
    }

    /** @throws IllegalArgumentException if it is no permission, or owes a reason that it does not give */
    static Asked read(Permission named) {
        return switch (named.value()) {
            case "public" -> new OfNobody();
            case "none" -> new AtTheEntrance(owed(named));
            case "signed-in" -> new OfAnybodySignedIn(owed(named));
            default ->
                new AGrant(Arrays.stream(named.value().split(" or "))
                        .map(Ask::named)
                        .toList());
        };
    }

    private static String owed(Permission named) {
        if (named.why().isBlank()) {
            throw new IllegalArgumentException("The permission \"" + named.value() + "\" owes a reason");
        }
        return named.why();
    }
}
