package org.probity.inspection.load;

import org.jspecify.annotations.Nullable;
import org.probity.platform.files.Uploads;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/** Files sent again: the form has no words of its own, and what a file input holds is never given back. */
public record FileForm() {

    /**
     * The spreadsheet that was sent; null where it cannot be taken, and then the field says why.
     *
     * @param missing what to say where no file was chosen
     */
    public static @Nullable DataFile read(
            String field, @Nullable MultipartFile sent, String missing, BindingResult errors) {
        return switch (DataFile.read(Uploads.of(sent), missing)) {
            case DataFile.Read.Taken taken -> taken.file();
            case DataFile.Read.Refused no -> {
                Uploads.refuse(errors, field, no.words());
                yield null;
            }
        };
    }
}
