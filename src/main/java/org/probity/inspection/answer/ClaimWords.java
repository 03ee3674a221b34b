package org.probity.inspection.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.healthcheck.Assessment;
import org.probity.healthcheck.Checklist;
import org.probity.inspection.answer.ClaimedAnswer.Look;
import org.probity.inspection.answer.ClaimedAnswer.Standing;
import org.probity.inspection.finding.Evidence;
import org.probity.inspection.round.Round;
import org.probity.organisation.Bodies;
import org.probity.organisation.Body;
import org.probity.people.People;
import org.probity.platform.words.Words;
import org.springframework.stereotype.Component;

/** Signed answers in words, for both sides. */
@Component
class ClaimWords {

    private final Bodies bodies;
    private final People people;

    ClaimWords(Bodies bodies, People people) {
        this.bodies = bodies;
        this.people = people;
    }

    ClaimView view(Round round, String body, List<ClaimedAnswer> answers, boolean force) {
        Map<String, ClaimedAnswer> by =
                answers.stream().collect(Collectors.toMap(ClaimedAnswer::question, each -> each, (one, same) -> one));
        Checklist asked = answers.isEmpty()
                ? Checklist.standard()
                : answers.getFirst().signed().list();
        List<ClaimView.Row> rows = asked.questions().stream()
                .map(question -> row(question, by.get(question.id())))
                .filter(Objects::nonNull)
                .toList();
        return new ClaimView(
                round.key(),
                body,
                bodies.find(body).map(Body::formalName).orElse(body),
                answers.isEmpty() ? null : signed(answers.getFirst().signed()),
                counts(answers),
                rows,
                force);
    }

    private static String signed(ClaimedAnswer.Signed signed) {
        return "Health check \"" + signed.round() + "\", version " + signed.version() + ", signed on "
                + Words.date(signed.on());
    }

    private static List<String> counts(List<ClaimedAnswer> answers) {
        return Arrays.stream(Standing.values())
                .map(standing -> standing.words() + ": "
                        + answers.stream()
                                .filter(each -> each.standing() == standing)
                                .count())
                .toList();
    }

    private static ClaimView.@Nullable Row row(Checklist.Question question, @Nullable ClaimedAnswer answer) {
        return answer == null
                ? null
                : new ClaimView.Row(
                        question.id(),
                        question.theme().replace('-', ' '),
                        question.words(),
                        answer(answer.answer()),
                        answer.standing().words(),
                        answer.look() == null ? null : answer.look().words());
    }

    /** "Yes", "Partly"; as stored where the health check has no such word any more. */
    private static String answer(String stored) {
        return Assessment.Choice.of(stored).map(Assessment.Choice::label).orElse(stored);
    }

    ClaimView.One one(ClaimedAnswer of, List<Look> looks, Map<UUID, Evidence> notes) {
        String asked = of.signed()
                .list()
                .question(of.question())
                .map(Checklist.Question::words)
                .orElse(of.question());
        Map<UUID, String> names =
                people.names(looks.stream().map(Look::person).distinct().toList());
        return new ClaimView.One(
                of.question(),
                asked,
                answer(of.answer()),
                of.words(),
                of.evidence(),
                of.standing().words(),
                looks.stream().map(look -> look(look, names, notes)).toList());
    }

    private static ClaimView.Look look(Look look, Map<UUID, String> names, Map<UUID, Evidence> notes) {
        return new ClaimView.Look(
                (look.verified() ? Standing.VERIFIED : Standing.NOT_VERIFIED).words(),
                look.words(),
                look.notes().stream()
                        .map(notes::get)
                        .filter(Objects::nonNull)
                        .map(Evidence::title)
                        .toList(),
                names.getOrDefault(look.person(), "the inspectorate"),
                look.at());
    }
}
