package org.probity.platform.database;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * One transaction per request: opened with its row-security context before the handler, committed before the first byte leaves, rolled back when the answer is 500 or above, when
 * an exception escapes, or when the handler asks for it. Rendering an error page afterwards has no transaction, so that it works without a database.
 */
@Component
@Order(RequestTransaction.ORDER)
public final class RequestTransaction extends OncePerRequestFilter {

    /** After Spring Security's filters, which stand at -100. */
    public static final int ORDER = 0;

    /** Request attribute: the {@link UUID} of the sign-in. Absent, the transaction sees no row behind a wall. */
    public static final String SIGN_IN = "probity.signIn";

    private static final String ROLLBACK = "probity.rollback";
    private static final String STREAM = "probity.stream";

    private final WallTransactions transactions;

    RequestTransaction(Walls walls) {
        this.transactions = walls.transactions();
    }

    /** Undoes what this request wrote, although its answer is a good one. */
    public static void rollBack(HttpServletRequest request) {
        request.setAttribute(ROLLBACK, true);
    }

    /** Sends this body after the commit, without holding it in memory; what it reads it must read in transactions of its own. */
    public static void stream(HttpServletRequest request, StreamedBody body) {
        request.setAttribute(STREAM, body);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/assets/") || path.equals("/favicon.ico") || path.startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HeldResponse held = new HeldResponse(response);
        try {
            transactions.within(
                    (UUID) request.getAttribute(SIGN_IN),
                    false,
                    () -> handle(request, held, chain),
                    done -> mustRollBack(request, held));
        } catch (Escaped e) {
            throw e.asServletException();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        held.release();
        if (request.getAttribute(STREAM) instanceof StreamedBody body) {
            body.writeTo(response.getOutputStream());
        }
    }

    private static boolean mustRollBack(HttpServletRequest request, HeldResponse held) {
        return held.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                || request.getAttribute(ROLLBACK) != null;
    }

    private static @Nullable Void handle(HttpServletRequest request, HeldResponse held, FilterChain chain) {
        try {
            chain.doFilter(request, held);
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new Escaped(e);
        }
    }

    /** Carries a checked exception out of the transaction. */
    private static final class Escaped extends RuntimeException {
        Escaped(ServletException cause) {
            super(cause);
        }

        ServletException asServletException() {
            return getCause() instanceof ServletException e ? e : new ServletException(getCause());
        }
    }
}
