package org.probity.linkage.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** A PostgreSQL server from the class path for one benchmark: loopback only, its folder left for the system's cleaner. */
final class ThrowawayPostgres implements AutoCloseable {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private final Path home;
    private final List<String> as;
    private final int port;

    ThrowawayPostgres() throws Exception {
        home = Files.createTempDirectory("probity-bench-postgres");
        as = "root".equals(System.getProperty("user.name"))
                ? List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
                : List.of();
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        unpack();
        if (!as.isEmpty()) {
            run(List.of("chown", "-R", "65534:65534", home.toString()));
        }
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        run(with(
                as,
                bin("initdb"),
                "-D",
                data(),
                "-U",
                "bench",
                "-A",
                "trust",
                "--no-sync",
                "-E",
                "UTF8",
                "--locale=C"));
        run(with(
                as,
                bin("pg_ctl"),
                "-D",
                data(),
                "-w",
                "-l",
                home + "/log",
                "-o",
                "-p " + port + " -h 127.0.0.1 -k '' -c shared_buffers=256MB -c jit=off",
                "start"));
    }

    Connection connect() throws Exception {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=bench");
    }

    @Override
    public void close() throws Exception {
        run(with(as, bin("pg_ctl"), "-D", data(), "-m", "immediate", "stop"));
        run(List.of("rm", "-rf", home.toString()));
    }

    private void unpack() throws IOException {
        try (var in = ThrowawayPostgres.class.getResourceAsStream(ARCHIVE);
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var file = home.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(file.getParent());
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(tar, file);
                    file.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
                }
            }
        }
    }

    private String bin(String name) {
        return home + "/bin/" + name;
    }

    private String data() {
        return home + "/data";
    }

    private static List<String> with(List<String> before, String... words) {
        var all = new ArrayList<>(before);
        all.addAll(List.of(words));
        return all;
    }

    private static void run(List<String> command) throws Exception {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " failed");
        }
    }
}
