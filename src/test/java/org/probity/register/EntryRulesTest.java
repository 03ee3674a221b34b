package org.probity.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.probity.access.Role;
import org.probity.decision.Act;
import org.probity.decision.Status;
import org.probity.people.PersonKind;
import org.probity.register.definition.Details;
import org.probity.register.definition.Finding;

class EntryRulesTest {

    private static final LocalDate DAY = LocalDate.of(2012, 3, 1);
    private static final List<Finding> BLOCKED = List.of(Finding.stops("trade", "Not this trade"));
    private static final List<Finding> ODD = List.of(Finding.needsReason("late", "Late"));

    private static Entry entry(Status status, Waiting waiting, LocalDate answerBy, boolean chief, UUID mergedInto) {
        return new Entry(
                UUID.randomUUID(),
                "x",
                "interests",
                "BI",
                Nature.APPLICATION,
                null,
                new Entry.Owner(UUID.randomUUID(), PersonKind.OFFICER, chief),
                new Entry.Standing(status, 3, 1, waiting, DAY, null, answerBy, null, null, mergedInto),
                new Entry.Hands(null, Set.of(), Set.of(), Set.of()),
                Details.none(),
                Instant.EPOCH);
    }

    private static List<String> stops(Act act, Entry entry, List<Finding> findings) {
        return EntryRules.stops(act, entry, findings, false, DAY);
    }

    @Test
    void a_refusal_waits_for_representations_or_for_the_last_day_to_send_them() {
        Entry waits = entry(Status.MINDED_TO_REFUSE, Waiting.DECLARER, DAY, false, null);
        assertThat(stops(Act.REFUSE, waits, List.of()))
                .containsExactly("The applicant may send representations until 1 March 2012");
        assertThat(EntryRules.stops(Act.REFUSE, waits, List.of(), false, DAY.plusDays(1)))
                .isEmpty();
        assertThat(stops(Act.REFUSE, entry(Status.MINDED_TO_REFUSE, Waiting.DESK, DAY, false, null), List.of()))
                .isEmpty();
    }

    @Test
    void a_blocked_trade_passes_by_override_only_and_an_override_needs_a_block() {
        Entry open = entry(Status.BEING_DECIDED, Waiting.DESK, null, false, null);
        assertThat(stops(Act.APPROVE, open, BLOCKED)).containsExactly("Not this trade");
        assertThat(stops(Act.OVERRIDE, open, BLOCKED)).isEmpty();
        assertThat(stops(Act.OVERRIDE, open, ODD)).hasSize(1);
        assertThat(stops(Act.APPROVE, open, ODD)).isEmpty();
        assertThat(EntryRules.reasonOwed(Act.APPROVE, ODD)).isTrue();
        assertThat(EntryRules.reasonOwed(Act.APPROVE, List.of(Finding.info("x", "y"))))
                .isFalse();
        assertThat(EntryRules.reasonOwed(Act.ASK_CHANGES, ODD)).isFalse();
    }

    @Test
    void the_desk_takes_up_without_a_view_only_where_one_is_awaited() {
        Entry awaited = entry(Status.SENT, Waiting.SUPERVISOR, null, false, null);
        Entry free = entry(Status.SENT, Waiting.DESK, null, false, null);
        assertThat(stops(Act.TAKE_UP, awaited, List.of())).hasSize(1);
        assertThat(stops(Act.TAKE_UP_WITHOUT_VIEW, awaited, List.of())).isEmpty();
        assertThat(stops(Act.TAKE_UP, free, List.of())).isEmpty();
        assertThat(stops(Act.TAKE_UP_WITHOUT_VIEW, free, List.of())).hasSize(1);
    }

    @Test
    void conditions_are_owed_where_they_are_said_and_a_merged_entry_does_not_move() {
        Entry open = entry(Status.BEING_DECIDED, Waiting.DESK, null, false, null);
        assertThat(stops(Act.APPROVE_WITH_CONDITIONS, open, List.of())).containsExactly("Enter at least one condition");
        assertThat(EntryRules.stops(Act.APPROVE_WITH_CONDITIONS, open, List.of(), true, DAY))
                .isEmpty();
        Entry merged = entry(Status.BEING_DECIDED, Waiting.DESK, null, false, UUID.randomUUID());
        assertThat(stops(Act.APPROVE, merged, List.of())).hasSize(1);
    }

