package org.probity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Every decision there is (security document, section 3), one bit each, in one digest. Whoever changes what anybody may
 * do changes {@code digest.txt}, where the table of yeses by role and action shows what the change was.
 */
class EnumerationTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant START = NOW.minus(Duration.ofDays(30));
    private static final UUID ME = new UUID(2, 1);
    private static final UUID OTHER = new UUID(2, 2);
    private static final Context CONTEXT =
            Context.at(NOW).freshSince(NOW).because("a reason").secondedBy(new UUID(2, 3));

    /** How the person whom the object concerns stands to the actor. */
    private enum Relation {
        SELF,
        MY_MANAGER,
        MY_REPORT,
        DECLARED_RELATION,
        TEAM,
        /** A chief officer, otherwise a stranger. */
        NONE
    }

    private enum Tenancy {
        SAME,
        COLLABORATING,
        OTHER,
        INSPECTORATE
    }

    private enum Time {
        /** Windows are open and the embargo holds. */
        BEFORE,
        /** Windows have closed and the embargo is over. */
        AFTER,
        /** As after, and the role has ended. */
        ROLE_ENDED
    }

    private record Pair(String objectClass, String state) {}

    /** Facts that no dimension turns. */
    private static final Condition[] STANDING = {
        Condition.WITHIN_TIER,
        Condition.OWN_DATA,
        Condition.OWN_JOB,
        Condition.SUBMITTED_VERSION,
        Condition.SHARED_WITH_FORCE,
        Condition.SCANNED,
        Condition.SANITISED,
        Condition.PURPOSE,
        Condition.NO_IDENTITY,
        Condition.NO_CONTACT_DATA,
        Condition.NO_CONTENT,
        Condition.PSEUDONYMISED,
        Condition.UNLINKABLE,
        Condition.CHECKPOINTS_ONLY,
        Condition.CHECKPOINT_COSIGNED,
        Condition.DISCLOSURE_CHECKED,
        Condition.RELEASE_SIGNED,
        Condition.REVIEW_RECORDED,
        Condition.HOLD_IS_FALSE,
        Condition.N_AT_LEAST_THRESHOLD,
        Condition.TOKEN_UNSPENT,
        Condition.RECEIPT,
        Condition.ORPHAN_ROUTE,
        Condition.AUTHORITY_HALF,
        Condition.COLLAB_COMBINE,
        Condition.BOTH_BODIES_SIGN,
        Condition.QUORUM_2_OF_3,
        Condition.NOT_RID,
        Condition.ON_EMBARGO_LIST
    };

    private final Access access = Access.standard();
    private final List<Grant> grants = GrantsFile.shipped();
    private final long[][] yeses = new long[Role.values().length][Action.values().length];
    private final byte[] bits = new byte[1 << 16];
    private int filled;

    @Test
    void every_decision_is_the_one_that_was_reviewed() throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        long begun = System.nanoTime();
        long whole = 0;
        long narrow = 0;
        Set<Pair> pairs = pairs();
        for (Role role : Role.values()) {
            for (Pair pair : pairs) {
                List<Subject> subjects = subjects(role, pair);
                for (Action action : Action.values()) {
                    whole += ask(role, Ask.to(action), subjects, digest);
                }
                for (Ask ask : narrowAsks(pair)) {
                    narrow += ask(role, ask, subjects, digest);
                }
            }
        }
        digest.update(bits, 0, (filled + 7) / 8);
        double seconds = (System.nanoTime() - begun) / 1e9;
        String line = String.format(
                Locale.ROOT,
                "access: %,d decisions and %,d narrower asks, sha256 %s",
                whole,
                narrow,
                HexFormat.of().formatHex(digest.digest()));
        System.out.printf(Locale.ROOT, "%s (%.1f s, %.0f ns each)%n", line, seconds, seconds * 1e9 / (whole + narrow));

        assertThat(whole).isEqualTo(28L * pairs.size() * 11 * 6 * 4 * 2 * 2 * 3);
        String found = line + "\n" + table();
        Files.writeString(Path.of("target", "access-digest.txt"), found);
        assertThat(found)
                .as("what somebody may do has changed: review it, then commit target/access-digest.txt as digest.txt")
                .isEqualTo(committed());
    }

    private Set<Pair> pairs() {
        Set<Pair> pairs = new LinkedHashSet<>();
        grants.forEach(grant -> pairs.add(new Pair(grant.objectClass(), grant.state())));
        return pairs;
    }

    /** The narrower asks that the file names for the object in that state, whichever role it names them for. */
    private List<Ask> narrowAsks(Pair pair) {
        Set<String> asks = new TreeSet<>();
        for (Grant grant : grants) {
            if (pair.equals(new Pair(grant.objectClass(), grant.state()))) {
                grant.letters().stream()
                        .filter(letter -> letter.detail() != null)
                        .forEach(letter -> asks.add(letter.ask().toString()));
            }
        }
        return asks.stream().map(Ask::parse).toList();
    }

    private long ask(Role role, Ask ask, List<Subject> subjects, MessageDigest digest) {
        long asked = 0;
        for (boolean readIn : new boolean[] {false, true}) {
            for (Time time : Time.values()) {
                Actor actor = actor(role, readIn, time);
                int each = subjects.size() / Time.values().length;
                for (Subject subject : subjects.subList(time.ordinal() * each, (time.ordinal() + 1) * each)) {
                    boolean yes = access.permit(actor, ask, subject, CONTEXT).permitted();
                    write(yes, digest);
                    yeses[role.ordinal()][ask.action().ordinal()] += yes ? 1 : 0;
                    asked++;
                }
            }
        }
        return asked;
    }

    private void write(boolean yes, MessageDigest digest) {
        if (yes) {
            bits[filled >> 3] |= (byte) (1 << (filled & 7));
        }
        if (++filled == bits.length * 8) {
            digest.update(bits);
            Arrays.fill(bits, (byte) 0);
            filled = 0;
        }
    }

    private static String home(Role role) {
        return role.side() == Role.Side.INSPECTORATE ? Access.INSPECTORATE : "northmere";
    }

    private static Actor actor(Role role, boolean readIn, Time time) {
        if (role == Role.ANON) {
            return Actor.anonymous();
        }
        Set<Compartment> compartments = readIn ? Set.of(Compartment.values()) : Set.of();
        Instant until = time == Time.ROLE_ENDED ? NOW : null;
        String body = home(role);
        Assignment held = new Assignment(role, body, Set.of(body, "velmarsh"), compartments, START, until);
        return new Actor(ME, "Officer A17", body, List.of(held));
    }

    private static List<Subject> subjects(Role role, Pair pair) {
        List<Subject> subjects = new ArrayList<>();
        for (Time time : Time.values()) {
            for (Relation relation : Relation.values()) {
                for (Tenancy tenancy : Tenancy.values()) {
                    for (boolean member : new boolean[] {false, true}) {
                        Subject subject =
                                related(tenant(Subject.of(pair.objectClass, pair.state), role, tenancy), relation);
                        subjects.add(at(subject.with(STANDING), member, time));
                    }
                }
            }
        }
        return subjects;
    }

    private static Subject tenant(Subject subject, Role role, Tenancy tenancy) {
        return switch (tenancy) {
            case SAME -> subject.controlledBy(home(role)).about(home(role));
            case COLLABORATING -> subject.controlledBy("velmarsh").about("velmarsh");
            case OTHER -> subject.controlledBy("kingsford").about("kingsford");
            case INSPECTORATE -> subject.controlledBy(Access.INSPECTORATE).about("northmere");
        };
    }

    private static Subject related(Subject subject, Relation relation) {
        return switch (relation) {
            case SELF -> people(subject, ME, ME).with(Condition.OWN_ACTS_ONLY).chiefOfficer(false);
            case MY_MANAGER ->
                people(subject, OTHER, OTHER)
                        .with(Condition.NOT_OWN_ACTS)
                        .chiefOfficer(false)
                        .excluded(true);
            // the line has given its view and decided
            case MY_REPORT ->
                people(subject, OTHER, ME)
                        .with(Condition.NOT_OWN_ACTS, Condition.IN_MY_LINE)
                        .chiefOfficer(false)
                        .excluded(false);
            case DECLARED_RELATION ->
                people(subject, OTHER, OTHER)
                        .with(Condition.NOT_OWN_ACTS, Condition.NOT_SAME_LINE)
                        .chiefOfficer(false)
                        .excluded(true);
            case TEAM ->
                people(subject, OTHER, OTHER)
                        .with(Condition.NOT_OWN_ACTS, Condition.NOT_SAME_LINE)
                        .chiefOfficer(false)
                        .excluded(false);
            case NONE ->
                people(subject, OTHER, OTHER)
                        .with(Condition.NOT_OWN_ACTS, Condition.NOT_SAME_LINE)
                        .chiefOfficer(true)
                        .excluded(false);
        };
    }

    private static Subject people(Subject subject, UUID concerned, UUID handler) {
        return subject.ownedBy(concerned)
                .authoredBy(concerned)
                .proposedBy(concerned)
                .granteeIs(concerned)
                .targetIs(concerned)
                .recommendedBy(handler)
                .decidedBy(handler)
                .investigatedBy(concerned);
    }

    private static Subject at(Subject subject, boolean member, Time time) {
        Subject dated = time == Time.BEFORE
                ? subject.with(Condition.BEFORE_CLOSE, Condition.WITHIN_60_MIN)
                : subject.with(Condition.PUBLISHED, Condition.EMBARGO_PASSED);
        return member ? dated.with(Condition.MEMBER, Condition.ASSIGNED) : dated;
    }

    /** Yeses by role and action: a change of the digest alone would not say what changed. */
    private String table() {
        StringBuilder table = new StringBuilder();
        for (Role role : Role.values()) {
            table.append(role);
            for (Action action : Action.values()) {
                table.append(' ').append(action.letter()).append(yeses[role.ordinal()][action.ordinal()]);
            }
            table.append('\n');
        }
        return table.toString();
    }

    private static String committed() throws IOException {
        try (InputStream file = EnumerationTest.class.getResourceAsStream("digest.txt")) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
