package org.probity.casework;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.casework.CaseView.Allegation;
import org.probity.casework.CaseView.Entry;
import org.probity.casework.CaseView.Instance;
import org.probity.casework.CaseView.Named;
import org.probity.casework.CaseView.Profile;
import org.probity.casework.CaseView.Social;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of what is in a case. Rows are only ever added. */
@Repository
class CaseContentStore {

    /** Who adds, and when. */
    record Stamp(UUID by, Instant at) {}

    private final JdbcClient jdbc;

    CaseContentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void allege(CaseFile file, Allegation.Kind kind, String words, @Nullable LocalDate allegedOn, Stamp stamp) {
        insert("""
                insert into casework.allegation (controller_body, case_id, id, kind, words, alleged_on, recorded_by, recorded_at)
                values (:body, :case, gen_random_uuid(), :kind, :words, :on, :by, :at)
                """, file, stamp)
                .param("kind", kind.word())
                .param("words", words)
                .param("on", allegedOn)
                .update();
    }

    /** Somebody of the body by {@code person}, else somebody outside it by {@code described}. */
    void name(CaseFile file, @Nullable UUID person, @Nullable String described, Named.Part part, Stamp stamp) {
        insert("""
                insert into casework.case_person (controller_body, case_id, id, person, described, part, recorded_by, recorded_at)
                values (:body, :case, gen_random_uuid(), :person, :described, :part, :by, :at)
                """, file, stamp)
                .param("person", person)
                .param("described", described)
                .param("part", part.word())
                .update();
    }

    void note(CaseFile file, LocalDate on, String words, Stamp stamp) {
        insert("""
                insert into casework.chronology (controller_body, case_id, id, happened_on, words, recorded_by, recorded_at)
                values (:body, :case, gen_random_uuid(), :on, :words, :by, :at)
                """, file, stamp).param("on", on).param("words", words).update();
    }

    void socialMedia(CaseFile file, NewCase.SocialMedia social, Stamp stamp) {
        jdbc.sql("""
                        insert into casework.social_media (controller_body, case_id, origin, platform, categories, wording, study, recorded_at)
                        values (:body, :case, :origin, :platform, :categories, :wording, :study, :at)
                        """)
                .param("body", file.controllerBody())
                .param("case", file.id())
                .param("origin", social.referral() == null ? "own" : "inspectorate-research")
                .param("platform", social.platform())
                .param("categories", social.categories().toArray(String[]::new))
                .param(
                        "wording",
                        social.referral() == null ? null : social.referral().wording())
                .param(
                        "study",
                        social.referral() == null ? null : social.referral().study())
                .param("at", Timestamp.from(stamp.at()))
                .update();
    }

    void profile(CaseFile file, String platform, String label, Stamp stamp) {
        insert("""
                insert into casework.profile (controller_body, case_id, id, platform, label, recorded_by, recorded_at)
                values (:body, :case, gen_random_uuid(), :platform, :label, :by, :at)
                """, file, stamp)
                .param("platform", platform)
                .param("label", label)
                .update();
    }

    void instance(CaseFile file, String category, @Nullable LocalDate postedOn, String words, Stamp stamp) {
        insert("""
                insert into casework.instance (controller_body, case_id, id, category, posted_on, words, recorded_by, recorded_at)
                values (:body, :case, gen_random_uuid(), :category, :on, :words, :by, :at)
                """, file, stamp)
                .param("category", category)
                .param("on", postedOn)
                .param("words", words)
                .update();
    }

    List<Allegation> allegations(CaseFile file) {
        return of(file, """
                select id, kind, words, alleged_on, recorded_at from casework.allegation
                where controller_body = :body and case_id = :case
                order by recorded_at, alleged_on, id
                """)
                .query((row, n) -> new Allegation(
                        row.getObject("id", UUID.class),
                        Allegation.Kind.of(row.getString("kind")).orElseThrow(),
                        row.getString("words"),
                        row.getObject("alleged_on", LocalDate.class),
                        row.getTimestamp("recorded_at").toInstant()))
                .list();
    }

    /** The words of a person of the body are empty here: their name is theirs to know who owns it. */
    List<Named> people(CaseFile file) {
        return of(file, """
                select person, coalesce(described, '') as described, part from casework.case_person
                where controller_body = :body and case_id = :case
                order by recorded_at, part, id
                """)
                .query((row, n) -> new Named(
                        row.getObject("person", UUID.class),
                        row.getString("described"),
                        Named.Part.of(row.getString("part")).orElseThrow()))
                .list();
    }

    List<Entry> chronology(CaseFile file) {
        return of(file, """
                select happened_on, recorded_at, recorded_by, words from casework.chronology
                where controller_body = :body and case_id = :case
                order by happened_on desc, recorded_at desc
                """)
                .query((row, n) -> new Entry(
                        row.getObject("happened_on", LocalDate.class),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getObject("recorded_by", UUID.class),
                        "Note",
                        row.getString("words")))
                .list();
    }

    Optional<Social> social(CaseFile file) {
        List<Profile> profiles = profiles(file);
        List<Instance> instances = instances(file);
        return of(file, """
                select origin, platform, categories, wording, study from casework.social_media
                where controller_body = :body and case_id = :case
                """)
                .query((row, n) -> new Social(
                        row.getString("origin"),
                        row.getString("platform"),
                        List.of((String[]) row.getArray("categories").getArray()),
                        row.getString("wording"),
                        row.getString("study"),
                        profiles,
                        instances))
                .optional();
    }

    private List<Profile> profiles(CaseFile file) {
        return of(file, """
                select id, platform, label from casework.profile
                where controller_body = :body and case_id = :case
                order by recorded_at, id
                """)
                .query((row, n) ->
                        new Profile(row.getObject("id", UUID.class), row.getString("platform"), row.getString("label")))
                .list();
    }

    private List<Instance> instances(CaseFile file) {
        return of(file, """
                select id, category, posted_on, words from casework.instance
                where controller_body = :body and case_id = :case
                order by posted_on, recorded_at, id
                """)
                .query((row, n) -> new Instance(
                        row.getObject("id", UUID.class),
                        row.getString("category"),
                        row.getObject("posted_on", LocalDate.class),
                        row.getString("words")))
                .list();
    }

    private StatementSpec insert(String sql, CaseFile file, Stamp stamp) {
        return of(file, sql).param("by", stamp.by()).param("at", Timestamp.from(stamp.at()));
    }

    private StatementSpec of(CaseFile file, String sql) {
        return jdbc.sql(sql).param("body", file.controllerBody()).param("case", file.id());
    }
}
