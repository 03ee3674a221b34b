package org.probity.healthcheck;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.probity.access.Actor;
import org.probity.audit.Given;
import org.probity.figure.Counting;
import org.probity.figure.Figure;
import org.probity.figure.FigureWords;
import org.probity.figure.Figures;
import org.probity.figure.Period;
import org.probity.figure.Shape;
import org.probity.figure.pages.FigureView;
import org.probity.healthcheck.Assessment.Answer;
import org.probity.healthcheck.Checklist.Question;
import org.probity.healthcheck.Checklist.Test;
import org.probity.platform.time.Now;
import org.springframework.stereotype.Service;

/**
 * The figures beside the answers, counted for the reader and by the reader's own rights. What nobody counts here, and what
 * the reader may not see move, is said in words and is never nought.
 */
@Service
public class Beside {

    static final String NOT_IN_USE = "Register not in use: supply the figure in the return.";
    static final String NOTHING_YET = "Nothing in the register that it could be a share of.";
    static final String NOT_YOURS = "It stands here for you once it is frozen for the return.";
    static final String PUT_FORWARD_LATER = "It stands here once the health check is put before a chief officer.";

    private final Figures figures;
    private final HealthCheckStore store;
    private final Now now;

    Beside(Figures figures, HealthCheckStore store, Now now) {
        this.figures = figures;
        this.store = store;
        this.now = now;
    }

    /** One for each figure that the question names, in its order. */
    public List<BesideFigure> of(Actor actor, Assessment check, Question question) {
        if (!check.isDraft()) {
            return kept(check).getOrDefault(question.id(), List.of());
        }
        return question.tests().stream()
                .map(test -> figure(actor, check, question, test))
                .toList();
    }

    /** What stood beside the answers on the day that the check was put forward, by question. */
    public Map<String, List<BesideFigure>> kept(Assessment check) {
        return store.keptBeside(check);
    }

    /** What the figures say against the answer, in words; empty where they do not. */
    String contradictions(Actor actor, Assessment check, Question question) {
        return of(actor, check, question).stream()
                .map(BesideFigure::contradiction)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(". "));
    }

    /** Keeps what stands beside every answer, as far as the one who puts it forward may see it. */
    void keep(Actor actor, Assessment check) {
        for (Question question : check.checklist().questions()) {
            if (check.answer(question.id()).isPresent()) {
                of(actor, check, question).stream()
                        .filter(BesideFigure::counted)
                        .forEach(figure -> store.keepBeside(check, question.id(), figure, now.instant()));
            }
        }
    }

    /** Freezes the figure, so that it can be evidence and be followed back; empty where the reader may not see it move. */
    Optional<Figure> freeze(Actor actor, Assessment check, String metric) {
        return figures.mayWork(actor, metric, check.controllerBody())
                ? Optional.of(figures.freeze(actor, metric, counting(check), check.id()))
                : Optional.empty();
    }

    private BesideFigure figure(Actor actor, Assessment check, Question question, Test test) {
        String body = check.controllerBody();
        if (!figures.isCounted(test.metric())) {
            return BesideFigure.without(test.metric(), NOT_IN_USE);
        }
        if (figures.mayWork(actor, test.metric(), body)) {
            return looked(check, question, test, figures.look(actor, test.metric(), counting(check), Given.NOTHING));
        }
        return figures.frozen(actor, body, test.metric()).stream()
                .findFirst()
                .map(frozen -> counted(check, question, test, frozen))
                .orElseGet(() -> BesideFigure.without(
                        test.metric(),
                        question.respondent() == Checklist.Respondent.AUTHORITY ? PUT_FORWARD_LATER : NOT_YOURS));
    }

    /** A share of nothing is no share. */
    private static BesideFigure looked(Assessment check, Question question, Test test, Figures.Moving moving) {
        boolean share = moving.figure().definition().shape() == Shape.PERCENT;
        return share && moving.parts().isEmpty()
                ? BesideFigure.without(test.metric(), NOTHING_YET)
                : counted(check, question, test, moving.figure());
    }

    private static BesideFigure counted(Assessment check, Question question, Test test, Figure figure) {
        BigDecimal value = figure.value();
        String contradiction = value == null
                ? null
                : check.answer(question.id())
                        .map(Answer::choice)
                        .flatMap(choice -> ContradictionRules.contradiction(
                                question,
                                choice,
                                test.sense(),
                                figure.definition().shape(),
                                value))
                        .orElse(null);
        String provenance =
                FigureView.provenance(figure) + " Period: " + figure.period().words() + ".";
        return BesideFigure.counted(test.metric(), FigureWords.shown(figure), provenance, contradiction);
    }

    /** Since the signature of the check before it, else the last twelve months. */
    private Counting counting(Assessment check) {
        LocalDate today = now.today();
        LocalDate signed = store.signedBefore(check, today).orElse(null);
        LocalDate from = signed == null ? today.minusMonths(12).plusDays(1) : signed.plusDays(1);
        return new Counting(check.controllerBody(), Period.between(from, today), today, now.instant());
    }
}
