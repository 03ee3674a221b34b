package org.probity.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.TestGround.SignIns;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProbityTest
class WallsTest {

    @Autowired
    Walls walls;

    @Autowired
    SignIns signIns;

    @Autowired
    JdbcClient sql;

    @Autowired
    @Qualifier("counter")
    JdbcClient counter;

    @Autowired
    @Qualifier("publicReader")
    JdbcClient publicReader;

    @BeforeAll
    static void a_walled_table(@Autowired @Qualifier("administrator") JdbcClient administrator) {
        administrator.sql("""
            set role probity_owner;
            create schema if not exists walls_test;
            drop table if exists walls_test.thing;
            create table walls_test.thing (controller_body text not null, id uuid not null default gen_random_uuid(), word text, primary key (controller_body, id));
            call platform.wall('walls_test.thing');
            call platform.count_wall('walls_test.thing');
            reset role""").update();
    }

    private int things() {
        return sql.sql("select count(*) from walls_test.thing")
                .query(Integer.class)
                .single();
    }

    private void add(String body) {
        sql.sql("insert into walls_test.thing (controller_body) values (?)")
                .param(body)
                .update();
    }

    @Test
    void a_body_sees_its_own_rows_only_and_a_context_of_no_body_sees_none() {
        UUID norfolk = signIns.of("norfolk-a");
        UUID kent = signIns.of("kent-a");
        walls.within(norfolk, () -> add("norfolk-a"));

        assertThat(walls.<Integer>readWithin(norfolk, this::things)).isEqualTo(1);
        assertThat(walls.<Integer>readWithin(kent, this::things)).isZero();
        assertThat(walls.<Integer>readWithin(null, this::things)).isZero();
        assertThat(walls.<Integer>readWithin(UUID.randomUUID(), this::things)).isZero();
        assertThat(walls.<Integer>readWithin(signIns.of("kent-a", "norfolk-a"), this::things))
                .as("an agreement")
                .isEqualTo(1);
    }

    @Test
    void a_row_cannot_be_written_for_another_body() {
        UUID kent = signIns.of("kent-b");
        assertThatThrownBy(() -> walls.within(kent, () -> add("norfolk-b")))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void an_ended_sign_in_sees_nothing() {
        UUID kent = signIns.of("kent-c");
        walls.within(kent, () -> add("kent-c"));
        signIns.end(kent);
        assertThat(walls.<Integer>readWithin(kent, this::things)).isZero();
    }

    @Test
    void a_statement_outside_a_transaction_is_refused() {
        assertThatThrownBy(this::things)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("outside a transaction");
        assertThatThrownBy(() -> publicReader.sql("select 1").query().singleValue())
                .hasMessageContaining("outside a transaction");
    }

    @Test
    void one_transaction_never_serves_two_sign_ins_and_takes_on_the_first() {
        UUID kent = signIns.of("kent-d");
        UUID norfolk = signIns.of("norfolk-d");
        walls.within(null, () -> {
            assertThat(things()).isZero();
            assertThat(walls.current()).isEmpty();
            walls.within(kent, () -> add("kent-d"));
            assertThat(walls.current()).contains(kent);
            assertThat(things()).isEqualTo(1);
            assertThatThrownBy(() -> walls.within(norfolk, this::things)).isInstanceOf(IllegalStateException.class);
        });
        assertThat(walls.current()).isEmpty();
    }

    @Test
    void the_context_ends_with_the_transaction_also_on_a_connection_used_again() {
        UUID kent = signIns.of("kent-e");
        walls.within(kent, () -> add("kent-e"));
        for (int i = 0; i < 30; i++) {
            assertThat(walls.<Integer>within(null, this::things)).isZero();
        }
    }

    @Test
    void what_was_left_for_after_a_rollback_runs_then_and_only_then() {
        UUID kent = signIns.of("kent-f");
        List<String> ran = new ArrayList<>();
        walls.within(kent, () -> walls.afterRollback(() -> ran.add("after a commit")));
        assertThatThrownBy(() -> walls.within(kent, () -> {
                    add("kent-f");
                    walls.afterRollback(() -> {
                        add("kent-f");
                        ran.add("after a rollback");
                    });
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");
        assertThat(ran).containsExactly("after a rollback");
        assertThat(walls.<Integer>readWithin(kent, this::things)).isEqualTo(1);
    }

    @Test
    void work_apart_is_on_record_although_the_rest_is_rolled_back() {
        UUID kent = signIns.of("kent-g");
        assertThatThrownBy(() -> walls.within(kent, () -> {
                    add("kent-g");
                    walls.apart(() -> {
                        add("kent-g");
                        return things();
                    });
                    assertThat(walls.current()).contains(kent);
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");
        assertThat(walls.<Integer>readWithin(kent, this::things)).isEqualTo(1);
    }

    @Test
    void a_sign_in_may_be_opened_inside_a_request_and_survives_it() {
        List<UUID> opened = new ArrayList<>();
        walls.within(null, () -> {
            opened.add(signIns.of("kent-h"));
            walls.within(opened.getFirst(), () -> add("kent-h"));
        });
        assertThat(walls.<Integer>readWithin(opened.getFirst(), this::things)).isEqualTo(1);
    }

    @Test
    void the_counter_counts_the_body_it_was_told_and_can_write_nothing() {
        UUID kent = signIns.of("kent-i", "norfolk-i");
        walls.within(kent, () -> {
            add("kent-i");
            add("norfolk-i");
        });
        assertThat(walls.<Integer>asCounter(
                        "kent-i",
                        () -> counter.sql("select count(*) from walls_test.thing")
                                .query(Integer.class)
                                .single()))
                .isEqualTo(1);
        assertThatThrownBy(() -> walls.asCounter(
                        "kent-i",
                        () -> counter.sql("delete from walls_test.thing").update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void the_public_and_the_application_reach_neither_sign_ins_nor_other_rooms() {
        assertThatThrownBy(() -> walls.asPublic(() -> publicReader
                        .sql("select count(*) from walls_test.thing")
                        .query()
                        .singleValue()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> walls.within(
                        null,
                        () -> sql.sql("select count(*) from entrance.sign_in")
                                .query()
                                .singleValue()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void twenty_requests_that_each_work_apart_do_not_wait_for_each_other_for_ever() throws Exception {
        UUID kent = signIns.of("kent-j");
        try (var threads = java.util.concurrent.Executors.newFixedThreadPool(20)) {
            var all = java.util.stream.IntStream.range(0, 20)
                    .mapToObj(i ->
                            threads.submit(() -> walls.<Integer>within(kent, () -> walls.<Integer>apart(this::things))))
                    .toList();
            for (var one : all) {
                assertThat(one.get()).isZero();
            }
        }
    }
}
