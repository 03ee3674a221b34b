package org.probity.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of settings. */
@Repository
class SettingStore {

    private final JdbcClient jdbc;

    SettingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(String body, Setting setting, UUID by, Instant at) {
        return jdbc.sql("""
                        insert into organisation.setting (controller_body, key, value, from_on, source, set_by, recorded_at)
                        values (:body, :key, :value, :from, :source, :by, :at)
                        returning id
                        """)
                .param("body", body)
                .param("key", setting.key().key())
                .param("value", setting.value())
                .param("from", setting.from())
                .param("source", setting.source())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(UUID.class)
                .single();
    }

    Optional<String> at(String body, String key, LocalDate on) {
        return jdbc.sql("""
                        select value from organisation.setting
                        where controller_body = :body and key = :key and from_on <= :on
                        order by from_on desc, recorded_at desc
                        limit 1
                        """)
                .param("body", body)
                .param("key", key)
                .param("on", on)
                .query(String.class)
                .optional();
    }

    /** Values of keys that this version does not know are left out. */
    List<Setting> ofBody(String body) {
        return jdbc.sql("""
                        select key, value, from_on, source from organisation.setting
                        where controller_body = :body
                        order by key, from_on desc, recorded_at desc
                        """).param("body", body).query((row, number) -> setting(row)).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Setting> setting(ResultSet row) throws SQLException {
        String value = row.getString("value");
        LocalDate from = row.getObject("from_on", LocalDate.class);
        String source = row.getString("source");
        return SettingKey.of(row.getString("key")).map(key -> new Setting(key, value, from, source));
    }
}
