package org.probity.sample.research;

import java.util.Optional;
import org.probity.inspection.load.DataFile;
import org.probity.platform.files.Upload;

/** A file of the sample, read as one that an analyst sends. */
final class SampleFile {

    private SampleFile() {}

    static DataFile of(String name, byte[] bytes) {
        return switch (DataFile.read(Optional.of(new Upload(name, bytes)), "no file")) {
            case DataFile.Read.Taken taken -> taken.file();
            case DataFile.Read.Refused no -> throw new IllegalStateException(name + ": " + no.words());
        };
    }
}
