package org.probity.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals what an event must not say in clear. One master key in one file outside the database; rotation comes later.
 *
 * <p>A sealed text is two things: a commitment (HMAC-SHA-256 over a random salt and the text) that goes into the event's
 * bytes, and a cipher text (AES-256-GCM over the same salt and text) that stands beside them and can be erased without
 * touching them. The salt goes with the cipher text, so the commitment alone tells nothing.
 */
@Component
public class AuditKeys {

    /** @param commitment 64 hexadecimal digits */
    record Sealed(String commitment, byte[] bytes) {}

    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] commitKey;
    private final SecretKeySpec sealKey;
    private final byte[] pseudonymKey;

    @Autowired
    AuditKeys(@Value("${probity.database.folder:data}/secrets/audit-key") Path file) {
        this(master(file));
    }

    AuditKeys(byte[] master) {
        commitKey = hmac(master, "commit".getBytes(StandardCharsets.UTF_8));
        sealKey = new SecretKeySpec(hmac(master, "seal".getBytes(StandardCharsets.UTF_8)), "AES");
        pseudonymKey = hmac(master, "pseudonym".getBytes(StandardCharsets.UTF_8));
    }

    Sealed seal(String text) {
        byte[] salted = salted(random(SALT), text);
        byte[] nonce = random(NONCE);
        byte[] cipherText = crypt(Cipher.ENCRYPT_MODE, nonce, salted);
        return new Sealed(HexFormat.of().formatHex(hmac(commitKey, salted)), concat(nonce, cipherText));
    }

    /** @throws IllegalArgumentException when the bytes were not sealed with this key, or were changed since */
    public String open(byte[] sealed) {
        byte[] salted = crypt(
                Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), Arrays.copyOfRange(sealed, NONCE, sealed.length));
        return new String(salted, SALT, salted.length - SALT, StandardCharsets.UTF_8);
    }

    /** A stand-in for an id: the same for the same id, and of no use to find it. */
    public String pseudonym(String id) {
        return HexFormat.of().formatHex(hmac(pseudonymKey, id.getBytes(StandardCharsets.UTF_8)), 0, 5);
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealKey, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not sealed with this audit key, or changed since", e);
        }
    }

    private static byte[] hmac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }

    private static byte[] master(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file, HexFormat.of().formatHex(random(32)));
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The audit key " + file + " can be neither read nor written", e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path written = Files.createTempFile(folder, "new", "", owner);
        Files.writeString(written, text);
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static byte[] salted(byte[] salt, String text) {
        return concat(salt, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
