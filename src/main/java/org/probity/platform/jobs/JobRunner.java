package org.probity.platform.jobs;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.platform.database.Walls;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks each second for jobs that are due and does them one after the other. */
@Component
final class JobRunner implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(JobRunner.class);
    private static final long BETWEEN_LOOKS_MILLIS = 1_000;

    private final Map<String, JobHandler> handlers;
    private final JobStore jobs;
    private final Walls walls;
    private final boolean enabled;
    private @Nullable Thread thread;

    JobRunner(
            List<JobHandler> handlers,
            JdbcClient sql,
            Walls walls,
            @Value("${probity.jobs.enabled:true}") boolean enabled) {
        this.handlers = handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
        this.jobs = new JobStore(sql);
        this.walls = walls;
        this.enabled = enabled;
    }

    /** Does one job that is due; false when there is none. */
    boolean runOne() {
        AtomicReference<JobStore.@Nullable Job> taken = new AtomicReference<>();
        try {
            return walls.<Boolean>within(null, () -> {
                Optional<JobStore.Job> job = jobs.take(handlers.keySet());
                job.ifPresent(due -> {
                    taken.set(due);
                    Objects.requireNonNull(handlers.get(due.kind())).run(due.ref());
                    jobs.done(due.id());
                });
                return job.isPresent();
            });
        } catch (RuntimeException e) {
            JobStore.Job failed = taken.get();
            if (failed == null) {
                throw e;
            }
            log.warn("Job {} of kind {} failed and will be tried again", failed.id(), failed.kind(), e);
            walls.within(null, () -> jobs.failed(failed.id(), e.getClass().getName()));
            return true;
        }
    }

    private void loop() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (!runOne()) {
                    Thread.sleep(BETWEEN_LOOKS_MILLIS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                log.warn("Jobs could not be looked for: {}", e.toString());
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        if (enabled && !handlers.isEmpty()) {
            thread = Thread.ofPlatform().name("jobs").start(this::loop);
        }
    }

    /** A job cut off in the middle is undone and left to the next start. */
    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
