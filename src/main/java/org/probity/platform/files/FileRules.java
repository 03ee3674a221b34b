package org.probity.platform.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file is, by its bytes; and the name that it is given. Nothing is unpacked or drawn. */
public final class FileRules {

    /** A file must be smaller than this. */
    public static final long MOST_BYTES = 10L * 1024 * 1024;

    private static final int MOST_SIDE = 20_000;
    private static final int LONGEST_NAME = 100;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final Pattern NO_NAME = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\"<>:|?*%;`$]");
    private static final Pattern MARKUP = Pattern.compile("(?s)\\s*<(!doctype|html|script|svg|\\?xml).*");

    /** What was found. */
    public sealed interface Judged {}

    public record Taken(FileKind kind) implements Judged {}

    public record Refused(FileFault fault) implements Judged {}

    private FileRules() {}

    /** @param taken the kinds that the question takes */
    public static Judged judge(Upload upload, Set<FileKind> taken) {
        byte[] bytes = upload.bytes();
        if (bytes.length == 0) {
            return new Refused(FileFault.EMPTY);
        }
        if (bytes.length >= MOST_BYTES) {
            return new Refused(FileFault.TOO_BIG);
        }
        Judged judged = byContent(upload);
        return judged instanceof Taken found && !taken.contains(found.kind())
                ? new Refused(FileFault.OTHER_KIND)
                : judged;
    }

    private static Judged byContent(Upload upload) {
        byte[] bytes = upload.bytes();
        if (starts(bytes, "%PDF-".getBytes(ISO_8859_1))) {
            return pdf(bytes);
        }
        if (starts(bytes, PNG)) {
            return png(bytes);
        }
        if (starts(bytes, JPEG)) {
            return jpeg(bytes);
        }
        if (starts(bytes, new byte[] {'P', 'K', 3, 4})) {
            return ZipRules.judge(bytes);
        }
        if (starts(bytes, OLE)) {
            // an office document under a password is wrapped in the old container
            boolean wrapped = contains(bytes, "EncryptedPackage".getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
            return new Refused(wrapped ? FileFault.PASSWORD : FileFault.OTHER_KIND);
        }
        return text(upload);
    }

    private static Judged pdf(byte[] bytes) {
        if (!contains(bytes, "%%EOF".getBytes(ISO_8859_1))) {
            return new Refused(FileFault.BROKEN);
        }
        // the trailer, or a cross-reference stream, names the encryption where there is one
        return contains(bytes, "/Encrypt".getBytes(ISO_8859_1))
                ? new Refused(FileFault.PASSWORD)
                : new Taken(FileKind.PDF);
    }

    private static Judged png(byte[] bytes) {
        if (bytes.length < 33) {
            return new Refused(FileFault.BROKEN);
        }
        ByteBuffer head = ByteBuffer.wrap(bytes);
        return picture(FileKind.PNG, head.getInt(16), head.getInt(20));
    }

    /** Walks the segments to the one that says how large the picture is. */
    private static Judged jpeg(byte[] bytes) {
        int at = 2;
        while (at + 9 < bytes.length && (bytes[at] & 0xFF) == 0xFF) {
            int marker = bytes[at + 1] & 0xFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return picture(FileKind.JPEG, two(bytes, at + 7), two(bytes, at + 5));
            }
            at += marker == 0xFF ? 1 : 2 + two(bytes, at + 2);
        }
        return new Refused(FileFault.BROKEN);
    }

    private static Judged picture(FileKind kind, int width, int height) {
        if (width <= 0 || height <= 0) {
            return new Refused(FileFault.BROKEN);
        }
        return width > MOST_SIDE || height > MOST_SIDE ? new Refused(FileFault.HUGE) : new Taken(kind);
    }

    /** Words in UTF-8 and no markup. Whether they are a table is the sender's word: both are served as plain text. */
    private static Judged text(Upload upload) {
        String words;
        try {
            words = UTF_8.newDecoder().decode(ByteBuffer.wrap(upload.bytes())).toString();
        } catch (CharacterCodingException otherEncoding) {
            words = new String(upload.bytes(), java.nio.charset.Charset.forName("windows-1252"));
        }
        boolean binary = words.chars().anyMatch(c -> c < 32 && c != '\t' && c != '\n' && c != '\r' && c != '\f');
        if (binary || MARKUP.matcher(words.toLowerCase(Locale.ROOT)).matches()) {
            return new Refused(FileFault.OTHER_KIND);
        }
        return new Taken(upload.name().toLowerCase(Locale.ROOT).endsWith(".csv") ? FileKind.CSV : FileKind.TXT);
    }

    /** The sender's name without folders, marks that hide or turn text, and with the ending of what the file is. */
    public static String name(String sent, FileKind kind) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        String stem = dot > 0 ? last.substring(0, dot) : last;
        String clean = NO_NAME.matcher(Normalizer.normalize(stem, Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
        while (clean.startsWith(".")) {
            clean = clean.substring(1).strip();
        }
        String kept = clean.codePointCount(0, clean.length()) > LONGEST_NAME
                ? clean.substring(0, clean.offsetByCodePoints(0, LONGEST_NAME)).strip()
                : clean;
        return (kept.isEmpty() ? "file" : kept) + "." + kind.extension();
    }

    static boolean starts(byte[] bytes, byte[] with) {
        return at(bytes, 0, with);
    }

    static boolean contains(byte[] bytes, byte[] word) {
        for (int i = 0; i <= bytes.length - word.length; i++) {
            if (bytes[i] == word[0] && at(bytes, i, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean at(byte[] bytes, int from, byte[] word) {
        for (int i = 0; i < word.length; i++) {
            if (from + i >= bytes.length || bytes[from + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    private static int two(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }
}
