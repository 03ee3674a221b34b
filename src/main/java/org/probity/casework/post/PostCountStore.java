package org.probity.casework.post;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Counting;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of figures over posts of the anti-corruption unit. */
final class PostCountStore {

    /** @param since the first day of the state it is in */
    record Filled(UUID post, String title, BigDecimal fte, LocalDate since) {}

    private PostCountStore() {}

    /** Posts filled at the end of the day, as known: the latest state that no known fact corrects. */
    static List<Filled> filledOn(JdbcClient counter, Counting what, LocalDate day) {
        Map<String, @Nullable Object> params = new HashMap<>(what.params());
        params.put("day", day);
        return counter.sql("""
                        select post, title, fte, on_day from (
                            select distinct on (f.post) f.post, f.title, f.what, f.fte, f.on_day
                            from organisation.post_fact_published f
                            where f.controller_body = :body and f.unit_kind = 'acu'
                              and f.on_day <= :day and f.recorded_at <= :known_at
                              and not exists (
                                  select from organisation.post_fact_published c
                                  where c.controller_body = f.controller_body and c.corrects = f.id
                                    and c.recorded_at <= :known_at)
                            order by f.post, f.on_day desc, f.recorded_at desc, f.stored_at desc) latest
                        where what = 'filled'
                        order by post
                        """).params(params).query(PostCountStore::filled).list();
    }

    private static Filled filled(ResultSet row, int n) throws SQLException {
        return new Filled(
                row.getObject("post", UUID.class),
                row.getString("title"),
                row.getBigDecimal("fte"),
                row.getObject("on_day", LocalDate.class));
    }
}
