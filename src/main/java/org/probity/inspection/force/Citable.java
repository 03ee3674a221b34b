package org.probity.inspection.force;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.figure.Figure;
import org.probity.figure.FigureWords;
import org.probity.figure.Provenance;
import org.probity.inspection.finding.Evidence;
import org.probity.inspection.finding.Fieldwork;
import org.probity.inspection.finding.Finding.Citation;
import org.probity.inspection.finding.Statement;
import org.probity.inspection.finding.Statements;
import org.probity.inspection.submission.RoundFigures;
import org.springframework.stereotype.Component;

/** What a finding about one force can rest on: figures that stand, approved statements, notes that the writer may see. */
@Component
class Citable {

    /** @param at where it is read, below the force's own page; a hash leads to a place on that page */
    record Item(Citation citation, String words, String at) {}

    private final RoundFigures figures;
    private final Statements statements;
    private final Fieldwork fieldwork;

    Citable(RoundFigures figures, Statements statements, Fieldwork fieldwork) {
        this.figures = figures;
        this.statements = statements;
        this.fieldwork = fieldwork;
    }

    List<Item> of(Actor actor, UUID round, String force) {
        List<Item> items = new ArrayList<>();
        for (Figure figure : figures.of(round, force)) {
            Citation citation = new Citation(Citation.Kind.FIGURE, figure.id(), figure.metric());
            String period = figure.period().words();
            items.add(new Item(
                    citation,
                    "Figure: " + figure.definition().title() + ", " + period + ": " + FigureWords.shown(figure),
                    figure.provenance() == Provenance.RESEARCHED ? "#found" : "/cells/" + figure.metric()));
        }
        for (Statement statement : statements.approved(round, force)) {
            Citation citation = new Citation(Citation.Kind.STATEMENT, statement.id(), null);
            items.add(new Item(citation, "Statement " + statement.key() + ": " + statement.words(), "#statements"));
        }
        for (Evidence note : fieldwork.of(actor, round, force)) {
            Citation citation = new Citation(Citation.Kind.EVIDENCE, note.id(), null);
            items.add(new Item(citation, note.title(), "#note-" + note.id()));
        }
        return items;
    }
}
