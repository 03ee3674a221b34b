package org.probity.casework;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.casework.CaseHistory.Fact;
import org.probity.casework.CaseHistory.What;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of cases, their facts and their teams. What is in a case is the business of {@link CaseContentStore}. */
@Repository
class CaseStore {

    /** More than anybody works on; a list says when it was cut. */
    static final int MOST_LISTED = 1000;

    private final JdbcClient jdbc;

    CaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CaseFile file, UUID by, Instant at) {
        jdbc.sql("""
                        insert into casework.case_file (controller_body, id, reference, kind, title, came_by, received_on,
                            state, keep_from_line, recorded_by, recorded_at)
                        values (:body, :id, :reference, :kind, :title, :cameBy, :received, :state, :keep, :by, :at)
                        """)
                .param("body", file.controllerBody())
                .param("id", file.id())
                .param("reference", file.reference())
                .param("kind", file.kind().word())
                .param("title", file.title())
                .param("cameBy", file.cameBy())
                .param("received", file.receivedOn())
                .param("state", file.state())
                .param("keep", file.keepFromLine())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<CaseFile> find(String reference) {
        return jdbc.sql("""
                        select * from casework.case_face where reference = :reference
                        """)
                .param("reference", reference)
                .query(CaseStore::file)
                .optional();
    }

    Optional<CaseFile> find(UUID id) {
        return jdbc.sql("""
                        select * from casework.case_face where id = :id
                        """).param("id", id).query(CaseStore::file).optional();
    }

    /** Nobody else moves the case until the transaction ends. */
    void lock(CaseFile file) {
        jdbc.sql("""
                        select 1 from casework.case_file where controller_body = :body and id = :id for update
                        """)
                .param("body", file.controllerBody())
                .param("id", file.id())
                .query(Integer.class)
                .single();
    }

    /**
     * Those the person may perhaps know of: on whose team they are, and, for heads, those that wait for a team. Newest
     * first. Each must still pass the guard.
     */
    List<CaseFile> candidates(UUID person) {
        return jdbc.sql("""
                        select * from casework.case_face
                        where state = 'assigning'
                           or id in (select t.case_id from casework.team_member t
                                     where t.person = :person and t.until_at is null)
                        order by received_on desc, reference
                        limit :most
                        """)
                .param("person", person)
                .param("most", MOST_LISTED + 1)
                .query(CaseStore::file)
                .list();
    }

    void add(CaseFile file, Fact fact) {
        jdbc.sql("""
                        insert into casework.case_fact (controller_body, case_id, fact, happened_on, recorded_at, acted_by,
                            seconded_by, outcome, other_case, reason)
                        values (:body, :case, :fact, :on, :at, :by, :second, :outcome, :other, :reason)
                        """)
                .param("body", file.controllerBody())
                .param("case", file.id())
                .param("fact", fact.what().word())
                .param("on", fact.on())
                .param("at", Timestamp.from(fact.recordedAt()))
                .param("by", fact.by())
                .param("second", fact.secondedBy())
                .param("outcome", fact.outcome())
                .param("other", fact.otherCase())
                .param("reason", fact.reason())
                .update();
    }

    CaseHistory history(CaseFile file) {
        List<Fact> facts = jdbc.sql("""
                        select fact, happened_on, recorded_at, acted_by, seconded_by, outcome, other_case, reason
                        from casework.case_fact
                        where controller_body = :body and case_id = :case
                        order by seq
                        """)
                .param("body", file.controllerBody())
                .param("case", file.id())
                .query(CaseStore::fact)
                .list();
        return new CaseHistory(file.receivedOn(), facts);
    }

    /** @return the new version */
    int setState(CaseFile file, String state) {
        return jdbc.sql("""
                        update casework.case_file set state = :state, version = version + 1
                        where controller_body = :body and id = :id
                        returning version
                        """)
                .param("body", file.controllerBody())
                .param("id", file.id())
                .param("state", state)
                .query(Integer.class)
                .single();
    }

    List<CaseView.Member> team(CaseFile file) {
        return jdbc.sql("""
                        select person, part, from_at from casework.team_member
                        where controller_body = :body and case_id = :case and until_at is null
                        order by from_at, part, person
                        """)
                .param("body", file.controllerBody())
                .param("case", file.id())
                .query((row, n) -> new CaseView.Member(
                        row.getObject("person", UUID.class),
                        CaseView.Member.Part.of(row.getString("part")),
                        row.getTimestamp("from_at").toInstant()))
                .list();
    }

    /** @return false if they have that place already */
    boolean join(CaseFile file, UUID person, CaseView.Member.Part part, UUID by, Instant at) {
        return jdbc.sql("""
                        insert into casework.team_member (controller_body, case_id, person, part, from_at, assigned_by)
                        select :body, :case, :person, :part, :at, :by
                        where not exists (
                            select from casework.team_member
                            where controller_body = :body and case_id = :case and person = :person and part = :part
                              and until_at is null)
                        """)
                        .param("body", file.controllerBody())
                        .param("case", file.id())
                        .param("person", person)
                        .param("part", part.word())
                        .param("at", Timestamp.from(at))
                        .param("by", by)
                        .update()
                == 1;
    }

    void leave(CaseFile file, UUID person, Instant at) {
        jdbc.sql("""
                        update casework.team_member set until_at = :at
                        where controller_body = :body and case_id = :case and person = :person and until_at is null
                        """)
                .param("body", file.controllerBody())
                .param("case", file.id())
                .param("person", person)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** An exclusion only grows: there is no way back here. */
    void keepOut(CaseFile file, UUID person, String why, UUID by, Instant at) {
        jdbc.sql("""
                        insert into casework.exclusion (controller_body, case_id, person, why, recorded_by, recorded_at)
                        values (:body, :case, :person, :why, :by, :at)
                        on conflict do nothing
                        """)
                .param("body", file.controllerBody())
                .param("case", file.id())
                .param("person", person)
                .param("why", why)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Fact fact(ResultSet row, int n) throws SQLException {
        return new Fact(
                What.of(row.getString("fact")),
                row.getObject("happened_on", LocalDate.class),
                row.getTimestamp("recorded_at").toInstant(),
                row.getObject("acted_by", UUID.class),
                row.getObject("seconded_by", UUID.class),
                row.getString("outcome"),
                row.getObject("other_case", UUID.class),
                row.getString("reason"));
    }

    private static CaseFile file(ResultSet row, int n) throws SQLException {
        String state = row.getString("state");
        return new CaseFile(
                row.getObject("id", UUID.class),
                row.getString("controller_body"),
                row.getString("reference"),
                CaseFile.Kind.of(row.getString("kind")).orElseThrow(),
                row.getString("title"),
                row.getString("came_by"),
                row.getObject("received_on", LocalDate.class),
                state,
                row.getBoolean("keep_from_line"),
                row.getInt("version"),
                row.getObject("opened_on", LocalDate.class),
                word(state, row.getString("last_turn")),
                row.getInt("allegations"),
                people(row));
    }

    private static String word(String state, @Nullable String lastTurn) {
        return switch (state) {
            case "for_decision" -> "Waiting";
            case "closed" -> "Closed";
            default -> What.REOPENED.word().equals(lastTurn) ? "Reopened" : "Open";
        };
    }

    private static CaseFile.People people(ResultSet row) throws SQLException {
        return new CaseFile.People(
                uuids(row, "team"),
                uuids(row, "investigators"),
                uuids(row, "named"),
                uuids(row, "subjects"),
                uuids(row, "kept_out"),
                row.getObject("decided_by", UUID.class));
    }

    private static List<UUID> uuids(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((UUID[]) array.getArray());
    }
}
