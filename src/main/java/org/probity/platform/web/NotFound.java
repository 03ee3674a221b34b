package org.probity.platform.web;

import java.io.Serial;

/**
 * Not there, or not the reader's to know of: one answer for both. It carries no words, so that none can tell the two
 * apart, and no stack trace, so that it costs the same however deep it is thrown.
 */
public final class NotFound extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("Not found", null, false, false);
    }
}
