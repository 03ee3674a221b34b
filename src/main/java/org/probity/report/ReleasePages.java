package org.probity.report;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.platform.forms.Choice;
import org.probity.platform.forms.FormToken;
import org.probity.platform.web.NotFound;
import org.probity.report.Releases.Approval;
import org.probity.report.Releases.Saved;
import org.probity.report.text.BlockKind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The editor's pages: the list of releases, one release, its blocks, its facts, its quotation. */
@Controller
class ReleasePages {

    private final Releases releases;
    private final ReleaseSources sources;
    private final ReleaseDoors doors;

    ReleasePages(Releases releases, ReleaseSources sources, ReleaseDoors doors) {
        this.releases = releases;
        this.sources = sources;
        this.doors = doors;
    }

    @GetMapping("/editorial")
    @Permission("press_release:L")
    String list(Actor actor, Model model) {
        List<Release> visible = releases.list(actor);
        model.addAttribute("releases", sources.named(visible));
        model.addAttribute(
                "waiting",
                releases.waiting(actor).stream()
                        .filter(w -> doors.mayBegin(actor, w.body()))
                        .toList());
        model.addAttribute(
                "rounds",
                sources.rounds().all(actor).stream()
                        .map(round -> Choice.of(round.key(), round.title()))
                        .toList());
        return "report/list";
    }

    @PostMapping("/editorial")
    @Permission("press_release:C")
    String begin(
            Actor actor,
            @Valid @ModelAttribute("form") ReleaseForms.Begin form,
            BindingResult typed,
            @RequestParam(FormToken.FIELD) UUID token,
            Model model) {
        String[] about = form.about() == null ? new String[0] : form.about().split("/", -1);
        if (about.length != 2 && !typed.hasErrors()) {
            typed.rejectValue("about", "Choice", "Select the force and round");
        }
        if (typed.hasErrors()) {
            return list(actor, model);
        }
        return "redirect:/editorial/" + releases.beginOnce(actor, token, about[0], about[1]);
    }

    @GetMapping("/editorial/{ref}")
    @Permission("press_release:R")
    String open(Actor actor, @PathVariable String ref, Model model) {
        model.addAttribute("view", releases.open(actor, ref));
        model.addAttribute("may", doors.may(actor, ref));
        return "report/release";
    }

    @GetMapping("/editorial/{ref}/facts")
    @Permission("press_release:R")
    String facts(Actor actor, @PathVariable String ref, Model model) {
        ReleaseView view = releases.open(actor, ref);
        model.addAttribute("view", view);
        model.addAttribute("rows", sources.compared(view));
        model.addAttribute("may", doors.may(actor, ref));
        return "report/facts";
    }

    @PostMapping("/editorial/{ref}/figures")
    @Permission("press_release:U")
    String takeOver(Actor actor, @PathVariable String ref, RedirectAttributes then) {
        releases.takeOver(actor, ref);
        then.addFlashAttribute("done", "The release now holds the figures of the return");
        return "redirect:/editorial/" + ref + "/facts";
    }

    @GetMapping("/editorial/{ref}/blocks/{kind}")
    @Permission("press_release:U")
    String block(Actor actor, @PathVariable String ref, @PathVariable String kind, Model model) {
        ReleaseView view = releases.toEdit(actor, ref);
        BlockKind block = kind(kind);
        ReleaseView.Text text = view.text(block);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new ReleaseForms.Block(text.text(), text.version()));
        }
        return blockPage(view, block, model);
    }

    @PostMapping("/editorial/{ref}/blocks/{kind}")
    @Permission("press_release:U")
    Object save(
            Actor actor,
            @PathVariable String ref,
            @PathVariable String kind,
            @Valid @ModelAttribute("form") ReleaseForms.Block form,
            BindingResult typed,
            Model model,
            RedirectAttributes then) {
        BlockKind block = kind(kind);
        if (typed.hasErrors()) {
            return bad(blockPage(releases.toEdit(actor, ref), block, model), HttpStatus.BAD_REQUEST, model);
        }
        return switch (releases.save(actor, ref, block, form.text(), form.version())) {
            case Saved.Done ignored -> {
                then.addFlashAttribute("done", "Saved: " + block.title());
                yield "redirect:/editorial/" + ref;
            }
            case Saved.ChangedMeanwhile changed -> {
                model.addAttribute("theirs", changed);
                model.addAttribute("mine", form.text());
                yield bad(
                        comparePage(releases.toEdit(actor, ref), block, changed, form, model),
                        HttpStatus.CONFLICT,
                        model);
            }
        };
    }

    private static String blockPage(ReleaseView view, BlockKind block, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("kind", block);
        return "report/block";
    }

    private static String comparePage(
            ReleaseView view, BlockKind block, Saved.ChangedMeanwhile theirs, ReleaseForms.Block mine, Model model) {
        model.addAttribute("form", new ReleaseForms.Block(mine.text(), theirs.version()));
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        return blockPage(view, block, model);
    }

    private static ModelAndView bad(String template, HttpStatus status, Model model) {
        ModelAndView page = new ModelAndView(template, model.asMap());
        page.setStatus(status);
        return page;
    }

    @PostMapping("/editorial/{ref}/approve")
    @Permission("press_release:D(approve)")
    Object approve(Actor actor, @PathVariable String ref, Model model, RedirectAttributes then) {
        return switch (releases.approve(actor, ref)) {
            case Approval.Approved ignored -> {
                then.addFlashAttribute("done", "Release approved");
                yield "redirect:/editorial/" + ref;
            }
            case Approval.AlreadyApproved ignored -> "redirect:/editorial/" + ref;
            case Approval.QuotationWaits ignored ->
                stopped(actor, ref, model, "The person quoted has not yet approved the exact words of the quotation.");
            case Approval.FactsDiffer ignored ->
                stopped(
                        actor,
                        ref,
                        model,
                        "The facts of this release do not agree with the return. It says where below.");
        };
    }

    private ModelAndView stopped(Actor actor, String ref, Model model, String why) {
        model.addAttribute("stopped", why);
        return bad(open(actor, ref, model), HttpStatus.CONFLICT, model);
    }

    @PostMapping("/editorial/{ref}/readers")
    @Permission("press_release:U")
    String nameReader(Actor actor, @PathVariable String ref, @RequestParam UUID person, RedirectAttributes then) {
        releases.nameReader(actor, ref, person);
        then.addFlashAttribute("done", "Reader named");
        return "redirect:/editorial/" + ref;
    }

    private static BlockKind kind(String key) {
        try {
            BlockKind kind = BlockKind.of(key);
            if (!kind.isWritten()) {
                throw new NotFound();
            }
            return kind;
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }
}
