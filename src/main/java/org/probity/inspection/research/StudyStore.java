package org.probity.inspection.research;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Access;
import org.probity.inspection.load.DataFile;
import org.probity.inspection.research.Study.Plan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Studies, their rows, and which case became which referral. */
@Repository
class StudyStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Waiting(String name, byte[] bytes) {}

    private final JdbcClient sql;

    StudyStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Study study, DataFile file) {
        sql.sql("""
                insert into inspection.study (controller_body, id, ref, round, title, carried_out_by, method, legal_basis,
                    wording, collected_from, collected_to, authored_by, recorded_at, file_name, file_hash, file)
                values (:controller, :id, :ref, :round, :title, :by, :method, :basis, :wording, :from, :to, :author, :at,
                    :name, :hash, :file)
                """)
                .param("controller", Access.INSPECTORATE)
                .param("id", study.id())
                .param("ref", study.ref())
                .param("round", study.round())
                .param("title", study.plan().title())
                .param("by", study.plan().carriedOutBy())
                .param("method", study.plan().method())
                .param("basis", study.plan().legalBasis())
                .param("wording", study.plan().wording())
                .param("from", study.plan().from())
                .param("to", study.plan().to())
                .param("author", study.authoredBy())
                .param("at", time(study.recordedAt()))
                .param("name", file.name())
                .param("hash", file.hash())
                .param("file", file.bytes())
                .update();
    }

    /** @return whether the file still waited to be taken */
    boolean replace(UUID study, DataFile file) {
        return sql.sql("""
                        update inspection.study
                        set file_name = :name, file_hash = :hash, file = :file, edition = edition + 1
                        where id = :id and state = 'draft'
                        """)
                        .param("id", study)
                        .param("name", file.name())
                        .param("hash", file.hash())
                        .param("file", file.bytes())
                        .update()
                == 1;
    }

    /** Locks the study, so that it is taken once. */
    Optional<Waiting> waiting(UUID study) {
        return sql.sql("select file_name, file from inspection.study where id = :id and state = 'draft' for update")
                .param("id", study)
                .query((rs, n) -> new Waiting(rs.getString("file_name"), rs.getBytes("file")))
                .optional();
    }

    void take(UUID study, List<Sighting> sightings, Instant at) {
        sql.sql("""
                insert into inspection.sighting (controller_body, study, row, body, platform, profile, instance, case_key,
                    category, seen_on, words)
                select :controller, :study, r.row, r.body, r.platform, r.profile, r.instance, r.case_key, r.category,
                    r.seen_on, r.words
                from jsonb_to_recordset(cast(:rows as jsonb))
                    as r (row integer, body text, platform text, profile text, instance text, case_key text, category text,
                        seen_on date, words text)
                """)
                .param("controller", Access.INSPECTORATE)
                .param("study", study)
                .param(
                        "rows",
                        JSON.writeValueAsString(
                                sightings.stream().map(StudyStore::columns).toList()))
                .update();
        sql.sql("""
                update inspection.study set state = 'loaded', loaded_at = :at, file = null, edition = edition + 1
                where id = :id
                """).param("at", time(at)).param("id", study).update();
    }

    private static Map<String, @Nullable Object> columns(Sighting sighting) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("row", sighting.row());
        columns.put("body", sighting.body());
        columns.put("platform", sighting.platform());
        columns.put("profile", sighting.profile());
        sighting.found().ifPresent(instance -> {
            columns.put("instance", instance.code());
            columns.put("case_key", instance.caseKey());
            columns.put("category", instance.category());
            columns.put(
                    "seen_on",
                    instance.seenOn() == null ? null : instance.seenOn().toString());
            columns.put("words", instance.words());
        });
        return columns;
    }

    Optional<Study> find(String ref) {
        return sql.sql("select * from inspection.study where ref = :ref")
                .param("ref", ref)
                .query((rs, n) -> read(rs))
                .optional();
    }

    /** The latest first. */
    List<Study> all() {
        return sql.sql("select * from inspection.study order by collected_to desc, recorded_at desc, id")
                .query((rs, n) -> read(rs))
                .list();
    }

    List<Sighting> sightings(UUID study) {
        return sql.sql("select * from inspection.sighting where study = :study order by row")
                .param("study", study)
                .query((rs, n) -> sighting(rs))
                .list();
    }

    private static Sighting sighting(ResultSet rs) throws SQLException {
        String code = rs.getString("instance");
        Sighting.Instance instance = code == null
                ? null
                : new Sighting.Instance(
                        code,
                        rs.getString("case_key"),
                        rs.getString("category"),
                        rs.getObject("seen_on", LocalDate.class),
                        rs.getString("words"));
        return new Sighting(
                rs.getInt("row"), rs.getString("body"), rs.getString("platform"), rs.getString("profile"), instance);
    }

    void prepared(UUID study, String caseKey, String referral, Instant at) {
        sql.sql("""
                insert into inspection.study_referral (controller_body, study, case_key, referral, prepared_at)
                values (:controller, :study, :case, :referral, :at)
                """)
                .param("controller", Access.INSPECTORATE)
                .param("study", study)
                .param("case", caseKey)
                .param("referral", referral)
                .param("at", time(at))
                .update();
    }

    /** Reference of the referral by case. */
    Map<String, String> referrals(UUID study) {
        List<String[]> rows = new ArrayList<>(sql.sql(
                        "select case_key, referral from inspection.study_referral where study = :study order by case_key")
                .param("study", study)
                .query((rs, n) -> new String[] {rs.getString("case_key"), rs.getString("referral")})
                .list());
        Map<String, String> referrals = new LinkedHashMap<>();
        rows.forEach(row -> referrals.put(row[0], row[1]));
        return referrals;
    }

    private static Study read(ResultSet rs) throws SQLException {
        return new Study(
                rs.getObject("id", UUID.class),
                rs.getString("ref"),
                rs.getObject("round", UUID.class),
                new Plan(
                        rs.getString("title"),
                        rs.getString("carried_out_by"),
                        rs.getString("method"),
                        rs.getString("legal_basis"),
                        rs.getString("wording"),
                        rs.getObject("collected_from", LocalDate.class),
                        rs.getObject("collected_to", LocalDate.class)),
                Study.State.of(rs.getString("state")),
                rs.getObject("authored_by", UUID.class),
                rs.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                rs.getString("file_name"),
                rs.getString("file_hash"));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
