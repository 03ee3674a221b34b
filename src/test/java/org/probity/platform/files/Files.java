package org.probity.platform.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of each kind, for tests. */
public final class Files {

    private Files() {}

    public static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"
                .getBytes(ISO_8859_1);
    }

    public static byte[] lockedPdf() {
        return "%PDF-1.7\ntrailer\n<< /Root 1 0 R /Encrypt 2 0 R >>\n%%EOF\n".getBytes(ISO_8859_1);
    }

    static byte[] png(int width, int height) {
        ByteBuffer head = ByteBuffer.allocate(64);
        head.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        head.putInt(13).put("IHDR".getBytes(ISO_8859_1)).putInt(width).putInt(height);
        return head.array();
    }

    static byte[] jpeg(int width, int height) {
        ByteBuffer head = ByteBuffer.allocate(40);
        head.put(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16});
        head.put(new byte[14]);
        head.put(new byte[] {(byte) 0xFF, (byte) 0xC0, 0, 11, 8})
                .putShort((short) height)
                .putShort((short) width);
        return head.array();
    }

    static byte[] docx() {
        return zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<document/>");
    }

    static byte[] xlsx() {
        return zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>");
    }

    static byte[] odt(String manifest) {
        return zip("mimetype", FileKind.ODT.mediaType(), "content.xml", "<c/>", "META-INF/manifest.xml", manifest);
    }

    static byte[] ods() {
        return zip("mimetype", FileKind.ODS.mediaType(), "content.xml", "<c/>", "META-INF/manifest.xml", "<m/>");
    }

    /** @param parts names and texts in turn */
    static byte[] zip(String... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts.length; i += 2) {
                byte[] text = parts[i + 1].getBytes(UTF_8);
                ZipEntry entry = new ZipEntry(parts[i]);
                if (parts[i].equals("mimetype")) {
                    CRC32 sum = new CRC32();
                    sum.update(text);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(text.length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(text);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
