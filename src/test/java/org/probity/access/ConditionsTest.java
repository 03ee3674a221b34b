package org.probity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probity.access.Decision.Permitted;
import org.probity.access.Decision.Refused;
import org.probity.access.Decision.Rule;
import org.probity.access.Grant.Letter;
import org.probity.access.Grant.Scope;
import org.probity.access.Subject.Part;

/**
 * Each granting row once with all its conditions true, then once per condition with that one false, and once with it
 * unknown (security document, section 3). Each row is judged alone, so that no other row of the role can say yes in its place.
 */
class ConditionsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final UUID ME = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final UUID SECOND = new UUID(1, 3);
    private static final Set<Compartment> ALL = Set.of(Compartment.values());
    private static final List<Condition> ALL_CONDITIONS = List.of(Condition.values());
    private static final Context GIVEN =
            Context.at(NOW).freshSince(NOW).because("a reason").secondedBy(SECOND);

    /** How a condition is made to fail. */
    private enum Fault {
        NONE,
        FALSE,
        UNKNOWN
    }

    static List<Grant> granting() {
        return GrantsFile.shipped().stream()
                .filter(grant -> !grant.letters().isEmpty())
                .toList();
    }

    static Stream<Grant> withConditions() {
        return granting().stream().filter(grant -> !grant.conditions().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("granting")
    void a_row_says_yes_when_all_its_conditions_are_true(Grant row) {
        for (Letter letter : row.letters()) {
            Decision yes = new Permitted(row.role(), letter.marks());
            Subject subject = subject(row, null, Fault.NONE);
            assertThat(alone(row).permit(actor(row, ALL), letter.ask(), subject, GIVEN))
                    .isEqualTo(yes);
            assertThat(Access.standard()
                            .permit(actor(row, ALL), letter.ask(), subject, GIVEN)
                            .permitted())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("withConditions")
    void a_row_says_no_when_one_condition_is_false_or_unknown(Grant row) {
        for (Condition condition : row.conditions()) {
            Refused no = new Refused(condition.rule());
            Set<Compartment> others = EnumSet.allOf(Compartment.class);
            condition.compartment().ifPresent(others::remove);
            for (Fault fault : List.of(Fault.FALSE, Fault.UNKNOWN)) {
                for (Letter letter : row.letters()) {
                    Subject subject = subject(row, condition, fault);
                    assertThat(alone(row).permit(actor(row, others), letter.ask(), subject, GIVEN))
                            .as("%s with %s %s", row, condition, fault)
                            .isEqualTo(no);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("granting")
    void a_row_says_no_when_a_mark_is_not_given(Grant row) {
        for (Letter letter : row.letters()) {
            for (Mark mark : Mark.values()) {
                Context lacking = switch (mark) {
                    case REASON -> GIVEN.because(null);
                    case FRESH_SIGN_IN -> GIVEN.freshSince(null);
                    case SECOND_PERSON -> GIVEN.secondedBy(null);
                };
                Subject subject = subject(row, null, Fault.NONE);
                boolean asked = letter.marks().contains(mark);
                assertThat(alone(row).permit(actor(row, ALL), letter.ask(), subject, lacking))
                        .isEqualTo(asked ? new Refused(Rule.ASSURANCE) : new Permitted(row.role(), letter.marks()));
                assertThat(alone(row).missing(actor(row, ALL), letter.ask(), subject, lacking))
                        .isEqualTo(asked ? Set.of(mark) : Set.of());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("granting")
    void a_row_says_no_to_whoever_is_excluded_and_to_a_role_that_has_ended(Grant row) {
        Ask ask = row.letters().getFirst().ask();
        Subject subject = subject(row, null, Fault.NONE);
        assertThat(alone(row).permit(actor(row, ALL), ask, subject.excluded(true), GIVEN))
                .isEqualTo(new Refused(Rule.CONFLICT));
        if (row.role() != Role.ANON) {
            assertThat(alone(row).permit(ended(row), ask, subject, GIVEN)).isEqualTo(new Refused(Rule.TIME));
        }
    }

    @ParameterizedTest
    @MethodSource("granting")
    void a_row_reaches_no_foreign_body_unless_its_own_words_say_so(Grant row) {
        Ask ask = row.letters().getFirst().ask();
        Decision decision = alone(row)
                .permit(actor(row, ALL), ask, subject(row, null, Fault.NONE).controlledBy("kingsford"), GIVEN);
        boolean everywhere =
                row.scope() == Scope.PUBLIC || row.scope() == Scope.PLATFORM || row.scope() == Scope.RECEIPT;
        boolean opened = row.role().side() == Role.Side.INSPECTORATE
                && row.scope() != Scope.SELF
                && row.conditions().stream()
                        .map(Condition::word)
                        .anyMatch(Set.of("submitted_version", "own_data", "checkpoints_only")::contains);
        assertThat(decision)
                .isEqualTo(
                        everywhere || opened
                                ? new Permitted(
                                        row.role(), row.letters().getFirst().marks())
                                : new Refused(Rule.TENANCY));
    }

    @Test
    void a_row_that_grants_nothing_says_no_to_every_action_whatever_is_true() {
        Access access = Access.standard();
        List<Grant> dashes = GrantsFile.shipped().stream()
                .filter(grant -> grant.letters().isEmpty())
                .toList();
        assertThat(dashes).isNotEmpty();
        for (Grant row : dashes) {
            for (Action action : Action.values()) {
                Subject subject = subject(row, null, Fault.NONE)
                        .with(facts(null, ALL_CONDITIONS))
                        .excluded(false);
                assertThat(access.permit(actor(row, ALL), Ask.to(action), subject, GIVEN))
                        .as("%s %s", row, action)
                        .isEqualTo(new Refused(Rule.GRANT));
            }
        }
    }

    @Test
    void the_name_of_a_fact_is_its_word_in_the_file() {
        for (Condition fact : facts(null, ALL_CONDITIONS)) {
            assertThat(fact.word().replace("=", "_is_").replace(">", "").replace("n_is_", "n_at_least_"))
                    .isEqualTo(fact.name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void each_condition_is_judged_under_its_rule() {
        assertThat(words(Rule.TENANCY)).containsExactlyInAnyOrder("own_body", "own_force");
        assertThat(words(Rule.COMPARTMENT))
                .containsExactlyInAnyOrder(
                        "on_embargo_list", "read_in:PSD", "read_in:CRL", "read_in:RID", "read_in:ACU", "read_in:EMB");
        assertThat(words(Rule.MEMBERSHIP)).containsExactlyInAnyOrder("member", "assigned");
        assertThat(words(Rule.TIME))
                .containsExactlyInAnyOrder("published", "embargo_passed", "before_close", "within_60_min");
        assertThat(words(Rule.SEPARATION))
                .contains("not_same_line", "not_own_acts", "not_chief_officer")
                .allMatch(word -> word.startsWith("not_") || word.endsWith("<>me"));
        assertThat(words(Rule.GRANT)).noneMatch(word -> word.endsWith("<>me"));
        assertThat(words(Rule.ASSURANCE)).isEmpty();
        assertThat(words(Rule.CONFLICT)).containsExactly("not_excluded");
    }

    @Test
    void what_follows_from_actor_and_subject_cannot_be_stated() {
        Subject subject = Subject.of("gift_entry", "draft");
        for (Condition condition : Condition.values()) {
            if (!condition.isFact()) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> subject.with(condition))
                        .withMessageContaining(condition.word());
            }
        }
    }

    private static List<String> words(Rule rule) {
        return Stream.of(Condition.values())
                .filter(condition -> condition.rule() == rule)
                .map(Condition::word)
                .toList();
    }

    private static Access alone(Grant row) {
        return new Access(List.of(row));
    }

    private static String body(Grant row) {
        return row.role().side() == Role.Side.INSPECTORATE ? Access.INSPECTORATE : "northmere";
    }

    private static Actor actor(Grant row, Set<Compartment> readIn) {
        return row.role() == Role.ANON ? Actor.anonymous() : holder(row, readIn, null);
    }

    private static Actor ended(Grant row) {
        return holder(row, ALL, NOW);
    }

    private static Actor holder(Grant row, Set<Compartment> readIn, Instant until) {
        Assignment held = new Assignment(row.role(), body(row), Set.of(), readIn, NOW, until);
        return new Actor(ME, "Officer A17", body(row), List.of(held));
    }

    /** A subject for which every condition of the row is true, but for one. */
    private static Subject subject(Grant row, Condition failing, Fault fault) {
        Subject subject = Subject.of(row.objectClass(), row.state())
                .controlledBy(failing == Condition.OWN_BODY ? "kingsford" : body(row))
                .with(facts(failing, row.conditions()));
        if (failing != Condition.OWN_FORCE || fault == Fault.FALSE) {
            subject = subject.about(failing == Condition.OWN_FORCE ? "kingsford" : body(row));
        }
        for (Part part : Part.values()) {
            subject = withPart(subject, part, row, failing, fault);
        }
        subject = withChief(subject, row, failing, fault);
        if (row.conditions().contains(Condition.NOT_EXCLUDED)
                && (failing != Condition.NOT_EXCLUDED || fault == Fault.FALSE)) {
            subject = subject.excluded(failing == Condition.NOT_EXCLUDED);
        }
        return subject;
    }

    private static Subject withChief(Subject subject, Grant row, Condition failing, Fault fault) {
        boolean concerned = failing == Condition.CHIEF_OFFICER || failing == Condition.NOT_CHIEF_OFFICER;
        if (concerned && fault == Fault.UNKNOWN) {
            return subject;
        }
        return subject.chiefOfficer(row.conditions().contains(Condition.CHIEF_OFFICER) != concerned);
    }

    private static Subject withPart(Subject subject, Part part, Grant row, Condition failing, Fault fault) {
        String word = part.name().toLowerCase(Locale.ROOT);
        boolean concerned =
                failing != null && Set.of(word + "=me", word + "<>me").contains(failing.word());
        if (concerned && fault == Fault.UNKNOWN) {
            return subject;
        }
        boolean me =
                row.conditions().stream().anyMatch(condition -> condition.word().equals(word + "=me"))
                        // an export or an own event names no person in the row; the scope asks for the owner
                        || (part == Part.OWNER
                                && row.scope() == Scope.SELF
                                && row.conditions().contains(Condition.OWN_DATA));
        List<UUID> person = List.of(me != concerned ? ME : OTHER);
        return switch (part) {
            case OWNER -> subject.ownedBy(person);
            case AUTHOR -> subject.authoredBy(person);
            case RECOMMENDER -> subject.recommendedBy(person);
            case PROPOSER -> subject.proposedBy(person);
            case DECIDER -> subject.decidedBy(person);
            case INVESTIGATOR -> subject.investigatedBy(person);
            case GRANTEE -> subject.granteeIs(person.getFirst());
            case TARGET -> subject.targetIs(person.getFirst());
        };
    }

    /** The facts among those given, but for one. */
    private static Condition[] facts(Condition failing, List<Condition> among) {
        return among.stream()
                .filter(condition -> condition.isFact() && condition != failing)
                .toArray(Condition[]::new);
    }
}
