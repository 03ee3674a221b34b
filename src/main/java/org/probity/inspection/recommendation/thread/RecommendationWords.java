package org.probity.inspection.recommendation.thread;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.inspection.recommendation.Recommendation;
import org.probity.inspection.recommendation.RecommendationRules;
import org.probity.inspection.recommendation.Recommendations;
import org.probity.inspection.round.Round;
import org.probity.inspection.round.Rounds;
import org.probity.organisation.Bodies;
import org.probity.organisation.Body;
import org.probity.platform.forms.Choice;
import org.probity.platform.words.Words;
import org.springframework.stereotype.Component;

/** The words that pages about recommendations share. */
@Component
class RecommendationWords {

    private final Rounds rounds;
    private final Bodies bodies;
    private final Recommendations recommendations;

    RecommendationWords(Rounds rounds, Bodies bodies, Recommendations recommendations) {
        this.rounds = rounds;
        this.bodies = bodies;
        this.recommendations = recommendations;
    }

    String name(String body) {
        return bodies.find(body).map(Body::formalName).orElse(body);
    }

    /** The title of a round that the reader may know of; a later round may not be theirs yet. */
    String round(UUID id) {
        return rounds.find(id).map(Round::title).orElse("A round of the inspectorate");
    }

    List<String> roundKeys(Recommendation of) {
        return of.rounds().stream()
                .map(id -> rounds.find(id).map(Round::key).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The rounds of these, each once, by title. */
    List<Choice> rounds(List<Recommendation> of) {
        return of.stream()
                .flatMap(each -> each.rounds().stream())
                .distinct()
                .flatMap(id -> rounds.find(id).stream())
                .map(round -> Choice.of(round.key(), round.title()))
                .sorted(Comparator.comparing(Choice::words))
                .toList();
    }

    /** A filter that is on, in words. */
    String filter(String name, String value) {
        return switch (name) {
            case "force" -> name(value);
            case "round" -> rounds.find(value).map(Round::title).orElse(value);
            case "kind" -> value.replace('-', ' ');
            case "due" ->
                switch (value) {
                    case "overdue" -> "Overdue";
                    case "soon" -> "Due in the next 30 days";
                    default -> "Due date moved";
                };
            default -> value;
        };
    }

    /** Who has to act. */
    String owner(Recommendation of) {
        return switch (of.text().owner()) {
            case null -> "Acted on through its recommendations";
            case FORCE ->
                bodies.find(of.body())
                        .map(body -> "The " + body.chiefTitle() + " of " + body.formalName())
                        .orElse(name(of.body()));
            case POLICING_BODY ->
                Objects.requireNonNullElse(recommendations.policingBody(of.body()), "The local policing body");
            case OTHER -> String.valueOf(of.text().ownerWords());
        };
    }

    static @Nullable String slip(Recommendation of) {
        long days = RecommendationRules.slippage(of);
        if (days == 0) {
            return null;
        }
        return Words.count(Math.abs(days), "day", "days")
                + (days > 0 ? " later than first set" : " earlier than first set");
    }
}
