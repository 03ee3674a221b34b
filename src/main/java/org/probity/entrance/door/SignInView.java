package org.probity.entrance.door;

import java.util.List;

/**
 * The sign-in page.
 *
 * @param demo false where this installation has no personas
 * @param bodies each with its personas, in their order
 * @param ways the directories of a live installation
 * @param returnTo where to go afterwards
 */
public record SignInView(boolean demo, List<Choices> bodies, List<Way> ways, String returnTo) {

    public SignInView {
        bodies = List.copyOf(bodies);
        ways = List.copyOf(ways);
    }

    /** {@link #returnTo} as part of an address. */
    public String returnCoded() {
        return java.net.URLEncoder.encode(returnTo, java.nio.charset.StandardCharsets.UTF_8);
    }

    /**
     * A directory to sign in through.
     *
     * @param key its word in addresses
     * @param nobodyYet whether its body waits for its first people
     */
    public record Way(String key, String label, boolean nobodyYet) {}

    /** The personas of one body. */
    public record Choices(String body, List<Role> roles) {

        public Choices {
            roles = List.copyOf(roles);
        }
    }

    /** @param person what the button sends */
    public record Role(String person, String label) {}
}
