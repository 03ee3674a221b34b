package org.probity.register.declaring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.decision.Status;
import org.probity.platform.web.NotFound;
import org.probity.register.Drafts;
import org.probity.register.Entries;
import org.probity.register.Entry;
import org.probity.register.Registers;
import org.probity.register.definition.Answers;
import org.probity.register.definition.Field;
import org.probity.register.definition.Question;
import org.probity.register.definition.Register;
import org.probity.register.pages.Boxes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.ObjectNode;

/** One page for each question of a declaration. Each saves what it was told; nothing typed is lost. */
@Controller
class QuestionPages {

    /** Before a field's name: which of two versions to keep, "theirs" or "mine". */
    private static final String KEEP = "keep.";

    private final Registers registers;
    private final Drafts drafts;
    private final Entries entries;
    private final Answers answers;
    private final AtOnce forms;

    QuestionPages(Registers registers, Drafts drafts, Entries entries, Answers answers, AtOnce forms) {
        this.registers = registers;
        this.drafts = drafts;
        this.entries = entries;
        this.answers = answers;
        this.forms = forms;
    }

    @GetMapping("/declare/{what}/{ref}/{question}")
    @Permission("interest_entry:U or gift_entry:U or media_entry:U")
    String ask(Actor actor, @PathVariable String ref, @PathVariable String question, Model model) {
        Entry entry = DeclarePages.writing(entries, actor, ref);
        Register<?> register = registers.of(entry);
        Question<?> asked = question(register, question);
        Boxes.put(model, Boxes.answered(asked.fields(), entry.details()));
        return page(register, entry, asked, entry.version(), model);
    }

    @PostMapping("/declare/{what}/{ref}/{question}")
    @Permission("interest_entry:U or gift_entry:U or media_entry:U")
    String answer(
            Actor actor,
            @PathVariable String ref,
            @PathVariable String question,
            @RequestParam(defaultValue = "0") int version,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Entry entry = DeclarePages.writing(entries, actor, ref);
        return answer(
                actor,
                registers.of(entry),
                entry,
                new Sent(question, version, DeclarePages.typed(request)),
                response,
                model);
    }

    private <D extends Record> String answer(
            Actor actor, Register<D> register, Entry entry, Sent sent, HttpServletResponse response, Model model) {
        Question<D> asked = question(register, sent.question());
        Map<String, List<String>> typed = kept(asked, sent.typed(), entry);
        BindingResult boxes = Boxes.typed(asked.fields(), typed);
        ObjectNode details = answers.read(register, asked, typed, entry.details(), boxes);
        if (boxes.hasErrors()) {
            Boxes.put(model, boxes);
            return page(register, entry, asked, sent.version(), model);
        }
        return switch (drafts.save(actor, entry.id(), sent.version(), details)) {
            case Drafts.Saved.Kept _ ->
                entry.status() == Status.LOGGED
                        ? "redirect:/mine/" + entry.reference()
                        : "redirect:" + DeclarePages.base(register, entry) + onward(register, entry, details, sent);
            case Drafts.Saved.ChangedSince changed -> {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                model.addAttribute("view", CompareView.of(register, asked, changed.now(), details, typed));
                yield "register/declaring/compare";
            }
        };
    }

    private static <D extends Record> String onward(Register<D> register, Entry entry, ObjectNode details, Sent sent) {
        String next = sent.typed().containsKey("back-to-check")
                ? "check"
                : TasksView.next(register, entry, details, sent.question());
        return next.isEmpty() ? "" : "/" + next;
    }

    /** Where the person chose to keep what the other window saved, that stands for what was typed. */
    private static Map<String, List<String>> kept(Question<?> asked, Map<String, List<String>> typed, Entry entry) {
        Map<String, List<String>> kept = new HashMap<>(typed);
        for (Field<?> field : asked.fields()) {
            if (typed.getOrDefault(KEEP + field.name(), List.of()).contains("theirs")) {
                kept.keySet().removeIf(name -> name.equals(field.name()) || name.startsWith(field.name() + "."));
                kept.putAll(CompareView.raw(field, entry.details()));
            }
        }
        return kept;
    }

    private String page(Register<?> register, Entry entry, Question<?> asked, int version, Model model) {
        model.addAttribute(
                "view",
                QuestionView.of(register, entry, asked, forms.rulebooks(entry.body(), register, asked), version));
        return "register/declaring/question";
    }

    private static <D extends Record> Question<D> question(Register<D> register, String key) {
        return register.questions().stream()
                .filter(question -> question.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private record Sent(String question, int version, Map<String, List<String>> typed) {}
}
