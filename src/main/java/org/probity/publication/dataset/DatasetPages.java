package org.probity.publication.dataset;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.organisation.Bodies;
import org.probity.platform.web.NotFound;
import org.probity.publication.dataset.DatasetStore.Prepared;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Data sets before they are public: prepared by an analyst, judged and confirmed by two leads. */
@Controller
class DatasetPages {

    private static final Map<Datasets.Confirmed, String> SAID = Map.of(
            Datasets.Confirmed.PUBLISHED,
            "Published",
            Datasets.Confirmed.ROUND_NOT_OUT,
            "Nothing was published: a data set goes out with the first release of its round, or after it.",
            Datasets.Confirmed.NOT_WAITING,
            "This moved on since you opened it, and nothing was published.");

    private final Datasets datasets;
    private final Withdrawals withdrawals;

    DatasetPages(Datasets datasets, Withdrawals withdrawals) {
        this.datasets = datasets;
        this.withdrawals = withdrawals;
    }

    @GetMapping("/editorial/data")
    @Permission("publication:L")
    String list(Actor actor, Model model) {
        // everybody may list what is published: that is on the public site
        if (!actor.body().equals(Bodies.INSPECTORATE)) {
            throw new NotFound();
        }
        List<DatasetShown.Row> rows = datasets.all(actor).stream()
                .map(each -> new DatasetShown.Row(each.ref(), each.data().title(), state(each)))
                .toList();
        List<DatasetShown.Source> sources = datasets.sources(actor).stream()
                .map(each -> new DatasetShown.Source(each.ref(), each.title(), each.kind()))
                .toList();
        model.addAttribute("rows", rows);
        model.addAttribute("sources", sources);
        return "publication/dataset/list";
    }

    private String state(Prepared prepared) {
        if (prepared.publishedAt() != null) {
            boolean out =
                    withdrawals.asked(prepared).map(each -> !each.confirmed()).orElse(true);
            return out ? "Published" : "Withdrawn";
        }
        return prepared.outcome() == null ? "Draft" : "Approved";
    }

    @PostMapping("/editorial/data")
    @Permission("publication:C")
    String prepare(Actor actor, @RequestParam(defaultValue = "") String source) {
        return "redirect:/editorial/data/" + datasets.prepare(actor, source);
    }

    @GetMapping("/editorial/data/{ref:DS-.*}")
    @Permission("publication:R")
    String one(Actor actor, @PathVariable String ref, Model model) {
        return page(actor, datasets.get(actor, ref), model);
    }

    private String page(Actor actor, Prepared prepared, Model model) {
        boolean judges = datasets.mayJudge(actor, prepared);
        String decided = prepared.outcome() == null
                ? ""
                : ("publish".equals(prepared.outcome()) ? "Publish small cells as they are" : "Withhold small cells")
                        + ". Reason: " + prepared.reason();
        model.addAttribute(
                "view",
                new DatasetShown.Page(
                        prepared.ref(),
                        prepared.data(),
                        state(prepared),
                        DatasetRules.concerns(prepared.data()).stream()
                                .map(each -> new DatasetShown.Concern(each.table(), each.row(), each.says()))
                                .toList(),
                        decided,
                        judges && prepared.outcome() == null,
                        judges && prepared.outcome() != null,
                        withdrawal(actor, prepared)));
        return "publication/dataset/prepared";
    }

    private DatasetShown.Withdrawal withdrawal(Actor actor, Prepared prepared) {
        boolean may = withdrawals.may(actor, prepared);
        return withdrawals
                .asked(prepared)
                .map(asked -> {
                    boolean mine = asked.by().equals(actor.person());
                    return new DatasetShown.Withdrawal(asked.notice(), may && mine, may && !mine);
                })
                .orElse(new DatasetShown.Withdrawal("", may, false));
    }

    @PostMapping("/editorial/data/{ref:DS-.*}/withdraw")
    @Permission("publication:U(withdraw)")
    String withdraw(
            Actor actor,
            @PathVariable String ref,
            @Valid @ModelAttribute("form") DatasetForm.Withdraw form,
            BindingResult errors,
            Model model,
            RedirectAttributes after) {
        if (errors.hasErrors()) {
            return page(actor, datasets.get(actor, ref), model);
        }
        boolean asked =
                withdrawals.ask(actor, ref, String.valueOf(form.notice()).strip());
        after.addFlashAttribute(
                asked ? "done" : "fault",
                asked
                        ? "Asked for. Another lead inspector has to confirm it"
                        : "Another lead inspector asked already.");
        return "redirect:/editorial/data/" + ref;
    }

    @PostMapping("/editorial/data/{ref:DS-.*}/withdraw/confirm")
    @Permission("publication:U(withdraw)")
    String confirmWithdrawal(Actor actor, @PathVariable String ref, RedirectAttributes after) {
        boolean confirmed = withdrawals.confirm(actor, ref);
        after.addFlashAttribute(
                confirmed ? "done" : "fault",
                confirmed ? "Withdrawn. The notice alone is public" : "There is nothing to confirm.");
        return "redirect:/editorial/data/" + ref;
    }

    @PostMapping("/editorial/data/{ref:DS-.*}/decide")
    @Permission("publication:D(disclosure check)")
    String decide(
            Actor actor,
            @PathVariable String ref,
            @Valid @ModelAttribute("form") DatasetForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes after) {
        if (errors.hasErrors()) {
            return page(actor, datasets.get(actor, ref), model);
        }
        boolean decided = datasets.decide(
                actor,
                ref,
                "publish".equals(form.outcome()),
                String.valueOf(form.reason()).strip());
        after.addFlashAttribute(
                decided ? "done" : "fault",
                decided ? "Saved. Another lead confirms it" : "Somebody else decided meanwhile.");
        return "redirect:/editorial/data/" + ref;
    }

    @PostMapping("/editorial/data/{ref:DS-.*}/confirm")
    @Permission("publication:D(disclosure check)")
    String confirm(Actor actor, @PathVariable String ref, RedirectAttributes after) {
        Datasets.Confirmed confirmed = datasets.confirm(actor, ref);
        after.addFlashAttribute(
                confirmed == Datasets.Confirmed.PUBLISHED ? "done" : "fault", String.valueOf(SAID.get(confirmed)));
        return "redirect:/editorial/data/" + ref;
    }
}
