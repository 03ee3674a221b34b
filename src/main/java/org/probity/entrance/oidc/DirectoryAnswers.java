package org.probity.entrance.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.entrance.Directories.Directory;
import org.probity.entrance.Stay;
import org.probity.entrance.door.Arrival;
import org.probity.entrance.oidc.Known.Is;
import org.probity.entrance.oidc.Known.Nobody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** What follows the answer of a directory, once Spring Security has checked state, code, nonce, signature and times. */
@Component
class DirectoryAnswers implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    static final String FACTOR = "oidc";
    static final Duration FRESH = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(DirectoryAnswers.class);
    private static final Duration CLOCKS_APART = Duration.ofSeconds(60);

    /** Of a directory that does not say when the person proved it: grave acts then ask again. */
    private static final Instant LONG_AGO = Instant.EPOCH;

    private final Registrations registrations;
    private final Accounts accounts;
    private final Arrival arrival;

    DirectoryAnswers(Registrations registrations, Accounts accounts, Arrival arrival) {
        this.registrations = registrations;
        this.accounts = accounts;
        this.arrival = arrival;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication proved)
            throws IOException {
        OAuth2AuthenticationToken token = (OAuth2AuthenticationToken) proved;
        OidcUser user = (OidcUser) java.util.Objects.requireNonNull(token.getPrincipal());
        String key = token.getAuthorizedClientRegistrationId();
        Directory directory = registrations.directory(key).orElseThrow();
        Optional<OAuth2AuthorizationRequest> asked = Questions.answeredBy(request);
        boolean again = asked.map(one -> one.getAttribute(AskDirectory.PROVES_AGAIN))
                .filter(Boolean.TRUE::equals)
                .isPresent();
        Known who = accounts.known(directory, subject(user), claim(user, directory));
        String next = again
                ? provedAgain(request, directory, user, who)
                : letIn(request, new Answered(key, directory, user, asked.orElse(null)), who);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", next);
    }

    private record Answered(
            String key,
            Directory directory,
            OidcUser user,
            @Nullable OAuth2AuthorizationRequest asked) {}

    private String letIn(HttpServletRequest request, Answered answer, Known who) {
        return switch (who) {
            case Nobody nobody -> {
                accounts.refused(answer.directory(), nobody);
                yield "/sign-in/refused";
            }
            case Is(UUID person, boolean untied) -> {
                Instant provedAt = provedAt(answer.user());
                arrival.letIn(request, person, FACTOR, provedAt == null ? LONG_AGO : provedAt, actor -> {
                            if (untied) {
                                accounts.tie(actor, answer.directory(), subject(answer.user()));
                            }
                        })
                        .setAttribute(Arrival.DIRECTORY, answer.key());
                OAuth2AuthorizationRequest asked = answer.asked();
                Object next = asked == null ? null : asked.getAttribute(AskDirectory.RETURN);
                yield next == null ? "/" : next.toString();
            }
        };
    }

    /** Only the person who is signed in proves it again, and only lately: whatever the directory was asked, its answer is looked at. */
    private String provedAgain(HttpServletRequest request, Directory directory, OidcUser user, Known who) {
        Optional<Stay> stay = arrival.stay(request);
        Instant provedAt = provedAt(user);
        boolean same = stay.isPresent()
                && who instanceof Is is
                && is.person().equals(stay.get().person());
        if (!same) {
            UUID person = who instanceof Is is ? is.person() : ((Nobody) who).person();
            accounts.refused(directory, new Nobody(person, Known.Why.UNKNOWN_HERE));
            return "/sign-in/not-confirmed";
        }
        if (provedAt == null || provedAt.isBefore(accounts.present().minus(FRESH))) {
            return "/sign-in/not-confirmed";
        }
        arrival.provedAgain(stay.orElseThrow(), FACTOR, provedAt);
        return "/sign-in/confirmed";
    }

    /** No more is said than a code: what was sent may be anybody's. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException fault) {
        String code = fault instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode().replaceAll("[^a-z_]", "?")
                : fault.getClass().getSimpleName();
        LOG.warn("An answer of a directory was refused: {}", code);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/sign-in/not-finished");
    }

    private @Nullable Instant provedAt(OidcUser user) {
        Instant said = user.getAuthenticatedAt();
        Instant present = accounts.present();
        if (said == null || said.isAfter(present.plus(CLOCKS_APART))) {
            return null;
        }
        return said.isAfter(present) ? present : said;
    }

    private static String subject(OidcUser user) {
        return java.util.Objects.requireNonNull(user.getSubject(), "Spring Security refuses a token without a subject");
    }

    /** An e-mail address that the directory itself has not verified names nobody. */
    private static String claim(OidcUser user, Directory directory) {
        String name = directory.claimName();
        boolean doubtful = name.equals("email") && Boolean.FALSE.equals(user.getEmailVerified());
        Object value = user.getClaim(name);
        return doubtful || value == null ? "" : value.toString().strip();
    }
}
