package org.probity.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.policy.Document.Approval;
import org.probity.policy.Document.Evidence;
import org.probity.policy.Document.Stage;
import org.probity.policy.Document.Version;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of policies and standards but that of figures. */
@Repository
class PolicyStore {

    private record Row(UUID document, Version version) {}

    private record Shown(UUID version, Evidence evidence) {}

    private final JdbcClient jdbc;

    PolicyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The library of one body, by address. */
    List<Document> all(String body, Document.Kind kind) {
        return find(body, kind, null);
    }

    Optional<Document> find(String body, Document.Kind kind, String slug, boolean toWrite) {
        if (toWrite) {
            lock(body, slug);
        }
        return find(body, kind, slug).stream().findFirst();
    }

    private List<Document> find(String body, Document.Kind kind, @Nullable String slug) {
        Map<UUID, List<Evidence>> evidence = evidence(body, slug);
        Map<UUID, List<Version>> versions = versions(body, slug, evidence);
        return jdbc.sql("""
                        select id, slug, themes, owner from policy.document
                        where controller_body = :body and kind = :kind
                          and (cast(:slug as text) is null or slug = cast(:slug as text))
                        order by slug
                        """)
                .param("body", body)
                .param("kind", kind.word())
                .param("slug", slug)
                .query((row, n) -> new Document(
                        row.getObject("id", UUID.class),
                        body,
                        kind,
                        row.getString("slug"),
                        Theme.all(List.of((String[]) row.getArray("themes").getArray())),
                        row.getObject("owner", UUID.class),
                        versions.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private void lock(String body, String slug) {
        jdbc.sql("""
                        select 1 from policy.document where controller_body = :body and slug = :slug for update
                        """)
                .param("body", body)
                .param("slug", slug)
                .query(Integer.class)
                .optional();
    }

    private Map<UUID, List<Version>> versions(String body, @Nullable String slug, Map<UUID, List<Evidence>> evidence) {
        return jdbc
                .sql("""
                        select v.*, w.happened_on as withdrawn_on
                        from policy.version v
                        join policy.document d on d.controller_body = v.controller_body and d.id = v.document_id
                        left join policy.version_fact w on w.controller_body = v.controller_body and w.version_id = v.id
                            and w.fact = 'withdrawn'
                        where v.controller_body = :body
                          and (cast(:slug as text) is null or d.slug = cast(:slug as text))
                        order by v.number desc
                        """)
                .param("body", body)
                .param("slug", slug)
                .query((row, n) -> new Row(row.getObject("document_id", UUID.class), version(row, evidence)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::document, Collectors.mapping(Row::version, Collectors.toList())));
    }

    private Map<UUID, List<Evidence>> evidence(String body, @Nullable String slug) {
        return jdbc
                .sql("""
                        select e.version_id, e.what, e.dated_on
                        from policy.evidence e
                        join policy.version v on v.controller_body = e.controller_body and v.id = e.version_id
                        join policy.document d on d.controller_body = v.controller_body and d.id = v.document_id
                        where e.controller_body = :body
                          and (cast(:slug as text) is null or d.slug = cast(:slug as text))
                        order by e.dated_on, e.recorded_at
                        """)
                .param("body", body)
                .param("slug", slug)
                .query((row, n) -> new Shown(
                        row.getObject("version_id", UUID.class),
                        new Evidence(row.getString("what"), row.getObject("dated_on", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Shown::version, Collectors.mapping(Shown::evidence, Collectors.toList())));
    }

    boolean taken(String body, String slug) {
        return jdbc.sql("""
                        select exists (select from policy.document where controller_body = :body and slug = :slug)
                        """)
                .param("body", body)
                .param("slug", slug)
                .query(Boolean.class)
                .single();
    }

    void insert(Document document, UUID by, Instant at) {
        jdbc.sql("""
                        insert into policy.document (controller_body, id, kind, slug, themes, owner, recorded_by, recorded_at)
                        values (:body, :id, :kind, :slug, :themes, :owner, :by, :at)
                        """)
                .param("body", document.controllerBody())
                .param("id", document.id())
                .param("kind", document.kind().word())
                .param("slug", document.slug())
                .param("themes", words(document.themes()))
                .param("owner", document.owner())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    void insertVersion(Document document, int number, Drafted drafted, UUID author, Instant at) {
        jdbc.sql("""
                        insert into policy.version (controller_body, document_id, id, number, title, body_text, what_changed,
                            in_force_on, review_on, strengthens, authors, stage, recorded_at)
                        values (:body, :document, gen_random_uuid(), :number, :title, :text, :changed, :inForce, :review,
                            :strengthens, array[:author]::uuid[], 'draft', :at)
                        """)
                .param("body", document.controllerBody())
                .param("document", document.id())
                .param("number", number)
                .param("title", drafted.title())
                .param("text", drafted.text())
                .param("changed", drafted.whatChanged())
                .param("inForce", drafted.inForceOn())
                .param("review", drafted.reviewOn())
                .param("strengthens", drafted.strengthens())
                .param("author", author)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** What was sent or approved is a draft again, and whoever writes at it is one of its authors. */
    void reopen(Document document, Version version, UUID author) {
        jdbc.sql("""
                        update policy.version set
                            authors = case when :author = any (authors) then authors else authors || :author end,
                            stage = 'draft', approved_by = null, approved_at = null, second = null,
                            row_version = row_version + 1
                        where controller_body = :body and id = :id and stage <> 'published'
                        """)
                .param("body", document.controllerBody())
                .param("id", version.id())
                .param("author", author)
                .update();
    }

    /** Writes over a draft, and keeps who wrote at it. */
    void rewrite(Document document, Version version, Drafted drafted, UUID author) {
        reopen(document, version, author);
        jdbc.sql("""
                        update policy.version set title = :title, body_text = :text, what_changed = :changed,
                            in_force_on = :inForce, review_on = :review, strengthens = :strengthens
                        where controller_body = :body and id = :id and stage <> 'published'
                        """)
                .param("body", document.controllerBody())
                .param("id", version.id())
                .param("title", drafted.title())
                .param("text", drafted.text())
                .param("changed", drafted.whatChanged())
                .param("inForce", drafted.inForceOn())
                .param("review", drafted.reviewOn())
                .param("strengthens", drafted.strengthens())
                .update();
        jdbc.sql("""
                        update policy.document set themes = :themes where controller_body = :body and id = :id
                        """)
                .param("body", document.controllerBody())
                .param("id", document.id())
                .param("themes", words(drafted.themes()))
                .update();
    }

    /** @param approval absent to take an approval back */
    void setStage(Document document, Version version, Stage stage, @Nullable Approval approval, Instant at) {
        jdbc.sql("""
                        update policy.version set stage = :stage, approved_by = :by, second = :second, approved_at = :at,
                            row_version = row_version + 1
                        where controller_body = :body and id = :id
                        """)
                .param("body", document.controllerBody())
                .param("id", version.id())
                .param("stage", stage.word())
                .param("by", approval == null ? null : approval.by())
                .param("second", approval == null ? null : approval.second())
                .param("at", approval == null ? null : Timestamp.from(at))
                .update();
    }

    /** @param by who did it first, and who confirmed it, if that takes two */
    void addFact(
            Document document, Version version, String fact, LocalDate on, Instant at, Approval by, String reason) {
        jdbc.sql("""
                        insert into policy.version_fact (controller_body, document_id, version_id, fact, happened_on,
                            recorded_at, acted_by, seconded_by, reason)
                        values (:body, :document, :version, :fact, :on, :at, :by, nullif(:second, :by), :reason)
                        """)
                .param("body", document.controllerBody())
                .param("document", document.id())
                .param("version", version.id())
                .param("fact", fact)
                .param("on", on)
                .param("at", Timestamp.from(at))
                .param("by", by.by())
                .param("second", by.second())
                .param("reason", reason)
                .update();
    }

    void addEvidence(Document document, Version version, Evidence evidence, UUID by, Instant at) {
        jdbc.sql("""
                        insert into policy.evidence (controller_body, version_id, id, what, dated_on, recorded_by, recorded_at)
                        values (:body, :version, gen_random_uuid(), :what, :on, :by, :at)
                        """)
                .param("body", document.controllerBody())
                .param("version", version.id())
                .param("what", evidence.what())
                .param("on", evidence.datedOn())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static String[] words(List<Theme> themes) {
        return themes.stream().map(Theme::word).toArray(String[]::new);
    }

    private static Version version(ResultSet row, Map<UUID, List<Evidence>> evidence) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID approver = row.getObject("approved_by", UUID.class);
        UUID second = row.getObject("second", UUID.class);
        return new Version(
                id,
                row.getInt("number"),
                row.getString("title"),
                row.getString("body_text"),
                row.getString("what_changed"),
                row.getObject("in_force_on", LocalDate.class),
                row.getObject("review_on", LocalDate.class),
                (Boolean) row.getObject("strengthens"),
                List.of((UUID[]) row.getArray("authors").getArray()),
                Stage.of(row.getString("stage")),
                approver == null || second == null ? null : new Approval(approver, second),
                row.getObject("withdrawn_on", LocalDate.class),
                row.getInt("row_version"),
                evidence.getOrDefault(id, List.of()));
    }
}
