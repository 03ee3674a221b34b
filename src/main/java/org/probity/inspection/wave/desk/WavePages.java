package org.probity.inspection.wave.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Access;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.inspection.load.DataFile;
import org.probity.inspection.load.FileForm;
import org.probity.inspection.load.RowFault;
import org.probity.inspection.round.Round;
import org.probity.inspection.round.Rounds;
import org.probity.inspection.wave.Wave;
import org.probity.inspection.wave.Waves;
import org.probity.platform.files.Downloads;
import org.probity.platform.files.FileKind;
import org.probity.platform.forms.Choice;
import org.probity.platform.web.NotFound;
import org.probity.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Waves: the list, setting one out with its files, trying the files and taking them. */
@Controller
class WavePages {

    private static final int SHOWN = 50;

    private final Waves waves;
    private final Rounds rounds;
    private final WaveReading reading;

    WavePages(Waves waves, Rounds rounds, WaveReading reading) {
        this.waves = waves;
        this.rounds = rounds;
        this.reading = reading;
    }

    @GetMapping("/analysis/waves")
    @Permission("public_survey:L")
    String list(Actor actor, Model model) {
        // everybody may list what is published: that is on the public site
        if (!actor.body().equals(Access.INSPECTORATE)) {
            throw new NotFound();
        }
        model.addAttribute(
                "rows", waves.all(actor).stream().map(WaveReading::row).toList());
        model.addAttribute("drafts", waves.mayDraft(actor));
        return "inspection/wave/list";
    }

    @GetMapping("/analysis/waves/new")
    @Permission("public_survey:C")
    String draft(Actor actor, Model model) {
        model.addAttribute("form", WaveForm.blank());
        return form(actor, model);
    }

    @PostMapping("/analysis/waves/new")
    @Permission("public_survey:C")
    String draft(
            Actor actor,
            @Valid @ModelAttribute("form") WaveForm form,
            BindingResult errors,
            @Nullable MultipartFile questions,
            @Nullable MultipartFile replies,
            Model model) {
        if (form.endsBeforeItBegins()) {
            errors.rejectValue("to", "Order", "Last day of interviews must be the same as or after the first");
        }
        DataFile asked = FileForm.read("questions", questions, "Select the file of questions", errors);
        DataFile answered = FileForm.read("replies", replies, "Select the file of replies", errors);
        if (errors.hasErrors() || asked == null || answered == null) {
            return form(actor, model);
        }
        return "redirect:/analysis/waves/"
                + waves.draft(actor, round(actor, form.round()), form.plan(), asked, answered);
    }

    private @Nullable UUID round(Actor actor, @Nullable String key) {
        return key == null || key.isBlank() ? null : rounds.get(actor, key).id();
    }

    private String form(Actor actor, Model model) {
        List<Choice> choices = new ArrayList<>();
        for (Round round : rounds.all(actor)) {
            choices.add(Choice.of(round.key(), round.title()));
        }
        model.addAttribute("rounds", choices);
        model.addAttribute("accept", FileKind.accept(FileKind.SPREADSHEETS));
        return "inspection/wave/form";
    }

    @GetMapping("/analysis/waves/{ref:WV-.*}")
    @Permission("public_survey:R or public_survey:U")
    String one(Actor actor, @PathVariable String ref, Model model) {
        Wave wave = waves.get(actor, ref);
        if (wave.state() == Wave.State.RAW) {
            return check(actor, wave, model);
        }
        model.addAttribute("view", reading.page(actor, wave));
        return "inspection/wave/wave";
    }

    private String check(Actor actor, Wave wave, Model model) {
        Waves.Trial trial = waves.trial(actor, wave.ref());
        boolean questions = !trial.questions().faults().isEmpty();
        List<RowFault> faults =
                questions ? trial.questions().faults() : trial.replies().faults();
        String summary = Words.count(trial.questions().questions().size(), "question", "questions") + " and "
                + Words.count(trial.replies().replies().size(), "reply", "replies") + " read, "
                + Words.count(faults.size(), "row", "rows") + " with faults";
        model.addAttribute(
                "view",
                new WaveShown.Check(
                        wave.ref(),
                        wave,
                        WaveReading.facts(wave),
                        summary,
                        questions ? "the file of questions" : "the file of replies",
                        faults.size(),
                        faults.stream().limit(SHOWN).toList(),
                        trial.questions().questions()));
        model.addAttribute("accept", FileKind.accept(FileKind.SPREADSHEETS));
        return "inspection/wave/check";
    }

    @PostMapping("/analysis/waves/{ref:WV-.*}/files")
    @Permission("public_survey:U")
    String replace(
            Actor actor,
            @PathVariable String ref,
            @ModelAttribute("form") FileForm form,
            BindingResult errors,
            @Nullable MultipartFile questions,
            @Nullable MultipartFile replies,
            Model model) {
        DataFile asked = FileForm.read("questions", questions, "Select the file of questions", errors);
        DataFile answered = FileForm.read("replies", replies, "Select the file of replies", errors);
        if (errors.hasErrors() || asked == null || answered == null) {
            return check(actor, waves.get(actor, ref), model);
        }
        // where they were taken meanwhile nothing is replaced, and the page shows the estimates
        waves.replace(actor, ref, asked, answered);
        return "redirect:/analysis/waves/" + ref;
    }

    @GetMapping("/analysis/waves/{ref:WV-.*}/rejected.csv")
    @Permission("public_survey:R")
    void rejected(Actor actor, @PathVariable String ref, HttpServletResponse response) {
        Downloads.send("rejected-" + ref + ".csv", FileKind.CSV.mediaType(), waves.rejects(actor, ref), response);
    }

    @PostMapping("/analysis/waves/{ref:WV-.*}/commit")
    @Permission("import_batch:D(commit)")
    String commit(Actor actor, @PathVariable String ref, RedirectAttributes after) {
        boolean taken = waves.commit(actor, ref);
        after.addFlashAttribute(
                taken ? "done" : "fault",
                taken ? "Wave taken whole" : "Nothing was taken: there are faults, or it was taken before.");
        return "redirect:/analysis/waves/" + ref;
    }

    @GetMapping("/analysis/waves/{ref:WV-.*}/questions/{thread}")
    @Permission("public_survey:R")
    String question(Actor actor, @PathVariable String ref, @PathVariable String thread, Model model) {
        model.addAttribute("view", reading.byArea(actor, waves.get(actor, ref), thread));
        return "inspection/wave/question";
    }

    @GetMapping("/analysis/waves/{ref:WV-.*}/since/{earlier:WV-.*}")
    @Permission("public_survey:R")
    String since(Actor actor, @PathVariable String ref, @PathVariable String earlier, Model model) {
        model.addAttribute("view", reading.compared(actor, waves.get(actor, earlier), waves.get(actor, ref)));
        return "inspection/wave/since";
    }
}
