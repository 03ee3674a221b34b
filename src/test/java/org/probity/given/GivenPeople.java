package org.probity.given;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.entrance.SignIns;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People with their lines and roles, put straight into the tables: who serves where is given, not what is tested. */
@Component
public class GivenPeople {

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    private final JdbcClient administrator;
    private final SignIns signIns;

    GivenPeople(@Qualifier("administrator") JdbcClient administrator, SignIns signIns) {
        this.administrator = administrator;
        this.signIns = signIns;
    }

    /** A body that nothing else in the suite touches; pages do not know its name. */
    public String aBody() {
        String id = "t-" + UUID.randomUUID().toString().substring(0, 8);
        administrator.sql("""
                        insert into organisation.body
                        select (jsonb_populate_record(b, jsonb_build_object('id', :id::text))).*
                        from organisation.body b where b.id = 'ostrayne'
                        """).param("id", id).update();
        return id;
    }

    public UUID anOfficer(String body) {
        return person(body, "officer", false);
    }

    public UUID aChiefOfficer(String body) {
        return person(body, "officer", true);
    }

    public UUID person(String body, String kind, boolean chief) {
        UUID id = UUID.randomUUID();
        String collar = id.toString().substring(0, 8);
        administrator
                .sql("""
                        insert into people.person (id, controller_body, collar_number, name, kind, chief_officer, joined_on)
                        values (:id, :body, :collar, :name, :kind, :chief, :joined)
                        """)
                .param("id", id)
                .param("body", body)
                .param("collar", collar)
                .param("name", "Officer " + collar)
                .param("kind", kind)
                .param("chief", chief)
                .param("joined", LONG_AGO)
                .update();
        return id;
    }

    /** @param body where the role is held */
    public UUID with(Role role, String body) {
        UUID person = anOfficer(body);
        role(person, role, body, null);
        return person;
    }

    public void role(UUID person, Role role, String body, UUID agreement) {
        administrator
                .sql("""
                        insert into people.role_assignment
                            (controller_body, person, role, agreement, from_at, proposed_at, given_at)
                        values (:body, :person, :role, :agreement, '2000-01-01', '2000-01-01', '2000-01-01')
                        """)
                .param("body", body)
                .param("person", person)
                .param("role", role.name())
                .param("agreement", agreement)
                .update();
    }

    /** A joint desk: the role reaches the records of both bodies. */
    public UUID jointly(Role role, String body, String partner) {
        UUID agreement = UUID.randomUUID();
        administrator
                .sql("""
                        insert into organisation.collaboration (id, controller_body, partner_body, name, roles, from_on, to_on,
                            proposed_by, proposed_at, signed_by, signed_at)
                        values (:id, :body, :partner, 'Joint department', array [:role], '2000-01-01', '2100-01-01',
                            gen_random_uuid(), '2000-01-01', gen_random_uuid(), '2000-01-01')
                        """)
                .param("id", agreement)
                .param("body", body)
                .param("partner", partner)
                .param("role", role.name())
                .update();
        UUID person = anOfficer(body);
        role(person, role, body, agreement);
        return person;
    }

    public void reports(UUID person, UUID manager, String body) {
        administrator
                .sql("""
                        with unit as (
                            insert into organisation.unit (controller_body, name, kind, opened_on)
                            values (:body, gen_random_uuid()::text, 'ordinary', '2000-01-01')
                            returning id)
                        insert into people.posting (controller_body, person, unit, line_manager, from_on, recorded_at)
                        select :body, :person, id, :manager, '2000-01-01', '2000-01-01' from unit
                        """)
                .param("body", body)
                .param("person", person)
                .param("manager", manager)
                .update();
    }

    /** @param key such as {@code interests.view} */
    public void setting(String body, String key, String value) {
        administrator
                .sql("""
                        insert into organisation.setting (controller_body, key, value, from_on, source, set_by, recorded_at)
                        values (:body, :key, :value, '2000-01-01', 'test', gen_random_uuid(), '2000-01-01')
                        """)
                .param("body", body)
                .param("key", key)
                .param("value", value)
                .update();
    }

    public <T> T as(UUID person, Function<Actor, T> work) {
        return signIns.as(person, work);
    }
}
