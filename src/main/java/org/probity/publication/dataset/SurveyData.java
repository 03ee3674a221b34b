package org.probity.publication.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probity.inspection.wave.Change;
import org.probity.inspection.wave.Changes;
import org.probity.inspection.wave.Estimate;
import org.probity.inspection.wave.EstimateWords;
import org.probity.inspection.wave.Results;
import org.probity.inspection.wave.Wave;
import org.probity.platform.words.Words;
import org.probity.publication.dataset.Dataset.Fact;
import org.probity.publication.dataset.Dataset.Row;
import org.probity.publication.dataset.Dataset.Table;

/** Makes a data set of a wave. Pure. */
final class SurveyData {

    private static final double HUNDRED = 100;
    private static final String METHOD =
            "Weighted shares of those who answered. The 95% interval is Wilson\u2019s score interval at the effective base that"
                    + " Kish\u2019s design effect gives; clusters and strata of the sample are not taken into account. Replies"
                    + " without an answer are in no base. Estimates of fewer than 10 replies are withheld. A change is worked"
                    + " out only where both waves asked the same people the same question in the same words.";

    /** An earlier wave to compare with. */
    record Before(Wave wave, Results results) {}

    private SurveyData() {}

    static Dataset of(
            String round,
            String marking,
            Wave wave,
            Results results,
            @Nullable Before before,
            Map<String, String> names) {
        List<Table> tables = new ArrayList<>();
        for (Results.OfQuestion of : results.all()) {
            tables.add(answers(of));
            List<Row> forces = areas(results.by(Results.Area.FORCE, of.question()), names);
            if (!forces.isEmpty()) {
                String title = "By force: share who " + of.question().statement();
                tables.add(new Table(
                        of.question().thread() + "-by-force",
                        title,
                        of.question().wording(),
                        "Force",
                        "percent",
                        forces));
            }
        }
        if (before != null) {
            tables.add(changes(before, wave, results));
        }
        Wave.Plan plan = wave.plan();
        List<Fact> facts = List.of(
                new Fact("Interviews", Words.range(plan.from(), plan.to())),
                new Fact("Carried out by", plan.carriedOutBy()),
                new Fact("How people were asked", plan.method()),
                new Fact("Whom the replies stand for", plan.population()),
                new Fact("What the weights put right", plan.weighting()),
                new Fact("Replies", Words.number(results.replies())));
        return new Dataset("survey", round, plan.title(), marking, facts, METHOD, tables);
    }

    private static Table answers(Results.OfQuestion of) {
        List<Row> rows = of.isWithheld()
                ? List.of(Row.absent("All answers", EstimateWords.WITHHELD))
                : of.answers().stream()
                        .map(each -> row(each.answer(), each.estimate()))
                        .toList();
        Estimate headline = of.headline();
        String note = headline == null || headline.isWithheld()
                ? "Fewer than 10 replies."
                : EstimateWords.share(headline) + " " + of.question().statement() + ", "
                        + EstimateWords.between(headline) + ". Base: " + EstimateWords.base(headline) + ".";
        return new Table(of.question().thread(), of.question().wording(), note, "Answer", "percent", rows);
    }

    private static List<Row> areas(List<Results.OfArea> areas, Map<String, String> names) {
        return areas.stream()
                .map(each -> row(names.getOrDefault(each.area(), each.area()), each.estimate()))
                .toList();
    }

    private static Row row(String label, @Nullable Estimate estimate) {
        if (estimate == null || estimate.isWithheld()) {
            return Row.absent(label, EstimateWords.WITHHELD);
        }
        return new Row(
                label,
                HUNDRED * estimate.share(),
                HUNDRED * estimate.interval().low(),
                HUNDRED * estimate.interval().high(),
                estimate.base(),
                estimate.effectiveBase(),
                estimate.chose(),
                "",
                EstimateWords.share(estimate) + " (" + EstimateWords.interval(estimate) + ")");
    }

    private static Table changes(Before before, Wave wave, Results results) {
        List<Row> rows = Changes.between(before.wave(), before.results(), wave, results).stream()
                .map(line -> row(line.later().wording(), line.change()))
                .toList();
        Wave.Plan earlier = before.wave().plan();
        return new Table(
                "changes",
                "Changes since " + earlier.title(),
                "Earlier interviews: " + Words.range(earlier.from(), earlier.to())
                        + ". The interval is Newcombe\u2019s for two independent shares, at the effective bases.",
                "Question",
                "percentage points",
                rows);
    }

    private static Row row(String wording, Change change) {
        return switch (change) {
            case Change.NotCompared not -> Row.absent(wording, not.why().words());
            case Change.Compared both -> {
                int base = Math.min(both.earlier().base(), both.later().base());
                yield new Row(
                        wording,
                        HUNDRED * both.by(),
                        HUNDRED * both.interval().low(),
                        HUNDRED * both.interval().high(),
                        base,
                        null,
                        null,
                        "",
                        EstimateWords.points(both.by(), base) + " (" + EstimateWords.points(both.interval(), base)
                                + ")");
            }
        };
    }
}
