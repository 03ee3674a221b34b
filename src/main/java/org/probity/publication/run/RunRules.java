package org.probity.publication.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.platform.words.Moments;
import org.probity.platform.words.Words;
import org.probity.publication.run.RunStore.Check;
import org.probity.publication.run.RunStore.Open;
import org.probity.publication.run.RunStore.Signed;
import org.probity.publication.run.RunView.Group;
import org.probity.publication.run.RunView.Row;
import org.probity.publication.run.RunView.Stage;
import org.probity.report.Release;

/** Where each release of a run stands and what it waits for. Pure. */
final class RunRules {

    private static final int EXAMPLES = 3;

    /** In the order in which the page has them. */
    private static final Map<String, String> KINDS = kinds();

    private RunRules() {}

    /** What is known of one force. @param speakerWaits whether somebody quoted has not approved the words */
    record Known(
            String body,
            String name,
            boolean accepted,
            @Nullable Release release,
            boolean speakerWaits,
            @Nullable Check check,
            @Nullable Signed signed) {}

    static Row row(Known known) {
        Release release = known.release();
        List<String> differences =
                known.check() == null ? List.of() : known.check().found().differences();
        return new Row(
                known.body(),
                known.name(),
                release == null ? null : release.ref(),
                release == null ? "Not started" : release.state().label(),
                waits(known),
                release == null || release.state().compareTo(Release.State.EMBARGOED) > 0 ? List.of() : differences);
    }

    private static List<String> waits(Known known) {
        Release release = known.release();
        if (release == null) {
            return List.of(known.accepted() ? "Ready to begin" : "The return is not accepted");
        }
        return switch (release.state()) {
            case DRAFT -> draft(known);
            case APPROVED -> approved(known);
            case EMBARGOED ->
                known.signed() == null
                        ? List.of()
                        : List.of("Goes out on " + Moments.at(known.signed().at()));
            case PUBLISHED, CORRECTED, WITHDRAWN -> List.of();
        };
    }

    private static List<String> draft(Known known) {
        List<String> waits = new ArrayList<>(differences(known));
        if (known.speakerWaits()) {
            waits.add("The person quoted has not approved the words");
        }
        waits.add(known.check() == null ? "Not checked yet" : "Approval by a lead who wrote none of it");
        return waits;
    }

    private static List<String> approved(Known known) {
        List<String> waits = new ArrayList<>(differences(known));
        if (known.check() == null) {
            waits.add("Not checked yet");
        } else {
            List<Open> concerns = known.check().found().concerns();
            add(
                    waits,
                    concerns.stream().filter(each -> each.outcome() == null).count(),
                    "needs a decision",
                    "need a decision");
            add(
                    waits,
                    concerns.stream()
                            .filter(each -> each.outcome() != null && !each.confirmed())
                            .count(),
                    "waits for the second person",
                    "wait for the second person");
        }
        waits.add(
                known.signed() == null
                        ? "Two signatures"
                        : "The second signature, for "
                                + Moments.at(known.signed().at()));
        return waits;
    }

    private static void add(List<String> waits, long count, String one, String many) {
        if (count > 0) {
            waits.add(Words.count((int) count, "figure " + one, "figures " + many));
        }
    }

    private static List<String> differences(Known known) {
        int count =
                known.check() == null ? 0 : known.check().found().differences().size();
        return count == 0 ? List.of() : List.of(Words.count(count, "difference", "differences") + " in the fact check");
    }

    /** Those that something stops first, then those not begun, then by name. */
    static List<Row> sorted(List<Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparing((Row row) -> !row.isStopped())
                        .thenComparing(row -> row.waits().isEmpty())
                        .thenComparing(Row::name))
                .toList();
    }

    static List<Stage> stages(List<Row> rows) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("Not started", 0);
        for (Release.State state : Release.State.values()) {
            counts.put(state.label(), 0);
        }
        rows.forEach(row -> counts.merge(row.status(), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new Stage(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Undecided figures of approved releases by kind. */
    static List<Group> groups(List<Known> all) {
        Map<String, List<String>> says = new TreeMap<>();
        Map<String, Integer> forces = new TreeMap<>();
        for (Known known : all) {
            if (known.check() == null
                    || known.release() == null
                    || known.release().state() != Release.State.APPROVED) {
                continue;
            }
            Map<String, List<Open>> byKind = known.check().found().concerns().stream()
                    .filter(each -> each.outcome() == null)
                    .collect(Collectors.groupingBy(Open::why));
            byKind.forEach((why, open) -> {
                forces.merge(why, 1, Integer::sum);
                open.forEach(each ->
                        says.computeIfAbsent(why, key -> new ArrayList<>()).add(known.name() + ": " + each.says()));
            });
        }
        return KINDS.entrySet().stream()
                .filter(kind -> says.containsKey(kind.getKey()))
                .map(kind -> group(kind, says, forces))
                .toList();
    }

    private static Group group(
            Map.Entry<String, String> kind, Map<String, List<String>> says, Map<String, Integer> forces) {
        List<String> all = says.getOrDefault(kind.getKey(), List.of());
        return new Group(
                kind.getKey(),
                kind.getValue(),
                all.size(),
                forces.getOrDefault(kind.getKey(), 0),
                all.stream().limit(EXAMPLES).toList());
    }

    /** The figures compared and the differences of all releases that have one. */
    static RunView.Check check(List<Known> all) {
        long figures = 0;
        int differences = 0;
        int releases = 0;
        Instant oldest = null;
        for (Known known : all) {
            Check check = known.check();
            if (check == null || known.release() == null) {
                continue;
            }
            figures += check.figures();
            differences += check.found().differences().size();
            releases++;
            oldest = oldest == null || check.checkedAt().isBefore(oldest) ? check.checkedAt() : oldest;
        }
        return new RunView.Check(figures, differences, releases, oldest);
    }

    static boolean isKind(String why) {
        return KINDS.containsKey(why);
    }

    static String title(String why) {
        return KINDS.getOrDefault(why, why);
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("small", "Between 1 and 4");
        kinds.put("all-or-none", "All or none of a whole");
        kinds.put("remainder", "Leaves between 1 and 4");
        kinds.put("difference", "Moved by 1 to 4 since an earlier publication");
        kinds.put("gives-back", "Gives a withheld figure back");
        kinds.put("across", "Can be worked out from two publications");
        return kinds;
    }
}
