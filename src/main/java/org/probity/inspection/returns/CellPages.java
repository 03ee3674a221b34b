package org.probity.inspection.returns;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.figure.Absence;
import org.probity.figure.Figure;
import org.probity.figure.FigureWords;
import org.probity.figure.Figures;
import org.probity.figure.pages.FigureView;
import org.probity.figure.stated.StatedRules;
import org.probity.inspection.submission.Queries;
import org.probity.inspection.submission.QueryMessage;
import org.probity.inspection.submission.Submission;
import org.probity.platform.forms.Choice;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One cell of a return: freeze the count, supply a figure, say why there is none, explain, answer a query. */
@Controller
class CellPages {

    /** What a force may say instead of a figure, in its own voice. */
    private static final List<Choice> ABSENCES = List.of(
            Choice.of(Absence.NOT_HELD.word(), "The force does not hold this figure"),
            Choice.of(Absence.NOT_SUPPLIED.word(), "The force does not supply this figure"),
            Choice.of(Absence.NOT_APPLICABLE.word(), "This does not apply to the force"));

    private final Returns returns;
    private final Filling filling;
    private final Figures figures;
    private final Queries queries;

    CellPages(Returns returns, Filling filling, Figures figures, Queries queries) {
        this.returns = returns;
        this.filling = filling;
        this.figures = figures;
        this.queries = queries;
    }

    @GetMapping("/returns/{ref}/cells/{metric}")
    @Permission("return:R")
    String cell(
            Actor actor,
            @PathVariable String ref,
            @PathVariable String metric,
            @RequestParam(required = false) @Nullable String again,
            Model model) {
        ReturnDraft draft = returns.get(actor, ref);
        Cell cell = draft.cell(metric).orElseThrow(NotFound::new);
        CellForm form = CellForm.of(cell);
        if (again != null && returns.mayFill(actor, draft)) {
            CellView.GivenBefore given = returns.givenBefore(draft, metric).stream()
                    .filter(each -> each.is(again))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            model.addAttribute("again", given);
            form = form.withAgain(given, metric);
        }
        model.addAttribute("form", form);
        return page(actor, draft, cell, model);
    }

    @PostMapping("/returns/{ref}/cells/{metric}/freeze")
    @Permission("figure:C(freeze)")
    String freeze(
            Actor actor,
            @PathVariable String ref,
            @PathVariable String metric,
            @RequestParam int edition,
            RedirectAttributes after) {
        boolean written = filling.freeze(actor, ref, metric, edition);
        after.addFlashAttribute("done", written ? "Count frozen" : "Somebody else changed this figure. Look again.");
        return "redirect:/returns/" + ref + "/cells/" + metric;
    }

    @PostMapping("/returns/{ref}/cells/{metric}")
    @Permission("return:U")
    String save(
            Actor actor,
            @PathVariable String ref,
            @PathVariable String metric,
            @Valid @ModelAttribute("form") CellForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        ReturnDraft draft = returns.toFill(actor, ref);
        Cell cell = draft.cell(metric).orElseThrow(NotFound::new);
        BigDecimal read = check(form, cell, errors);
        if (errors.hasErrors()) {
            return page(actor, draft, cell, model);
        }
        boolean written = form.keeps()
                ? filling.explain(actor, ref, metric, form.seen(), form.explanation())
                : filling.supply(actor, ref, form.seen(), form.stated(draft.body(), cell, read));
        if (!written) {
            return changedMeanwhile(actor, draft, cell, errors, model, response);
        }
        return "redirect:/returns/" + ref;
    }

    private @Nullable BigDecimal check(CellForm form, Cell cell, BindingResult errors) {
        boolean known = form.keeps() && cell.isCounted()
                || form.givesValue()
                || ABSENCES.stream().anyMatch(choice -> choice.value().equals(form.answer()));
        if (!known) {
            errors.rejectValue("answer", "NotChosen", "Select how this figure is answered");
            return null;
        }
        if (!form.givesValue()) {
            return null;
        }
        StatedRules.Read read = StatedRules.read(cell.asked().definition().shape(), form.value());
        if (read.fault() != null) {
            errors.rejectValue("value", "NotAFigure", read.fault());
        }
        if (form.source() == null || form.source().isBlank()) {
            errors.rejectValue("source", "NotBlank", "Enter the system that the figure comes from");
        }
        if (form.endsBeforeItBegins()) {
            errors.rejectValue("to", "Order", "Last day of the period must be the same as or after the first");
        }
        return read.value();
    }

    /** Everything typed stays; the page says what stands there now, and saving again is a choice. */
    private String changedMeanwhile(
            Actor actor,
            ReturnDraft draft,
            Cell cell,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        errors.reject(
                "Changed",
                "Somebody changed this figure since you opened it. It now reads \"" + ReturnView.value(cell)
                        + "\". Check your answer and save again.");
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        model.addAttribute("edition", cell.edition());
        return page(actor, draft, cell, model);
    }

    @PostMapping("/returns/{ref}/cells/{metric}/answer")
    @Permission("return:U(answer)")
    String answer(
            Actor actor,
            @PathVariable String ref,
            @PathVariable String metric,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes after) {
        ReturnDraft draft = returns.get(actor, ref);
        String back = "/returns/" + ref + "/cells/" + metric;
        if (words.isBlank() || words.length() > QueryMessage.MOST) {
            after.addFlashAttribute("queryFault", QueryMessage.fault(words, "your answer"));
            after.addFlashAttribute("queryWords", words);
            return "redirect:" + back;
        }
        queries.answer(actor, draft.round().id(), draft.body(), metric, words.strip());
        return "redirect:" + back;
    }

    private String page(Actor actor, ReturnDraft draft, Cell cell, Model model) {
        model.addAttribute("view", view(actor, draft, cell));
        model.addAttribute(
                "given", returns.mayFill(actor, draft) ? returns.givenBefore(draft, cell.metric()) : List.of());
        if (!model.containsAttribute("edition") && model.getAttribute("form") instanceof CellForm form) {
            model.addAttribute("edition", form.seen());
        }
        return "inspection/cell";
    }

    private CellView view(Actor actor, ReturnDraft draft, Cell cell) {
        Figure figure = cell.answered() ? cell.figure() : null;
        Submission sent = draft.sent();
        boolean mayWork = figures.mayWork(actor, cell.metric(), draft.body());
        return new CellView(
                draft.round().key(),
                cell.metric(),
                cell.asked().definition().title(),
                cell.asked().definition().definition(),
                cell.asked().period().words(),
                cell.counted(),
                CellForm.isYesNo(cell),
                returns.mayFill(actor, draft),
                sent != null && queries.mayAnswer(actor, sent),
                figure == null ? null : shown(actor, draft, figure),
                figure != null && cell.isCounted() ? "/figures/" + figure.id() : null,
                mayWork
                        ? FigureWords.shown(figures.working(actor, cell.metric(), Filling.counting(draft, cell)))
                        : null,
                ABSENCES,
                cell.isCounted(),
                draft.checksOf(cell.metric()),
                queries.thread(draft.round().id(), draft.body()).stream()
                        .filter(message -> message.metric().equals(cell.metric()))
                        .toList());
    }

    private FigureView shown(Actor actor, ReturnDraft draft, Figure figure) {
        Figures.Difference difference =
                draft.beingEdited() ? figures.difference(actor, figure.id()).orElse(null) : null;
        return FigureView.of(figure, draft.body(), List.of(), difference);
    }
}
