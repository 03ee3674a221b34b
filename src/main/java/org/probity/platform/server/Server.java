package org.probity.platform.server;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database in use, set up: the embedded one or the operator's own. */
public final class Server implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Server.class);

    private final ServerAddress address;
    private final DatabaseRoles roles;
    private final @Nullable EmbeddedServer embedded;
    private final boolean keepRunning;

    private Server(ServerAddress address, DatabaseRoles roles, @Nullable EmbeddedServer embedded, boolean keepRunning) {
        this.address = address;
        this.roles = roles;
        this.embedded = embedded;
        this.keepRunning = keepRunning;
    }

    /**
     * Starts or finds the server, creates the database and the roles where they are missing.
     *
     * @throws RuntimeException with a message for the operator when the database cannot be used
     */
    public static Server start(DatabaseSettings settings) {
        EmbeddedServer embedded = settings.embedded()
                ? new EmbeddedServer(settings.folder(), settings.serverVersion(), settings.durable())
                : null;
        try {
            ServerAddress address =
                    embedded == null ? ServerAddress.parse(String.valueOf(settings.url())) : embedded.start();
            DatabaseRoles roles = new DatabaseRoles(address, settings.folder());
            roles.setUp();
            log.info("Database: {}", embedded == null ? address : "embedded PostgreSQL in " + settings.folder());
            return new Server(address, roles, embedded, settings.keepRunning());
        } catch (RuntimeException e) {
            if (embedded != null) {
                embedded.close();
            }
            throw e;
        }
    }

    /** A new connection each time: for migrations. */
    public DataSource administrator() {
        return address.asAdministrator();
    }

    public DataSource app() {
        return roles.as(DatabaseRoles.APP);
    }

    public DataSource signIn() {
        return roles.as(DatabaseRoles.SIGN_IN);
    }

    public DataSource counter() {
        return roles.as(DatabaseRoles.COUNTER);
    }

    public DataSource publicReader() {
        return roles.as(DatabaseRoles.PUBLIC);
    }

    /** To be called when the pools made from this are closed. */
    @Override
    public void close() {
        if (embedded == null) {
            return;
        }
        if (keepRunning) {
            embedded.leaveRunning();
        } else {
            embedded.close();
        }
    }
}
