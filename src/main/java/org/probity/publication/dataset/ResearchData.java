package org.probity.publication.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.probity.inspection.research.Sighting;
import org.probity.inspection.research.Study;
import org.probity.inspection.research.StudyCounts;
import org.probity.inspection.research.StudyCounts.Count;
import org.probity.platform.words.Words;
import org.probity.publication.dataset.Dataset.Fact;
import org.probity.publication.dataset.Dataset.Row;
import org.probity.publication.dataset.Dataset.Table;

/** Makes a data set of a study: each unit in tables of its own. Pure. */
final class ResearchData {

    private static final String METHOD =
            "Profiles, instances and cases are three counts: none can be added to another, and none is a count of people. One"
                    + " profile can carry several instances, and one case can hold several profiles.";

    private ResearchData() {}

    static Dataset of(String round, String marking, Study study, List<Sighting> sightings, Map<String, String> names) {
        Study.Plan plan = study.plan();
        List<Fact> facts = List.of(
                new Fact("Collected", Words.range(plan.from(), plan.to())),
                new Fact("Carried out by", plan.carriedOutBy()),
                new Fact("How it was gathered", plan.method()),
                new Fact("Legal basis", plan.legalBasis()),
                new Fact("The study\u2019s words for what it found", plan.wording()));
        return new Dataset(
                "research",
                round,
                plan.title(),
                marking,
                facts,
                METHOD,
                tables(sightings, id -> names.getOrDefault(id, id)));
    }

    private static List<Table> tables(List<Sighting> sightings, UnaryOperator<String> force) {
        Count all = StudyCounts.of(sightings);
        List<Table> tables = new ArrayList<>();
        tables.add(one("profiles-examined", "Profiles examined", "profiles", all.examined()));
        tables.add(one("profiles-with-instances", "Profiles on which something was found", "profiles", all.profiles()));
        tables.add(one("instances", "Instances found", "instances", all.instances()));
        tables.add(one("cases", "Cases", "cases", all.cases()));
        tables.add(by(
                new Group("instances-by-category", "Instances by category", "Category", "instances"),
                StudyCounts.byCategory(sightings),
                StudyCounts::categoryLabel,
                Count::instances));
        tables.add(by(
                new Group("instances-by-platform", "Instances by platform", "Platform", "instances"),
                StudyCounts.byPlatform(sightings),
                UnaryOperator.identity(),
                Count::instances));
        Map<String, Count> byForce = StudyCounts.byBody(sightings);
        Group examined = new Group("profiles-examined-by-force", "Profiles examined, by force", "Force", "profiles");
        tables.add(by(examined, byForce, force, Count::examined));
        Group instances = new Group("instances-by-force", "Instances by force", "Force", "instances");
        tables.add(by(instances, byForce, force, Count::instances));
        tables.add(by(new Group("cases-by-force", "Cases by force", "Force", "cases"), byForce, force, Count::cases));
        return tables;
    }

    private static Table one(String key, String title, String unit, int count) {
        return new Table(key, title, "", "What was counted", unit, List.of(Row.count("All forces", count)));
    }

    private record Group(String key, String title, String first, String unit) {}

    private static Table by(
            Group group, Map<String, Count> counts, UnaryOperator<String> name, ToIntFunction<Count> unit) {
        List<Row> rows = counts.entrySet().stream()
                .map(each -> Row.count(name.apply(each.getKey()), unit.applyAsInt(each.getValue())))
                .sorted(Comparator.comparing(Row::label))
                .toList();
        return new Table(group.key(), group.title(), "", group.first(), group.unit(), rows);
    }
}
