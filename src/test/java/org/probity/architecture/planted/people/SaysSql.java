package org.probity.architecture.planted.people;

import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL outside a store. */
class SaysSql {
    int say(JdbcClient sql) {
        return sql.sql("select 1").query(Integer.class).single();
    }
}
