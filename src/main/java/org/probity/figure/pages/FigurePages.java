package org.probity.figure.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.figure.Counting;
import org.probity.figure.Definition;
import org.probity.figure.Definitions;
import org.probity.figure.Figure;
import org.probity.figure.FigureWords;
import org.probity.figure.Figures;
import org.probity.figure.Part;
import org.probity.figure.Period;
import org.probity.figure.Provenance;
import org.probity.organisation.Bodies;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.platform.words.Moments;
import org.probity.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One figure, and one metric of the reader's own body. */
@Controller
class FigurePages {

    private final Figures figures;
    private final Bodies bodies;
    private final Now now;

    FigurePages(Figures figures, Bodies bodies, Now now) {
        this.figures = figures;
        this.bodies = bodies;
        this.now = now;
    }

    @GetMapping("/figures/{id}")
    @Permission("figure:R(references) or supplied_figure:R or researched_figure:R or transcribed_figure:R")
    String figure(Actor actor, @PathVariable UUID id, Model model) {
        Figure figure = figures.find(actor, id).orElseThrow(NotFound::new);
        List<Part> parts = figure.provenance() == Provenance.COUNTED ? figures.parts(actor, figure) : List.of();
        model.addAttribute(
                "view",
                FigureView.of(
                        figure,
                        bodies.get(figure.body()).formalName(),
                        parts,
                        figures.difference(actor, id).orElse(null)));
        return "figure/figure";
    }

    @GetMapping("/board/figures/{key}")
    @Permission("figure:R(references) or figure:R")
    String metric(Actor actor, @PathVariable String key, Model model) {
        Definition definition = Definitions.find(key).orElseThrow(NotFound::new);
        List<Figure> frozen = figures.frozen(actor, actor.body(), key);
        FigureView moving = moving(actor, key, frozen);
        if (moving == null && frozen.isEmpty()) {
            throw new NotFound();
        }
        model.addAttribute(
                "view",
                new BoardFigureView(
                        key,
                        definition.title(),
                        definition.definition(),
                        bodies.get(actor.body()).formalName(),
                        moving,
                        frozen.stream().map(FigurePages::row).toList()));
        return "figure/board-figure";
    }

    /** For the period that was frozen last, else for the last twelve months. */
    private @Nullable FigureView moving(Actor actor, String key, List<Figure> frozen) {
        if (!figures.mayWork(actor, key, actor.body())) {
            return null;
        }
        LocalDate today = now.today();
        Period period = frozen.isEmpty()
                ? Period.since(today.minusMonths(12).plusDays(1))
                : frozen.getFirst().period();
        Figure figure = figures.working(actor, key, new Counting(actor.body(), period, today, now.instant()));
        return FigureView.of(figure, bodies.get(actor.body()).formalName(), List.of(), null);
    }

    private static BoardFigureView.Row row(Figure figure) {
        return new BoardFigureView.Row(
                figure.id().toString(),
                FigureWords.shown(figure),
                FigureView.capital(figure.period().words()),
                figure.asAt() == null ? "Not stated" : Words.date(figure.asAt()),
                figure.frozenAt() == null ? "Not frozen" : Moments.at(figure.frozenAt()));
    }
}
