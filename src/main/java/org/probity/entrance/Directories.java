package org.probity.entrance;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The directories through which people sign in, by OpenID Connect; each belongs to one body. A demonstration uses none.
 *
 * @param address how browsers reach this installation, without a slash at its end: {@code https://probity.force.example};
 *     absent: as the request says
 * @param directory by a short word of letters and digits, which is part of addresses
 */
@ConfigurationProperties("probity")
public record Directories(@Nullable String address, Map<String, Directory> directory) {

    /** The claim that holds the collar number or the agreed name, where nothing else is set. */
    private static final String USUAL_CLAIM = "preferred_username";

    public Directories(@Nullable String address, @Nullable Map<String, Directory> directory) {
        this.address = address == null || address.isBlank() ? null : address.replaceAll("/+$", "");
        this.directory = directory == null ? Map.of() : new TreeMap<>(directory);
        this.directory.forEach((key, one) -> one.check(key));
    }

    /**
     * One directory.
     *
     * @param body whose people it names
     * @param issuer as its discovery document says it
     * @param clientSecret absent for a public client: PKCE is used with and without
     * @param claim of the identity token that names the person
     * @param match {@code collar-number}: the claim is the collar number; {@code named}: what an administrator wrote down
     *     for the person, such as an e-mail address or a subject
     * @param label on the sign-in page; absent: the body's name
     */
    public record Directory(
            String body,
            String issuer,
            String clientId,
            @Nullable String clientSecret,
            @Nullable String claim,
            @Nullable Match match,
            @Nullable String label) {

        public String claimName() {
            return claim == null || claim.isBlank() ? USUAL_CLAIM : claim;
        }

        public boolean byNumber() {
            return match != Match.NAMED;
        }

        private void check(String key) {
            if (!key.matches("[a-z0-9]+")) {
                throw new IllegalStateException("probity.directory." + key + ": use small letters and digits");
            }
            if (missing(body) || missing(issuer) || missing(clientId)) {
                throw new IllegalStateException("probity.directory." + key + " needs body, issuer and client-id");
            }
        }

        private static boolean missing(@Nullable String value) {
            return value == null || value.isBlank();
        }
    }

    /** How the claim is compared. */
    public enum Match {
        COLLAR_NUMBER,
        NAMED
    }
}
