package org.probity.report.force;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
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
import org.probity.report.text.DocumentBytes;
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

    /** For whoever may read the release: with what is not shown to the public yet, and where each recommendation stands. */
    public ForceReport of(ReleaseDocument release) {
        return report(release, each -> true, true);
    }

    /**
     * The report that goes out with this text. Where a recommendation stands moves on after it, so that it is not said here.
     *
     * @param by the recommendations that were shown to the public by then are in it
     */
    public ForceReport inPublic(ReleaseDocument release, Instant by) {
        return report(release, each -> shownBy(each, by), false);
    }

    /**
     * What two people sign: the text of the release, the moderated grades and the approved recommendations beside it.
     *
     * @param textHash of the text that goes out
     */
    public String signed(ReleaseDocument release, String textHash) {
        ForceReport report = report(release, each -> true, false);
        if (report.grades().isEmpty() && report.asked().isEmpty()) {
            return textHash;
        }
        return DocumentBytes.hash(
                DocumentBytes.writePaper(new SignedBeside(textHash, report.grades(), report.asked())));
    }

    private record SignedBeside(String textHash, List<Grade> grades, List<Asked> asked) {}

    private static boolean shownBy(Recommendation each, Instant by) {
        Instant shown = each.standing().publishedAt();
        return shown != null && !shown.isAfter(by);
    }

    private ForceReport report(ReleaseDocument release, Predicate<Recommendation> in, boolean standing) {
        UUID round = rounds.find(release.round()).orElseThrow(NotFound::new).id();
        List<Grade> grades = judgements.moderated(round).stream()
                .filter(each -> each.body().equals(release.body()))
                .map(each -> new Grade(words(each.theme()), each.label()))
                .sorted(Comparator.comparing(Grade::theme))
                .toList();
        List<Recommendation> all = recommendations.of(round, release.body()).stream()
                .filter(each -> each.status() != Recommendation.Status.DRAFT)
                .filter(in)
                .sorted(Comparator.comparing(Recommendation::ref))
                .toList();
        Map<UUID, String> causes = all.stream()
                .filter(Recommendation::isCause)
                .collect(
                        Collectors.toMap(Recommendation::id, each -> each.text().words()));
        return new ForceReport(
                release,
                grades,
                all.stream()
                        .map(each -> asked(each, each.cause() == null ? null : causes.get(each.cause()), standing))
                        .toList());
    }

    private static Asked asked(Recommendation each, @Nullable String cause, boolean standing) {
        LocalDate due = standing ? each.standing().due() : each.text().firstDue();
        return new Asked(
                each.kind().label(),
                each.text().words(),
                cause,
                owner(each),
                due == null ? null : Words.date(due),
                standing ? each.status().words() : "");
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
