package org.probity.inspection.research.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.casework.CaseFile;
import org.probity.casework.CaseLists;
import org.probity.inspection.referral.Referral;
import org.probity.inspection.referral.Referrals;
import org.probity.inspection.research.Sighting;
import org.probity.inspection.research.Studies;
import org.probity.inspection.research.Study;
import org.probity.inspection.research.StudyCounts;
import org.probity.inspection.research.StudyCounts.Count;
import org.probity.inspection.research.StudyCounts.OfCase;
import org.probity.inspection.research.desk.StudyShown.CaseLine;
import org.probity.inspection.research.desk.StudyShown.CountLine;
import org.probity.inspection.research.desk.StudyShown.Fact;
import org.probity.organisation.Bodies;
import org.probity.organisation.Body;
import org.probity.platform.charts.Bar;
import org.probity.platform.charts.Caption;
import org.probity.platform.charts.Chart;
import org.probity.platform.charts.Charts;
import org.probity.platform.words.Words;
import org.springframework.stereotype.Component;

/** Makes views of studies. */
@Component
class StudyReading {

    private static final int FEWEST_TO_DRAW = 4;

    private final Studies studies;
    private final Referrals referrals;
    private final Bodies bodies;

    StudyReading(Studies studies, Referrals referrals, Bodies bodies) {
        this.studies = studies;
        this.referrals = referrals;
        this.bodies = bodies;
    }

    static StudyShown.Row row(Study study) {
        Study.Plan plan = study.plan();
        String state = study.state() == Study.State.DRAFT ? "File to check" : "Counts";
        return new StudyShown.Row(study.ref(), plan.title(), Words.range(plan.from(), plan.to()), state);
    }

    static List<Fact> facts(Study study) {
        Study.Plan plan = study.plan();
        return List.of(
                new Fact("Collected", Words.range(plan.from(), plan.to())),
                new Fact("Carried out by", plan.carriedOutBy()),
                new Fact("How it was gathered", plan.method()),
                new Fact("Legal basis", plan.legalBasis()),
                new Fact("The study\u2019s words", plan.wording()),
                new Fact("File", study.fileName()));
    }

    StudyShown.Page page(Actor actor, Study study) {
        List<Sighting> sightings = studies.sightings(actor, study);
        Map<String, String> names = bodies.all().stream().collect(Collectors.toMap(Body::id, Body::formalName));
        List<CountLine> categories = lines(StudyCounts.byCategory(sightings), StudyCounts::categoryLabel);
        return new StudyShown.Page(
                study.ref(),
                study.plan().title(),
                facts(study),
                StudyCounts.of(sightings),
                lines(StudyCounts.byBody(sightings), id -> names.getOrDefault(id, id)),
                lines(StudyCounts.byPlatform(sightings), UnaryOperator.identity()),
                categories,
                cases(actor, study, sightings, names),
                chart(study, categories),
                studies.mayPrepare(actor, study));
    }

    private static List<CountLine> lines(Map<String, Count> counts, UnaryOperator<String> name) {
        return counts.entrySet().stream()
                .map(each -> new CountLine(name.apply(each.getKey()), each.getValue()))
                .sorted(Comparator.comparing(CountLine::name))
                .toList();
    }

    private static @Nullable Chart chart(Study study, List<CountLine> categories) {
        if (categories.size() < FEWEST_TO_DRAW) {
            return null;
        }
        List<Bar> bars = categories.stream()
                .sorted(Comparator.comparingInt(
                        (CountLine line) -> -line.count().instances()))
                .map(line -> Bar.of(line.name(), line.count().instances()))
                .toList();
        Study.Plan plan = study.plan();
        String source = "Inspectorate\u2019s research: " + plan.title() + ", " + plan.carriedOutBy() + ", "
                + Words.range(plan.from(), plan.to()) + ". Instances, not profiles, cases or people.";
        String finding = "Most instances were: " + bars.getFirst().label();
        return Charts.bars(
                Caption.of("categories", finding, "Instances by category", source), "Category", "Instances", bars);
    }

    private List<CaseLine> cases(Actor actor, Study study, List<Sighting> sightings, Map<String, String> names) {
        Map<String, String> prepared = studies.referrals(study);
        Map<String, Referral> seen =
                referrals.seen(actor).stream().collect(Collectors.toMap(Referral::ref, Function.identity()));
        List<CaseLine> lines = new ArrayList<>();
        for (OfCase each : StudyCounts.cases(sightings)) {
            String ref = prepared.get(each.key());
            Referral referral = ref == null ? null : seen.get(ref);
            Count count = each.count();
            lines.add(new CaseLine(
                    each.key(),
                    names.getOrDefault(each.body(), each.body()),
                    StudyCounts.categoryLabel(each.category()),
                    each.platforms(),
                    Words.count(count.profiles(), "profile", "profiles") + ", "
                            + Words.count(count.instances(), "instance", "instances"),
                    referral == null ? null : ref,
                    ref == null ? "No referral yet" : referral == null ? "Referral prepared" : referral.status(),
                    referral == null ? "None yet" : outcome(referral.outcome())));
        }
        return lines;
    }

    private static String outcome(@Nullable String id) {
        return id == null
                ? "None yet"
                : CaseLists.outcome(CaseFile.Kind.SOCIAL_MEDIA, id)
                        .map(CaseLists.Code::label)
                        .orElse(id);
    }
}
