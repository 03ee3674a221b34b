package org.probity.platform.files;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.probity.platform.files.FileRules.Refused;
import org.probity.platform.files.FileRules.Taken;
import org.probity.platform.files.StoredFile.Checked;
import org.probity.platform.time.Now;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Keeps files and gives them out. The caller has asked its guard about the thing that a file belongs to, and writes the
 * audit event.
 */
@Service
public class EvidenceFiles {

    /** A file that may be sent out, with its bytes. */
    public record Opened(StoredFile file, byte[] bytes) {}

    private final FileStore store;
    private final ObjectProvider<VirusScanner> scanner;
    private final Now now;

    EvidenceFiles(FileStore store, ObjectProvider<VirusScanner> scanner, Now now) {
        this.store = store;
        this.scanner = scanner;
        this.now = now;
    }

    /** Whether files are looked at for viruses, so that a page can say that they are not. */
    public boolean checksForViruses() {
        return scanner.getIfAvailable() != null;
    }

    /**
     * Keeps a file in the open transaction, or says why not.
     *
     * @param controllerBody whose record it becomes
     * @param taken the kinds that the question takes
     */
    public FileOutcome keep(String controllerBody, UUID by, Upload upload, Set<FileKind> taken) {
        return switch (FileRules.judge(upload, taken)) {
            case Refused refused -> refused(refused.fault(), taken);
            case Taken found -> {
                Checked checked = scan(upload.bytes());
                if (checked == Checked.INFECTED) {
                    yield refused(FileFault.VIRUS, taken);
                }
                StoredFile file = new StoredFile(
                        UUID.randomUUID(),
                        controllerBody,
                        FileRules.name(upload.name(), found.kind()),
                        found.kind(),
                        upload.bytes().length,
                        upload.sha256(),
                        by,
                        now.instant(),
                        checked);
                store.insert(file, upload.bytes());
                store.checked(controllerBody, file.id(), checked, now.instant());
                yield new FileOutcome.Kept(file);
            }
        };
    }

    /** What is kept under these ids, oldest first. */
    public List<StoredFile> all(String controllerBody, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : store.all(controllerBody, ids);
    }

    /** Empty for one that is not there and for one that waits for its check, which is asked for again. */
    public Optional<Opened> open(String controllerBody, UUID id) {
        Optional<StoredFile> file =
                store.all(controllerBody, Set.of(id)).stream().findFirst();
        Optional<byte[]> bytes = store.bytes(controllerBody, id);
        if (file.isEmpty() || bytes.isEmpty()) {
            return Optional.empty();
        }
        boolean opens = file.get().opens() || checkedAgain(file.get(), bytes.get());
        return opens ? Optional.of(new Opened(file.get(), bytes.get())) : Optional.empty();
    }

    private boolean checkedAgain(StoredFile file, byte[] bytes) {
        if (file.checked() == Checked.INFECTED) {
            return false;
        }
        Checked checked = scan(bytes);
        if (checked != file.checked()) {
            store.checked(file.controllerBody(), file.id(), checked, now.instant());
        }
        return checked == Checked.CLEAN || checked == Checked.NO_SCANNER;
    }

    private Checked scan(byte[] bytes) {
        VirusScanner present = scanner.getIfAvailable();
        if (present == null) {
            return Checked.NO_SCANNER;
        }
        return switch (present.scan(bytes)) {
            case CLEAN -> Checked.CLEAN;
            case INFECTED -> Checked.INFECTED;
            case NO_ANSWER -> Checked.WAITING;
        };
    }

    private static FileOutcome refused(FileFault fault, Set<FileKind> taken) {
        return new FileOutcome.NotTaken(fault, fault.words(taken));
    }
}
