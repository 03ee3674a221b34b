package org.probity.entrance.founding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.probity.access.Role;
import org.probity.entrance.Directories.Directory;
import org.probity.entrance.SignIns;
import org.probity.entrance.oidc.Accounts;
import org.probity.entrance.oidc.Registrations;
import org.probity.organisation.Bodies;
import org.probity.people.Joiner;
import org.probity.people.PersonKind;
import org.probity.people.roles.Founding;
import org.probity.people.roles.Seat;
import org.probity.platform.time.Now;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Names the first people of a body on a fresh installation: enough that every later role takes two people, and no more. The
 * code goes to whoever starts the application, on standard output; it is new at every start and dead once somebody serves.
 */
@Component
class SetUp {

    /** Administrators give ordinary roles, custodians seat heads and auditors, two of three; overseers name each other. */
    private static final List<Role> FORCE = List.of(
            Role.FORCE_ADMIN,
            Role.FORCE_ADMIN,
            Role.CUSTODIAN,
            Role.CUSTODIAN,
            Role.CUSTODIAN,
            Role.OVERSEER,
            Role.OVERSEER);

    private static final List<Role> INSPECTORATE =
            List.of(Role.INSP_ADMIN, Role.INSP_ADMIN, Role.INSP_AUDITOR, Role.INSP_LEAD, Role.INSP_LEAD);

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 24;
    private static final int GROUP = 4;

    private final Registrations registrations;
    private final SignIns signIns;
    private final Founding founding;
    private final Accounts accounts;
    private final Bodies bodies;
    private final Now now;
    private final Map<String, String> codes = new ConcurrentHashMap<>();

    SetUp(Registrations registrations, SignIns signIns, Founding founding, Accounts accounts, Bodies bodies, Now now) {
        this.registrations = registrations;
        this.signIns = signIns;
        this.founding = founding;
        this.accounts = accounts;
        this.bodies = bodies;
        this.now = now;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext web) || web.getWebServer() == null) {
            return;
        }
        String address =
                registrations.address("http://localhost:" + web.getWebServer().getPort());
        Map<String, String> byBody = new TreeMap<>();
        registrations.all().forEach((key, one) -> byBody.putIfAbsent(one.body(), key));
        byBody.forEach((body, key) -> {
            if (signIns.nobodyYet(body)) {
                String code = code(new SecureRandom());
                codes.put(body, code);
                System.out.println("Nobody can sign in at " + bodies.get(body).formalName()
                        + " yet. Name its first people at " + address + "/sign-in/set-up/" + key + " with this code,"
                        + " which is good until the next start: " + code);
            }
        });
    }

    /** Whether this is the time for it. */
    boolean isOpen(Directory directory) {
        return codes.containsKey(directory.body()) && signIns.nobodyYet(directory.body());
    }

    boolean isCode(Directory directory, String typed) {
        String code = codes.get(directory.body());
        return code != null
                && MessageDigest.isEqual(
                        code.getBytes(StandardCharsets.UTF_8),
                        typed.toUpperCase(java.util.Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }

    static List<Role> seats(Directory directory) {
        return directory.body().equals(Bodies.INSPECTORATE) ? INSPECTORATE : FORCE;
    }

    /** @throws IllegalStateException if somebody serves there in the meantime */
    void found(Directory directory, SetUpForm form) {
        List<Role> roles = seats(directory);
        Instant from = now.instant();
        List<Seat> seats = new ArrayList<>();
        for (int at = 0; at < roles.size(); at++) {
            Joiner who =
                    Joiner.officer(form.number(at), form.name(at), now.today()).as(PersonKind.STAFF);
            seats.add(Seat.of(who, roles.get(at), from));
        }
        signIns.asJob("founding", directory.body(), job -> {
            List<UUID> seated = founding.found(directory.body(), seats);
            for (int at = 0; at < seated.size() && !directory.byNumber(); at++) {
                accounts.nameFirst(job, seated.get(at), directory.issuer(), form.named(at));
            }
            return seated;
        });
        codes.remove(directory.body());
    }

    /** "7K3M-Q2XD-…": 24 letters of 32, which is 120 bits. */
    static String code(SecureRandom random) {
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            code.append(at > 0 && at % GROUP == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
