package org.probity.entrance.door;

import java.util.List;

/**
 * The sign-in page.
 *
 * @param demo false where this installation has no personas
 * @param bodies each with its personas, in their order
 * @param returnTo where to go afterwards
 */
public record SignInView(boolean demo, List<Choices> bodies, String returnTo) {

    public SignInView {
        bodies = List.copyOf(bodies);
    }

    /** The personas of one body. */
    public record Choices(String body, List<Role> roles) {

        public Choices {
            roles = List.copyOf(roles);
        }
    }

    /** @param person what the button sends */
    public record Role(String person, String label) {}
}
