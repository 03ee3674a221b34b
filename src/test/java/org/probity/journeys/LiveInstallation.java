package org.probity.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An installation that is no demonstration, as a process of its own on an empty database. The suite's own context stays one. */
public final class LiveInstallation implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Probity is ready at http://localhost:(\\d+)/");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path folder;
    private final Process process;
    private final List<String> said = new CopyOnWriteArrayList<>();

    private LiveInstallation(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
    }

    /** @param folder emptied before; @param options as on the command line: {@code --probity.address=…} */
    public static LiveInstallation start(Path folder, List<String> options) throws IOException {
        remove(folder);
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                withoutTests(),
                "org.probity.Probity",
                "--server.port=0",
                "--probity.database.folder=" + folder,
                "--probity.database.durable=false"));
        command.addAll(options);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        LiveInstallation live = new LiveInstallation(folder, process);
        Thread.ofVirtual().start(live::listen);
        live.await(READY);
        return live;
    }

    /** The fixtures are beans: an installation has none. */
    private static String withoutTests() {
        return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(java.util.stream.Collectors.joining(java.io.File.pathSeparator));
    }

    private void listen() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(said::add);
        } catch (IOException | RuntimeException ended) {
            said.add("(ended)");
        }
    }

    /** The first group of the first line that matches; waits for it. */
    public String await(Pattern pattern) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline) && process.isAlive()) {
            for (String line : said) {
                Matcher matcher = pattern.matcher(line);
                if (matcher.find()) {
                    return matcher.group(1);
                }
            }
            java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        throw new IllegalStateException("It did not say " + pattern + ", but:\n" + String.join("\n", said));
    }

    public int port() {
        return Integer.parseInt(await(READY));
    }

    public List<String> said() {
        return List.copyOf(said);
    }

    /** The administrator's hands, past every wall: to read what was logged. */
    public JdbcClient database() throws IOException {
        Path server = folder.resolve("postgres");
        String port = Files.readString(server.resolve("port")).strip();
        return JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + port + "/probity",
                "probity_admin",
                Files.readString(server.resolve("password")).strip()));
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
