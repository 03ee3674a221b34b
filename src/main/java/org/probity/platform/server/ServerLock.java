package org.probity.platform.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Who uses the embedded server: each application holds a shared lock for as long as it lives, so the last one out turns off the light. The kernel drops the lock of
 * a killed process; a file with a count in it would not.
 */
final class ServerLock implements AutoCloseable {

    private final FileChannel file;
    private @Nullable FileLock using;

    ServerLock(Path path) throws IOException {
        file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    void use() throws IOException {
        if (using == null) {
            try {
                using = file.lock(0, 1, true);
            } catch (OverlappingFileLockException e) {
                using = null; // another server object of this process holds it for both
            }
        }
    }

    /** Gives up our use, and says whether nobody else is left. */
    boolean wasTheLast() throws IOException {
        if (using == null) {
            return false;
        }
        using.release();
        using = null;
        try (FileLock all = file.tryLock(0, 1, false)) {
            return all != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** One process at a time starts or stops the server. */
    FileLock toChangeTheServer() throws IOException {
        return file.lock(1, 1, false);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
