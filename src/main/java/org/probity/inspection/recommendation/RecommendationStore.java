package org.probity.inspection.recommendation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Access;
import org.probity.inspection.recommendation.Recommendation.Kind;
import org.probity.inspection.recommendation.Recommendation.Owner;
import org.probity.inspection.recommendation.Recommendation.Standing;
import org.probity.inspection.recommendation.Recommendation.Status;
import org.probity.inspection.recommendation.Recommendation.Text;
import org.probity.inspection.recommendation.ThreadEntry.Act;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The texts of recommendations, each read with its standing from the thread. */
@Repository
class RecommendationStore {

    private static final String READ = """
            select r.*, m.act as last_move, d.due_on, p.published_at, c.claimed_by, k.carried_into, a.authors
            from inspection.recommendation r
            left join lateral (select e.act from inspection.recommendation_entry e
                where e.recommendation = r.id
                  and e.act in ('claimed', 'sent-back', 'closed-verified', 'closed-not-done', 'reopened')
                order by e.id desc limit 1) m on true
            left join lateral (select e.due_on from inspection.recommendation_entry e
                where e.recommendation = r.id and e.act = 'due-moved' order by e.id desc limit 1) d on true
            left join lateral (select min(e.written_at) as published_at from inspection.recommendation_entry e
                where e.recommendation = r.id and e.act = 'published') p on true
            left join lateral (select array_agg(distinct e.person) as claimed_by from inspection.recommendation_entry e
                where e.recommendation = r.id and e.act = 'claimed') c on true
            left join lateral (select array_agg(e.into_round order by e.id) as carried_into
                from inspection.recommendation_entry e where e.recommendation = r.id and e.act = 'carried') k on true
            left join lateral (select array_agg(w.person) as authors from inspection.recommendation_author w
                where w.recommendation = r.id) a on true
            """;

    private final JdbcClient sql;

    RecommendationStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Recommendation draft, UUID author, Instant at) {
        Text text = draft.text();
        sql.sql("""
                insert into inspection.recommendation (controller_body, id, ref, round, body, finding, kind, cause, words, owner,
                    owner_words, can_act, as_it_stands, first_due_on, authored_by, recorded_at)
                values (:controller, :id, :ref, :round, :body, :finding, :kind, :cause, :words, :owner, :ownerWords, :canAct,
                    :asItStands, :due, :author, :at)
                """)
                .param("controller", Access.INSPECTORATE)
                .param("id", draft.id())
                .param("ref", draft.ref())
                .param("round", draft.round())
                .param("body", draft.body())
                .param("finding", draft.finding())
                .param("kind", draft.kind().word())
                .param("cause", draft.cause())
                .param("words", text.words())
                .param("owner", word(text.owner()))
                .param("ownerWords", text.ownerWords())
                .param("canAct", text.canAct())
                .param("asItStands", text.asItStands())
                .param("due", text.firstDue())
                .param("author", author)
                .param("at", time(at))
                .update();
        addAuthor(draft.id(), author);
    }

    void addAuthor(UUID recommendation, UUID person) {
        sql.sql("""
                insert into inspection.recommendation_author (controller_body, recommendation, person)
                values (:controller, :recommendation, :person)
                on conflict do nothing
                """)
                .param("controller", Access.INSPECTORATE)
                .param("recommendation", recommendation)
                .param("person", person)
                .update();
    }

    /** @return whether the draft was still the edition that the editor saw */
    boolean revise(UUID id, int edition, Text text) {
        return sql.sql("""
                update inspection.recommendation
                set words = :words, owner = :owner, owner_words = :ownerWords, can_act = :canAct, as_it_stands = :asItStands,
                    first_due_on = :due, edition = edition + 1
                where id = :id and edition = :edition and state = 'draft'
                """)
                        .param("words", text.words())
                        .param("owner", word(text.owner()))
                        .param("ownerWords", text.ownerWords())
                        .param("canAct", text.canAct())
                        .param("asItStands", text.asItStands())
                        .param("due", text.firstDue())
                        .param("id", id)
                        .param("edition", edition)
                        .update()
                == 1;
    }

    void approve(UUID id, UUID by, Instant at) {
        sql.sql("""
                update inspection.recommendation set state = 'approved', decided_by = :by, decided_at = :at
                where id = :id and state = 'draft'
                """).param("by", by).param("at", time(at)).param("id", id).update();
    }

    /** Nobody else acts on it until the transaction ends; also for a force, whose row it is not. */
    void lock(UUID id) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:id, 17))")
                .param("id", id.toString())
                .query((rs, n) -> true)
                .list();
    }

    Optional<Recommendation> find(String ref) {
        return sql.sql(READ + " where r.ref = :ref")
                .param("ref", ref)
                .query((rs, n) -> read(rs))
                .optional();
    }

    /** All that the transaction's bodies may see, by force and day. */
    List<Recommendation> all() {
        return sql.sql(READ + " order by r.body, coalesce(d.due_on, r.first_due_on), r.recorded_at, r.id")
                .query((rs, n) -> read(rs))
                .list();
    }

    /** Those of a finding. */
    List<Recommendation> ofFinding(UUID finding) {
        return sql.sql(READ + " where r.finding = :finding order by r.recorded_at, r.id")
                .param("finding", finding)
                .query((rs, n) -> read(rs))
                .list();
    }

    private static Recommendation read(ResultSet rs) throws SQLException {
        return new Recommendation(
                rs.getObject("id", UUID.class),
                rs.getString("ref"),
                rs.getObject("round", UUID.class),
                rs.getString("body"),
                rs.getObject("finding", UUID.class),
                Kind.of(rs.getString("kind")),
                rs.getObject("cause", UUID.class),
                text(rs),
                standing(rs),
                Set.copyOf(ids(rs, "authors")),
                rs.getInt("edition"));
    }

    private static Text text(ResultSet rs) throws SQLException {
        String owner = rs.getString("owner");
        return new Text(
                rs.getString("words"),
                owner == null ? null : Owner.of(owner),
                rs.getString("owner_words"),
                rs.getString("can_act"),
                rs.getString("as_it_stands"),
                rs.getObject("first_due_on", LocalDate.class));
    }

    private static Standing standing(ResultSet rs) throws SQLException {
        String move = rs.getString("last_move");
        LocalDate moved = rs.getObject("due_on", LocalDate.class);
        OffsetDateTime published = rs.getObject("published_at", OffsetDateTime.class);
        boolean draft = rs.getString("state").equals("draft");
        return new Standing(
                draft ? Status.DRAFT : RecommendationRules.status(move == null ? null : Act.of(move)),
                moved == null ? rs.getObject("first_due_on", LocalDate.class) : moved,
                published == null ? null : published.toInstant(),
                Set.copyOf(ids(rs, "claimed_by")),
                ids(rs, "carried_into"));
    }

    private static List<UUID> ids(ResultSet rs, String column) throws SQLException {
        java.sql.Array array = rs.getArray(column);
        return array == null
                ? List.of()
                : Arrays.stream((Object[]) array.getArray())
                        .map(UUID.class::cast)
                        .toList();
    }

    private static @Nullable String word(@Nullable Owner owner) {
        return owner == null ? null : owner.word();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
