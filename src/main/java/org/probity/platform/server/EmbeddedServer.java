package org.probity.platform.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own: its programs from the class path, its data under one folder, durable settings, passwords, loopback only. It outlives a killed application,
 * which finds it again; the last application to stop normally stops it, and a server that dies is started again on the same port.
 */
final class EmbeddedServer implements AutoCloseable {

    static final String ADMINISTRATOR = "probity_admin";
    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final Path programs;
    private final Path cluster;
    private final boolean durable;
    private final ServerUser user = ServerUser.find();
    private final ServerLock lock;
    private final Thread watch =
            Thread.ofPlatform().daemon().name("postgres-watch").unstarted(this::keepAlive);

    EmbeddedServer(Path data, String version, boolean durable) {
        this.folder = data.toAbsolutePath().normalize().resolve("postgres");
        this.programs = folder.resolve("server-" + version);
        this.cluster = folder.resolve("cluster");
        this.durable = durable;
        try {
            Files.createDirectories(folder);
            lock = new ServerLock(folder.resolve("lock"));
        } catch (IOException e) {
            throw new DatabaseProblem(
                    "The folder " + folder + " cannot be written. Give this user the right to write there, or"
                            + " name another with --probity.database.folder=…",
                    e);
        }
    }

    /** Starts the server, or finds it running. */
    synchronized ServerAddress start() {
        try (FileLock changing = lock.toChangeTheServer()) {
            lock.use();
            ServerAddress address = running().orElse(null);
            if (address == null) {
                ServerArchive.unpackInto(programs);
                if (!Files.exists(cluster)) {
                    initialise();
                }
                checkVersion();
                address = launch();
            }
            if (watch.getState() == Thread.State.NEW) {
                watch.start();
            }
            return address;
        } catch (IOException e) {
            throw new DatabaseProblem(
                    "The embedded PostgreSQL in " + folder + " cannot be started: " + e.getMessage(), e);
        }
    }

    /** A server that is up on our data: after a killed application, or beside another one. */
    private Optional<ServerAddress> running() {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (ServerProcess.of(cluster).filter(ServerProcess::isOurs).isPresent()) {
            Optional<ServerAddress> address = ServerProcess.of(cluster).map(p -> address(p.port()));
            if (address.filter(this::answersAsOurs).isPresent()) {
                return address;
            }
            if (Instant.now().isAfter(deadline)) {
                throw new DatabaseProblem(
                        "A PostgreSQL runs on " + cluster + " but does not answer. Its log: " + folder.resolve("log"));
            }
            pause();
        }
        return Optional.empty();
    }

    private ServerAddress address(int port) {
        return new ServerAddress(
                "jdbc:postgresql://127.0.0.1:" + port + "/probity",
                ADMINISTRATOR,
                Secrets.at(folder.resolve("password")));
    }

    private boolean answersAsOurs(ServerAddress address) {
        try (Connection connection = address.maintenance().asAdministrator().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("show data_directory")) {
            return row.next() && Path.of(row.getString(1)).toRealPath().equals(cluster.toRealPath());
        } catch (SQLException | IOException e) {
            return false;
        }
    }

