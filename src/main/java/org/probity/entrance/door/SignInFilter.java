package org.probity.entrance.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.entrance.SignIns;
import org.probity.entrance.Stay;
import org.probity.platform.database.RequestTransaction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds the sign-in of a request before Spring Security and the request's transaction look at it. The session holds its id
 * and nothing else; a session whose sign-in is over is ended with it.
 */
@Component
@Order(SignInFilter.ORDER)
class SignInFilter extends OncePerRequestFilter {

    /** After the session's filter, before Spring Security's at -100. */
    static final int ORDER = -150;

    static final String SESSION_KEY = "signIn";
    private static final String STAY = "probity.stay";

    private final SignIns signIns;

    SignInFilter(SignIns signIns) {
        this.signIns = signIns;
    }

    /** The sign-in of this request; empty for a visitor who is not signed in. */
    static Optional<Stay> stay(HttpServletRequest request) {
        return Optional.ofNullable((Stay) request.getAttribute(STAY));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/assets/") || path.equals("/favicon.ico") || path.startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        UUID claimed = claimed(request);
        Optional<Stay> stay = claimed == null ? Optional.empty() : signIns.at(claimed);
        request.removeAttribute(RequestTransaction.SIGN_IN);
        if (stay.isPresent()) {
            request.setAttribute(STAY, stay.get());
            // the sign-in page opens another sign-in: its transaction must not be tied to this one
            if (!path.equals("/sign-in")) {
                request.setAttribute(RequestTransaction.SIGN_IN, stay.get().id());
            }
        } else if (isRead(request) && !PublicAddresses.contains(path)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", ReturnAddress.of(request).signIn());
            return;
        }
        chain.doFilter(request, response);
    }

    /** A test names a sign-in as a request attribute, which no visitor can send. */
    private static @Nullable UUID claimed(HttpServletRequest request) {
        if (request.getAttribute(RequestTransaction.SIGN_IN) instanceof UUID given) {
            return given;
        }
        HttpSession session = request.getSession(false);
        Object held = session == null ? null : session.getAttribute(SESSION_KEY);
        return held == null ? null : UUID.fromString(held.toString());
    }

    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }
}
