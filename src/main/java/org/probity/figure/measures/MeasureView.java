package org.probity.figure.measures;

import org.probity.figure.Definition;
import org.probity.figure.pages.FigureView;

/** A measure in the list. */
public record MeasureView(String id, String title, String theme, String unit, String definition) {

    static MeasureView of(Definition measure) {
        return new MeasureView(
                measure.id(),
                measure.title(),
                FigureView.capital(measure.theme().replace('-', ' ')),
                measure.unit().equals("yes-no") ? "Yes or no" : FigureView.capital(measure.unit()),
                measure.definition());
    }
}
