package org.probity.report.blocks;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.probity.report.text.BlockKind;
import org.probity.report.text.PlannedBlock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Planned blocks by round. */
@Repository
class BlockPlanStore {

    /** A planned block and how often it was saved. */
    record Stored(PlannedBlock block, int version) {}

    private final JdbcClient sql;

    BlockPlanStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** In the order of print. */
    List<Stored> of(String roundKey) {
        return sql
                .sql("select kind, title, body_text, version from report.plan_block where round_key = :round")
                .param("round", roundKey)
                .query((row, n) -> new Stored(
                        new PlannedBlock(
                                BlockKind.of(row.getString("kind")),
                                row.getString("title"),
                                row.getString("body_text")),
                        row.getInt("version")))
                .list()
                .stream()
                .sorted(Comparator.comparing(stored -> stored.block().kind()))
                .toList();
    }

    /**
     * Writes the block over the version that the editor saw; 0 for a new one.
     *
     * @return false when somebody saved it meanwhile; then nothing is written
     */
    boolean put(String controller, String roundKey, PlannedBlock block, int seen, UUID by, Instant at) {
        return sql.sql("""
                        insert into report.plan_block as planned
                            (controller_body, round_key, kind, title, body_text, saved_by, saved_at)
                        values (:controller, :round, :kind, :title, :text, :by, :at)
                        on conflict (controller_body, round_key, kind)
                        do update set title = excluded.title, body_text = excluded.body_text, saved_by = excluded.saved_by,
                                      saved_at = excluded.saved_at, version = planned.version + 1
                        where planned.version = :seen
                        """)
                        .param("controller", controller)
                        .param("round", roundKey)
                        .param("kind", block.kind().key())
                        .param("title", block.title())
                        .param("text", block.text())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("seen", seen)
                        .update()
                == 1;
    }

    boolean takeOut(String roundKey, BlockKind kind) {
        return sql.sql("delete from report.plan_block where round_key = :round and kind = :kind")
                        .param("round", roundKey)
                        .param("kind", kind.key())
                        .update()
                == 1;
    }
}
