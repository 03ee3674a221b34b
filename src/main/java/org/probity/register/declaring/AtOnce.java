package org.probity.register.declaring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.probity.access.Actor;
import org.probity.platform.time.Now;
import org.probity.register.Drafts;
import org.probity.register.Entry;
import org.probity.register.Registers;
import org.probity.register.definition.Answers;
import org.probity.register.definition.Details;
import org.probity.register.definition.Field;
import org.probity.register.definition.Question;
import org.probity.register.definition.Register;
import org.probity.register.definition.Rulebook;
import org.probity.register.pages.Boxes;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import tools.jackson.databind.node.ObjectNode;

/** What is declared on one form: nothing is kept before the whole form is right, and then it is checked and sent. */
@Component
class AtOnce {

    private static final String PAGE = "register/declaring/question";

    private final Registers registers;
    private final Drafts drafts;
    private final Answers answers;
    private final Now now;

    AtOnce(Registers registers, Drafts drafts, Answers answers, Now now) {
        this.registers = registers;
        this.drafts = drafts;
        this.answers = answers;
        this.now = now;
    }

    /** The form with what is known already, and what the address says. */
    String blank(Actor actor, Register<?> register, Map<String, List<String>> address, Model model) {
        Map<String, String> asked = new HashMap<>();
        address.forEach((name, values) -> asked.put(name, values.getFirst()));
        Map<String, List<String>> begun = new HashMap<>();
        register.prefilled(asked, now.today()).forEach((name, value) -> begun.put(name, List.of(value)));
        Question<?> form = register.questions().getFirst();
        return page(actor, register, form, Boxes.typed(form.fields(), begun), model);
    }

    /** Keeps a draft of what was typed and goes on to its check page; wrong answers come back as they were typed. */
    <D extends Record> String filled(Actor actor, Register<D> register, Map<String, List<String>> typed, Model model) {
        Question<D> form = register.questions().getFirst();
        BindingResult boxes = Boxes.typed(form.fields(), typed);
        ObjectNode details = answers.read(register, form, typed, Details.none(), boxes);
        if (boxes.hasErrors()) {
            return page(actor, register, form, boxes, model);
        }
        Entry draft = drafts.start(actor, register, details);
        return "redirect:" + DeclarePages.base(register, draft) + "/check";
    }

    /** The rules of the day, by the field beside which they stand. */
    Map<String, Rulebook> rulebooks(String body, Register<?> register, Question<?> form) {
        Map<String, Rulebook> all = new HashMap<>();
        for (Field<?> field : form.fields()) {
            Rulebook rules =
                    register.rulebook(field.name(), body, now.today(), registers.settings(body, register, now.today()));
            if (rules != null) {
                all.put(field.name(), rules);
            }
        }
        return all;
    }

    private String page(Actor actor, Register<?> register, Question<?> form, BindingResult boxes, Model model) {
        Boxes.put(model, boxes);
        model.addAttribute("view", QuestionView.ofForm(register, form, rulebooks(actor.body(), register, form)));
        return PAGE;
    }
}
