package org.probity.entrance.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.access.Access;
import org.probity.access.Ask;
import org.probity.audit.Permission;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@ProbityTest
class RoutesTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void every_route_names_a_permission_that_the_table_knows() throws IOException {
        Map<String, String> routes = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            Optional<Asked> asked = Asked.by(handler);
            addresses(info).forEach(route -> routes.put(route, words(asked)));
            faults.addAll(faults(info, handler, asked));
        });
        Files.createDirectories(Path.of("target"));
        Files.write(
                Path.of("target/routes.txt"),
                routes.entrySet().stream()
                        .map(one -> one.getKey() + "  " + one.getValue())
                        .toList());

        assertThat(routes).isNotEmpty();
        assertThat(faults).isEmpty();
        System.out.println("routes: " + routes.size() + ", each with its permission (target/routes.txt)");
    }

    private static List<String> faults(RequestMappingInfo info, HandlerMethod handler, Optional<Asked> asked) {
        List<String> faults = new ArrayList<>();
        if (asked.isEmpty()) {
            faults.add(handler + " names no permission");
        }
        if (asked.orElse(null) instanceof Asked.AGrant grant) {
            for (Ask.Named named : grant.oneOf()) {
                if (!Access.standard().knows(named)) {
                    faults.add(handler + " names " + named + ", which no row grants");
                }
            }
        }
        boolean open =
                asked.orElse(null) instanceof Asked.OfNobody || asked.orElse(null) instanceof Asked.AtTheEntrance;
        for (String path : info.getPatternValues()) {
            if (open != PublicAddresses.contains(path)) {
                faults.add(
                        path + " is " + (open ? "" : "not ") + "open by its permission, and otherwise by its address");
            }
        }
        return faults;
    }

    private static List<String> addresses(RequestMappingInfo info) {
        List<String> routes = new ArrayList<>();
        String methods = info.getMethodsCondition().getMethods().isEmpty()
                ? "ANY"
                : String.join(
                        ",",
                        info.getMethodsCondition().getMethods().stream()
                                .map(Enum::name)
                                .sorted()
                                .toList());
        info.getPatternValues().forEach(path -> routes.add(path + " " + methods));
        return routes;
    }

    private static String words(Optional<Asked> asked) {
        return switch (asked.orElse(null)) {
            case Asked.OfNobody nobody -> "public";
            case Asked.AtTheEntrance entrance -> "none: " + entrance.why();
            case Asked.OfAnybodySignedIn anybody -> "signed-in: " + anybody.why();
            case Asked.AGrant grant ->
                String.join(
                        " or ", grant.oneOf().stream().map(Ask.Named::toString).toList());
            case null -> "NONE";
        };
    }

    @Test
    void a_permission_that_asks_for_nothing_owes_a_reason() {
        assertThatThrownBy(() -> Asked.read(permission("none", ""))).hasMessageContaining("owes a reason");
        assertThatThrownBy(() -> Asked.read(permission("signed-in", " "))).hasMessageContaining("owes a reason");
        assertThat(Asked.read(permission("none", "because"))).isEqualTo(new Asked.AtTheEntrance("because"));
    }

    @Test
    void alternatives_are_joined_by_or_and_nonsense_is_refused() {
        assertThat(Asked.read(permission("interest_entry:D(override) or case:R", "")))
                .isEqualTo(new Asked.AGrant(List.of(Ask.named("interest_entry:D(override)"), Ask.named("case:R"))));
        assertThatThrownBy(() -> Asked.read(permission("interest_entry", "")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Permission permission(String value, String why) {
        return new Permission() {
            @Override
            public String value() {
                return value;
            }

            @Override
            public String why() {
                return why;
            }

            @Override
            public Class<? extends Annotation> annotationType() {
                return Permission.class;
            }
        };
    }
}
