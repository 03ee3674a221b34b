package org.probity.inspection.wave.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.inspection.wave.Change;
import org.probity.inspection.wave.Changes;
import org.probity.inspection.wave.Estimate;
import org.probity.inspection.wave.EstimateWords;
import org.probity.inspection.wave.Results;
import org.probity.inspection.wave.Wave;
import org.probity.inspection.wave.Waves;
import org.probity.inspection.wave.desk.WaveShown.Asked;
import org.probity.inspection.wave.desk.WaveShown.ChangeLine;
import org.probity.inspection.wave.desk.WaveShown.Fact;
import org.probity.inspection.wave.desk.WaveShown.Line;
import org.probity.organisation.Bodies;
import org.probity.organisation.Body;
import org.probity.platform.charts.Amount;
import org.probity.platform.charts.Bar;
import org.probity.platform.charts.Caption;
import org.probity.platform.charts.Chart;
import org.probity.platform.charts.Charts;
import org.probity.platform.web.NotFound;
import org.probity.platform.words.Words;
import org.springframework.stereotype.Component;

/** Makes views of estimates. */
@Component
class WaveReading {

    private static final int FEWEST_TO_DRAW = 4;
    private static final double HUNDRED = 100;

    private final Waves waves;
    private final Bodies bodies;

    WaveReading(Waves waves, Bodies bodies) {
        this.waves = waves;
        this.bodies = bodies;
    }

    static WaveShown.Row row(Wave wave) {
        String state = wave.state() == Wave.State.RAW ? "Files to check" : "Estimates";
        Wave.Plan plan = wave.plan();
        return new WaveShown.Row(wave.ref(), plan.title(), wave.year(), Words.range(plan.from(), plan.to()), state);
    }

    static List<Fact> facts(Wave wave) {
        Wave.Plan plan = wave.plan();
        return List.of(
                new Fact("Interviews", Words.range(plan.from(), plan.to())),
                new Fact("Carried out by", plan.carriedOutBy()),
                new Fact("How people were asked", plan.method()),
                new Fact("Whom the replies stand for", plan.population()),
                new Fact("What the weights put right", plan.weighting()),
                new Fact(
                        "Files",
                        wave.files().questions() + " and " + wave.files().replies()));
    }

    WaveShown.Page page(Actor actor, Wave wave) {
        Results results = waves.results(actor, wave);
        List<Fact> facts = new ArrayList<>(facts(wave));
        facts.add(new Fact("Replies", Words.number(results.replies())));
        List<Asked> asked =
                results.all().stream().map(each -> asked(wave, each)).toList();
        List<WaveShown.Row> earlier = waves.all(actor).stream()
                .filter(each -> each.state() == Wave.State.ESTIMATE)
                .filter(each -> each.plan().to().isBefore(wave.plan().from()))
                .map(WaveReading::row)
                .toList();
        return new WaveShown.Page(wave.ref(), wave, facts, asked, earlier);
    }

    private static Asked asked(Wave wave, Results.OfQuestion of) {
        Wave.Question question = of.question();
        String finding = finding(question, of.headline());
        List<Line> lines = of.answers().stream()
                .map(each -> line(each.answer(), each.estimate()))
                .toList();
        String base = of.headline() == null || of.isWithheld()
                ? "Fewer than 10 replies: results withheld."
                : base(of.headline(), of.unanswered());
        Chart chart = of.isWithheld() || of.answers().size() < FEWEST_TO_DRAW
                ? null
                : Charts.bars(
                        Caption.of("answers-" + question.number(), finding, question.wording(), source(wave, base)),
                        "Answer",
                        "Share",
                        of.answers().stream()
                                .map(each -> new Bar(each.answer(), amount(each.estimate()), false))
                                .toList());
        return new Asked(
                question.thread(), question.wording(), finding, of.isWithheld() ? List.of() : lines, base, chart);
    }

    private static String base(Estimate headline, int unanswered) {
        String without = unanswered == 0
                ? ""
                : ". " + Words.count(unanswered, "reply", "replies") + " did not answer and "
                        + Words.plural(unanswered, "is", "are") + " in no base";
        return "Base: " + EstimateWords.base(headline) + without + ".";
    }

    private static String source(Wave wave, String base) {
        return "Inspectorate's research: " + wave.plan().title() + ", "
                + wave.plan().carriedOutBy() + ", "
                + Words.range(wave.plan().from(), wave.plan().to()) + ". " + base;
    }

