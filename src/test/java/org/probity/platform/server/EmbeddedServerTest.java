package org.probity.platform.server;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Starts servers of its own, with durable settings, in a folder of its own. */
@Timeout(120)
class EmbeddedServerTest {

    private static final String VERSION = "18.4.0";

    @TempDir
    Path data;

    private EmbeddedServer server;

    @BeforeEach
    void a_server() throws IOException {
        // as root without namespaces the server runs as nobody, who must be able to enter
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path programs = Path.of("target", "test-server", "server-" + VERSION).toAbsolutePath();
        Files.createDirectories(programs.getParent());
        ServerArchive.unpackInto(programs);
        Files.createSymbolicLink(
                Files.createDirectories(data.resolve("postgres")).resolve("server-" + VERSION), programs);
        server = new EmbeddedServer(data, VERSION, true);
    }

    @AfterEach
    void stop() {
        server.close();
        assertThat(ServerProcess.of(cluster()).filter(ServerProcess::isOurs))
                .as("a process left behind")
                .isEmpty();
    }

    private Path cluster() {
        return data.resolve("postgres").resolve("cluster");
    }

    private JdbcClient sql(ServerAddress address) {
        return JdbcClient.create(address.maintenance().asAdministrator());
    }

    private long postmaster() {
        return ServerProcess.of(cluster()).orElseThrow().pid();
    }

    @Test
    void its_settings_are_durable_and_it_listens_on_this_machine_only() {
        ServerAddress address = server.start();
        List<String> settings = List.of(
                "fsync",
                "full_page_writes",
                "synchronous_commit",
                "data_checksums",
                "password_encryption",
                "listen_addresses",
                "unix_socket_directories");
        assertThat(settings.stream()
                        .map(name -> sql(address)
                                .sql("select current_setting(?)")
                                .param(name)
                                .query(String.class)
                                .single()))
                .containsExactly("on", "on", "on", "on", "scram-sha-256", "127.0.0.1", "");
    }

    @Test
    void a_wrong_password_is_refused() {
        ServerAddress address = server.start();
        assertThatThrownBy(
                        () -> address.as(EmbeddedServer.ADMINISTRATOR, "guess").getConnection())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void a_second_application_finds_it_running_and_only_the_last_one_out_stops_it() throws Exception {
        ServerAddress first = server.start();
        Process other = otherApplication("wait");
        long running = postmaster();
        server.close();
        assertThat(sql(first)
                        .sql("select count(*) from kept")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(postmaster()).isEqualTo(running);
        other.getOutputStream().close();
        assertThat(other.waitFor(30, SECONDS)).isTrue();
        assertThat(ServerProcess.of(cluster())).isEmpty();
        server = new EmbeddedServer(data, VERSION, true);
        assertThat(server.start()).as("the same port again").isEqualTo(first);
    }

    @Test
    void an_application_killed_with_9_loses_nothing_and_the_next_one_finds_the_server_running() throws Exception {
        Process killed = otherApplication("wait");
        long running = postmaster();
        killed.destroyForcibly().waitFor();
        ServerAddress address = server.start();
        assertThat(postmaster()).isEqualTo(running);
        assertThat(sql(address)
                        .sql("select count(*) from kept")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_server_killed_with_9_is_started_again_on_the_same_port_and_has_lost_nothing() throws Exception {
        ServerAddress address = server.start();
        sql(address).sql("create table kept as select 1 as row").update();
        long killed = postmaster();
        ProcessHandle.of(killed).orElseThrow().destroyForcibly();
        Instant deadline = Instant.now().plusSeconds(30);
        while (Instant.now().isBefore(deadline) && !answers(address)) {
            Thread.sleep(100);
        }
        assertThat(sql(address)
                        .sql("select count(*) from kept")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(postmaster()).isNotEqualTo(killed);
    }

    private boolean answers(ServerAddress address) {
        try (Connection connection = address.maintenance().asAdministrator().getConnection()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    @Test
    void another_program_on_its_port_makes_it_choose_another() throws Exception {
        ServerAddress first = server.start();
        server.close();
        int port =
                Integer.parseInt(Files.readString(data.resolve("postgres/port")).strip());
        try (ServerSocket stranger = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            server = new EmbeddedServer(data, VERSION, true);
            assertThat(server.start().url()).isNotEqualTo(first.url()).contains("127.0.0.1");
            assertThat(stranger.isBound()).isTrue();
        }
    }

    @Test
    void the_number_of_a_stranger_in_its_process_file_does_not_keep_it_from_starting() throws Exception {
        server.start();
        server.close();
        Files.write(
                cluster().resolve("postmaster.pid"),
                List.of(Long.toString(ProcessHandle.current().pid()), cluster().toString(), "0", "1", "", "127.0.0.1"));
        server = new EmbeddedServer(data, VERSION, true);
        assertThat(answers(server.start())).isTrue();
    }

    @Test
    void data_of_another_version_are_not_touched_and_the_message_says_what_to_do() throws Exception {
        server.start();
        server.close();
        Files.writeString(cluster().resolve("PG_VERSION"), "17\n");
        server = new EmbeddedServer(data, VERSION, true);
        assertThatThrownBy(server::start)
                .hasMessageContaining("written by PostgreSQL 17")
                .hasMessageContaining("this build brings 18");
        Files.writeString(cluster().resolve("PG_VERSION"), "18\n");
    }

    @Test
    void a_folder_that_cannot_be_written_is_named() throws Exception {
        Path file = Files.createFile(data.resolve("file"));
        assertThatThrownBy(() -> new EmbeddedServer(file, VERSION, true))
                .hasMessageContaining(file.toString())
                .hasMessageContaining("cannot be written");
    }

    @Test
    void its_passwords_are_readable_by_their_owner_only() throws Exception {
        server.start();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("postgres/password"))))
                .isEqualTo("rw-------");
    }

    private Process otherApplication(String what) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherApplication.class.getName(),
                        data.toString(),
                        what)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.inputReader().lines().anyMatch("ready"::equals)).isTrue();
        return process;
    }

    /** Uses the server until its input ends. */
    static final class OtherApplication {
        public static void main(String[] arguments) throws IOException {
            try (EmbeddedServer server = new EmbeddedServer(Path.of(arguments[0]), VERSION, true)) {
                ServerAddress address = server.start();
                var source =
                        new DriverManagerDataSource(address.maintenance().url(), address.user(), address.password());
                JdbcClient.create(source)
                        .sql("create table kept as select 1 as row")
                        .update();
                System.out.println("ready");
                System.in.readAllBytes();
            }
        }
    }
}
