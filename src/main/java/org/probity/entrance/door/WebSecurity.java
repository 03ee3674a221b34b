package org.probity.entrance.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;

/** What Spring Security guards: every form by its CSRF token. The route guard decides everything else. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Bean
    SecurityFilterChain filters(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .requestCache(cache -> cache.disable())
                .anonymous(anonymous -> anonymous.disable())
                .headers(headers -> headers.disable()) // platform.web sets them
                .logout(logout -> logout.disable())
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(WebSecurity::isGuarded))
                .build();
    }

    /**
     * A form sent to a staff address by somebody who is not signed in does nothing but lead to the sign-in page with what was
     * typed, and its token went with the session: the 403 would lose the text. So does one that waited for the sign-in in
     * another tab; see {@link SignInPages#GO_ON}.
     */
    private static boolean isGuarded(HttpServletRequest request) {
        boolean changes = !READS.contains(request.getMethod());
        boolean signedIn = SignInFilter.stay(request).isPresent();
        boolean waited = request.getRequestURI().equals(SignInPages.GO_ON);
        return changes && !waited && (signedIn || PublicAddresses.contains(request.getRequestURI()));
    }

    /** Its filters are not timed one by one: that cost as much as they did. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /** Nobody signs in by a name and password of Spring's own making. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException("no password sign-in");
        };
    }
}
