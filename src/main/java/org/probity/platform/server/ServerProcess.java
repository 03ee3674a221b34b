package org.probity.platform.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a server wrote about itself in {@code postmaster.pid}: first line its process, fourth its port (PostgreSQL's miscadmin.h). */
record ServerProcess(Path cluster, long pid, int port) {

    private static final String FILE = "postmaster.pid";

    static Optional<ServerProcess> of(Path cluster) {
        Path file = cluster.resolve(FILE);
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() < 4) {
                return Optional.empty();
            }
            return Optional.of(new ServerProcess(
                    cluster,
                    Long.parseLong(lines.getFirst().strip()),
                    Integer.parseInt(lines.get(3).strip())));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Alive, and a PostgreSQL on this very folder: after a restart of the machine the number may be anybody's. */
    boolean isOurs() {
        Path arguments = Path.of("/proc", Long.toString(pid), "cmdline");
        try {
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent()
                    && List.of(Files.readString(arguments).split("\0")).contains(cluster.toString());
        } catch (IOException e) {
            return false;
        }
    }

    /** PostgreSQL would not start while a stranger bears the number in its file. */
    void forgetWhenNotOurs() {
        if (ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent() && !isOurs()) {
            try {
                Files.deleteIfExists(cluster.resolve(FILE));
            } catch (IOException e) {
                throw new DatabaseProblem("The stale " + FILE + " in " + cluster + " cannot be removed", e);
            }
        }
    }
}
