package org.probity.platform.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The transactions of the application role, and which sign-in the open one belongs to. */
final class WallTransactions {

    /** What is known of the open transaction; put aside and taken up again with it. */
    private static final class Open implements TransactionSynchronization {
        private @Nullable UUID signIn;
        private boolean refused;
        private final List<Runnable> afterRollback = new ArrayList<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(Open.class);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Open.class, this);
        }

        @Override
        public void afterCompletion(int status) {
            forget();
        }

        void forget() {
            if (TransactionSynchronizationManager.getResource(Open.class) == this) {
                TransactionSynchronizationManager.unbindResource(Open.class);
            }
        }
    }

    private static final int PATIENCE_SECONDS = 5;

    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final TransactionTemplate apart;
    private final JdbcClient sql;
    private final Semaphore atOnce;

    WallTransactions(PlatformTransactionManager transactions, JdbcClient sql, int atOnce) {
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.sql = sql;
        this.atOnce = new Semaphore(atOnce, true);
    }

    static Optional<UUID> current() {
        return Optional.ofNullable(open()).map(open -> open.signIn);
    }

    static void afterRollback(Runnable work) {
        Open open = open();
        if (open == null) {
            throw new IllegalStateException("No transaction is open that could be rolled back");
        }
        open.afterRollback.add(work);
    }

    private static @Nullable Open open() {
        return (Open) TransactionSynchronizationManager.getResource(Open.class);
    }

    /** Joins or opens; the outermost rolls back also when {@code refused} says so of the result. */
    <T extends @Nullable Object> T within(@Nullable UUID signIn, boolean read, Supplier<T> work, Predicate<T> refused) {
        Open open = open();
        if (open != null) {
            join(open, signIn);
            return work.get();
        }
        waitForTurn();
        try {
            return outermost(read ? reading : writing, signIn, work, refused);
        } finally {
            atOnce.release();
        }
    }

    <T extends @Nullable Object> T apart(Supplier<T> work) {
        return outermost(apart, current().orElse(null), work, result -> false);
    }

    private void waitForTurn() {
        try {
            if (atOnce.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new CannotCreateTransactionException("No connection was free for " + PATIENCE_SECONDS + " seconds");
    }

    private <T extends @Nullable Object> T outermost(
            TransactionTemplate template, @Nullable UUID signIn, Supplier<T> work, Predicate<T> refused) {
        Open mine = new Open();
        try {
            T result = template.execute(status -> inside(status, mine, signIn, work, refused));
            if (mine.refused) {
                tellOfRollback(mine);
            }
            return result;
        } catch (RuntimeException | Error e) {
            try {
                tellOfRollback(mine);
            } catch (RuntimeException second) {
                e.addSuppressed(second);
            }
            throw e;
        }
    }

    private <T extends @Nullable Object> T inside(
            TransactionStatus status, Open mine, @Nullable UUID signIn, Supplier<T> work, Predicate<T> refused) {
        begin(mine, signIn);
        T result = work.get();
        mine.refused = refused.test(result);
        if (mine.refused) {
            status.setRollbackOnly();
        }
        return result;
    }

    private void tellOfRollback(Open rolledBack) {
        if (!rolledBack.afterRollback.isEmpty()) {
            apart.executeWithoutResult(status -> {
                begin(new Open(), rolledBack.signIn);
                rolledBack.afterRollback.forEach(Runnable::run);
            });
        }
    }

    private void begin(Open mine, @Nullable UUID signIn) {
        TransactionSynchronizationManager.bindResource(Open.class, mine);
        TransactionSynchronizationManager.registerSynchronization(mine);
        if (signIn != null) {
            tell(mine, signIn);
        }
    }

    private void join(Open open, @Nullable UUID signIn) {
        if (signIn == null || signIn.equals(open.signIn)) {
            return;
        }
        if (open.signIn != null) {
            throw new IllegalStateException(
                    "A transaction of another sign-in is open; one transaction never serves two");
        }
        tell(open, signIn);
    }

    private void tell(Open open, UUID signIn) {
        sql.sql("select set_config('probity.sign_in', ?, true)")
                .param(signIn.toString())
                .query()
                .singleValue();
        open.signIn = signIn;
    }
}
