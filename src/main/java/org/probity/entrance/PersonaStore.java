package org.probity.entrance;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of personas: written by the application behind the wall, listed by the sign-in role before anybody is known. */
@Repository
class PersonaStore {

    private final JdbcClient jdbc;
    private final JdbcClient signIn;

    PersonaStore(JdbcClient jdbc, @Qualifier("signIn") JdbcClient signIn) {
        this.jdbc = jdbc;
        this.signIn = signIn;
    }

    void insert(String body, UUID person, String label, int place) {
        jdbc.sql("insert into entrance.persona (controller_body, person, label, place) values (?, ?, ?, ?)")
                .params(body, person, label, place)
                .update();
    }

    List<Persona> all() {
        return signIn.sql(
                        "select person, controller_body, label from entrance.persona order by controller_body, place, label")
                .query((row, number) -> new Persona(
                        row.getObject("person", UUID.class), row.getString("controller_body"), row.getString("label")))
                .list();
    }
}
