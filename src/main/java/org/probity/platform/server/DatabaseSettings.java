package org.probity.platform.server;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set about the database.
 *
 * @param url address of a PostgreSQL 15 or later, as {@code jdbc:postgresql://…} or {@code postgresql://user:password@host/database}; absent: the
 *     embedded server. Environment variable {@code PROBITY_DATABASE_URL}
 * @param folder where the embedded server and the secrets of the roles live
 * @param durable false gives up safety against a crash for speed: tests only
 * @param keepRunning true leaves the embedded server running when the application stops
 * @param serverVersion version of the embedded server's archive
 */
@ConfigurationProperties("probity.database")
public record DatabaseSettings(
        @Nullable String url,
        @DefaultValue("data") Path folder,
        @DefaultValue("true") boolean durable,
        @DefaultValue("false") boolean keepRunning,
        @DefaultValue("unknown") String serverVersion) {

    boolean embedded() {
        return url == null || url.isBlank();
    }
}
