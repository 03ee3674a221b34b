package org.probity.platform.web;

import java.util.List;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The shell alone, without database and sign-in, for tests of pages that need neither. Kept small: to be replaced by the suite's one context. */
@EnableAutoConfiguration
@ComponentScan({"org.probity.platform.web", "org.probity.platform.forms", "org.probity.platform.gallery"})
public class ShellTestApplication {

    /** What the shell does without. */
    public static final String WITHOUT = "spring.autoconfigure.exclude="
            + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration,"
            + "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration,"
            + "org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration,"
            + "org.springframework.modulith.events.jdbc.JdbcEventPublicationAutoConfiguration,"
            + "org.springframework.modulith.events.config.EventPublicationAutoConfiguration";

    /** A signed-in reader of a body with a long name and a brand of its own, on two pages of the gallery. */
    @Bean
    PageContributor reader() {
        return (shell, request) -> !request.getRequestURI().matches("/gallery/(list|record)")
                ? shell
                : shell.with(new Brand("Northmere Constabulary", "#4c2c72", null))
                        .with(
                                new Page.SignedIn("Decision officer", "Northmere and Velmarsh"),
                                List.of(
                                        new Page.Item("Home", "/", false),
                                        new Page.Item("Desk (12 to do)", "/desk", false),
                                        new Page.Item("Registers", "/gallery/list", true),
                                        new Page.Item("Cases", "/cases", false)))
                        .sample("Sample data: not real people or events")
                        .printed("Printed by a decision officer on 3 March 2025 at 5:30pm");
    }

    @Bean
    SecurityFilterChain open(HttpSecurity http) {
        return http.authorizeHttpRequests(routes -> routes.anyRequest().permitAll())
                .build();
    }
}
