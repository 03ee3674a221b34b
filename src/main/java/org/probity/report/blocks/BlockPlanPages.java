package org.probity.report.blocks;

import jakarta.validation.Valid;
import java.util.Objects;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.platform.web.NotFound;
import org.probity.report.blocks.BlockPlanStore.Stored;
import org.probity.report.text.BlockKind;
import org.probity.report.text.PlannedBlock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The blocks of a round's releases, planned once for all of them. */
@Controller
class BlockPlanPages {

    private final BlockPlans plans;

    BlockPlanPages(BlockPlans plans) {
        this.plans = plans;
    }

    @GetMapping("/editorial/rounds/{round}/blocks")
    @Permission("press_release:U")
    String list(Actor actor, @PathVariable String round, Model model) {
        model.addAttribute("view", BlockPlanView.of(round, plans.title(actor, round), plans.plan(actor, round)));
        return "report/block-plan";
    }

    @PostMapping("/editorial/rounds/{round}/blocks")
    @Permission("press_release:U")
    String begin(Actor actor, @PathVariable String round, RedirectAttributes then) {
        plans.begin(actor, round);
        then.addFlashAttribute("done", "The plan begins with the standard blocks. Change what you need.");
        return "redirect:/editorial/rounds/" + round + "/blocks";
    }

    @GetMapping("/editorial/rounds/{round}/blocks/{kind}")
    @Permission("press_release:U")
    String block(Actor actor, @PathVariable String round, @PathVariable String kind, Model model) {
        BlockKind block = kind(kind);
        BlockPlanForm form = plans.block(actor, round, block)
                .map(BlockPlanPages::form)
                .orElseGet(() -> new BlockPlanForm(block.title(), "", 0));
        model.addAttribute("form", form);
        return page(actor, round, block, model);
    }

    @PostMapping("/editorial/rounds/{round}/blocks/{kind}")
    @Permission("press_release:U")
    Object save(
            Actor actor,
            @PathVariable String round,
            @PathVariable String kind,
            @Valid @ModelAttribute("form") BlockPlanForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes then) {
        BlockKind block = kind(kind);
        if (errors.hasErrors()) {
            return again(page(actor, round, block, model), HttpStatus.BAD_REQUEST, model);
        }
        String title = Objects.requireNonNull(form.title()).strip();
        PlannedBlock planned = new PlannedBlock(block, title, Objects.requireNonNull(form.text()));
        if (plans.save(actor, round, planned, form.version())) {
            then.addFlashAttribute("done", "Saved: " + title);
            return "redirect:/editorial/rounds/" + round + "/blocks";
        }
        model.addAttribute(
                "theirs", plans.block(actor, round, block).map(Stored::block).orElse(null));
        plans.block(actor, round, block).ifPresent(now -> model.addAttribute("version", now.version()));
        return again(page(actor, round, block, model), HttpStatus.CONFLICT, model);
    }

    @PostMapping("/editorial/rounds/{round}/blocks/{kind}/out")
    @Permission("press_release:U")
    String takeOut(Actor actor, @PathVariable String round, @PathVariable String kind, RedirectAttributes then) {
        BlockKind block = kind(kind);
        plans.takeOut(actor, round, block);
        then.addFlashAttribute("done", "Taken out of the plan: " + block.title());
        return "redirect:/editorial/rounds/" + round + "/blocks";
    }

    private String page(Actor actor, String round, BlockKind kind, Model model) {
        model.addAttribute("round", round);
        model.addAttribute("roundTitle", plans.title(actor, round));
        model.addAttribute("kind", kind);
        model.addAttribute("references", BlockPlanView.references(kind, plans.measures(actor, round)));
        return "report/block-plan-form";
    }

    private static ModelAndView again(String template, HttpStatus status, Model model) {
        ModelAndView page = new ModelAndView(template, model.asMap());
        page.setStatus(status);
        return page;
    }

    private static BlockPlanForm form(Stored stored) {
        return new BlockPlanForm(stored.block().title(), stored.block().text(), stored.version());
    }

    private static BlockKind kind(String key) {
        try {
            BlockKind kind = BlockKind.of(key);
            if (BlockPlanView.isPlanned(kind)) {
                return kind;
            }
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
        throw new NotFound();
    }
}
