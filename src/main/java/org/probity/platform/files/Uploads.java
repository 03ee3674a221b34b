package org.probity.platform.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.Fields;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.multipart.MultipartFile;

/** What a file input sent. */
public final class Uploads {

    private Uploads() {}

    /** Empty where no file was chosen; an empty file that was chosen is an upload of no bytes. */
    public static Optional<Upload> of(@Nullable MultipartFile sent) {
        if (sent == null) {
            return Optional.empty();
        }
        String name = sent.getOriginalFilename() == null ? "" : sent.getOriginalFilename();
        if (name.isEmpty() && sent.isEmpty()) {
            return Optional.empty();
        }
        if (sent.getSize() > FileRules.MOST_BYTES) {
            return Optional.of(new Upload(name, new byte[(int) FileRules.MOST_BYTES + 1])); // judged by its size alone
        }
        try {
            return Optional.of(new Upload(name, sent.getBytes()));
        } catch (IOException cut) {
            throw new UncheckedIOException("the upload was cut short", cut);
        }
    }

    /** Says by the field why a file was not taken; what a file input holds is never given back. */
    public static void refuse(BindingResult errors, String field, String words) {
        errors.addError(new FieldError(Fields.FORM, field, null, false, new String[] {"NotTaken"}, null, words));
    }
}
