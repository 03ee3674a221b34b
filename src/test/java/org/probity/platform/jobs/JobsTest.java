package org.probity.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.platform.database.Walls;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProbityTest
class JobsTest {

    @Autowired
    Jobs jobs;

    @Autowired
    Walls walls;

    @Autowired
    JdbcClient sql;

    final List<String> done = new CopyOnWriteArrayList<>();
    final String kind = "test." + UUID.randomUUID();

    private JobRunner runner(JobHandler handler) {
        return new JobRunner(List.of(handler), sql, walls, false);
    }

    private record Handling(String kind, List<String> done, RuntimeException problem) implements JobHandler {
        @Override
        public void run(String ref) {
            done.add(ref);
            if (problem != null) {
                throw problem;
            }
        }
    }

    @Test
    void a_job_is_done_when_it_is_due_and_not_before() {
        walls.within(null, () -> {
            jobs.schedule(kind, "now", Instant.now().minusSeconds(1));
            jobs.schedule(kind, "tomorrow", Instant.now().plusSeconds(86_400));
        });
        JobRunner runner = runner(new Handling(kind, done, null));
        assertThat(runner.runOne()).isTrue();
        assertThat(runner.runOne()).isFalse();
        assertThat(done).containsExactly("now");
    }

    @Test
    void a_job_that_fails_is_kept_with_the_class_of_its_error_and_put_off() {
        walls.within(null, () -> jobs.schedule(kind, "bad", Instant.now().minusSeconds(1)));
        JobRunner runner = runner(new Handling(kind, done, new IllegalArgumentException("a name")));
        assertThat(runner.runOne()).isTrue();
        assertThat(runner.runOne()).as("put off").isFalse();
        String kept = walls.within(
                null,
                () -> sql.sql(
                                "select attempts || ' ' || last_error_class || ' ' || (due_at > now()) from platform.job where kind = ?")
                        .param(kind)
                        .query(String.class)
                        .single());
        assertThat(kept).isEqualTo("1 java.lang.IllegalArgumentException true");
    }

    @Test
    void four_runners_do_each_of_a_hundred_jobs_once() throws Exception {
        walls.within(
                null,
                () -> IntStream.range(0, 100)
                        .forEach(i ->
                                jobs.schedule(kind, "job " + i, Instant.now().minusSeconds(1))));
        try (var threads = Executors.newFixedThreadPool(4)) {
            var all = IntStream.range(0, 4)
                    .mapToObj(i -> threads.submit(() -> {
                        JobRunner runner = runner(new Handling(kind, done, null));
                        while (runner.runOne()) {
                            assertThat(done).isNotEmpty();
                        }
                    }))
                    .toList();
            for (var one : all) {
                one.get();
            }
        }
        assertThat(done).hasSize(100).doesNotHaveDuplicates();
    }
}
