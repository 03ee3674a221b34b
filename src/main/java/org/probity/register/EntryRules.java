package org.probity.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Role;
import org.probity.decision.Act;
import org.probity.decision.Status;
import org.probity.platform.words.Words;
import org.probity.register.definition.Finding;
import org.probity.register.definition.Finding.Weight;

/** What an entry's own rules say of a move: what stands in its way, and where it leaves the entry. Pure. */
final class EntryRules {

    private static final Set<Act> DECISIONS = EnumSet.of(
            Act.APPROVE,
            Act.APPROVE_WITH_CONDITIONS,
            Act.OVERRIDE,
            Act.OVERRIDE_WITH_CONDITIONS,
            Act.REFUSE,
            Act.UPHOLD,
            Act.OVERTURN);

    private EntryRules() {}

    /** What stands in the way, in words for the page; empty where nothing does. */
    static List<String> stops(Act act, Entry entry, List<Finding> findings, boolean conditionsSet, LocalDate today) {
        List<String> stops = new ArrayList<>();
        if (entry.standing().mergedInto() != null) {
            stops.add("This is the same as another entry, and was merged into it");
        }
        switch (act) {
            case TAKE_UP -> {
                if (entry.standing().waiting() == Waiting.SUPERVISOR) {
                    stops.add("The supervisor has not given a view. To take it up without one, say why");
                }
            }
            case TAKE_UP_WITHOUT_VIEW, GIVE_VIEW -> {
                if (entry.standing().waiting() != Waiting.SUPERVISOR) {
                    stops.add("No view is awaited");
                }
            }
            case APPROVE, APPROVE_WITH_CONDITIONS -> stops.addAll(words(findings));
            case OVERRIDE, OVERRIDE_WITH_CONDITIONS -> {
                if (words(findings).isEmpty()) {
                    stops.add("No rule stands in the way: approve it in the ordinary way");
                }
            }
            case REFUSE -> stops.addAll(stillHeard(entry, today));
            default -> {}
        }
        if ((act == Act.APPROVE_WITH_CONDITIONS || act == Act.OVERRIDE_WITH_CONDITIONS) && !conditionsSet) {
            stops.add("Enter at least one condition");
        }
        return stops;
    }

    /** Whether the act is offered at all: an approval or its override, never both; a view where one is awaited. */
    static boolean offered(Act act, Entry entry, List<Finding> findings) {
        return switch (act) {
            case APPROVE, APPROVE_WITH_CONDITIONS -> words(findings).isEmpty();
            case OVERRIDE, OVERRIDE_WITH_CONDITIONS -> !words(findings).isEmpty();
            case TAKE_UP_WITHOUT_VIEW, GIVE_VIEW -> entry.standing().waiting() == Waiting.SUPERVISOR;
            case TAKE_UP -> entry.standing().waiting() != Waiting.SUPERVISOR;
            default -> true;
        };
    }

    static boolean reasonOwed(Act act, List<Finding> findings) {
        boolean approves = act == Act.APPROVE || act == Act.APPROVE_WITH_CONDITIONS;
        return approves && findings.stream().anyMatch(finding -> finding.weight() == Weight.NEEDS_REASON);
    }

    private static List<String> words(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.weight() == Weight.STOPS)
                .map(Finding::words)
                .toList();
    }

    /** The applicant is heard before a refusal: it waits for representations, or for the last day to send them. */
    private static List<String> stillHeard(Entry entry, LocalDate today) {
        LocalDate last = entry.standing().answerBy();
        if (entry.standing().waiting() != Waiting.DECLARER || last == null || today.isAfter(last)) {
            return List.of();
        }
        return List.of("The applicant may send representations until " + Words.date(last));
    }

    /**
     * @param on the day of the move
     * @param answerBy the last day for the declarer's answer, where the move asks for one
     */
    static Entry.Standing after(
            Entry entry,
            Act act,
            Status to,
            int version,
            LocalDate on,
            @Nullable LocalDate answerBy,
            boolean viewOwed) {
        Entry.Standing now = entry.standing();
        return new Entry.Standing(
                to,
                version,
                now.revision(),
                waiting(entry, act, viewOwed),
                act == Act.SEND || act == Act.RECORD && now.sentOn() == null ? on : now.sentOn(),
                now.dueOn(),
                answerBy(now, act, answerBy),
                DECISIONS.contains(act) ? on : now.decidedOn(),
                now.endedOn(),
                now.mergedInto());
    }

    static Entry.Hands after(Entry entry, Act act, UUID by) {
        Entry.Hands now = entry.hands();
        return new Entry.Hands(
                now.assignedTo(),
                act == Act.GIVE_VIEW ? with(now.recommenders(), by) : now.recommenders(),
                DECISIONS.contains(act) ? with(now.deciders(), by) : now.deciders(),
                now.tier());
    }

    private static @Nullable Waiting waiting(Entry entry, Act act, boolean viewOwed) {
        boolean chief = entry.owner().chiefOfficer();
        return switch (act) {
            case SEND -> viewOwed ? Waiting.SUPERVISOR : decider(entry);
            case GIVE_VIEW, TAKE_UP, TAKE_UP_WITHOUT_VIEW, CHECK, ANSWER, REPRESENT -> decider(entry);
            case ASK_CHANGES, MIND_TO_REFUSE -> Waiting.DECLARER;
            case APPEAL -> chief ? Waiting.OVERSIGHT : Waiting.APPEAL;
            case RECORD,
                    AMEND,
                    APPROVE,
                    APPROVE_WITH_CONDITIONS,
                    OVERRIDE,
                    OVERRIDE_WITH_CONDITIONS,
                    REFUSE,
                    WITHDRAW,
                    UPHOLD,
                    OVERTURN -> null;
        };
    }

    /** Kept through an answer, so that the history can say whether it came in time. */
    private static @Nullable LocalDate answerBy(Entry.Standing now, Act act, @Nullable LocalDate asked) {
        return act == Act.ASK_CHANGES || act == Act.MIND_TO_REFUSE ? asked : now.answerBy();
    }

    /** Whoever decides it: the lowest role of its tier, and the desk where it has none. */
    private static Waiting decider(Entry entry) {
        Set<Role> tier = entry.hands().tier();
        if (entry.owner().chiefOfficer()) {
            return Waiting.OVERSIGHT;
        }
        if (tier.contains(Role.SUPERVISOR)) {
            return Waiting.SUPERVISOR;
        }
        if (tier.isEmpty() || tier.contains(Role.DECIDER)) {
            return Waiting.DESK;
        }
        return tier.contains(Role.PSD_HEAD) ? Waiting.HEAD : Waiting.CHIEF;
    }

    private static Set<UUID> with(Set<UUID> people, UUID one) {
        Set<UUID> more = new HashSet<>(people);
        more.add(one);
        return Set.copyOf(more);
    }
}
