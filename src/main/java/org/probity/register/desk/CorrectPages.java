package org.probity.register.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.platform.forms.Choice;
import org.probity.platform.forms.DateInput;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.register.Corrections;
import org.probity.register.Entries;
import org.probity.register.Entry;
import org.probity.register.Nature;
import org.probity.register.Registers;
import org.probity.register.definition.Details;
import org.probity.register.definition.Register;
import org.probity.register.pages.EntryViews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register office puts right when and as what an entry was sent, or says that it is the same as another. */
@Controller
class CorrectPages {

    private static final List<Choice> NATURES = Arrays.stream(Nature.values())
            .map(nature -> Choice.of(nature.code(), nature.word()))
            .toList();

    private final Entries entries;
    private final Corrections corrections;
    private final EntryViews views;
    private final Registers registers;
    private final Now now;

    CorrectPages(Entries entries, Corrections corrections, EntryViews views, Registers registers, Now now) {
        this.entries = entries;
        this.corrections = corrections;
        this.views = views;
        this.registers = registers;
        this.now = now;
    }

    @GetMapping("/registers/{key}/{ref}/correct")
    @Permission("interest_entry:U or gift_entry:U or media_entry:U")
    String ask(Actor actor, @PathVariable String key, @PathVariable String ref, Model model) {
        Entry entry = readable(actor, key, ref);
        LocalDate sent = entry.standing().sentOn();
        model.addAttribute(
                "form",
                new CorrectForm(
                        DateInput.of(sent),
                        day(entry).map(DateInput::of).orElse(null),
                        entry.nature().code(),
                        null,
                        null));
        return page(actor, entry, model);
    }

    @PostMapping("/registers/{key}/{ref}/correct")
    @Permission("interest_entry:U or gift_entry:U or media_entry:U")
    String correct(
            Actor actor,
            @PathVariable String key,
            @PathVariable String ref,
            @ModelAttribute("form") CorrectForm form,
            BindingResult typed,
            RedirectAttributes flash,
            Model model) {
        Entry entry = readable(actor, key, ref);
        boolean renewable = registers.of(entry).renewable();
        LocalDate sentOn = form.check(now.today(), renewable, typed);
        LocalDate on = sentOn == null || form.merges() ? null : day(entry, form, sentOn, typed);
        if (!typed.hasErrors() && form.merges()) {
            merge(actor, entry, form, typed);
        } else if (!typed.hasErrors() && sentOn != null) {
            putRight(actor, entry, form, sentOn, on);
        }
        if (typed.hasErrors()) {
            return page(actor, entry, model);
        }
        flash.addFlashAttribute("done", "Put right. The earlier record is kept.");
        return "redirect:/registers/" + key + "/" + ref;
    }

    private @Nullable LocalDate day(Entry entry, CorrectForm form, LocalDate sentOn, BindingResult typed) {
        return dayCalled(entry)
                .map(called -> form.checkDay(called, sentOn, typed))
                .orElse(null);
    }

    /** The day that it is about, where that is another; and its sending, where that is another or nothing else was. */
    private void putRight(Actor actor, Entry entry, CorrectForm form, LocalDate sentOn, @Nullable LocalDate on) {
        boolean renewable = registers.of(entry).renewable();
        Nature nature = renewable ? Nature.of(String.valueOf(form.nature())) : entry.nature();
        String reason = String.valueOf(form.reason());
        boolean another = on != null && !day(entry).equals(Optional.of(on));
        boolean sending = !sentOn.equals(entry.standing().sentOn()) || nature != entry.nature();
        if (sending || !another) {
            corrections.correctSending(actor, entry.id(), sentOn, nature, reason);
        }
        if (on != null && another) {
            corrections.correctDay(actor, entry.id(), on, reason);
        }
    }

    private Optional<LocalDate> day(Entry entry) {
        return registers
                .of(entry)
                .dayField()
                .map(field -> LocalDate.parse(Details.text(entry.details().path(field))));
    }

    /** What the register calls the day that an entry is about: "Date offered". */
    private Optional<String> dayCalled(Entry entry) {
        Register<?> register = registers.of(entry);
        return register.dayField()
                .flatMap(name -> register.fields().stream()
                        .filter(field -> field.name().equals(name))
                        .map(field -> field.called())
                        .findFirst());
    }

    private void merge(Actor actor, Entry entry, CorrectForm form, BindingResult typed) {
        Entry into = find(actor, entry.register(), String.valueOf(form.same()));
        if (into == null) {
            typed.rejectValue("same", "Wrong", "No other entry has that reference");
            return;
        }
        try {
            corrections.merge(actor, entry.id(), into.id(), String.valueOf(form.reason()));
        } catch (IllegalArgumentException differ) {
            typed.rejectValue("same", "Wrong", "Only entries of one person in one register can be the same");
        }
    }

    private @Nullable Entry find(Actor actor, String register, String reference) {
        try {
            return entries.read(actor, register, reference);
        } catch (NotFound none) {
            return null;
        }
    }

    private Entry readable(Actor actor, String key, String ref) {
        Entry entry = entries.read(actor, key, ref);
        if (!corrections.mayCorrect(actor, entry)) {
            throw new NotFound();
        }
        return entry;
    }

    private String page(Actor actor, Entry entry, Model model) {
        model.addAttribute("view", views.of(actor, entry));
        model.addAttribute("dayCalled", dayCalled(entry).orElse(""));
        model.addAttribute("natures", registers.of(entry).renewable() ? NATURES : List.of());
        return "register/desk/correct";
    }
}
