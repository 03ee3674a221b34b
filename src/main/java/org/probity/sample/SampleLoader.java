package org.probity.sample;

import java.util.Set;
import java.util.UUID;
import org.probity.entrance.Installation;
import org.probity.entrance.SignIns;
import org.probity.inspection.round.Rounds;
import org.probity.organisation.Bodies;
import org.probity.publication.RoundLoader;
import org.probity.sample.people.Company;
import org.probity.sample.records.TwinRecords;
import org.probity.sample.research.ResearchOfRound;
import org.probity.sample.rooms.TwinRooms;
import org.probity.sample.service.ServiceRound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Loads the sample into an empty demonstration, before the server answers and before any job runs: nobody sees it half
 * loaded, and what was timed for 2012 is carried out in 2012. It never touches a database that holds anything.
 */
@Component
class SampleLoader implements SmartLifecycle, RoundLoader {

    private static final Set<String> ROUNDS = Set.of(RevisitRound.KEY, TwinRound.KEY, OpenRound.KEY);

    private final Installation installation;
    private final SignIns signIns;
    private final Rounds rounds;
    private final Company company;
    private final RevisitRound revisit;
    private final TwinRecords records;
    private final TwinRooms rooms;
    private final TwinRound twins;
    private final ServiceRound service;
    private final ResearchOfRound research;
    private final OpenRound open;
    private final boolean wanted;
    private boolean running;

    SampleLoader(
            Installation installation,
            SignIns signIns,
            Rounds rounds,
            Company company,
            RoundsOfSample sample,
            @Value("${probity.sample.load:true}") boolean wanted) {
        this.installation = installation;
        this.signIns = signIns;
        this.rounds = rounds;
        this.company = company;
        this.revisit = sample.revisit();
        this.records = sample.records();
        this.rooms = sample.rooms();
        this.twins = sample.twins();
        this.service = sample.service();
        this.research = sample.research();
        this.open = sample.open();
        this.wanted = wanted;
    }

    @Override
    public boolean loads(String round) {
        return ROUNDS.contains(round);
    }

    @Override
    public void start() {
        running = true;
        if (wanted && installation.isDemo()) {
            load();
        }
    }

    /** Does nothing where the sample is there already. */
    @Override
    public void load() {
        if (isThere()) {
            return;
        }
        long begun = System.nanoTime();
        say("Loading the sample: invented forces and records, and what two releases of 2012 say.");
        Company.People people = company.people();
        say("  people of four fictional forces and of the inspectorate");
        revisit.load(people.inspectorate());
        say("  round " + RevisitRound.KEY + ", transcribed from two published releases");
        records.load(people);
        rooms.load(people);
        say("  registers, cases, policies, surveys and posts of " + TwinRound.KEY);
        UUID round = twins.load(people);
        say("  round " + TwinRound.KEY + ", two forces counted and published" + took(begun));
        service.load(people, round, TwinRound.KEY);
        say("  the other 42 forces of the round, supplied, signed and published" + took(begun));
        research.load(people, TwinRound.KEY);
        say("  two survey waves and a study of social media of the round, published" + took(begun));
        open.load(people);
        say("  round " + OpenRound.KEY + ", open today");
        say("Loaded in " + (System.nanoTime() - begun) / 1_000_000_000 + " seconds.");
    }

    private static String took(long begun) {
        return " (second " + (System.nanoTime() - begun) / 1_000_000_000 + ")";
    }

    private boolean isThere() {
        return signIns.asJob(
                "sample", Bodies.INSPECTORATE, job -> rounds.find(OpenRound.KEY).isPresent());
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the server, which begins to answer near the end, and before the jobs. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** To whoever started it: an answer, and not a message of the log. */
    private static void say(String words) {
        System.out.println(words);
    }
}
