package org.probity.publication.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probity.entrance.Installation;
import org.probity.publication.RoundLoader;
import org.probity.publication.copy.PublicCopies;
import org.probity.publication.run.RunExport;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code ./probity export --round ROUND --body BODY --out DIR}: writes the files and ends. It ends with 0 where files
 * were written, with 1 where there is nothing of that name, with 2 where something was left unsaid.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ExportCommand implements ApplicationRunner {

    private static final Set<String> ASKED = Set.of("round", "body", "out");

    private final PublicReading reading;
    private final PublicCopies copies;
    private final List<RoundLoader> loaders;
    private final Installation installation;
    private final RunExport run;
    private final ConfigurableApplicationContext application;
    private final String command;

    ExportCommand(
            PublicReading reading,
            PublicCopies copies,
            List<RoundLoader> loaders,
            Installation installation,
            RunExport run,
            ConfigurableApplicationContext application,
            @Value("${probity.command:}") String command) {
        this.reading = reading;
        this.copies = copies;
        this.loaders = List.copyOf(loaders);
        this.installation = installation;
        this.run = run;
        this.application = application;
        this.command = command;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (command.equals("export")) {
            int ended = export(List.of(arguments.getSourceArgs()));
            System.exit(SpringApplication.exit(application, () -> ended));
        }
    }

    private int export(List<String> arguments) {
        Map<String, String> given = options(arguments);
        boolean all = given.containsKey("all");
        for (String name : all ? List.of("round", "out") : List.of("round", "body", "out")) {
            if (given.getOrDefault(name, "").isBlank()) {
                System.err.println("Say --" + name
                        + ". For example: ./probity export --round twins-2012 --body northmere --out out/northmere");
                return 2;
            }
        }
        // a relative folder is meant from where the command was typed
        Path folder = Path.of(given.getOrDefault("probity.called-from", "")).resolve(given.getOrDefault("out", ""));
        try {
            if (all) {
                return everything(given.getOrDefault("round", ""), folder);
            }
            return say(given, write(given.getOrDefault("round", ""), given.getOrDefault("body", ""), folder));
        } catch (IOException e) {
            System.err.println("The files could not be written to " + folder + ": " + e.getMessage());
            return 1;
        }
    }

    /** Reports, releases, the thematic and the figures of all forces; 1 where the papers do not agree, and then nothing is written. */
    private int everything(String round, Path folder) throws IOException {
        if (loaded(round).isEmpty()) {
            System.err.println("There is no published round " + round);
            return 1;
        }
        return run.write(round, folder, System.out) ? 0 : 1;
    }

    private static int say(Map<String, String> given, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Written written -> {
                written.written().forEach(path -> System.out.println("Written: " + path));
                if (!written.release()) {
                    System.out.println(
                            "No release on " + given.get("body") + " can be read here, so there are only figures.");
                }
                yield 0;
            }
            case Outcome.UnknownRound unknown -> {
                System.err.println(
                        "There is no published round " + given.get("round") + ". Published: " + list(unknown.known()));
                yield 1;
            }
            case Outcome.UnknownBody unknown -> {
                System.err.println("There is no " + given.get("body") + " in the round " + given.get("round")
                        + ". In it: " + list(unknown.known()));
                yield 1;
            }
        };
    }

    private static String list(List<String> words) {
        return words.isEmpty() ? "none" : String.join(", ", words);
    }

    /** Reads {@code --name value} and {@code --name=value}. */
    static Map<String, String> options(List<String> arguments) {
        Map<String, String> options = new HashMap<>();
        @Nullable String open = null;
        for (String argument : arguments) {
            if (!argument.startsWith("--")) {
                if (open != null) {
                    options.put(open, argument);
                }
                open = null;
                continue;
            }
            String[] parts = argument.substring(2).split("=", 2);
            if (parts.length == 2) {
                options.put(parts[0], parts[1]);
                open = null;
            } else {
                open = ASKED.contains(parts[0]) ? parts[0] : null;
                if (parts[0].equals("all")) {
                    options.put("all", "yes");
                }
            }
        }
        return options;
    }

    /** What came of it. */
    sealed interface Outcome {
        /** @param written in the order in which they were written */
        record Written(List<Path> written, boolean release) implements Outcome {}

        record UnknownRound(List<String> known) implements Outcome {}

        record UnknownBody(List<String> known) implements Outcome {}
    }

    /**
     * Writes release.html, release.pdf and figures.csv into the folder, which is made where it is not there. Where no
     * release on the body can be read, figures.csv alone.
     */
    Outcome write(String round, String body, Path folder) throws IOException {
        Optional<RoundView> found = loaded(round);
        if (found.isEmpty()) {
            return new Outcome.UnknownRound(
                    reading.index().rounds().stream().map(PublishedRound::key).toList());
        }
        List<String> bodies =
                found.get().bodies().stream().map(PublishedBody::body).toList();
        return bodies.contains(body) ? write(found.get().round(), body, folder) : new Outcome.UnknownBody(bodies);
    }

    private Optional<RoundView> loaded(String round) {
        Optional<RoundView> found = reading.round(round);
        if (found.isPresent() || !installation.isDemo()) {
            return found;
        }
        Optional<RoundLoader> loader =
                loaders.stream().filter(l -> l.loads(round)).findFirst();
        loader.ifPresent(RoundLoader::load);
        return loader.isEmpty() ? found : reading.round(round);
    }

    private Outcome write(PublishedRound round, String body, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        Optional<ReleaseReading> release =
                reading.release(PublicCopies.slug(round.key(), body), null).filter(r -> r.document() != null);
        if (release.isPresent() && release.get().document() != null) {
            PublishedRelease version = release.get().release();
            String html = copies.standalone(release.get().document(), version.notice());
            written.add(put(folder, "release.html", html.getBytes(StandardCharsets.UTF_8)));
            written.add(put(folder, "release.pdf", reading.pdf(version)));
        }
        List<PublishedFigure> figures = reading.data(round.key()).orElseThrow().figures().stream()
                .filter(f -> f.body().equals(body))
                .toList();
        written.add(put(folder, "figures.csv", FiguresFile.csv(round, figures)));
        return new Outcome.Written(written, release.isPresent());
    }

    private static Path put(Path folder, String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
