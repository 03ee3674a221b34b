package org.probity.inspection.research.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.inspection.load.DataFile;
import org.probity.inspection.load.FileForm;
import org.probity.inspection.load.RowFault;
import org.probity.inspection.research.Studies;
import org.probity.inspection.research.Study;
import org.probity.inspection.research.StudyCounts;
import org.probity.inspection.research.StudySheet;
import org.probity.inspection.research.StudyUse;
import org.probity.inspection.round.Round;
import org.probity.inspection.round.Rounds;
import org.probity.organisation.Bodies;
import org.probity.platform.files.Downloads;
import org.probity.platform.files.FileKind;
import org.probity.platform.forms.Choice;
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

/** Studies: the list, setting one out with its file, trying and taking it, and what is made of it. */
@Controller
class StudyPages {

    private static final int SHOWN = 50;
    private static final String MISSING = "Select the file of the study";

    private final Studies studies;
    private final StudyUse use;
    private final Rounds rounds;
    private final Bodies bodies;
    private final StudyReading reading;

    StudyPages(Studies studies, StudyUse use, Rounds rounds, Bodies bodies, StudyReading reading) {
        this.studies = studies;
        this.use = use;
        this.rounds = rounds;
        this.bodies = bodies;
        this.reading = reading;
    }

    @GetMapping("/analysis/research")
    @Permission("research_study:L")
    String list(Actor actor, Model model) {
        model.addAttribute(
                "rows", studies.all(actor).stream().map(StudyReading::row).toList());
        model.addAttribute("drafts", studies.mayDraft(actor));
        return "inspection/research/list";
    }

    @GetMapping("/analysis/research/new")
    @Permission("research_study:C")
    String draft(Actor actor, Model model) {
        model.addAttribute("form", StudyForm.blank());
        return form(actor, model);
    }

    @PostMapping("/analysis/research/new")
    @Permission("research_study:C")
    String draft(
            Actor actor,
            @Valid @ModelAttribute("form") StudyForm form,
            BindingResult errors,
            @Nullable MultipartFile file,
            Model model) {
        if (form.endsBeforeItBegins()) {
            errors.rejectValue("to", "Order", "Last day of collection must be the same as or after the first");
        }
        DataFile sent = FileForm.read("file", file, MISSING, errors);
        if (errors.hasErrors() || sent == null) {
            return form(actor, model);
        }
        Round round = rounds.get(actor, String.valueOf(form.round()));
        return "redirect:/analysis/research/" + studies.draft(actor, round.id(), form.plan(), sent);
    }

    private String form(Actor actor, Model model) {
        List<Choice> choices = new ArrayList<>();
        for (Round round : rounds.all(actor)) {
            choices.add(Choice.of(round.key(), round.title()));
        }
        model.addAttribute("rounds", choices);
        model.addAttribute("headings", Words.list(StudySheet.headings()));
        model.addAttribute("accept", FileKind.accept(FileKind.SPREADSHEETS));
        return "inspection/research/form";
    }

    @GetMapping("/analysis/research/{ref:ST-.*}")
    @Permission("research_study:R")
    String one(Actor actor, @PathVariable String ref, Model model) {
        Study study = studies.get(actor, ref);
        if (study.state() == Study.State.DRAFT) {
            return check(actor, study, model);
        }
        model.addAttribute("view", reading.page(actor, study));
        return "inspection/research/study";
    }

    private String check(Actor actor, Study study, Model model) {
        StudySheet.Read read = studies.trial(actor, study.ref()).read();
        List<RowFault> faults = read.faults();
        StudyCounts.Count count = StudyCounts.of(read.sightings());
        String summary = Words.count(read.sightings().size(), "row", "rows") + " read: "
                + Words.count(count.examined(), "profile", "profiles") + " examined, "
                + Words.count(count.instances(), "instance", "instances") + " on "
                + Words.count(count.profiles(), "profile", "profiles") + ", "
                + Words.count(count.cases(), "case", "cases") + "; "
                + Words.count(faults.size(), "row", "rows") + " with faults";
        model.addAttribute(
                "view",
                new StudyShown.Check(
                        study.ref(),
                        study.plan().title(),
                        StudyReading.facts(study),
                        summary,
                        faults.size(),
                        faults.stream().limit(SHOWN).toList(),
                        study.authoredBy().equals(actor.person())));
        model.addAttribute("accept", FileKind.accept(FileKind.SPREADSHEETS));
        return "inspection/research/check";
    }

    @PostMapping("/analysis/research/{ref:ST-.*}/file")
    @Permission("research_study:U")
    String replace(
            Actor actor,
            @PathVariable String ref,
            @ModelAttribute("form") FileForm form,
            BindingResult errors,
            @Nullable MultipartFile file,
            Model model,
            RedirectAttributes after) {
        DataFile sent = FileForm.read("file", file, MISSING, errors);
        if (sent == null) {
            return check(actor, studies.get(actor, ref), model);
        }
        boolean replaced = studies.replace(actor, ref, sent);
        after.addFlashAttribute(
                replaced ? "done" : "fault", replaced ? "File replaced" : "The file was taken meanwhile.");
        return "redirect:/analysis/research/" + ref;
    }

    @GetMapping("/analysis/research/{ref:ST-.*}/rejected.csv")
    @Permission("research_study:R")
    void rejected(Actor actor, @PathVariable String ref, HttpServletResponse response) {
        Downloads.send("rejected-" + ref + ".csv", FileKind.CSV.mediaType(), studies.rejects(actor, ref), response);
    }

    @PostMapping("/analysis/research/{ref:ST-.*}/commit")
    @Permission("import_batch:D(commit)")
    String commit(Actor actor, @PathVariable String ref, RedirectAttributes after) {
        boolean taken = studies.commit(actor, ref);
        after.addFlashAttribute(
                taken ? "done" : "fault",
                taken ? "Study taken whole" : "Nothing was taken: there are faults, or it was taken before.");
        return "redirect:/analysis/research/" + ref;
    }

    @PostMapping("/analysis/research/{ref:ST-.*}/referrals")
    @Permission("research_study:U")
    String prepare(Actor actor, @PathVariable String ref, RedirectAttributes after) {
        after.addFlashAttribute("done", Words.count(use.prepare(actor, ref), "referral", "referrals") + " prepared");
        return "redirect:/analysis/research/" + ref;
    }

    /** Each body with what became of its figures. */
    @PostMapping("/analysis/research/{ref:ST-.*}/figures")
    @Permission("research_study:U")
    String figures(Actor actor, @PathVariable String ref, Model model) {
        List<StudyUse.Entered> entered = use.enterFigures(actor, ref);
        model.addAttribute("ref", ref);
        model.addAttribute("entered", entered);
        model.addAttribute(
                "names", bodies.all().stream().collect(Collectors.toMap(each -> each.id(), each -> each.formalName())));
        return "inspection/research/entered";
    }
}
