package org.probity.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.probity.figure.Figure;
import org.probity.figure.FigureWords;

/** What an editor may refer to in this document, and what each reference says today. */
public final class ReferenceList {

    private ReferenceList() {}

    /** @param written as it is typed, with its brackets */
    public record Reference(String written, String means) {}

    /** References to the figures that the document holds, to the sentences made of them, and to names. */
    public static List<Reference> of(ReleaseDocument document, boolean namesOnly) {
        List<Reference> references = new ArrayList<>(List.of(
                new Reference("[[body.formal]]", document.bodyName()),
                new Reference("[[body.the]]", "the force or the constabulary, as the body styles itself"),
                new Reference("[[body.place]]", "the place, as in: in Northmere")));
        if (namesOnly) {
            return references;
        }
        for (Figure figure : document.figures()) {
            references.add(new Reference(
                    "[[number:" + figure.metric() + "]]",
                    figure.definition().title() + ": " + FigureWords.shown(figure)));
            references.add(new Reference(
                    "[[period:" + figure.metric() + "]]", figure.period().words()));
        }
        Stream<String> metrics = document.figures().stream().map(Figure::metric);
        List<String> held = metrics.toList();
        Sentences.RULES.stream()
                .filter(rule -> rule.metrics().stream().anyMatch(held::contains))
                .forEach(rule -> references.add(new Reference(
                        "[[sentence:" + rule.key() + "]]",
                        "the sentences about " + rule.key().replace('-', ' '))));
        document.figures().stream()
                .filter(figure -> Sentences.isUnruled(figure.metric()))
                .forEach(figure -> references.add(new Reference(
                        "[[sentence:" + figure.metric() + "]]",
                        "the sentence about " + figure.definition().title())));
        return references;
    }
}
