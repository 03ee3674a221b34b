package org.probity.policy.standards;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.probity.policy.Document;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of owners, tests and exceptions. */
@Repository
class ControlStore {

    private record Owned(UUID document, String post) {}

    private record Tested(UUID document, Control.Test test) {}

    private record Waived(UUID document, Control.Waiver waiver) {}

    private final JdbcClient jdbc;

    ControlStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The post that owns each control on a day. */
    Map<UUID, String> owners(String body, LocalDate day) {
        return jdbc
                .sql("""
                        select distinct on (document_id) document_id, post from policy.control_owner
                        where controller_body = :body and from_on <= :day
                        order by document_id, from_on desc, seq desc
                        """)
                .param("body", body)
                .param("day", day)
                .query((row, n) -> new Owned(row.getObject("document_id", UUID.class), row.getString("post")))
                .list()
                .stream()
                .collect(Collectors.toMap(Owned::document, Owned::post));
    }

    /** Newest first. */
    Map<UUID, List<Control.Test>> tests(String body) {
        return jdbc
                .sql("""
                        select document_id, tested_on, result, found from policy.control_test
                        where controller_body = :body
                        order by tested_on desc, recorded_at desc
                        """)
                .param("body", body)
                .query((row, n) -> new Tested(
                        row.getObject("document_id", UUID.class),
                        new Control.Test(
                                row.getObject("tested_on", LocalDate.class),
                                Control.Result.of(row.getString("result")).orElseThrow(),
                                row.getString("found"))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(Tested::document, Collectors.mapping(Tested::test, Collectors.toList())));
    }

    Map<UUID, List<Control.Waiver>> exceptions(String body) {
        return jdbc
                .sql("""
                        select * from policy.control_exception where controller_body = :body order by to_on desc, id
                        """)
                .param("body", body)
                .query((row, n) -> new Waived(
                        row.getObject("document_id", UUID.class),
                        new Control.Waiver(
                                row.getObject("id", UUID.class),
                                row.getString("what"),
                                row.getString("reason"),
                                row.getObject("from_on", LocalDate.class),
                                row.getObject("to_on", LocalDate.class),
                                row.getObject("asked_by", UUID.class),
                                row.getObject("accepted_by", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Waived::document, Collectors.mapping(Waived::waiver, Collectors.toList())));
    }

    void own(Document control, String post, LocalDate from, UUID by, Instant at) {
        jdbc.sql("""
                        insert into policy.control_owner (controller_body, document_id, post, from_on, recorded_by, recorded_at)
                        values (:body, :document, :post, :from, :by, :at)
                        """)
                .param("body", control.controllerBody())
                .param("document", control.id())
                .param("post", post)
                .param("from", from)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    void test(Document control, Control.Test test, UUID by, Instant at) {
        jdbc.sql("""
                        insert into policy.control_test (controller_body, document_id, id, tested_on, result, found, recorded_by,
                            recorded_at)
                        values (:body, :document, gen_random_uuid(), :on, :result, :found, :by, :at)
                        """)
                .param("body", control.controllerBody())
                .param("document", control.id())
                .param("on", test.on())
                .param("result", test.result().word())
                .param("found", test.found())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    void except(Document control, Control.Waiver asked, Instant at) {
        jdbc.sql("""
                        insert into policy.control_exception (controller_body, document_id, id, what, reason, from_on, to_on,
                            asked_by, recorded_at)
                        values (:body, :document, :id, :what, :reason, :from, :to, :by, :at)
                        """)
                .param("body", control.controllerBody())
                .param("document", control.id())
                .param("id", asked.id())
                .param("what", asked.what())
                .param("reason", asked.reason())
                .param("from", asked.fromOn())
                .param("to", asked.toOn())
                .param("by", asked.askedBy())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** @return false if somebody has accepted it before */
    boolean accept(Document control, UUID exception, UUID by, Instant at) {
        return jdbc.sql("""
                        update policy.control_exception set accepted_by = :by, accepted_at = :at
                        where controller_body = :body and document_id = :document and id = :id and accepted_by is null
                        """)
                        .param("body", control.controllerBody())
                        .param("document", control.id())
                        .param("id", exception)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }
}