    private static String finding(Wave.Question question, @Nullable Estimate headline) {
        return headline == null || headline.isWithheld()
                ? "Withheld: fewer than 10 replies"
                : EstimateWords.share(headline) + " " + question.statement() + ", " + EstimateWords.between(headline);
    }

    private static Line line(String name, @Nullable Estimate estimate) {
        if (estimate == null || estimate.isWithheld()) {
            return new Line(
                    name, EstimateWords.WITHHELD, EstimateWords.WITHHELD, "Fewer than 10, or shown by the rest", "");
        }
        return new Line(
                name,
                EstimateWords.share(estimate),
                EstimateWords.interval(estimate),
                EstimateWords.base(estimate),
                estimate.isSmall() ? "Small base: read with care" : "");
    }

    private static Amount amount(@Nullable Estimate estimate) {
        return estimate == null || estimate.isWithheld()
                ? Amount.absent(EstimateWords.WITHHELD)
                : new Amount(
                        HUNDRED * estimate.share(),
                        EstimateWords.share(estimate) + " (" + EstimateWords.interval(estimate) + ")");
    }

    WaveShown.ByArea byArea(Actor actor, Wave wave, String thread) {
        Results results = waves.results(actor, wave);
        Wave.Question question = results.question(thread).orElseThrow(NotFound::new);
        Estimate headline = results.of(question).headline();
        Map<String, String> names = bodies.all().stream().collect(Collectors.toMap(Body::id, Body::shortName));
        List<Results.OfArea> forces = results.by(Results.Area.FORCE, question);
        List<Results.OfArea> regions = results.by(Results.Area.REGION, question);
        UnaryOperator<String> named = id -> names.getOrDefault(id, id);
        return new WaveShown.ByArea(
                wave.ref(),
                wave,
                question,
                finding(question, headline),
                chart("forces", "Shares by force, with 95% intervals", wave, headline, named, forces),
                forces.stream()
                        .map(each -> line(named.apply(each.area()), each.estimate()))
                        .toList(),
                chart("regions", "Shares by region, with 95% intervals", wave, headline, each -> each, regions),
                regions.stream().map(each -> line(each.area(), each.estimate())).toList());
    }

    private static @Nullable Chart chart(
            String id,
            String what,
            Wave wave,
            @Nullable Estimate headline,
            UnaryOperator<String> named,
            List<Results.OfArea> areas) {
        if (headline == null || headline.isWithheld() || areas.size() < FEWEST_TO_DRAW) {
            return null;
        }
        List<Bar> dots = areas.stream()
                .map(each -> dot(named.apply(each.area()), each.estimate()))
                .toList();
        String source = source(
                wave,
                "The broken line is all areas together, " + EstimateWords.share(headline)
                        + ". Where two lines overlap widely, the difference may be chance.");
        return Charts.dots(
                Caption.of(id, what, what, source), "Area", "Share (95% interval)", dots, HUNDRED * headline.share());
    }

    private static Bar dot(String name, @Nullable Estimate estimate) {
        return estimate == null || estimate.isWithheld()
                ? new Bar(name, amount(estimate), false)
                : Bar.estimate(
                        name,
                        amount(estimate),
                        HUNDRED * estimate.interval().low(),
                        HUNDRED * estimate.interval().high());
    }

    WaveShown.Compared compared(Actor actor, Wave earlier, Wave later) {
        List<ChangeLine> lines =
                Changes.between(earlier, waves.results(actor, earlier), later, waves.results(actor, later)).stream()
                        .map(WaveReading::line)
                        .toList();
        return new WaveShown.Compared(earlier, later, lines);
    }

    private static ChangeLine line(Changes.Line line) {
        String wording = line.later().wording();
        String was = line.earlierWording() == null ? "" : line.earlierWording();
        return switch (line.change()) {
            case Change.NotCompared not ->
                new ChangeLine(
                        wording,
                        was,
                        not.earlier() == null ? "Not asked" : EstimateWords.share(not.earlier()),
                        EstimateWords.share(not.later()),
                        "Not compared",
                        "",
                        not.why().words());
            case Change.Compared both -> {
                int base = Math.min(both.earlier().base(), both.later().base());
                yield new ChangeLine(
                        wording,
                        was,
                        EstimateWords.share(both.earlier()),
                        EstimateWords.share(both.later()),
                        EstimateWords.points(both.by(), base),
                        EstimateWords.points(both.interval(), base),
                        both.isClear() ? "More than chance alone would make" : "May be chance: the interval holds 0");
            }
        };
    }
}
