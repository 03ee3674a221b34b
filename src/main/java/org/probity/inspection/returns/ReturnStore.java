package org.probity.inspection.returns;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The force's drafts. */
@Repository
class ReturnStore {

    record Row(UUID id, String body, UUID round, boolean beingEdited, boolean late) {}

    record CellRow(
            String metric, @Nullable UUID figure, @Nullable String comment, int edition) {}

    private final JdbcClient sql;

    ReturnStore(JdbcClient sql) {
        this.sql = sql;
    }

    void start(UUID id, String body, UUID round, boolean late, UUID by, Instant now) {
        sql.sql("""
                insert into inspection.force_return (controller_body, id, round, late, started_by, started_at)
                values (:body, :id, :round, :late, :by, :now)
                """)
                .param("body", body)
                .param("id", id)
                .param("round", round)
                .param("late", late)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void edit(UUID id, boolean beingEdited, boolean late) {
        sql.sql("update inspection.force_return set being_edited = :edited, late = late or :late where id = :id")
                .param("edited", beingEdited)
                .param("late", late)
                .param("id", id)
                .update();
    }

    Optional<Row> find(String body, UUID round) {
        return sql.sql("select * from inspection.force_return where controller_body = :body and round = :round")
                .param("body", body)
                .param("round", round)
                .query((rs, n) -> new Row(
                        rs.getObject("id", UUID.class),
                        rs.getString("controller_body"),
                        rs.getObject("round", UUID.class),
                        rs.getBoolean("being_edited"),
                        rs.getBoolean("late")))
                .optional();
    }

    List<CellRow> cells(UUID forceReturn) {
        return sql.sql("select metric, figure, comment, edition from inspection.return_cell where force_return = :id")
                .param("id", forceReturn)
                .query((rs, n) -> new CellRow(
                        rs.getString("metric"),
                        rs.getObject("figure", UUID.class),
                        rs.getString("comment"),
                        rs.getInt("edition")))
                .list();
    }

    /**
     * @param edition as the editor saw it; 0 for a cell that nobody had touched
     * @return whether the cell was still that edition
     */
    boolean put(Row in, CellRow cell, UUID by, Instant now) {
        return sql.sql("""
                insert into inspection.return_cell (controller_body, force_return, metric, figure, comment, edition, edited_by, edited_at)
                select :body, :return, :metric, :figure, :comment, 1, :by, :now
                where :edition = 0 or exists (select 1 from inspection.return_cell
                                              where force_return = :return and metric = :metric)
                on conflict (controller_body, force_return, metric) do update
                set figure = excluded.figure, comment = excluded.comment, edition = return_cell.edition + 1,
                    edited_by = excluded.edited_by, edited_at = excluded.edited_at
                where return_cell.edition = :edition
                """)
                        .param("body", in.body())
                        .param("return", in.id())
                        .param("metric", cell.metric())
                        .param("figure", cell.figure())
                        .param("comment", cell.comment())
                        .param("edition", cell.edition())
                        .param("by", by)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void addAuthor(Row in, UUID person) {
        sql.sql("""
                insert into inspection.return_author (controller_body, force_return, person)
                values (:body, :return, :person)
                on conflict do nothing
                """)
                .param("body", in.body())
                .param("return", in.id())
                .param("person", person)
                .update();
    }

    /** Each evidence that the body ever sent, as it last sent it; of the metric itself first, then the newest. */
    List<CellView.GivenBefore> givenBefore(String body, String metric) {
        return sql.sql("""
                select * from (
                    select distinct on (c.evidence) c.submission, c.metric, c.source, c.evidence, s.version, s.signed_at, r.title
                    from inspection.submitted_cell c
                    join inspection.submission s on s.controller_body = c.controller_body and s.id = c.submission
                    join inspection.round r on r.id = s.round
                    where c.controller_body = :body and c.evidence <> ''
                    order by c.evidence, (c.metric = :metric) desc, s.signed_at desc) given
                order by (given.metric = :metric) desc, given.signed_at desc, given.evidence
                limit 8
                """)
                .param("body", body)
                .param("metric", metric)
                .query((rs, n) -> new CellView.GivenBefore(
                        rs.getObject("submission", UUID.class),
                        rs.getString("metric"),
                        rs.getString("source"),
                        rs.getString("evidence"),
                        rs.getString("title"),
                        rs.getInt("version"),
                        rs.getObject("signed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    Set<UUID> authors(UUID forceReturn) {
        return sql.sql("select person from inspection.return_author where force_return = :id")
                .param("id", forceReturn)
                .query((rs, n) -> rs.getObject("person", UUID.class))
                .set();
    }
}
