package org.probity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.probity.access.Row.ALL;
import static org.probity.access.Row.GIVEN;
import static org.probity.access.Row.actor;
import static org.probity.access.Row.ended;
import static org.probity.access.Row.facts;
import static org.probity.access.Row.lacking;
import static org.probity.access.Row.readInToOthers;
import static org.probity.access.Row.subject;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probity.access.Decision.Permitted;
import org.probity.access.Decision.Refused;
import org.probity.access.Decision.Rule;
import org.probity.access.Grant.Letter;
import org.probity.access.Grant.Scope;
import org.probity.access.Row.Fault;

/**
 * Each granting row once with all its conditions true, then once per condition with that one false, and once with it
 * unknown (security document, section 3). Each row is judged alone, so that no other row of the role can say yes in its place.
 */
class ConditionsTest {
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
            Set<Compartment> others = readInToOthers(condition);
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
                Subject subject = subject(row, null, Fault.NONE);
                boolean asked = letter.marks().contains(mark);
                assertThat(alone(row).permit(actor(row, ALL), letter.ask(), subject, lacking(mark)))
                        .isEqualTo(asked ? new Refused(Rule.ASSURANCE) : new Permitted(row.role(), letter.marks()));
                assertThat(alone(row).missing(actor(row, ALL), letter.ask(), subject, lacking(mark)))
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
                        .with(facts(EnumSet.allOf(Condition.class), null))
                        .excluded(false);
                assertThat(access.permit(actor(row, ALL), Ask.to(action), subject, GIVEN))
                        .as("%s %s", row, action)
                        .isEqualTo(new Refused(Rule.GRANT));
            }
        }
    }

    @Test
    void the_name_of_a_fact_is_its_word_in_the_file() {
        for (Condition fact : facts(EnumSet.allOf(Condition.class), null)) {
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
}
