package org.probity.entrance.oidc;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.probity.entrance.door.Arrival;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * The question to a directory: at {@code /sign-in/with/key} to sign in, at {@code /sign-in/again/key} to prove it again. With
 * state, nonce and PKCE; the directory is always asked how old its own sign-in is.
 */
class AskDirectory implements OAuth2AuthorizationRequestResolver {

    static final String WITH = "/sign-in/with/";
    static final String AGAIN = "/sign-in/again/";

    /** Attributes of the question, kept in the session until it is answered. */
    static final String PROVES_AGAIN = "probity.again";

    static final String RETURN = "probity.return";

    /** Where a sign-in ends that was asked for in a tab of its own: {@code ?tab=1}. */
    private static final String DONE = "/sign-in/done";

    /** Request attribute of a directory that did not answer. */
    static final String AWAY = "probity.away";

    private static final Logger LOG = LoggerFactory.getLogger(AskDirectory.class);
    private static final String LONGEST_SIGN_IN = "36000";
    private static final String FRESH = "600";

    private final Registrations registrations;
    private final DefaultOAuth2AuthorizationRequestResolver standard;

    AskDirectory(Registrations registrations) {
        this.registrations = registrations;
        this.standard = new DefaultOAuth2AuthorizationRequestResolver(registrations, WITH);
        this.standard.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (!request.getMethod().equals("GET") || (!path.startsWith(WITH) && !path.startsWith(AGAIN))) {
            return null;
        }
        return resolve(request, path.substring(path.lastIndexOf('/') + 1));
    }

    /** Null leads on to the page that says why not. */
    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String key) {
        if (registrations.directory(key).isEmpty()) {
            return null;
        }
        try {
            OAuth2AuthorizationRequest asked = standard.resolve(request, key);
            return asked == null ? null : completed(asked, request);
        } catch (RuntimeException away) {
            LOG.warn(
                    "The directory {} could not be asked: {}",
                    key,
                    away.getClass().getSimpleName());
            request.setAttribute(AWAY, key);
            return null;
        }
    }

    private static String own(HttpServletRequest request) {
        return Arrival.own(request.getParameter("return"));
    }

    private static OAuth2AuthorizationRequest completed(OAuth2AuthorizationRequest asked, HttpServletRequest request) {
        boolean again = request.getRequestURI().startsWith(AGAIN);
        return OAuth2AuthorizationRequest.from(asked)
                .additionalParameters(more -> {
                    more.put("max_age", again ? FRESH : LONGEST_SIGN_IN);
                    if (again) {
                        more.put("prompt", "login");
                    }
                })
                .attributes(kept -> {
                    kept.put(PROVES_AGAIN, again);
                    kept.put(RETURN, request.getParameter("tab") == null ? own(request) : DONE);
                })
                .build();
    }
}
