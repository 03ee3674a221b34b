package org.probity.inspection.submission;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Submissions of all bodies of a round with their cells, in two statements however many bodies there are. */
@Repository
class RoundSubmissionStore {

    private final JdbcClient sql;

    RoundSubmissionStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The newest accepted version of each body; of a body of which none was accepted, the newest that it sent. */
    List<Submission> standing(UUID round) {
        return withCells(sql.sql("""
                select distinct on (s.controller_body) s.*, case when a.accepted then 'accepted' else 'submitted' end as act
                from inspection.submission s
                join lateral (select exists (select 1 from inspection.return_move m
                                             where m.controller_body = s.controller_body and m.submission = s.id
                                               and m.act = 'accepted') as accepted) a on true
                where s.round = :round
                order by s.controller_body, a.accepted desc, s.version desc
                """)
                .param("round", round)
                .query((rs, n) -> SubmissionStore.submission(rs))
                .list());
    }

    /** Of one body, the newest accepted version of each round. */
    List<Submission> accepted(String body) {
        return withCells(sql.sql("""
                select distinct on (s.round) s.*, 'accepted' as act
                from inspection.submission s
                where s.controller_body = :body
                  and exists (select 1 from inspection.return_move m
                              where m.controller_body = s.controller_body and m.submission = s.id and m.act = 'accepted')
                order by s.round, s.version desc
                """)
                .param("body", body)
                .query((rs, n) -> SubmissionStore.submission(rs))
                .list());
    }

    /** How the threads of each body stand: a thread waits for the side that did not write last. */
    Map<String, QueryStanding> queries(UUID round) {
        Map<String, QueryStanding> standings = new HashMap<>();
        sql.sql("""
                select last.controller_body,
                       count(*) filter (where last.side = 'inspectorate') as for_force,
                       count(*) filter (where last.side = 'force') as for_inspectorate,
                       min(last.written_at) filter (where last.side = 'inspectorate') as since
                from (select distinct on (s.controller_body, q.metric) s.controller_body, q.side, q.written_at
                      from inspection.query_message q
                      join inspection.submission s on s.controller_body = q.controller_body and s.id = q.submission
                      where s.round = :round
                      order by s.controller_body, q.metric, q.id desc) last
                group by last.controller_body
                """).param("round", round).query(rs -> {
            OffsetDateTime since = rs.getObject("since", OffsetDateTime.class);
            standings.put(
                    rs.getString("controller_body"),
                    new QueryStanding(
                            rs.getInt("for_force"),
                            rs.getInt("for_inspectorate"),
                            since == null ? null : since.toInstant()));
        });
        return standings;
    }

    private List<Submission> withCells(List<Submission> bare) {
        Map<UUID, Submission> byId = new HashMap<>();
        bare.forEach(each -> byId.put(each.id(), each));
        Map<UUID, List<Submission.Cell>> cells = new HashMap<>();
        sql.sql("""
                select * from inspection.submitted_cell
                where submission = any (:submissions)
                order by submission, position
                """).param("submissions", byId.keySet().toArray(UUID[]::new)).query(rs -> {
            Submission of = byId.get(rs.getObject("submission", UUID.class));
            if (of != null) {
                cells.computeIfAbsent(of.id(), id -> new ArrayList<>())
                        .add(new Submission.Cell(SubmissionStore.figure(rs, of), rs.getString("evidence")));
            }
        });
        return bare.stream()
                .map(each -> each.with(cells.getOrDefault(each.id(), List.of())))
                .toList();
    }
}
