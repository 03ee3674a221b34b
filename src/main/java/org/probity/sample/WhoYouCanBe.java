package org.probity.sample;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.probity.entrance.Installation;
import org.probity.entrance.Persona;
import org.probity.entrance.Personas;
import org.probity.organisation.Bodies;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever started a demonstration who they can be, after its address. */
@Component
class WhoYouCanBe {

    private final Installation installation;
    private final Personas personas;
    private final Bodies bodies;

    WhoYouCanBe(Installation installation, Personas personas, Bodies bodies) {
        this.installation = installation;
        this.personas = personas;
        this.bodies = bodies;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void ready(ApplicationReadyEvent event) {
        boolean served =
                event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null;
        if (served && installation.isDemo()) {
            list().forEach(System.out::println);
        }
    }

    private List<String> list() {
        Map<String, String> byBody = personas.all().stream()
                .collect(Collectors.groupingBy(
                        persona -> bodies.get(persona.body()).formalName(),
                        TreeMap::new,
                        Collectors.mapping(Persona::label, Collectors.joining(", "))));
        return byBody.entrySet().stream()
                .map(entry -> "  " + entry.getKey() + ": " + entry.getValue())
                .toList();
    }
}
