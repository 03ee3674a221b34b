package org.probity.figure.measures;

import jakarta.validation.Valid;
import java.util.List;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.figure.Definition;
import org.probity.figure.Definitions;
import org.probity.figure.Shape;
import org.probity.platform.forms.Choice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The measures that a round can ask for, and adding one. */
@Controller
class MeasurePages {

    private static final List<Choice> SHAPES = List.of(
            Choice.of(Shape.COUNT.word(), "A count of things"),
            Choice.of(Shape.YES_NO.word(), "Yes or no"),
            Choice.of(Shape.PERCENT.word(), "A percentage"),
            Choice.of(Shape.SUM.word(), "A sum that may have a fraction, such as full-time posts"),
            Choice.of(Shape.CHANGE.word(), "A change since an earlier day"),
            Choice.of(Shape.DAYS.word(), "A number of days"));

    private final Measures measures;

    MeasurePages(Measures measures) {
        this.measures = measures;
    }

    @GetMapping("/inspect/measures")
    @Permission("round:C")
    String list(Actor actor, Model model) {
        measures.mayAdd(actor);
        model.addAttribute(
                "measures", Definitions.all().stream().map(MeasureView::of).toList());
        return "figure/measures";
    }

    @GetMapping("/inspect/measures/new")
    @Permission("round:C")
    String blank(Actor actor, Model model) {
        measures.mayAdd(actor);
        model.addAttribute("form", MeasureForm.blank());
        return form(model);
    }

    @PostMapping("/inspect/measures/new")
    @Permission("round:C")
    Object add(
            Actor actor,
            @Valid @ModelAttribute("form") MeasureForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes then) {
        measures.mayAdd(actor);
        MeasureRules.faults(form).forEach((field, words) -> {
            if (!errors.hasFieldErrors(field)) {
                errors.rejectValue(field, "Owed", words);
            }
        });
        Definition measure = errors.hasErrors() ? null : form.measure();
        if (measure != null && !measures.add(actor, measure)) {
            errors.rejectValue("id", "Taken", "Another measure has this short name");
        }
        if (errors.hasErrors() || measure == null) {
            ModelAndView again = new ModelAndView(form(model), model.asMap());
            again.setStatus(HttpStatus.BAD_REQUEST);
            return again;
        }
        then.addFlashAttribute("done", "Measure added: " + measure.title());
        return "redirect:/inspect/measures#" + measure.id();
    }

    private static String form(Model model) {
        model.addAttribute("shapes", SHAPES);
        return "figure/measure-form";
    }
}
