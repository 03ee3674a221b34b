package org.probity.entrance.door;

import java.util.List;

/**
 * The addresses that answer a visitor who is not signed in. Everything else leads to the sign-in page, whether it exists or
 * not. A test holds this list against the permissions of the handlers.
 */
final class PublicAddresses {

    private static final List<String> EXACT = List.of(
            "/sign-in",
            "/sign-out",
            "/error",
            "/favicon.ico",
            "/robots.txt",
            "/sitemap.xml",
            "/accessibility",
            "/privacy",
            "/cookies",
            "/help",
            "/ask");

    private static final List<String> BELOW =
            List.of("/published", "/assets", "/concern", "/actuator/health", "/sign-in", "/gallery");

    private PublicAddresses() {}

    static boolean contains(String path) {
        return EXACT.contains(path) || BELOW.stream().anyMatch(top -> path.equals(top) || path.startsWith(top + "/"));
    }
}
