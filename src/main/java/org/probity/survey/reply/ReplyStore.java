package org.probity.survey.reply;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.probity.survey.Survey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of who has answered, and of the boxes. */
@Repository
class ReplyStore {

    record Box(int number, byte[] sealed) {}

    private final JdbcClient jdbc;

    ReplyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean hasTaken(Survey survey, UUID person) {
        return jdbc.sql("""
                        select exists (select from survey.taken
                            where controller_body = :body and survey_id = :survey and person = :person)
                        """)
                .param("body", survey.controllerBody())
                .param("survey", survey.id())
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /** @return false if the person has answered before */
    boolean take(Survey survey, UUID person) {
        return jdbc.sql("""
                        insert into survey.taken (controller_body, survey_id, person) values (:body, :survey, :person)
                        on conflict do nothing
                        """)
                        .param("body", survey.controllerBody())
                        .param("survey", survey.id())
                        .param("person", person)
                        .update()
                == 1;
    }

    int taken(Survey survey) {
        return jdbc.sql("""
                        select count(*) from survey.taken where controller_body = :body and survey_id = :survey
                        """)
                .param("body", survey.controllerBody())
                .param("survey", survey.id())
                .query(Integer.class)
                .single();
    }

    /** The box that takes the next reply. */
    Optional<Box> open(Survey survey) {
        return jdbc.sql("""
                        select number, sealed from survey.box
                        where controller_body = :body and survey_id = :survey and not is_full
                        order by number desc limit 1
                        """)
                .param("body", survey.controllerBody())
                .param("survey", survey.id())
                .query((row, n) -> new Box(row.getInt("number"), row.getBytes("sealed")))
                .optional();
    }

    List<Box> boxes(Survey survey) {
        return jdbc.sql("""
                        select number, sealed from survey.box
                        where controller_body = :body and survey_id = :survey and length(sealed) > 0
                        order by number
                        """)
                .param("body", survey.controllerBody())
                .param("survey", survey.id())
                .query((row, n) -> new Box(row.getInt("number"), row.getBytes("sealed")))
                .list();
    }

    int boxCount(Survey survey) {
        return jdbc.sql("""
                        select count(*) from survey.box where controller_body = :body and survey_id = :survey
                        """)
                .param("body", survey.controllerBody())
                .param("survey", survey.id())
                .query(Integer.class)
                .single();
    }

    void put(Survey survey, int number, boolean full, byte[] sealed) {
        jdbc.sql("""
                        insert into survey.box (controller_body, survey_id, number, is_full, sealed)
                        values (:body, :survey, :number, :full, :sealed)
                        on conflict (controller_body, survey_id, number) do update
                            set is_full = excluded.is_full, sealed = excluded.sealed
                        """)
                .param("body", survey.controllerBody())
                .param("survey", survey.id())
                .param("number", number)
                .param("full", full)
                .param("sealed", sealed)
                .update();
    }

    void empty(Survey survey) {
        jdbc.sql("""
                        update survey.box set is_full = true, sealed = ''
                        where controller_body = :body and survey_id = :survey
                        """)
                .param("body", survey.controllerBody())
                .param("survey", survey.id())
                .update();
    }
}
