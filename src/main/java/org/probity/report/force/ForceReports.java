package org.probity.report.force;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.inspection.judgement.Judgements;
import org.probity.inspection.recommendation.Recommendation;
import org.probity.inspection.recommendation.Recommendations;
import org.probity.inspection.round.Rounds;
import org.probity.platform.web.NotFound;
import org.probity.platform.words.Words;
import org.probity.report.force.ForceReport.Asked;
import org.probity.report.force.ForceReport.Grade;
import org.probity.report.text.ReleaseDocument;
import org.springframework.stereotype.Service;

/** Puts the report together around a release's text; whoever calls has asked about the release. */
@Service
public class ForceReports {

    private final Rounds rounds;
    private final Judgements judgements;
    private final Recommendations recommendations;

    ForceReports(Rounds rounds, Judgements judgements, Recommendations recommendations) {
        this.rounds = rounds;
        this.judgements = judgements;
        this.recommendations = recommendations;
    }

    /**
     * The report that goes out with this text.
     *
     * @param inPublic leaves out what is not yet published of the recommendations
     */
    public ForceReport of(ReleaseDocument release, boolean inPublic) {
        UUID round = rounds.find(release.round()).orElseThrow(NotFound::new).id();
        List<Grade> grades = judgements.moderated(round).stream()
                .filter(each -> each.body().equals(release.body()))
                .map(each -> new Grade(words(each.theme()), each.label()))
                .sorted(Comparator.comparing(Grade::theme))
                .toList();
        return new ForceReport(release, grades, asked(round, release.body(), inPublic));
    }

    private List<Asked> asked(UUID round, String body, boolean inPublic) {
        List<Recommendation> all = recommendations.of(round, body).stream()
                .filter(each -> each.status() != Recommendation.Status.DRAFT)
                .filter(each -> !inPublic || each.standing().publishedAt() != null)
                .toList();
        Map<UUID, String> causes = all.stream()
                .filter(Recommendation::isCause)
                .collect(
                        Collectors.toMap(Recommendation::id, each -> each.text().words()));
        return all.stream()
                .sorted(Comparator.comparing(Recommendation::ref))
                .map(each -> asked(each, each.cause() == null ? null : causes.get(each.cause())))
                .toList();
    }

    private static Asked asked(Recommendation each, @Nullable String cause) {
        return new Asked(
                each.kind().label(),
                each.text().words(),
                cause,
                owner(each),
                each.standing().due() == null
                        ? null
                        : Words.date(each.standing().due()),
                each.status().words());
    }

    private static @Nullable String owner(Recommendation each) {
        Recommendation.Owner owner = each.text().owner();
        return owner == null
                ? null
                : switch (owner) {
                    case FORCE -> "The force";
                    case POLICING_BODY -> "The local policing body";
                    case OTHER -> each.text().ownerWords();
                };
    }

    private static String words(String theme) {
        String words = theme.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }
}
