package org.probity.organisation.units;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of posts and their facts. */
@Repository
class PostStore {

    private final JdbcClient jdbc;

    PostStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(String body, UUID unit, String title) {
        return jdbc.sql("""
                        insert into organisation.post (controller_body, unit, title) values (:body, :unit, :title)
                        returning id
                        """)
                .param("body", body)
                .param("unit", unit)
                .param("title", title)
                .query(UUID.class)
                .single();
    }

    UUID append(UUID post, PostEvent what, BigDecimal fte, LocalDate on, Instant recordedAt, @Nullable UUID corrects) {
        return jdbc.sql("""
                        insert into organisation.post_fact (controller_body, post, what, fte, on_day, recorded_at, corrects)
                        select p.controller_body, p.id, :what, :fte, :on, :recordedAt, :corrects
                        from organisation.post p where p.id = :post
                        returning id
                        """)
                .param("post", post)
                .param("what", what.name().toLowerCase(Locale.ROOT))
                .param("fte", fte)
                .param("on", on)
                .param("recordedAt", Timestamp.from(recordedAt))
                .param("corrects", corrects)
                .query(UUID.class)
                .single();
    }

    Optional<UUID> unitOf(UUID post) {
        return jdbc.sql("select unit from organisation.post where id = :post")
                .param("post", post)
                .query(UUID.class)
                .optional();
    }

    List<Post> ofUnit(UUID unit, LocalDate day) {
        return jdbc.sql("""
                        select p.id, p.title, f.what, f.fte, f.on_day, f.id as fact
                        from organisation.post p
                        join lateral (
                            select * from organisation.post_fact f
                            where f.controller_body = p.controller_body and f.post = p.id and f.on_day <= :day
                              and not exists (
                                  select from organisation.post_fact c
                                  where c.controller_body = f.controller_body and c.corrects = f.id)
                            order by f.on_day desc, f.recorded_at desc, f.stored_at desc
                            limit 1) f on true
                        where p.unit = :unit
                        order by p.title, p.id
                        """)
                .param("unit", unit)
                .param("day", day)
                .query(PostStore::post)
                .list();
    }

    private static Post post(ResultSet row, int number) throws SQLException {
        return new Post(
                row.getObject("id", UUID.class),
                row.getString("title"),
                PostEvent.valueOf(row.getString("what").toUpperCase(Locale.ROOT)),
                row.getBigDecimal("fte"),
                row.getObject("on_day", LocalDate.class),
                row.getObject("fact", UUID.class));
    }
}
