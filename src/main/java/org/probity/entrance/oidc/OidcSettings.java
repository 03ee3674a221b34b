package org.probity.entrance.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.context.NullSecurityContextRepository;

/**
 * Adds the answer of a directory to what Spring Security guards. Our own sign-in follows it, with a new session: Spring's keeps
 * nothing, neither an identity nor a token.
 */
@Configuration(proxyBeanMethods = false)
class OidcSettings {

    @Bean
    Customizer<HttpSecurity> throughDirectories(Registrations registrations, DirectoryAnswers answers) {
        return http -> http.securityContext(
                        context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(
                        session -> session.sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .csrf(csrf -> csrf.sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .oauth2Login(login -> login.loginPage("/sign-in")
                        .loginProcessingUrl("/sign-in/back/*")
                        .clientRegistrationRepository(registrations)
                        .authorizedClientRepository(new KeepsNothing())
                        .authorizationEndpoint(
                                asked -> asked.authorizationRequestResolver(new AskDirectory(registrations))
                                        .authorizationRequestRepository(new Questions()))
                        // the identity token says all: nothing more is fetched of the person
                        .userInfoEndpoint(user ->
                                user.oidcUserService(answer -> new DefaultOidcUser(List.of(), answer.getIdToken())))
                        .successHandler(answers)
                        .failureHandler(answers));
    }

    /** Access tokens open nothing that Probity uses. */
    private static final class KeepsNothing implements OAuth2AuthorizedClientRepository {

        @Override
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String registration, Authentication principal, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {}

        @Override
        public void removeAuthorizedClient(
                String registration,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {}
    }
}
