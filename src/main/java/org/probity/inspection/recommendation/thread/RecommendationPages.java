package org.probity.inspection.recommendation.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.probity.access.Access;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.inspection.finding.Evidence;
import org.probity.inspection.recommendation.PolicingBodyResponses;
import org.probity.inspection.recommendation.Recommendation;
import org.probity.inspection.recommendation.RecommendationRules;
import org.probity.inspection.recommendation.Recommendations;
import org.probity.inspection.recommendation.ThreadEntry;
import org.probity.inspection.recommendation.Verifications;
import org.probity.platform.time.Now;
import org.probity.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One recommendation: the force's face, the local policing body's, and the inspectorate's own. */
@Controller
class RecommendationPages {

    private final Recommendations recommendations;
    private final Verifications verifications;
    private final PolicingBodyResponses responses;
    private final RecommendationWords words;
    private final RecommendationActs acts;
    private final Now now;

    RecommendationPages(
            Recommendations recommendations,
            Verifications verifications,
            PolicingBodyResponses responses,
            RecommendationWords words,
            RecommendationActs acts,
            Now now) {
        this.recommendations = recommendations;
        this.verifications = verifications;
        this.responses = responses;
        this.words = words;
        this.acts = acts;
        this.now = now;
    }

    @GetMapping("/recommendations/{ref}")
    @Permission("recommendation:R")
    String one(Actor actor, @PathVariable String ref, Model model) {
        Recommendation of = recommendations.get(actor, ref);
        ThreadEntry toConfirm = verifications.toConfirm(actor, of);
        model.addAttribute(
                "view",
                new RecommendationView(
                        ref,
                        of.kind().label(),
                        of.text().words(),
                        of.status().words(),
                        words.name(of.body()),
                        facts(actor, of),
                        recommendations.under(actor, of).stream()
                                .map(each -> new RecommendationView.Part(
                                        each.ref(),
                                        each.text().words(),
                                        each.status().words()))
                                .toList(),
                        entries(actor, of),
                        responses
                                .published(of)
                                .map(each -> new RecommendationView.Comment(
                                        String.valueOf(each.words()),
                                        java.util.Objects.requireNonNull(each.publishedAt())))
                                .orElse(null),
                        acts.links(actor, of),
                        acts.posts(actor, of),
                        toConfirm == null ? null : confirmWords(toConfirm)));
        return "inspection/recommendation";
    }

    private static String confirmWords(ThreadEntry first) {
        String what = switch (first.act()) {
            case VERIFY_ASKED -> "A colleague looked at the evidence and would close this as verified";
            case NOT_DONE_ASKED -> "A colleague would close this as not done";
            default -> "A colleague would reopen this";
        };
        return what + ": " + first.words();
    }

    private List<RecommendationView.Fact> facts(Actor actor, Recommendation of) {
        List<RecommendationView.Fact> facts = new ArrayList<>();
        fact(facts, "Addressed to", words.owner(of));
        if (of.standing().due() != null) {
            String overdue = RecommendationRules.isOverdue(of, now.today()) ? ", overdue" : "";
            fact(facts, "Due", Words.date(of.standing().due()) + overdue);
        }
        String slip = RecommendationWords.slip(of);
        if (slip != null && of.text().firstDue() != null) {
            fact(facts, "First due", Words.date(of.text().firstDue()) + ": now " + slip);
        }
        fact(facts, "Round", words.round(of.round()));
        of.standing().carriedInto().forEach(round -> fact(facts, "Carried into", words.round(round)));
        if (of.cause() != null) {
            recommendations.ofFinding(actor, of.finding()).stream()
                    .filter(each -> each.id().equals(of.cause()))
                    .forEach(cause -> facts.add(new RecommendationView.Fact(
                            "Cause of concern", cause.text().words(), "/recommendations/" + cause.ref())));
        }
        if (actor.body().equals(Access.INSPECTORATE)) {
            working(facts, of);
        }
        fact(facts, "On the public site", published(of));
        return facts;
    }

    /** What only the inspectorate sees. */
    private static void working(List<RecommendationView.Fact> facts, Recommendation of) {
        facts.add(new RecommendationView.Fact("Rests on", "The finding", "/findings/" + of.finding()));
        if (of.text().canAct() != null) {
            fact(facts, "Why they can act", of.text().canAct());
        }
        if (of.text().asItStands() != null) {
            fact(facts, "Why the words stand", of.text().asItStands());
        }
    }

    private static void fact(List<RecommendationView.Fact> facts, String key, String words) {
        facts.add(new RecommendationView.Fact(key, words, null));
    }

    private static String published(Recommendation of) {
        return of.standing().publishedAt() == null
                ? "Not yet"
                : "Since "
                        + Words.date(
                                of.standing().publishedAt().atZone(Now.ZONE).toLocalDate());
    }

    private List<RecommendationView.Entry> entries(Actor actor, Recommendation of) {
        boolean inspectorate = actor.body().equals(Access.INSPECTORATE);
        List<Evidence> notes = inspectorate ? verifications.notes(actor, of) : List.of();
        return recommendations.thread(of).reversed().stream()
                .filter(entry -> inspectorate || entry.shared())
                .map(entry -> new RecommendationView.Entry(
                        title(entry),
                        entry.act().isForces() ? words.name(of.body()) : "the inspectorate",
                        entry.at(),
                        entry.words(),
                        entry.evidence(),
                        inspectorate ? looked(entry.notes(), notes) : List.of(),
                        entry.inPublic(),
                        !entry.shared()))
                .toList();
    }

    private String title(ThreadEntry entry) {
        return switch (entry.act()) {
            case DUE_MOVED -> "Due date moved to " + Words.date(java.util.Objects.requireNonNull(entry.due()));
            case CARRIED -> "Carried into " + words.round(java.util.Objects.requireNonNull(entry.intoRound()));
            default -> entry.act().label();
        };
    }

    private static List<String> looked(List<UUID> ids, List<Evidence> notes) {
        return notes.stream()
                .filter(note -> ids.contains(note.id()))
                .map(Evidence::title)
                .toList();
    }
}
