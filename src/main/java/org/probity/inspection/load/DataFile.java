package org.probity.inspection.load;

import java.util.List;
import java.util.Optional;
import org.probity.exchange.Reading;
import org.probity.exchange.SheetRow;
import org.probity.exchange.Sheets;
import org.probity.platform.files.FileKind;
import org.probity.platform.files.FileRules;
import org.probity.platform.files.Upload;

/**
 * A spreadsheet that was read, with its bytes.
 *
 * @param name as cleaned
 * @param hash SHA-256 in lower-case hexadecimal
 */
public record DataFile(String name, byte[] bytes, String hash, List<SheetRow> rows) {

    /** A file that can be read, or what to say by the field. */
    public sealed interface Read {
        record Taken(DataFile file) implements Read {}

        record Refused(String words) implements Read {}
    }

    /** @param missing what to say where no file was chosen */
    public static Read read(Optional<Upload> sent, String missing) {
        if (sent.isEmpty()) {
            return new Read.Refused(missing);
        }
        Upload upload = sent.get();
        return switch (FileRules.judge(upload, FileKind.SPREADSHEETS)) {
            case FileRules.Refused no -> new Read.Refused(no.fault().words(FileKind.SPREADSHEETS));
            case FileRules.Taken yes ->
                switch (Sheets.read(yes.kind(), upload.bytes())) {
                    case Reading.Unreadable no -> new Read.Refused(no.words());
                    case Reading.Rows rows -> taken(FileRules.name(upload.name(), yes.kind()), upload, rows.rows());
                };
        };
    }

    private static Read taken(String name, Upload upload, List<SheetRow> rows) {
        if (rows.size() < 2) {
            return new Read.Refused("The selected file has no rows under its headings");
        }
        Optional<String> contact = ContactData.fault(rows);
        return contact.isPresent()
                ? new Read.Refused(contact.get())
                : new Read.Taken(new DataFile(name, upload.bytes(), upload.sha256(), rows));
    }

    /** Again, from what was kept. */
    public static List<SheetRow> rows(String name, byte[] bytes) {
        return switch (read(Optional.of(new Upload(name, bytes)), "")) {
            case Read.Taken taken -> taken.file().rows();
            case Read.Refused no -> throw new IllegalStateException("what was kept was read before: " + no.words());
        };
    }
}
