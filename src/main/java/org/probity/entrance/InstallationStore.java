package org.probity.entrance;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the one row that says what the database is for. */
@Repository
class InstallationStore {

    private final JdbcClient signIn;

    InstallationStore(@Qualifier("signIn") JdbcClient signIn) {
        this.signIn = signIn;
    }

    Optional<String> mode() {
        return signIn.sql("select mode from entrance.installation")
                .query(String.class)
                .optional();
    }

    String set(String mode, Instant at) {
        signIn.sql("insert into entrance.installation (mode, set_at) values (?, ?)")
                .params(mode, Timestamp.from(at))
                .update();
        return mode;
    }
}
