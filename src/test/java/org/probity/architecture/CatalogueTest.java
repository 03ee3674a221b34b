package org.probity.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.ProbityTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProbityTest
class CatalogueTest {

    /** The only tables outside schema {@code platform} without a wall, and why. Adding one is a decision to be reviewed. */
    private static final Map<String, String> LISTED = Map.ofEntries(
            entry("entrance.sign_in", "behind a wall of its own kind: only the sign-in role reads and writes it"),
            entry("entrance.installation", "one row that says demo or live; only the sign-in role reads and writes it"),
            entry("organisation.body", "reference data: the bodies themselves, the same for everybody"),
            entry("published.round", "public copies: for everybody, from their instant on"),
            entry("published.body", "public copies: for everybody, from their instant on"),
            entry("published.figure", "public copies: for everybody, from their instant on"),
            entry("published.document", "public copies: for everybody, from their instant on"),
            entry("published.contact_line", "public copies: for everybody, from their instant on"),
            entry("published.recommendation", "public copies: for everybody, from their instant on"),
            entry("published.recommendation_step", "public copies: for everybody, from their instant on"),
            entry("published.dataset", "public copies: for everybody, from their instant on"),
            entry("published.report", "public copies: for everybody, from their instant on"));

    @Autowired
    @Qualifier("administrator")
    JdbcClient sql;

    private Catalogue catalogue() {
        return new Catalogue(sql, LISTED.keySet());
    }

    @BeforeEach
    void a_schema_to_plant_in() {
        sql.sql("create schema planted authorization probity_owner").update();
    }

    @AfterEach
    void nothing_planted() {
        sql.sql("drop schema planted cascade").update();
    }

    @Test
    void every_table_view_and_grant_keeps_the_wall() {
        assertThat(sql.sql("select count(*) from pg_policy")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(catalogue().faults()).isEmpty();
    }

    @Test
    void the_five_roles_are_there_and_weak() {
        assertThat(catalogue().strongRoles()).isEmpty();
    }

    @Test
    void a_table_made_by_the_book_is_no_fault() {
        plant("call platform.wall('planted.thing')");
        assertThat(catalogue().faults()).noneMatch(fault -> fault.startsWith("planted."));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            no wall at all                  | set local work_mem to default                                                                           | planted.thing: a table without
            not forced                      | call platform.wall('planted.thing'); alter table planted.thing no force row level security | planted.thing: a table without
            no policy                       | call platform.wall('planted.thing'); drop policy own_body on planted.thing                 | planted.thing: a table without
            the controller body may be null | call platform.wall('planted.thing'); alter table planted.thing drop constraint thing_pkey, alter controller_body drop not null | planted.thing: a table without
            a key across bodies             | call platform.wall('planted.thing'); create unique index across on planted.thing (word)    | planted.across: a key
            a view with its owner's rights  | call platform.wall('planted.thing'); create view planted.open as select 1 as one            | planted.open: a view runs
            a materialised view             | call platform.wall('planted.thing'); create materialized view planted.kept as select 1 as one | planted.kept: a materialised
            truncate                        | call platform.wall('planted.thing'); grant truncate on planted.thing to probity_app       | planted.thing to probity_app: truncate
            everybody                       | call platform.wall('planted.thing'); grant select on planted.thing to public              | planted.thing: is granted to everybody
            another owner                   | call platform.wall('planted.thing'); alter table planted.thing owner to probity_admin     | planted.thing: a table belongs
            a function with open path       | call platform.wall('planted.thing'); create function planted.f() returns int language sql security definer as 'select 1' | planted.f(): a function
            """)
    void a_planted_fault_is_found(String fault, String deed, String found) {
        plant(deed);
        assertThat(catalogue().faults())
                .as(fault)
                .anySatisfy(message -> assertThat(message).startsWith(found));
    }

    @Test
    void a_role_that_became_strong_is_found() {
        sql.sql("alter role probity_counter bypassrls").update();
        try {
            assertThat(catalogue().strongRoles()).isEqualTo(List.of("probity_counter"));
        } finally {
            sql.sql("alter role probity_counter nobypassrls").update();
        }
    }

    private void plant(String deed) {
        sql.sql("""
            begin;
            set local role probity_owner;
            create table planted.thing (controller_body text not null, id uuid not null, word text, constraint thing_pkey primary key (controller_body, id));
            reset role;
            """ + deed + ";\n commit").update();
    }
}
