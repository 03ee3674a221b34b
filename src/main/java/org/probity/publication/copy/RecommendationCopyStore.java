package org.probity.publication.copy;

import java.util.List;
import org.probity.report.ApprovedReleases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** From what inspection shows into the public store, of rounds that are public. */
@Repository
class RecommendationCopyStore {

    private final JdbcClient jdbc;

    RecommendationCopyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The text stays as it was approved; where it stands, and its present day, follow.
     *
     * @param waiting what is asked of these is copied with their first release and not before
     */
    void copy(List<ApprovedReleases.InHand> waiting) {
        jdbc.sql("""
                insert into published.recommendation (id, ref, round_key, round_title, body, kind, cause, words, owner,
                    owner_words, first_due_on, due_on, status, status_since, shown_at, published_at)
                select r.id, r.ref, r.round_key, r.round_title, r.body, r.kind, r.cause, r.words, r.owner, r.owner_words,
                    r.first_due_on, r.due_on, r.status, r.status_since, r.published_at,
                    greatest(r.published_at, n.published_at, (
                        select min(d.published_at) from published.document d
                        where d.round_key = r.round_key and d.body = r.body))
                from inspection.recommendation_published r
                join published.round n on n.key = r.round_key
                where r.round_key || '/' || r.body <> all (:waiting)
                    or exists (select from published.recommendation there where there.id = r.id)
                on conflict (id) do update
                set due_on = excluded.due_on, status = excluded.status, status_since = excluded.status_since
                where (published.recommendation.due_on, published.recommendation.status, published.recommendation.status_since)
                    is distinct from (excluded.due_on, excluded.status, excluded.status_since)
                """)
                .param(
                        "waiting",
                        waiting.stream()
                                .map(one -> one.round() + "/" + one.body())
                                .toArray(String[]::new))
                .update();
    }

    void copySteps() {
        jdbc.sql("""
                insert into published.recommendation_step (recommendation, happened_at, side, act, due_on, into_round_key,
                    words, published_at)
                select s.recommendation, s.happened_at, s.side, s.act, s.due_on, s.into_round_key, s.words,
                    greatest(s.happened_at, r.published_at)
                from inspection.recommendation_step_published s
                join published.recommendation r on r.id = s.recommendation
                on conflict do nothing
                """).update();
    }
}
