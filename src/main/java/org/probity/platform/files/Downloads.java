package org.probity.platform.files;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;

/** Sends a file to be saved, never to be shown: the browser neither guesses what it is nor runs anything in it. */
public final class Downloads {

    private static final String NOTHING = "default-src 'none'; sandbox; form-action 'none'; frame-ancestors 'none'";

    private Downloads() {}

    public static void send(EvidenceFiles.Opened opened, HttpServletResponse response) {
        send(opened.file().name(), opened.file().kind().mediaType(), opened.bytes(), response);
    }

    /** @param name with its ending, already clean */
    public static void send(String name, String mediaType, byte[] bytes, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", NOTHING);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setContentType(mediaType);
        response.setContentLength(bytes.length);
        try {
            response.getOutputStream().write(bytes);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
