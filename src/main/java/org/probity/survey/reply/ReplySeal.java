package org.probity.survey.reply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals boxes of replies: AES-256-GCM under a key in a file outside the database, bound to the box. A box holds up to
 * {@link #MOST} replies and is as long empty as full; each sealing shuffles what is in it.
 */
@Component
class ReplySeal {

    /** Replies to a box. */
    static final int MOST = 64;

    private static final int UNIT_BYTES = 16;
    private static final UUID NO_UNIT = new UUID(0, 0);
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    @Autowired
    ReplySeal(@Value("${probity.database.folder:data}/secrets/survey-key") Path file) {
        this(secret(file));
    }

    ReplySeal(byte[] secret) {
        key = new SecretKeySpec(secret, "AES");
    }

    /**
     * @param box names the box: bytes sealed for one do not open as another
     * @param questions how many the survey asks
     */
    byte[] seal(String box, int questions, List<Reply> replies) {
        List<Reply> shuffled = new ArrayList<>(replies);
        Collections.shuffle(shuffled, RANDOM);
        ByteBuffer plain = ByteBuffer.allocate(1 + MOST * (UNIT_BYTES + questions));
        plain.put((byte) shuffled.size());
        for (Reply reply : shuffled) {
            UUID unit = reply.unit().orElse(NO_UNIT);
            plain.putLong(unit.getMostSignificantBits()).putLong(unit.getLeastSignificantBits());
            reply.chosen().forEach(option -> plain.put(option.byteValue()));
        }
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, box, nonce, plain.array());
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /** @throws IllegalArgumentException when the bytes were not sealed for this box with this key, or were changed since */
    List<Reply> open(String box, int questions, byte[] bytes) {
        byte[] nonce = Arrays.copyOf(bytes, NONCE);
        ByteBuffer plain =
                ByteBuffer.wrap(crypt(Cipher.DECRYPT_MODE, box, nonce, Arrays.copyOfRange(bytes, NONCE, bytes.length)));
        List<Reply> replies = new ArrayList<>();
        for (int left = plain.get(); left > 0; left--) {
            UUID unit = new UUID(plain.getLong(), plain.getLong());
            List<Integer> chosen = new ArrayList<>();
            for (int question = 0; question < questions; question++) {
                chosen.add((int) plain.get());
            }
            replies.add(new Reply(unit.equals(NO_UNIT) ? Optional.empty() : Optional.of(unit), chosen));
        }
        return replies;
    }

    private byte[] crypt(int mode, String box, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(box.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not sealed for this box with this survey key, or changed since", e);
        }
    }

    private static byte[] secret(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] fresh = new byte[32];
                RANDOM.nextBytes(fresh);
                write(file, HexFormat.of().formatHex(fresh));
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The survey key " + file + " can be neither read nor written", e);
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
}
