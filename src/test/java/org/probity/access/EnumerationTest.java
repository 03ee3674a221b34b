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
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every decision there is (security document, section 3), one bit each, in one digest. Whoever changes what anybody may
 * do changes {@code digest.txt}, where the table of yeses by role and action shows what the change was.
 */
class EnumerationTest {
    private static final Instant START = Row.NOW.minus(Duration.ofDays(30));

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

    private static final EnumSet<Condition> DIMENSIONS = EnumSet.of(
            Condition.IN_MY_LINE,
            Condition.NOT_SAME_LINE,
            Condition.OWN_ACTS_ONLY,
            Condition.NOT_OWN_ACTS,
            Condition.MEMBER,
            Condition.ASSIGNED,
            Condition.BEFORE_CLOSE,
            Condition.WITHIN_60_MIN,
            Condition.PUBLISHED,
            Condition.EMBARGO_PASSED);

    private static final Condition[] STANDING = Row.facts(EnumSet.complementOf(DIMENSIONS), null);

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
        long turned = turn(digest);
        digest.update(bits, 0, (filled + 7) / 8);
        double seconds = (System.nanoTime() - begun) / 1e9;
        String line = String.format(
                Locale.ROOT,
                "access: %,d decisions, %,d narrower asks and %,d turned conditions and marks, sha256 %s",
                whole,
                narrow,
                turned,
                HexFormat.of().formatHex(digest.digest()));
        System.out.printf(
                Locale.ROOT, "%s (%.1f s, %.0f ns each)%n", line, seconds, seconds * 1e9 / (whole + narrow + turned));

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
                    boolean yes = access.permit(actor, ask, subject, Row.GIVEN).permitted();
                    write(yes, digest);
                    yeses[role.ordinal()][ask.action().ordinal()] += yes ? 1 : 0;
                    asked++;
                }
            }
        }
        return asked;
    }

    /**
     * Six relations cannot part every condition from every other. So each row is met once more at the point where all it asks
     * is true, and from there each condition there is, the row's own or not, is made false and made unknown,
     * and each mark is withheld.
     */
    private long turn(MessageDigest digest) {
        long turned = 0;
        for (Grant row : grants) {
            for (Grant.Letter letter : row.letters()) {
                for (Mark mark : Mark.values()) {
                    Subject subject = Row.subject(row, null, Row.Fault.NONE);
                    Actor actor = Row.actor(row, Row.ALL);
                    write(
                            access.permit(actor, letter.ask(), subject, Row.lacking(mark))
                                    .permitted(),
                            digest);
                    turned++;
                }
                for (Condition condition : Condition.values()) {
                    Actor actor = Row.actor(row, Row.readInToOthers(condition));
                    for (Row.Fault fault : Row.Fault.values()) {
                        Subject subject = Row.subject(row, fault == Row.Fault.NONE ? null : condition, fault);
                        write(
                                access.permit(actor, letter.ask(), subject, Row.GIVEN)
                                        .permitted(),
                                digest);
                        turned++;
                    }
                }
            }
        }
        return turned;
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
        Instant until = time == Time.ROLE_ENDED ? Row.NOW : null;
        String body = home(role);
        Assignment held = new Assignment(role, body, Set.of(body, "velmarsh"), compartments, START, until);
        return new Actor(Row.ME, "Officer A17", body, List.of(held));
    }

    private static List<Subject> subjects(Role role, Pair pair) {
        List<Subject> subjects = new ArrayList<>();
        for (Time time : Time.values()) {
            for (Relation relation : Relation.values()) {
                for (Tenancy tenancy : Tenancy.values()) {
                    for (boolean member : new boolean[] {false, true}) {
                        Subject subject =
                                relation.toMe(tenant(Subject.of(pair.objectClass, pair.state), role, tenancy));
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
