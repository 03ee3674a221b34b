package org.probity.inspection.research;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.probity.casework.CaseLists;
import org.probity.inspection.research.Sighting.Instance;

/** Counts over sightings; each has its own unit. Pure. */
public final class StudyCounts {

    /**
     * @param examined profiles that the study looked at
     * @param profiles those among them on which something was found
     */
    public record Count(int examined, int profiles, int instances, int cases) {}

    /** @param sightings of the case, in the order of the file */
    public record OfCase(String key, String body, String category, List<Sighting> sightings) {

        public Count count() {
            return StudyCounts.of(sightings);
        }

        /** In the order of the file. */
        public String platforms() {
            return sightings.stream().map(Sighting::platform).distinct().collect(Collectors.joining(", "));
        }

        /** What was found, instance by instance. */
        public String words() {
            return sightings.stream()
                    .flatMap(each -> each.found().stream())
                    .map(Instance::words)
                    .distinct()
                    .collect(Collectors.joining("\n"));
        }
    }

    private StudyCounts() {}

    /** As pages say it. */
    public static String categoryLabel(String id) {
        return CaseLists.category(id).map(CaseLists.Code::label).orElse(id);
    }

    public static Count of(Collection<Sighting> sightings) {
        List<Sighting> found = found(sightings);
        return new Count(
                different(sightings, Sighting::profileKey),
                different(found, Sighting::profileKey),
                found.size(),
                different(found, each -> each.found().map(Instance::caseKey).orElse("")));
    }

    private static List<Sighting> found(Collection<Sighting> sightings) {
        return sightings.stream().filter(each -> each.instance() != null).toList();
    }

    private static int different(Collection<Sighting> sightings, Function<Sighting, String> what) {
        return (int) sightings.stream().map(what).distinct().count();
    }

    /** By body, in the order of ids. */
    public static Map<String, Count> byBody(Collection<Sighting> sightings) {
        return by(sightings, Sighting::body);
    }

    /** In the order of names. */
    public static Map<String, Count> byPlatform(Collection<Sighting> sightings) {
        return by(sightings, Sighting::platform);
    }

    /** Of what was found, by id of the category; profiles examined without a finding have none. */
    public static Map<String, Count> byCategory(Collection<Sighting> sightings) {
        return by(found(sightings), each -> each.found().map(Instance::category).orElse(""));
    }

    private static Map<String, Count> by(Collection<Sighting> sightings, Function<Sighting, String> what) {
        Map<String, List<Sighting>> groups =
                sightings.stream().collect(Collectors.groupingBy(what, TreeMap::new, Collectors.toList()));
        Map<String, Count> counts = new LinkedHashMap<>();
        groups.forEach((name, group) -> counts.put(name, of(group)));
        return counts;
    }

    /** By force, then by the study's own code. */
    public static List<OfCase> cases(Collection<Sighting> sightings) {
        Map<String, List<Sighting>> groups = new LinkedHashMap<>();
        for (Sighting sighting : found(sightings)) {
            String key = sighting.found().map(Instance::caseKey).orElse("");
            groups.computeIfAbsent(key, each -> new ArrayList<>()).add(sighting);
        }
        return groups.entrySet().stream()
                .map(each -> {
                    Sighting first = each.getValue().getFirst();
                    String category = first.found().map(Instance::category).orElse("");
                    return new OfCase(each.getKey(), first.body(), category, each.getValue());
                })
                .sorted(Comparator.comparing(OfCase::body).thenComparing(OfCase::key))
                .toList();
    }
}
