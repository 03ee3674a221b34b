package org.probity.platform.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import org.probity.platform.files.FileRules.Judged;
import org.probity.platform.files.FileRules.Refused;
import org.probity.platform.files.FileRules.Taken;

/**
 * Office documents are zip archives. Which kind, and whether one is a trap, is read from the archive's own list of
 * contents at its end; nothing is unpacked.
 */
final class ZipRules {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_UNPACKED = 500L * 1024 * 1024;
    private static final long MOST_RATIO = 200;
    private static final int MOST_MANIFEST = 1024 * 1024;
    private static final long SMALL = 10L * 1024 * 1024;

    private ZipRules() {}

    static Judged judge(byte[] bytes) {
        try {
            ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            int end = end(zip);
            if (end < 0) {
                return new Refused(FileFault.BROKEN);
            }
            Contents contents = new Contents();
            FileFault fault = contents.read(zip, zip.getShort(end + 10) & 0xFFFF, zip.getInt(end + 16));
            if (fault != null) {
                return new Refused(fault);
            }
            return contents.kind(bytes);
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException cut) {
            return new Refused(FileFault.BROKEN);
        }
    }

    private static int end(ByteBuffer zip) {
        int last = zip.limit() - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - 0xFFFF; at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }

    /** The names in the archive, and the limits that they keep. */
    private static final class Contents {

        private final Set<String> names = new HashSet<>();
        private long unpacked;
        private long packed;
        private boolean locked;
        private int manifest = -1;

        @Nullable
        FileFault read(ByteBuffer zip, int count, int start) {
            if (count > MOST_ENTRIES) {
                return FileFault.HUGE;
            }
            int at = start;
            for (int i = 0; i < count; i++) {
                if (zip.getInt(at) != ENTRY) {
                    return FileFault.BROKEN;
                }
                locked |= (zip.getShort(at + 8) & 1) != 0;
                packed += Integer.toUnsignedLong(zip.getInt(at + 20));
                unpacked += Integer.toUnsignedLong(zip.getInt(at + 24));
                int length = zip.getShort(at + 28) & 0xFFFF;
                byte[] name = new byte[length];
                zip.get(at + 46, name);
                String entry = new String(name, UTF_8);
                if (!names.add(entry) || entry.contains("..") || entry.startsWith("/") || entry.contains("\\")) {
                    return FileFault.BROKEN;
                }
                if (entry.equals("META-INF/manifest.xml")) {
                    manifest = at;
                }
                at += 46 + length + (zip.getShort(at + 30) & 0xFFFF) + (zip.getShort(at + 32) & 0xFFFF);
            }
            boolean bomb = unpacked > MOST_UNPACKED || unpacked > SMALL && unpacked / Math.max(packed, 1) > MOST_RATIO;
            return bomb ? FileFault.HUGE : locked ? FileFault.PASSWORD : null;
        }

        Judged kind(byte[] bytes) {
            if (names.stream().anyMatch(name -> name.endsWith("vbaProject.bin") || name.startsWith("Basic/"))) {
                return new Refused(FileFault.MACROS);
            }
            if (names.contains("[Content_Types].xml")) {
                if (names.contains("word/document.xml")) {
                    return new Taken(FileKind.DOCX);
                }
                return names.contains("xl/workbook.xml") ? new Taken(FileKind.XLSX) : new Refused(FileFault.OTHER_KIND);
            }
            return names.contains("content.xml") && names.contains("mimetype")
                    ? open(bytes)
                    : new Refused(FileFault.OTHER_KIND);
        }

        /** The list of parts that says which are encrypted: the one thing that is unpacked, and no more than a megabyte. */
        private byte[] manifest(byte[] bytes) {
            ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            int local = zip.getInt(manifest + 42);
            int from = local + 30 + (zip.getShort(local + 26) & 0xFFFF) + (zip.getShort(local + 28) & 0xFFFF);
            int length = zip.getInt(manifest + 20);
            if (zip.getShort(manifest + 10) == 0) {
                return Arrays.copyOfRange(bytes, from, from + length);
            }
            Inflater inflater = new Inflater(true);
            try {
                inflater.setInput(bytes, from, length);
                byte[] text = new byte[MOST_MANIFEST];
                return Arrays.copyOf(text, inflater.inflate(text));
            } catch (DataFormatException damaged) {
                throw new IllegalArgumentException(damaged);
            } finally {
                inflater.end();
            }
        }

        /** OpenDocument puts its type first and unpacked, so that it can be read at a fixed place. */
        private Judged open(byte[] bytes) {
            String head = new String(bytes, 0, Math.min(bytes.length, 120), UTF_8);
            if (manifest >= 0 && FileRules.contains(manifest(bytes), "manifest:encryption-data".getBytes(UTF_8))) {
                return new Refused(FileFault.PASSWORD);
            }
            if (head.contains(FileKind.ODS.mediaType())) {
                return new Taken(FileKind.ODS);
            }
            return head.contains(FileKind.ODT.mediaType())
                    ? new Taken(FileKind.ODT)
                    : new Refused(FileFault.OTHER_KIND);
        }
    }
}
