package org.probity.inspection.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probity.platform.words.Moments;
import org.probity.platform.words.Words;

/**
 * A round as it is shown.
 *
 * @param facts heading and words, in order
 * @param mayChange whether the reader may still change what it covers
 */
public record RoundView(
        String key,
        String title,
        String state,
        List<Fact> facts,
        List<BodyRow> bodies,
        List<MetricRow> metrics,
        boolean inspectorate,
        boolean mayChange,
        boolean mayOpen,
        @Nullable String returnHref) {

    public record Fact(String heading, String words) {}

    public record BodyRow(String id, String name, String why, String region) {}

    public record MetricRow(String id, String title, String of, String period) {}

    static List<Fact> facts(RoundPlan plan, @Nullable String previousTitle) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("About", plan.theme()));
        facts.add(new Fact("Asked for by", plan.askedBy()));
        facts.add(new Fact("In these words", plan.askedWords()));
        if (plan.askedOn() != null) {
            facts.add(new Fact("Asked for on", Words.date(plan.askedOn())));
        }
        facts.add(new Fact("Terms of reference", plan.terms()));
        facts.add(new Fact("Criteria", plan.criteria() + ", version " + plan.criteriaVersion()));
        if (previousTitle != null) {
            facts.add(new Fact("Earlier round on the same criteria", previousTitle));
        }
        facts.add(new Fact("Figures are as at", Words.date(plan.asAt())));
        facts.add(new Fact("As known at", Moments.at(plan.knownAt())));
        if (plan.fieldworkFrom() != null && plan.fieldworkTo() != null) {
            facts.add(new Fact("Fieldwork", Words.range(plan.fieldworkFrom(), plan.fieldworkTo())));
        }
        facts.add(new Fact("Returns are taken", Words.range(plan.returnsFrom(), plan.returnsTo())));
        return facts;
    }

    static BodyRow row(BodyInRound in, Map<String, String> names) {
        String region = in.region() == null ? "Not stated" : in.region();
        return new BodyRow(in.body(), names.getOrDefault(in.body(), in.body()), in.why(), region);
    }

    static MetricRow row(AskedMetric asked) {
        String of = asked.of() == AskedMetric.Of.FORCE ? "Each force" : "The inspectorate's research";
        String period = asked.period().words();
        return new MetricRow(
                asked.metric(),
                asked.definition().title(),
                of,
                Character.toUpperCase(period.charAt(0)) + period.substring(1));
    }
}
