package org.probity.register.declaring;

import jakarta.servlet.http.HttpServletRequest;
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
import org.probity.register.definition.Register;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Beginning a declaration, and its list of tasks. */
@Controller
class DeclarePages {

    private final Registers registers;
    private final Drafts drafts;
    private final Entries entries;
    private final AtOnce forms;

    DeclarePages(Registers registers, Drafts drafts, Entries entries, AtOnce forms) {
        this.registers = registers;
        this.drafts = drafts;
        this.entries = entries;
        this.forms = forms;
    }

    @GetMapping("/declare")
    @Permission("interest_entry:C or gift_entry:C or media_entry:C")
    String choose(Model model) {
        model.addAttribute("registers", registers.all());
        return "register/declaring/choose";
    }

    /** A form that is filled in at once, or what is said before many questions. */
    @GetMapping("/declare/{what}")
    @Permission("interest_entry:C or gift_entry:C or media_entry:C")
    String start(Actor actor, @PathVariable String what, HttpServletRequest request, Model model) {
        Register<?> register = register(what);
        if (register.oneForm()) {
            return forms.blank(actor, register, typed(request), model);
        }
        List<Entry> begun = entries.mine(actor).stream()
                .filter(entry -> entry.register().equals(register.key()) && entry.status() == Status.DRAFT)
                .toList();
        model.addAttribute("register", register);
        model.addAttribute("drafts", begun);
        return "register/declaring/start";
    }

    @PostMapping("/declare/{what}")
    @Permission("interest_entry:C or gift_entry:C or media_entry:C")
    String begin(Actor actor, @PathVariable String what, HttpServletRequest request, Model model) {
        Register<?> register = register(what);
        return register.oneForm()
                ? forms.filled(actor, register, typed(request), model)
                : "redirect:" + base(register, drafts.start(actor, register));
    }

    @GetMapping("/declare/{what}/{ref}")
    @Permission("interest_entry:U or gift_entry:U or media_entry:U")
    String tasks(Actor actor, @PathVariable String ref, Model model) {
        Entry entry = writing(entries, actor, ref);
        Register<?> register = registers.of(entry);
        if (register.oneForm()) {
            return "redirect:" + base(register, entry) + "/"
                    + register.questions().getFirst().key();
        }
        model.addAttribute("view", TasksView.of(register, entry));
        return "register/declaring/tasks";
    }

    /** The actor's own entry, while it may be written to: a log stays open to its owner. */
    static Entry writing(Entries entries, Actor actor, String ref) {
        Entry entry = entries.mine(actor, ref);
        return entry.status() == Status.LOGGED ? entry : unsent(entry);
    }

    /** The actor's own entry, while it waits to be sent or answered. */
    static Entry unsent(Entries entries, Actor actor, String ref) {
        return unsent(entries.mine(actor, ref));
    }

    private static Entry unsent(Entry entry) {
        if (entry.status() != Status.DRAFT && entry.status() != Status.CHANGES_ASKED) {
            throw new NotFound();
        }
        return entry;
    }

    /** Where the entry's pages begin. */
    static String base(Register<?> register, Entry entry) {
        return "/declare/" + register.declaredAs() + "/" + entry.reference();
    }

    private Register<?> register(String what) {
        return registers.declaredAs(what).orElseThrow(NotFound::new);
    }

    /** Raw parameters by name, as sent. */
    static Map<String, List<String>> typed(HttpServletRequest request) {
        Map<String, List<String>> typed = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, List.of(values)));
        return typed;
    }
}
