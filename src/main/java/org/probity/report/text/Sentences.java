package org.probity.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.probity.figure.Definition;
import org.probity.figure.Definitions;
import org.probity.figure.Figure;
import org.probity.report.text.Prose.Line;

/**
 * The sentences that rest on figures, one rule each, in the order in which a release prints them.
 *
 * <p>House rules (domain.md 14.1): zero is a fact and is said as one; each fact keeps its own period; "all" only where the
 * release may say all; ongoing and approved are parts of a larger count; what is not stated is neither nought nor refused;
 * the strength of wording found by research is kept.
 */
final class Sentences {

    /** @param key what an editor writes: {@code [[sentence:second-jobs]]} */
    record Rule(String key, String block, List<String> metrics, BiFunction<ReleaseFacts, Prose, List<Span>> say) {}

    static final List<Rule> RULES = List.of(
            new Rule("health-check", "finding-1", List.of("health-check-completed"), Sentences::healthCheck),
            new Rule("action-plan", "finding-1", List.of("action-plan-made"), Sentences::actionPlan),
            new Rule("policies", "finding-1", List.of("policies-updated", "policies-new"), Sentences::policies),
            new Rule("understanding", "finding-1", List.of("understanding-survey-run"), Sentences::understanding),
            new Rule("standards", "finding-1", List.of("infosec-standards-strengthened"), Sentences::standards),
            new Rule(
                    "media-disclosure",
                    "finding-2",
                    List.of(
                            "media-disclosure-investigations",
                            "media-disclosure-ongoing",
                            "media-disclosure-allegations"),
                    Sentences::mediaDisclosure),
            new Rule("social-media", "finding-3", List.of("social-media-cases-referred"), Sentences::socialMedia),
            new Rule(
                    "second-jobs",
                    "finding-4",
                    List.of("bi-applications", "bi-approved", "bi-refused", "bi-withdrawn", "bi-pending"),
                    SecondJobSentences::secondJobs),
            new Rule("anti-corruption-unit", "finding-5", List.of("acu-posts-change"), Sentences::antiCorruptionUnit));

    private Sentences() {}

    /** The rule of that key; else a figure's own sentence, under the name of its metric. */
    static Optional<Rule> rule(String key) {
        return RULES.stream()
                .filter(r -> r.key().equals(key))
                .findFirst()
                .or(() -> Definitions.find(key).map(Sentences::ofMeasure));
    }

    /** Figures that no rule above says anything of. */
    static boolean isUnruled(String metric) {
        return RULES.stream().noneMatch(rule -> rule.metrics().contains(metric));
    }

    private static Rule ofMeasure(Definition measure) {
        String metric = measure.id();
        return new Rule(
                metric,
                PlannedBlock.blockOf(measure.theme()).key(),
                List.of(metric),
                (facts, prose) -> MeasureSentences.say(metric, facts, prose));
    }

    /** Spans of one rule, empty where the facts hold none of its figures. */
    static List<Span> say(Rule rule, ReleaseFacts facts) {
        return rule.say().apply(facts, new Prose(facts.body()));
    }

    private static List<Span> healthCheck(ReleaseFacts facts, Prose prose) {
        return prose.yesNo(
                facts.figure("health-check-completed"),
                f -> prose.line()
                        .say(prose.formalStart() + " ")
                        .figure("has carried out an integrity health check", f)
                        .say(" since " + facts.round().since() + "."),
                f -> prose.line()
                        .say(prose.formalStart() + " ")
                        .figure("had not completed an integrity health check", f)
                        .say(prose.byDay(f) + "."));
    }

    private static List<Span> actionPlan(ReleaseFacts facts, Prose prose) {
        return prose.yesNo(
                facts.figure("action-plan-made"),
                f -> prose.line()
                        .figure("An action plan", f)
                        .say(" came out of it, for the areas that need more work."),
                f -> prose.line().figure("No action plan", f).say(" had been made from it" + prose.byDay(f) + "."));
    }

    private static List<Span> policies(ReleaseFacts facts, Prose prose) {
        List<Span> spans = new ArrayList<>();
        facts.figure("policies-updated")
                .ifPresent(f -> spans.addAll(prose.counted(
                        f,
                        "integrity policy was updated",
                        "integrity policies were updated",
                        "no integrity policy was updated")));
        facts.figure("policies-new").ifPresent(f -> {
            if (!spans.isEmpty()) {
                spans.add(new Span.Plain(" "));
            }
            spans.addAll(prose.counted(f, "policy was new", "policies were new", "no policy was new"));
        });
        return spans;
    }

