/**
 * Where the database is: our own launcher of an embedded PostgreSQL or the operator's own server, the database in it, and the five roles with their passwords.
 *
 * <p>Words: the <em>administrator</em> sets up and migrates, as {@code probity_owner}; the four other roles serve requests and own nothing.
 *
 * <p>May use: the PostgreSQL driver, Spring's {@code JdbcClient}. Used by {@code platform.database} only.
 */
@NullMarked
package org.probity.platform.server;

import org.jspecify.annotations.NullMarked;
