package org.probity.entrance.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.audit.Acting;
import org.probity.entrance.Installation;
import org.probity.entrance.SignIns;
import org.probity.entrance.Stay;
import org.probity.platform.time.Now;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says for the whole of a request who acts. It stands behind Spring Security's check of the CSRF token, so that the proof and
 * the reason that come with a form are the person's own.
 */
@Component
@Order(ActingFilter.ORDER)
class ActingFilter extends OncePerRequestFilter {

    static final int ORDER = -50;

    /** Sent with a form by the page that asks for a fresh sign-in: the id of the persona chosen again. */
    static final String CONFIRM = "_confirm";

    /** Sent with a form by the page that asks for a reason. */
    static final String REASON = "_reason";

    private final SignIns signIns;
    private final Installation installation;
    private final Reasons reasons;
    private final Now now;

    ActingFilter(SignIns signIns, Installation installation, Reasons reasons, Now now) {
        this.signIns = signIns;
        this.installation = installation;
        this.reasons = reasons;
        this.now = now;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Stay> stay = SignInFilter.stay(request);
        if (stay.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            Acting.with(acting(stay.get(), request), () -> go(request, response, chain));
        } catch (Escaped e) {
            throw e.cause();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Acting acting(Stay stay, HttpServletRequest request) {
        Instant fresh = provesAgain(stay, request) ? proved(stay) : stay.freshAt();
        HttpSession session = request.getSession(false);
        String key = session == null ? stay.id().toString() : session.getId();
        String reason = isPost(request) ? request.getParameter(REASON) : reasons.givenFor(request);
        return new Acting(stay.id(), fresh, hash(key), UUID.randomUUID().toString(), reason);
    }

    private boolean provesAgain(Stay stay, HttpServletRequest request) {
        return installation.isDemo()
                && isPost(request)
                && stay.person() != null
                && stay.person().toString().equals(request.getParameter(CONFIRM));
    }

    private Instant proved(Stay stay) {
        signIns.provedAgain(stay.id());
        return now.instant();
    }

    private static boolean isPost(HttpServletRequest request) {
        return request.getMethod().equals("POST");
    }

    private static @Nullable Void go(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new Escaped(e);
        }
    }

    private static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** Carries a checked exception through a supplier. */
    private static final class Escaped extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1;

        Escaped(ServletException cause) {
            super(cause);
        }

        ServletException cause() {
            return getCause() instanceof ServletException e ? e : new ServletException(getCause());
        }
    }
}