    private static List<Span> understanding(ReleaseFacts facts, Prose prose) {
        return prose.yesNo(
                facts.figure("understanding-survey-run"),
                f -> prose.line()
                        .say(prose.theForceStart() + " ")
                        .figure("has run a survey", f)
                        .say(" that checks whether staff understand what is expected of them."),
                f -> prose.line()
                        .say(prose.theForceStart() + " ")
                        .figure("had not run a survey", f)
                        .say(" of what staff understand" + prose.byDay(f) + "."));
    }

    private static List<Span> standards(ReleaseFacts facts, Prose prose) {
        return prose.yesNo(
                facts.figure("infosec-standards-strengthened"),
                f -> prose.line()
                        .say(prose.theForceStart() + " ")
                        .figure("has strengthened its information security standards", f)
                        .say("."),
                f -> prose.line()
                        .say(prose.theForceStart() + " ")
                        .figure("had not strengthened its information security standards", f)
                        .say(prose.byDay(f) + "."));
    }

    private static List<Span> mediaDisclosure(ReleaseFacts facts, Prose prose) {
        Optional<Figure> investigations = facts.figure("media-disclosure-investigations");
        if (investigations.isEmpty()) {
            return List.of();
        }
        Figure all = investigations.get();
        if (all.value() == null) {
            return prose.absent(all, "how many instances of inappropriate disclosure to the media it investigated");
        }
        Line line = prose.line().say(prose.periodStart(all) + " " + prose.theForce() + " ");
        if (prose.count(all) == 0) {
            return line.figure("has not investigated any", all)
                    .say(" instances of inappropriate disclosure to the media.")
                    .spans();
        }
        line.say(prose.isOpen(all) ? "has investigated " : "investigated ")
                .figure(prose.number(all), all)
                .say(prose.plural(all, " instance", " instances") + " of inappropriate disclosure to the media.");
        facts.figure("media-disclosure-ongoing").ifPresent(f -> ongoing(line, prose, all, f));
        facts.figure("media-disclosure-allegations")
                .filter(f -> f.value() != null)
                .ifPresent(f -> line.say(" They held ")
                        .figure(prose.number(f), f)
                        .say(prose.plural(f, " allegation", " allegations") + " of such disclosure."));
        return line.spans();
    }

    /** Ongoing is a part of the investigations, never an extra; it is tied to the day that it was looked at. */
    private static void ongoing(Line line, Prose prose, Figure whole, Figure part) {
        if (part.value() == null) {
            line.say(" How many were ongoing is not stated.");
            return;
        }
        long count = prose.count(part);
        long all = prose.count(whole);
        if (all == 1 && count <= 1) {
            line.say(" It was ")
                    .figure(count == 1 ? "ongoing" : "not ongoing", part)
                    .say(" at the time of the inspection.");
            return;
        }
        line.say(" ")
                .figure(count == 0 ? "None" : prose.numberStart(part), part)
                .say(" of these " + (count == 1 ? "was" : "were") + " ongoing at the time of the inspection.");
    }

    private static List<Span> socialMedia(ReleaseFacts facts, Prose prose) {
        Optional<Figure> found = facts.figure("social-media-cases-referred");
        if (found.isEmpty()) {
            return List.of();
        }
        Figure cases = found.get();
        if (cases.value() == null) {
            return prose.absent(cases, "how many social media cases were referred to it");
        }
        String wording = cases.wording() == null ? "inappropriate" : cases.wording();
        Line line = prose.line().say("Research that the inspectorate commissioned independently found ");
        if (prose.count(cases) == 0) {
            return line.figure("no case", cases)
                    .say(" of " + wording + " behaviour by officers or staff on Facebook or Twitter.")
                    .spans();
        }
        return line.figure(prose.number(cases), cases)
                .say(prose.plural(cases, " case", " cases") + " of " + wording
                        + " behaviour by officers or staff on Facebook or Twitter, which "
                        + prose.plural(cases, "has", "have") + " been sent back to " + prose.theForce()
                        + " to deal with.")
                .spans();
    }

    private static List<Span> antiCorruptionUnit(ReleaseFacts facts, Prose prose) {
        Optional<Figure> found = facts.figure("acu-posts-change");
        if (found.isEmpty()) {
            return List.of();
        }
        Figure change = found.get();
        if (change.value() == null) {
            return prose.absent(change, "how the number of staff in its anti-corruption unit has changed");
        }
        Line line = prose.line().say(prose.provenanceStart(change) + " ");
        int direction = change.value().signum();
        String words = direction == 0
                ? "no change"
                : (direction > 0 ? "a rise of " : "a fall of ")
                        + change.value().abs().stripTrailingZeros().toPlainString();
        return line.figure(words, change)
                .say(" in the number of " + (direction == 0 ? "staff" : "full-time posts")
                        + " in the anti-corruption unit since the "
                        + facts.round().since() + " inspection.")
                .spans();
    }
}
