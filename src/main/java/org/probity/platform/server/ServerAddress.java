package org.probity.platform.server;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.Driver;
import org.postgresql.ds.PGSimpleDataSource;

/** Where a database is, and the user that sets it up. */
record ServerAddress(String url, String user, String password) {

    /** Reads an operator's address, in the driver's form or in the form that libpq and most hosting services use. */
    static ServerAddress parse(String address) {
        return address.startsWith("jdbc:") ? parseJdbc(address) : parseUri(address);
    }

    private static ServerAddress parseJdbc(String address) {
        Properties read = Driver.parseURL(address, new Properties());
        if (read == null) {
            throw new DatabaseProblem("PROBITY_DATABASE_URL is not an address of a PostgreSQL database. It looks like"
                    + " jdbc:postgresql://host:5432/probity?user=…&password=…");
        }
        return new ServerAddress(address, read.getProperty("user", ""), read.getProperty("password", ""));
    }

    private static ServerAddress parseUri(String address) {
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new DatabaseProblem("PROBITY_DATABASE_URL cannot be read as an address", e);
        }
        String scheme = String.valueOf(uri.getScheme());
        if (!scheme.matches("postgres(ql)?") || uri.getHost() == null) {
            throw new DatabaseProblem(
                    "PROBITY_DATABASE_URL must begin with jdbc:postgresql:// or postgresql:// and name a host");
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String database = uri.getPath() == null || uri.getPath().length() < 2 ? "/probity" : uri.getRawPath();
        String[] login = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        return new ServerAddress(
                "jdbc:postgresql://" + uri.getHost() + port + database + query,
                login.length > 0 ? URLDecoder.decode(login[0], StandardCharsets.UTF_8) : "",
                login.length > 1 ? URLDecoder.decode(login[1], StandardCharsets.UTF_8) : "");
    }

    /** Connections as the user that sets the database up: a new one each time, for a few statements. */
    DataSource asAdministrator() {
        return as(user, password);
    }

    /** The same server's maintenance database, for creating ours. */
    ServerAddress maintenance() {
        PGSimpleDataSource same = as(user, password);
        same.setDatabaseName("postgres");
        return new ServerAddress(same.getURL(), user, password);
    }

    String database() {
        return String.valueOf(as(user, password).getDatabaseName());
    }

    PGSimpleDataSource as(String name, String secret) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(name);
        source.setPassword(secret);
        source.setApplicationName("probity");
        source.setConnectTimeout(5);
        return source;
    }

    @Override
    public String toString() {
        return database() + " at " + String.join(",", as("", "").getServerNames());
    }
}
