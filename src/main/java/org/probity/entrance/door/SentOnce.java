package org.probity.entrance.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.audit.Acting;
import org.probity.platform.database.OnceOnly;
import org.probity.platform.forms.FormToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lets every form of a signed-in person count once, whatever handler it goes to: the same form sent again leads to where the
 * first sending led, and does nothing. A second one that comes while the first is being answered waits for it. A form that
 * came back with faults, or whose work was rolled back, may be sent again.
 */
@Component
class SentOnce implements HandlerInterceptor {

    private static final String REDIRECT = "redirect:";

    private final OnceOnly onceOnly;

    SentOnce(OnceOnly onceOnly) {
        this.onceOnly = onceOnly;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Optional<FormToken> token = token(request);
        if (token.isEmpty()) {
            return true;
        }
        Optional<String> earlier = onceOnly.claim(token.get().value(), signIn());
        if (earlier.isEmpty()) {
            return true;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", earlier.get());
        return false;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView shown) {
        String view = shown == null ? null : shown.getViewName();
        if (view != null && view.startsWith(REDIRECT)) {
            String to = view.substring(REDIRECT.length());
            token(request).ifPresent(token -> onceOnly.done(token.value(), signIn(), to));
        }
    }

    private static Optional<FormToken> token(HttpServletRequest request) {
        boolean form = request.getMethod().equals("POST") && Acting.now().isPresent();
        return form && !PublicAddresses.contains(request.getRequestURI()) ? FormToken.of(request) : Optional.empty();
    }

    private static UUID signIn() {
        return Acting.current().signIn();
    }
}
