package org.probity.healthcheck.recorded;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.probity.healthcheck.Assessment;
import org.probity.healthcheck.recorded.Completeness.Register;
import org.probity.healthcheck.recorded.Completeness.Source;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of tests of registers against other sources. */
@Repository
class CompletenessStore {

    private final JdbcClient jdbc;

    CompletenessStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Assessment check, Completeness test, UUID by, Instant at) {
        jdbc.sql("""
                        insert into healthcheck.completeness (controller_body, id, assessment_id, register, source, checked_on,
                            known, found, words, recorded_by, recorded_at)
                        values (:body, :id, :check, :register, :source, :on, :known, :found, :words, :by, :at)
                        """)
                .param("body", check.controllerBody())
                .param("id", test.id())
                .param("check", check.id())
                .param("register", test.register().word())
                .param("source", test.source().word())
                .param("on", test.checkedOn())
                .param("known", test.known())
                .param("found", test.found())
                .param("words", test.words())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Newest first. */
    List<Completeness> all(String body) {
        return jdbc.sql("""
                        select * from healthcheck.completeness where controller_body = :body order by checked_on desc, seq desc
                        """)
                .param("body", body)
                .query((row, n) -> new Completeness(
                        row.getObject("id", UUID.class),
                        Register.of(row.getString("register")).orElseThrow(),
                        Source.of(row.getString("source")).orElseThrow(),
                        row.getObject("checked_on", LocalDate.class),
                        row.getInt("known"),
                        row.getInt("found"),
                        row.getString("words")))
                .list();
    }
}
