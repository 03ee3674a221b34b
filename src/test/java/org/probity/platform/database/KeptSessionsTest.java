package org.probity.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;

class KeptSessionsTest {

    private final Stored stored = new Stored();
    private final SessionRepository<KeptSession> kept = new KeptSessions.Kept<>(stored);

    @Test
    void a_request_reads_a_session_once() {
        String id = kept.createSession().getId();
        ScopedValue.where(KeptSessions.READ, new HashMap<>()).run(() -> {
            KeptSession first = kept.findById(id);
            assertThat(kept.findById(id)).isSameAs(first);
        });
        assertThat(stored.reads).containsExactly(id);
    }

    @Test
    void the_next_request_reads_it_anew() {
        String id = kept.createSession().getId();
        for (int i = 0; i < 2; i++) {
            ScopedValue.where(KeptSessions.READ, new HashMap<>()).run(() -> kept.findById(id));
        }
        assertThat(stored.reads).containsExactly(id, id);
    }

    @Test
    void a_session_that_was_ended_is_not_found_again() {
        String id = kept.createSession().getId();
        ScopedValue.where(KeptSessions.READ, new HashMap<>()).run(() -> {
            kept.findById(id);
            kept.deleteById(id);
            assertThat(kept.findById(id)).isNull();
        });
    }

    @Test
    void that_it_was_used_is_noted_to_the_minute() {
        KeptSession session = kept.createSession();
        Instant noted = session.getLastAccessedTime();
        session.setLastAccessedTime(noted.plusSeconds(59));
        assertThat(session.getLastAccessedTime()).isEqualTo(noted);
        session.setLastAccessedTime(noted.plusSeconds(61));
        assertThat(session.getLastAccessedTime()).isEqualTo(noted.plusSeconds(61));
    }

    @Test
    void what_is_said_of_it_is_stored() {
        KeptSession session = kept.createSession();
        session.setAttribute("signIn", "one");
        kept.save(session);
        assertThat(stored.saved).containsExactly("one");
    }

    private static final class Stored implements SessionRepository<MapSession> {
        private final HashMap<String, MapSession> sessions = new HashMap<>();
        private final List<String> reads = new ArrayList<>();
        private final List<String> saved = new ArrayList<>();

        @Override
        public MapSession createSession() {
            MapSession session = new MapSession();
            sessions.put(session.getId(), session);
            return session;
        }

        @Override
        public void save(MapSession session) {
            saved.add(session.getAttribute("signIn"));
        }

        @Override
        public @Nullable MapSession findById(String id) {
            reads.add(id);
            return sessions.get(id);
        }

        @Override
        public void deleteById(String id) {
            sessions.remove(id);
        }
    }
}