    @Test
    void it_is_said_at_each_step_whom_an_entry_waits_on() {
        Entry officer = entry(Status.DRAFT, null, null, false, null);
        Entry chief = entry(Status.DRAFT, null, null, true, null);
        assertThat(after(officer, Act.SEND, Status.SENT, true).waiting()).isEqualTo(Waiting.SUPERVISOR);
        assertThat(after(officer, Act.SEND, Status.SENT, false).waiting()).isEqualTo(Waiting.DESK);
        assertThat(after(chief, Act.SEND, Status.SENT, false).waiting()).isEqualTo(Waiting.OVERSIGHT);
        assertThat(after(officer, Act.MIND_TO_REFUSE, Status.MINDED_TO_REFUSE, false)
                        .waiting())
                .isEqualTo(Waiting.DECLARER);
        assertThat(after(officer, Act.REPRESENT, Status.MINDED_TO_REFUSE, false).waiting())
                .isEqualTo(Waiting.DESK);
        assertThat(after(officer, Act.APPEAL, Status.UNDER_APPEAL, false).waiting())
                .isEqualTo(Waiting.APPEAL);
        assertThat(after(officer, Act.APPROVE, Status.APPROVED, false).waiting())
                .isNull();
        assertThat(after(officer, Act.APPROVE, Status.APPROVED, false).decidedOn())
                .isEqualTo(DAY.plusDays(1));
        assertThat(after(officer, Act.WITHDRAW, Status.WITHDRAWN, false).decidedOn())
                .isNull();
    }

    private static Entry.Standing after(Entry entry, Act act, Status to, boolean viewOwed) {
        return EntryRules.after(entry, act, to, 4, DAY.plusDays(1), null, viewOwed);
    }

    @Test
    void whoever_gave_a_view_or_decided_is_kept_with_the_entry() {
        Entry entry = entry(Status.SENT, Waiting.SUPERVISOR, null, false, null);
        UUID somebody = UUID.randomUUID();
        assertThat(EntryRules.after(entry, Act.GIVE_VIEW, somebody).recommenders())
                .containsExactly(somebody);
        assertThat(EntryRules.after(entry, Act.REFUSE, somebody).deciders()).containsExactly(somebody);
        assertThat(EntryRules.after(entry, Act.MIND_TO_REFUSE, somebody).deciders())
                .isEmpty();
    }

    @Test
    void the_forces_rule_narrows_who_acts_and_an_unusable_setting_leaves_the_default() {
        DecidingRule northmere = DecidingRule.of(Optional.of("SUPERVISOR"), Optional.of("DECIDER"), Optional.of("28"));
        DecidingRule kingsford = DecidingRule.of(Optional.of("none"), Optional.empty(), Optional.empty());
        DecidingRule nonsense = DecidingRule.of(Optional.of("?"), Optional.of("STAFF"), Optional.of("-3"));
        Entry.Owner officer = new Entry.Owner(UUID.randomUUID(), PersonKind.OFFICER, false);
        Entry.Owner chief = new Entry.Owner(UUID.randomUUID(), PersonKind.OFFICER, true);
        assertThat(northmere.viewOwed(officer, true)).isTrue();
        assertThat(northmere.viewOwed(officer, false)).as("nobody stands above").isFalse();
        assertThat(northmere.viewOwed(chief, true)).isFalse();
        assertThat(kingsford.viewOwed(officer, true)).isFalse();
        assertThat(northmere.due(DAY)).isEqualTo(LocalDate.of(2012, 3, 29));
        assertThat(kingsford.due(DAY)).as("no days are set").isNull();
        assertThat(nonsense.decider()).isEqualTo(Role.DECIDER);
        assertThat(nonsense.days()).isNull();
        assertThat(northmere.roles(Act.GIVE_VIEW)).containsExactly(Role.SUPERVISOR);
        assertThat(northmere.roles(Act.OVERRIDE)).doesNotContain(Role.DECIDER);
        for (Act own : List.of(Act.SEND, Act.ANSWER, Act.REPRESENT, Act.WITHDRAW, Act.APPEAL)) {
            assertThat(northmere.roles(own))
                    .as("nobody does it in another's name")
                    .containsExactly(Role.STAFF);
        }
    }
}
