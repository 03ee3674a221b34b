/**
 * The database: our own launcher of an embedded PostgreSQL, the five roles, one transaction per request that begins with its row-security context, and
 * forms that count once.
 *
 * <p>Words: a <em>wall</em> is forced row security by controller body; a <em>sign-in</em> is the opaque id of {@code entrance.sign_in} from which the
 * database itself works out which bodies' rows may be seen. How to write a table behind the walls stands at the top of the first migration,
 * {@code db/migration/platform/V202611230900__ground.sql}.
 *
 * <p>May use: Spring's JDBC and transactions, HikariCP, Flyway, the PostgreSQL driver. No other module writes {@code java.sql} or opens a connection.
 */
@NamedInterface("database")
@NullMarked
package org.probity.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