    private void initialise() throws IOException {
        Instant began = Instant.now();
        Path unfinished = folder.resolve("cluster.new");
        ServerArchive.remove(unfinished);
        Secrets.at(folder.resolve("password"));
        user.own(folder);
        List<String> command =
                new ArrayList<>(List.of(program("initdb"), "-D", unfinished.toString(), "-U", ADMINISTRATOR));
        command.addAll(List.of(
                "--pwfile=" + folder.resolve("password"), "-A", "scram-sha-256", "--data-checksums", "-E", "UTF8"));
        command.addAll(List.of("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "-T", "english"));
        if (!durable) {
            command.add("--no-sync");
        }
        run(command);
        Files.writeString(unfinished.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
        Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
        log.info(
                "New database folder {} in {} ms",
                cluster,
                Duration.between(began, Instant.now()).toMillis());
    }

    private void checkVersion() throws IOException {
        String data = Files.readString(cluster.resolve("PG_VERSION")).strip();
        String ours = programs.getFileName().toString().replaceAll("server-(\\d+).*", "$1");
        if (!data.equals(ours)) {
            throw new DatabaseProblem(
                    "The data in " + cluster + " were written by PostgreSQL " + data + " and this build brings " + ours
                            + ". Move the folder aside, or open it with the build that wrote it and export the tables.");
        }
    }

    private ServerAddress launch() throws IOException {
        ServerProcess.of(cluster).ifPresent(ServerProcess::forgetWhenNotOurs);
        user.own(folder);
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            int port = choosePort();
            Files.writeString(cluster.resolve("postgresql.conf"), configuration(port));
            try {
                run(List.of(
                        program("pg_ctl"),
                        "start",
                        "-w",
                        "-t",
                        "60",
                        "-D",
                        cluster.toString(),
                        "-l",
                        folder.resolve("log").toString()));
                Files.writeString(folder.resolve("port"), Integer.toString(port));
                return verified(address(port));
            } catch (DatabaseProblem e) {
                // a backend of a killed server may hold its memory for a moment, and another program may take the port
                // between choice and use
                if (Instant.now().isAfter(deadline)) {
                    throw e;
                }
                pause();
            }
        }
    }

    private ServerAddress verified(ServerAddress address) {
        if (!answersAsOurs(address)) {
            throw new DatabaseProblem("Another server answers where ours should: " + address.url());
        }
        return address;
    }

    private int choosePort() throws IOException {
        Path kept = folder.resolve("port");
        int wanted =
                Files.exists(kept) ? Integer.parseInt(Files.readString(kept).strip()) : 0;
        InetAddress loopback = InetAddress.ofLiteral("127.0.0.1");
        try (ServerSocket free = new ServerSocket(wanted, 1, loopback)) {
            return free.getLocalPort();
        } catch (IOException e) {
            log.warn("Port {} of the embedded PostgreSQL is taken by another program; choosing another", wanted);
            try (ServerSocket free = new ServerSocket(0, 1, loopback)) {
                return free.getLocalPort();
            }
        }
    }

    private String configuration(int port) {
        String safety = durable
                ? "fsync = on\nfull_page_writes = on\nsynchronous_commit = on\n"
                : "fsync = off\nfull_page_writes = off\nsynchronous_commit = off\n";
        return """
                # written by Probity at each start; changes here are lost
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'
                max_connections = 100
                shared_buffers = '128MB'
                max_wal_size = '1GB'
                timezone = 'UTC'
                log_timezone = 'UTC'
                datestyle = 'iso, dmy'
                lc_messages = 'C'
                default_text_search_config = 'pg_catalog.english'
                log_line_prefix = '%%m [%%p] %%u '
                """.formatted(port) + safety;
    }

    private String program(String name) {
        return programs.resolve("bin").resolve(name).toString();
    }

    private void run(List<String> command) throws IOException {
        Path output = folder.resolve("last-command.log");
        Process started = new ProcessBuilder(user.command(command))
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!started.waitFor(2, TimeUnit.MINUTES) || started.exitValue() != 0) {
                throw new DatabaseProblem("The embedded PostgreSQL did not start: "
                        + Files.readString(output).strip() + " Its log: " + folder.resolve("log"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseProblem("Interrupted while starting the embedded PostgreSQL", e);
        }
    }

    private void keepAlive() {
        while (!Thread.interrupted()) {
            if (!pause()) {
                return;
            }
            if (ServerProcess.of(cluster).filter(ServerProcess::isOurs).isEmpty()) {
                log.warn("The embedded PostgreSQL has died; starting it again");
                try {
                    start();
                } catch (RuntimeException e) {
                    log.error("The embedded PostgreSQL could not be started again", e);
                }
            }
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(250);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Stops watching, and stops the server unless another application uses it. */
    @Override
    public void close() {
        watch.interrupt();
        stop();
    }

    private synchronized void stop() {
        try (lock;
                FileLock changing = lock.toChangeTheServer()) {
            if (lock.wasTheLast()
                    && ServerProcess.of(cluster).filter(ServerProcess::isOurs).isPresent()) {
                run(List.of(program("pg_ctl"), "stop", "-m", "fast", "-w", "-D", cluster.toString()));
            }
        } catch (IOException e) {
            log.warn("The embedded PostgreSQL could not be stopped", e);
        }
    }

    /** Stops watching and leaves the server to the next application. */
    void leaveRunning() {
        watch.interrupt();
    }
}
