package org.probity.platform.database;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens transactions that begin with their row-security context. The application never says which body's rows it may see: it names a sign-in, and the database
 * looks up, in a table that the application cannot write, what that sign-in may see (security.md section 4).
 */
public class Walls {

    private final WallTransactions app;
    private final TransactionTemplate signIn;
    private final TransactionTemplate counter;
    private final JdbcClient counterSql;
    private final TransactionTemplate publicReader;

    Walls(
            WallTransactions app,
            TransactionTemplate signIn,
            TransactionTemplate counter,
            JdbcClient counterSql,
            TransactionTemplate publicReader) {
        this.app = app;
        this.signIn = signIn;
        this.counter = counter;
        this.counterSql = counterSql;
        this.publicReader = publicReader;
        publicReader.setReadOnly(true);
        counter.setReadOnly(true);
    }

    /**
     * Does the work in the transaction of this sign-in: joins the one that is open, or opens one and commits it. A transaction that is open without a sign-in takes this one on
     * for the rest of its life.
     *
     * @param signIn id in {@code entrance.sign_in}; null is a context of no body, which sees no row behind a wall
     * @throws IllegalStateException if a transaction of another sign-in is open
     */
    public <T extends @Nullable Object> T within(@Nullable UUID signIn, Supplier<T> work) {
        return app.within(signIn, false, work, result -> false);
    }

    /** As {@link #within(UUID, Supplier)}, for work that gives nothing back. */
    public void within(@Nullable UUID signIn, Runnable work) {
        app.<@Nullable Void>within(signIn, false, () -> run(work), result -> false);
    }

    /** As {@link #within(UUID, Supplier)}; the database refuses to write, unless a writing transaction is joined. */
    public <T extends @Nullable Object> T readWithin(@Nullable UUID signIn, Supplier<T> work) {
        return app.within(signIn, true, work, result -> false);
    }

    /**
     * Reads what is no secret, whoever asks: in the application's open transaction, or in one of its own.
     *
     * @param unseen the answer inside another role's transaction (the public reader, the counter), which cannot look
     */
    public <T> T readOpenly(Supplier<T> work, T unseen) {
        if (current().isPresent()) {
            return work.get();
        }
        return TransactionSynchronizationManager.isActualTransactionActive() ? unseen : readWithin(null, work);
    }

    /**
     * Does the work in a transaction of its own beside the open one, with the same sign-in, and commits it at once: for what must be on record before the rest goes on (a look at a
     * protected record, before it is shown). Takes a second connection; keep it short.
     */
    public <T extends @Nullable Object> T apart(Supplier<T> work) {
        return app.apart(work);
    }

    /** The sign-in of the transaction that is open in this thread. */
    public Optional<UUID> current() {
        return WallTransactions.current();
    }

    /** Does the work in a new transaction of the same sign-in if the open one is rolled back; not otherwise. Refusals are put on record so. */
    public void afterRollback(Runnable work) {
        WallTransactions.afterRollback(work);
    }

    /** Does the work as the role that reads published copies and nothing else. SQL goes through the {@code publicReader} {@link JdbcClient}. */
    public <T extends @Nullable Object> T asPublic(Supplier<T> work) {
        return publicReader.execute(status -> work.get());
    }

    /**
     * Does the work as the role that counts, one body at a time. SQL goes through the {@code counter} {@link JdbcClient}.
     *
     * @param body code of the body whose rows are counted
     */
    public <T extends @Nullable Object> T asCounter(String body, Supplier<T> work) {
        return counter.execute(status -> {
            counterSql
                    .sql("select set_config('probity.counting_body', ?, true)")
                    .param(body)
                    .query()
                    .singleValue();
            return work.get();
        });
    }

    /** Does the work, in a transaction of its own, as the role that alone writes sign-ins. SQL goes through the {@code signIn} {@link JdbcClient}. */
    public <T extends @Nullable Object> T asSignIn(Supplier<T> work) {
        return signIn.execute(status -> work.get());
    }

    WallTransactions transactions() {
        return app;
    }

    private static @Nullable Void run(Runnable work) {
        work.run();
        return null;
    }
}
