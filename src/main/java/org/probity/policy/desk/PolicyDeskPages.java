package org.probity.policy.desk;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.platform.forms.Choice;
import org.probity.platform.forms.Fields;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.policy.DeskOutcome;
import org.probity.policy.Document;
import org.probity.policy.Document.Kind;
import org.probity.policy.Document.Version;
import org.probity.policy.Drafted;
import org.probity.policy.Policies;
import org.probity.policy.PolicyDesk;
import org.probity.policy.PolicySeconds;
import org.probity.policy.PolicyView;
import org.probity.policy.Theme;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk of policies and standards. */
@Controller
class PolicyDeskPages {

    private static final String WRITES = "policy:C or guidance:C";
    private static final String WORKS = "policy:R or guidance:R";

    private final Policies policies;
    private final PolicySeconds seconds;
    private final PolicyDesk desk;
    private final Now now;

    PolicyDeskPages(Policies policies, PolicySeconds seconds, PolicyDesk desk, Now now) {
        this.policies = policies;
        this.seconds = seconds;
        this.desk = desk;
        this.now = now;
    }

    @GetMapping("/policy-desk")
    @Permission("policy:U or policy:P or guidance:P")
    String list(Actor actor, Model model) {
        model.addAttribute("policies", rows(actor, Kind.POLICY));
        model.addAttribute("standards", rows(actor, Kind.STANDARD));
        model.addAttribute("toApprove", policies.toApprove(actor));
        model.addAttribute("toConfirm", seconds.waitingFor(actor));
        model.addAttribute("toReview", policies.toReview(actor));
        model.addAttribute("begins", policies.mayBegin(actor, Kind.POLICY));
        return "policy/desk";
    }

    @GetMapping("/policy-desk/new/{kind}")
    @Permission(WRITES)
    String begin(@PathVariable String kind, Model model) {
        model.addAttribute(Fields.FORM, DraftForm.blank());
        return form(kind(kind), null, model);
    }

    @PostMapping("/policy-desk/new/{kind}")
    @Permission(WRITES)
    String begin(
            Actor actor,
            @PathVariable String kind,
            @Valid @ModelAttribute(Fields.FORM) DraftForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        Function<Drafted, DeskOutcome> work = drafted -> desk.begin(actor, kind(kind), drafted);
        String to = errors.hasErrors() ? null : after(work.apply(form.drafted()), errors, next);
        return to == null ? form(kind(kind), null, model) : "redirect:" + to;
    }

    @GetMapping("/policy-desk/{slug}/write")
    @Permission(WORKS)
    String write(Actor actor, @PathVariable String slug, Model model) {
        Document document = policies.read(actor, slug);
        Optional<Version> draft = document.unpublished();
        model.addAttribute(
                Fields.FORM,
                draft.map(one -> DraftForm.of(document, one))
                        .orElseGet(() ->
                                DraftForm.after(document, document.versions().getFirst())));
        return form(document.kind(), document, model);
    }

    @PostMapping("/policy-desk/{slug}/write")
    @Permission(WORKS)
    String write(
            Actor actor,
            @PathVariable String slug,
            @Valid @ModelAttribute(Fields.FORM) DraftForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        Document document = policies.read(actor, slug);
        Integer opened = form.rowVersion();
        Function<Drafted, DeskOutcome> work = opened == null
                ? drafted -> desk.beginNext(actor, document.kind(), slug, drafted)
                : drafted -> desk.rewrite(actor, document.kind(), slug, opened, drafted);
        if (errors.hasErrors()) {
            return form(document.kind(), document, model);
        }
        DeskOutcome outcome = work.apply(form.drafted());
        if (outcome instanceof DeskOutcome.Changed changed) {
            model.addAttribute("theirs", changed.theirs());
            return "policy/compare";
        }
        String to = after(outcome, errors, next);
        return to == null ? form(document.kind(), document, model) : "redirect:" + to;
    }

    private static @Nullable String after(DeskOutcome outcome, BindingResult errors, RedirectAttributes next) {
        if (outcome instanceof DeskOutcome.Wrong wrong) {
            errors.rejectValue(wrong.field(), "NotPossible", wrong.words());
            return null;
        }
        next.addFlashAttribute("done", words(outcome));
        return switch (outcome) {
            case DeskOutcome.Done done -> "/policy-desk/" + done.slug();
            case DeskOutcome.MovedOn moved -> "/policy-desk/" + moved.slug();
            case DeskOutcome.Changed changed -> null;
            case DeskOutcome.Wrong wrong -> null;
        };
    }

    static String words(DeskOutcome outcome) {
        return switch (outcome) {
            case DeskOutcome.Done done -> "Recorded";
            case DeskOutcome.MovedOn moved -> "Nothing was recorded: somebody else has moved this version";
            case DeskOutcome.Changed changed -> "Somebody else has changed the draft";
            case DeskOutcome.Wrong wrong -> wrong.words();
        };
    }

    private List<PolicyView.Row> rows(Actor actor, Kind kind) {
        LocalDate never = LocalDate.MAX;
        return policies.all(actor, kind).stream()
                .sorted(Comparator.comparing(
                        document -> document.reviewOn(now.today()).orElse(never)))
                .map(document -> PolicyView.Row.of(document, now.today()))
                .toList();
    }

    private static Kind kind(String word) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String form(Kind kind, @Nullable Document document, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("slug", document == null ? null : document.slug());
        model.addAttribute("later", document != null && document.hasBeenPublished());
        model.addAttribute(
                "themes",
                Arrays.stream(Theme.values())
                        .map(theme -> Choice.of(theme.word(), theme.label()))
                        .toList());
        return "policy/write";
    }
}
