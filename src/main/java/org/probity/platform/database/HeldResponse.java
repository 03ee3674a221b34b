package org.probity.platform.database;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer kept in memory, its redirect or error with it, until the transaction is committed: nothing of it leaves before. */
final class HeldResponse extends ContentCachingResponseWrapper {

    private @Nullable Ending ending;

    /** How the answer ends when it is not a body. */
    private interface Ending {
        void send(HttpServletResponse response) throws IOException;
    }

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    /** Lets the answer go. */
    void release() throws IOException {
        Ending held = ending;
        if (held == null) {
            copyBodyToResponse();
        } else {
            held.send((HttpServletResponse) getResponse());
        }
    }

    @Override
    public void sendError(int status) {
        hold(status, response -> response.sendError(status));
    }

    @Override
    public void sendError(int status, String message) {
        hold(status, response -> response.sendError(status, message));
    }

    @Override
    public void sendRedirect(String location) {
        sendRedirect(location, SC_FOUND, true);
    }

    @Override
    public void sendRedirect(String location, int status) {
        sendRedirect(location, status, true);
    }

    @Override
    public void sendRedirect(String location, boolean clearBuffer) {
        sendRedirect(location, SC_FOUND, clearBuffer);
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) {
        hold(status, response -> response.sendRedirect(location, status, clearBuffer));
    }

    private void hold(int status, Ending how) {
        if (isCommitted()) {
            throw new IllegalStateException("The answer has ended already");
        }
        resetBuffer();
        setStatus(status);
        ending = how;
    }

    @Override
    public boolean isCommitted() {
        return ending != null || super.isCommitted();
    }

    @Override
    public void flushBuffer() {
        // nothing leaves before the commit
    }
}
