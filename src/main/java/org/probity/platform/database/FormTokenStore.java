package org.probity.platform.database;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tokens of forms that were sent. */
final class FormTokenStore {

    private final JdbcClient sql;

    FormTokenStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** False when the token is there; waits for another transaction that is writing the same one. */
    boolean insert(UUID token, UUID signIn) {
        return sql.sql("""
                insert into platform.form_token (sign_in, token) values (?, ?)
                on conflict do nothing""").params(signIn, token).update() == 1;
    }

    Optional<String> result(UUID token, UUID signIn) {
        return sql.sql(
                        "select result from platform.form_token where sign_in = ? and token = ? and result is not null for update")
                .params(signIn, token)
                .query(String.class)
                .optional();
    }

    void keep(UUID token, UUID signIn, String result) {
        sql.sql("update platform.form_token set result = ? where sign_in = ? and token = ?")
                .params(result, signIn, token)
                .update();
    }
}
