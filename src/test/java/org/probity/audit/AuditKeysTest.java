package org.probity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditKeysTest {

    private final AuditKeys keys = new AuditKeys("a master key of a test, 32 bytes".getBytes(StandardCharsets.UTF_8));

    @Test
    void a_sealed_text_opens_again_and_says_nothing_in_clear() {
        AuditKeys.Sealed sealed = keys.seal("Nguyễn’s “interest” 🙂");

        assertThat(keys.open(sealed.bytes())).isEqualTo("Nguyễn’s “interest” 🙂");
        assertThat(new String(sealed.bytes(), StandardCharsets.UTF_8)).doesNotContain("interest");
        assertThat(sealed.commitment()).matches("[0-9a-f]{64}");
    }

    @Test
    void the_same_text_is_committed_to_anew_each_time() {
        assertThat(keys.seal("same").commitment())
                .isNotEqualTo(keys.seal("same").commitment());
    }

    @Test
    void a_changed_byte_or_another_key_opens_nothing() {
        byte[] sealed = keys.seal("reason").bytes();
        sealed[sealed.length - 1] ^= 1;
        AuditKeys other = new AuditKeys("another master of a test, 32 byte".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> keys.open(sealed)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> other.open(keys.seal("reason").bytes())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_stand_in_is_the_same_for_the_same_id_and_shows_none_of_it() {
        String id = "7b1f0a52-5f0c-4a8e-9d43-000000000001";

        assertThat(keys.pseudonym(id))
                .isEqualTo(keys.pseudonym(id))
                .isNotEqualTo(keys.pseudonym(id + "x"))
                .hasSize(10);
        assertThat(id).doesNotContain(keys.pseudonym(id));
    }

    @Test
    void the_key_is_made_once_and_read_by_its_owner_alone(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("secrets/audit-key");
        byte[] sealed = new AuditKeys(file).seal("kept").bytes();

        assertThat(new AuditKeys(file).open(sealed)).isEqualTo("kept");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
