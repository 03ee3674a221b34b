package org.probity.entrance.oidc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.probity.entrance.Directories;
import org.probity.entrance.Directories.Directory;
import org.probity.entrance.Installation;
import org.probity.organisation.Bodies;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;

/**
 * The directories of this installation with what their discovery documents say. A document is read when somebody first signs
 * in through it, so that Probity starts while a directory is away.
 */
@Component
@EnableConfigurationProperties(Directories.class)
public class Registrations implements ClientRegistrationRepository {

    /** {@code openid} alone: no profile, no e-mail, no groups unless the directory adds them of itself. */
    private static final String SCOPE = "openid";

    private final Directories settings;
    private final boolean on;
    private final Map<String, ClientRegistration> read = new ConcurrentHashMap<>();

    Registrations(Directories settings, Installation installation, Bodies bodies) {
        this.settings = settings;
        this.on = !installation.isDemo();
        settings.directory().forEach((key, one) -> {
            if (bodies.find(one.body()).isEmpty()) {
                throw new IllegalStateException("probity.directory." + key + ".body: no body is called " + one.body());
            }
        });
    }

    /** None in a demonstration. */
    public Map<String, Directory> all() {
        return on ? settings.directory() : Map.of();
    }

    /** The directories of one body by their word. */
    List<Map.Entry<String, Directory>> of(String body) {
        return all().entrySet().stream()
                .filter(one -> one.getValue().body().equals(body))
                .toList();
    }

    public Optional<Directory> directory(String key) {
        return Optional.ofNullable(all().get(key));
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String key) {
        return directory(key)
                .map(one -> read.computeIfAbsent(key, word -> discover(word, one)))
                .orElse(null);
    }

    /** Where one signs out of the directory itself, if it was read and says so. */
    Optional<String> endOfSession(String key) {
        return Optional.ofNullable(read.get(key))
                .map(one -> one.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
                .map(Object::toString);
    }

    /** How browsers reach this installation. */
    public String address(String fromRequest) {
        String address = settings.address();
        return address == null ? fromRequest : address;
    }

    private ClientRegistration discover(String key, Directory one) {
        String secret = one.clientSecret();
        boolean known = secret != null && !secret.isBlank();
        return ClientRegistrations.fromIssuerLocation(one.issuer())
                .registrationId(key)
                .clientId(one.clientId())
                .clientSecret(known ? secret : "")
                .clientAuthenticationMethod(
                        known ? ClientAuthenticationMethod.CLIENT_SECRET_BASIC : ClientAuthenticationMethod.NONE)
                .scope(SCOPE)
                .redirectUri(address("{baseUrl}") + "/sign-in/back/{registrationId}")
                .build();
    }
}
