package org.probity.sample.twins;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.probity.sample.twins.PlannedRecord.Kind;

/** Plans that differ from the twins' in what a careless count would stumble over: a day, a state, a correction, a duplicate. */
final class Variations {

    private static final int ONE_IN_THREE = 3;
    private static final List<What> REPLACEABLE = List.of(What.APPROVED, What.APPROVED_WITH_CONDITIONS, What.REFUSED);

    private final SplittableRandom random;

    private Variations(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The records of one force, which all belong to {@code body}. */
    static List<PlannedRecord> of(long seed, String body) {
        return new Variations(seed).records(seed, body);
    }

    private List<PlannedRecord> records(long seed, String body) {
        String twin = random.nextBoolean() ? Twins.NORTHMERE : Twins.KINGSFORD;
        List<PlannedRecord> records = new ArrayList<>();
        for (PlannedRecord one : TwinPlan.of(seed)) {
            boolean kept = !isApplication(one) || random.nextInt(one.traps().isEmpty() ? 10 : 3) == 0;
            if (one.key().startsWith(twin + "-") && kept) {
                records.add(random.nextInt(ONE_IN_THREE) == 0 ? varied(one).at(body) : one.at(body));
            }
        }
        return List.copyOf(records);
    }

    private static boolean isApplication(PlannedRecord one) {
        return one.kind() == Kind.APPLICATION || one.kind() == Kind.RENEWAL || one.kind() == Kind.CHANGE;
    }

    private PlannedRecord varied(PlannedRecord one) {
        return switch (random.nextInt(5)) {
            case 0 ->
                one.with(one.happenings().stream().map(each -> each.moved(1)).toList());
            case 1 ->
                one.with(one.happenings().stream().map(each -> each.moved(-1)).toList());
            case 2 -> one.with(restated(one.happenings()));
            case 3 -> corrected(one);
            default -> one.with(late(one.happenings()));
        };
    }

    /** Another outcome, or none yet. */
    private List<Happening> restated(List<Happening> history) {
        List<Happening> changed = new ArrayList<>(history);
        Happening last = changed.removeLast();
        if (REPLACEABLE.contains(last.what())) {
            What other = List.of(What.REFUSED, What.WITHDRAWN, What.APPROVED).get(random.nextInt(3));
            changed.add(new Happening(other, last.on(), last.known(), null));
        } else if (changed.isEmpty() || random.nextBoolean()) {
            changed.add(last);
        }
        return changed;
    }

    /** A date put right around an edge, or a duplicate found. */
    private PlannedRecord corrected(PlannedRecord one) {
        What correction = one.has(What.SENT) ? What.SENDING_CORRECTED : What.OPENING_CORRECTED;
        boolean dated = one.has(What.SENT) || one.has(What.OPENED);
        if (!dated) {
            return one;
        }
        LocalDate known = one.happenings().getLast().known().plusDays(random.nextInt(40));
        List<LocalDate> edges = List.of(TwinPlan.FIRST_DAY, TwinPlan.LAST_DAY, TwinPlan.AS_AT);
        LocalDate to = edges.get(random.nextInt(3)).plusDays(random.nextInt(3) - 1);
        boolean merges = !one.has(What.MERGED) && random.nextInt(4) == 0;
        return merges
                ? one.then(Happening.of(What.MERGED, known))
                : one.then(Happening.corrected(correction, known, to));
    }

    /** From one happening on, all is written down two months later. */
    private List<Happening> late(List<Happening> history) {
        int from = random.nextInt(history.size());
        List<Happening> changed = new ArrayList<>(history.subList(0, from));
        history.subList(from, history.size())
                .forEach(each -> changed.add(
                        new Happening(each.what(), each.on(), each.known().plusDays(60), each.to())));
        return changed;
    }
}
