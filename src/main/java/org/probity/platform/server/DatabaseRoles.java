package org.probity.platform.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Sets up the database and the five roles, at each start and without harm when all is there. A superuser and a table's owner pass through row security, so nobody who
 * serves a request is either: {@code probity_owner} cannot log in, and the four that can own nothing.
 */
final class DatabaseRoles {

    static final String APP = "probity_app";
    static final String SIGN_IN = "probity_sign_in";
    static final String COUNTER = "probity_counter";
    static final String PUBLIC = "probity_public";
    static final List<String> LOGINS = List.of(APP, SIGN_IN, COUNTER, PUBLIC);

    /** Views run with their reader's rights (security_invoker) only from 15 on. */
    private static final int LOWEST_VERSION = 15;

    private static final String NO_SUCH_DATABASE = "3D000";

    private final ServerAddress address;
    private final Path secrets;

    DatabaseRoles(ServerAddress address, Path data) {
        this.address = address;
        this.secrets = data.resolve("secrets");
    }

    void setUp() {
        createDatabase();
        try (Connection connection = address.asAdministrator().getConnection()) {
            JdbcClient sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            checkVersion(sql);
            connection.setAutoCommit(false);
            sql.sql("select pg_advisory_xact_lock(hashtext('probity.roles'))")
                    .query()
                    .listOfRows();
            createRoles(sql);
            connection.commit();
            for (String role : LOGINS) {
                if (!canLogIn(role)) {
                    setPassword(sql, role);
                    connection.commit();
                }
            }
        } catch (SQLException e) {
            throw new DatabaseProblem("The database " + address + " cannot be reached: " + e.getMessage(), e);
        }
    }

    /** Connections of one of the roles that log in. */
    DataSource as(String role) {
        var source = address.as(role, Secrets.at(secrets.resolve(role)));
        source.setOptions("-c statement_timeout=60s -c lock_timeout=10s -c idle_in_transaction_session_timeout=5min");
        source.setReWriteBatchedInserts(true);
        return source;
    }

    private void createDatabase() {
        try (Connection there = address.asAdministrator().getConnection()) {
            there.getMetaData();
        } catch (SQLException missing) {
            if (!NO_SUCH_DATABASE.equals(missing.getSQLState())) {
                throw new DatabaseProblem(
                        "The database " + address + " cannot be reached: " + missing.getMessage(), missing);
            }
            try (Connection connection = address.maintenance().asAdministrator().getConnection()) {
                connection.createStatement().execute("create database " + quoted(address.database()));
            } catch (SQLException e) {
                throw new DatabaseProblem(
                        "The database " + address + " does not exist and cannot be created: " + e.getMessage(), e);
            }
        }
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    private void checkVersion(JdbcClient sql) {
        int version = sql.sql("select current_setting('server_version_num')::int / 10000")
                .query(Integer.class)
                .single();
        if (version < LOWEST_VERSION) {
            throw new DatabaseProblem("The database " + address + " is PostgreSQL " + version + "; Probity needs "
                    + LOWEST_VERSION + " or later");
        }
    }

    private void createRoles(JdbcClient sql) {
        for (String role : LOGINS) {
            createRole(sql, role);
        }
        createRole(sql, "probity_owner");
        boolean superuser = sql.sql("select rolsuper from pg_roles where rolname = current_user")
                .query(Boolean.class)
                .single();
        if (!superuser && !may(sql, "select pg_has_role(current_user, 'probity_owner', 'member')")) {
            sql.sql("grant probity_owner to current_user").update();
        }
        if (!may(sql, "select has_database_privilege('probity_owner', current_database(), 'create')")) {
            sql.sql("""
                do $$
                begin
                    execute format('revoke all on database %I from public', current_database());
                    execute format('grant connect on database %I to probity_app, probity_sign_in, probity_counter, probity_public', current_database());
                    execute format('grant connect, create, temporary on database %I to probity_owner', current_database());
                end $$""").update();
        }
        refuseStrongRoles(sql);
    }

    private static boolean may(JdbcClient sql, String question) {
        return sql.sql(question).query(Boolean.class).single();
    }

    /** Names are this class's own constants; utility statements take no parameters, so they travel in a setting. */
    private static void createRole(JdbcClient sql, String role) {
        boolean there = sql.sql("select exists (select from pg_roles where rolname = ?)")
                .param(role)
                .query(Boolean.class)
                .single();
        if (!there) {
            sql.sql("select set_config('probity.role', ?, true)")
                    .param(role)
                    .query()
                    .singleValue();
            sql.sql("""
                do $$
                begin
                    execute format('create role %I nologin noinherit', current_setting('probity.role'));
                end $$""").update();
        }
    }

    private static void refuseStrongRoles(JdbcClient sql) {
        List<String> strong =
                sql.sql("""
                select rolname from pg_roles
                where rolname like 'probity\\_%' and rolname <> current_user and rolname <> 'probity_admin'
                  and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)""").query((row, number) -> row.getString(1)).list();
        if (!strong.isEmpty()) {
            throw new DatabaseProblem("These database roles are too strong, row security would not hold them: " + strong
                    + ". Take from them superuser, bypassrls, createrole, createdb and replication.");
        }
    }

    private boolean canLogIn(String role) {
        try (Connection connection = as(role).getConnection()) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private void setPassword(JdbcClient sql, String role) {
        sql.sql("select set_config('probity.role', ?, true), set_config('probity.password', ?, true)")
                .params(role, Secrets.at(secrets.resolve(role)))
                .query()
                .listOfRows();
        sql.sql("""
                do $$
                begin
                    perform set_config('password_encryption', 'scram-sha-256', true);
                    execute format('alter role %I login password %L', current_setting('probity.role'), current_setting('probity.password'));
                end $$""").update();
    }
}
