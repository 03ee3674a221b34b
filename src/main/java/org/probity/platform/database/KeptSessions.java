package org.probity.platform.database;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.annotation.Order;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sessions of the database, read once in a request (Spring Session reads them a second time when the answer goes out) and
 * written where something but the time of use has changed; see {@link KeptSession}. What a sign-in may see is looked up anew
 * at every request all the same: the session holds its id alone.
 */
@Component
@Order(KeptSessions.ORDER)
class KeptSessions extends OncePerRequestFilter implements BeanPostProcessor {

    /** Around the session's own filter. */
    static final int ORDER = SessionRepositoryFilter.DEFAULT_ORDER - 1;

    static final ScopedValue<Map<String, KeptSession>> READ = ScopedValue.newInstance();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof JdbcIndexedSessionRepository sessions ? new Kept<>(sessions) : bean;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            ScopedValue.where(READ, new HashMap<>()).<@Nullable Void, Exception>call(() -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    record Kept<S extends Session>(SessionRepository<S> stored) implements SessionRepository<KeptSession> {

        @Override
        public KeptSession createSession() {
            return new KeptSession(stored.createSession());
        }

        @Override
        @SuppressWarnings("unchecked") // it made every session that it is handed
        public void save(KeptSession session) {
            stored.save((S) session.stored());
        }

        @Override
        public @Nullable KeptSession findById(String id) {
            Map<String, KeptSession> read = READ.orElse(new HashMap<>());
            KeptSession known = read.get(id);
            if (known != null) {
                return known;
            }
            S found = stored.findById(id);
            if (found == null) {
                return null;
            }
            KeptSession session = new KeptSession(found);
            read.put(id, session);
            return session;
        }

        @Override
        public void deleteById(String id) {
            READ.orElse(new HashMap<>()).remove(id);
            stored.deleteById(id);
        }
    }
}
