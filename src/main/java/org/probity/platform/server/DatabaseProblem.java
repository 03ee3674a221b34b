package org.probity.platform.server;

/** The database cannot be used; the message is for the operator and says what to do. */
final class DatabaseProblem extends RuntimeException {

    DatabaseProblem(String message) {
        super(message);
    }

    DatabaseProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
