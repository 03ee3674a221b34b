package org.probity.report.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.probity.figure.Figure;
import tools.jackson.databind.json.JsonMapper;

/** The approved document as bytes: written once at approval, hashed, and read again at publication, never put together anew. */
public final class DocumentBytes {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DocumentBytes() {}

    public static byte[] write(ReleaseDocument document) {
        return JSON.writeValueAsBytes(document);
    }

    public static ReleaseDocument read(byte[] bytes) {
        return JSON.readValue(bytes, ReleaseDocument.class);
    }

    /** A figure as a document holds it. */
    public static byte[] write(Figure figure) {
        return JSON.writeValueAsBytes(figure);
    }

    public static Figure readFigure(byte[] bytes) {
        return JSON.readValue(bytes, Figure.class);
    }

    /** A paper that is made of documents: a report, the national report. */
    public static byte[] writePaper(Record paper) {
        return JSON.writeValueAsBytes(paper);
    }

    public static <T extends Record> T readPaper(byte[] bytes, Class<T> kind) {
        return JSON.readValue(bytes, kind);
    }

    /** SHA-256 in hexadecimal. */
    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
