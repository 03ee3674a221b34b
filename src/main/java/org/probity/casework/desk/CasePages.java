package org.probity.casework.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.audit.Permission;
import org.probity.casework.ActOutcome;
import org.probity.casework.CaseFile;
import org.probity.casework.CaseView;
import org.probity.casework.CaseView.Member;
import org.probity.casework.Cases;
import org.probity.organisation.Bodies;
import org.probity.people.People;
import org.probity.platform.forms.Choice;
import org.probity.platform.forms.Fields;
import org.probity.platform.lists.Address;
import org.probity.platform.lists.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of cases, a case, recording one and its team. */
@Controller
class CasePages {

    private static final Ask READ = Ask.to(Action.READ);
    private static final Ask ASSIGN = Ask.to(Action.ASSIGN);
    private static final List<String> FILTERS = List.of("kind", "status", "page", "rows");

    private final Cases cases;
    private final Bodies bodies;
    private final People people;
    private final CollarNumbers numbers;

    CasePages(Cases cases, Bodies bodies, People people, CollarNumbers numbers) {
        this.cases = cases;
        this.bodies = bodies;
        this.people = people;
        this.numbers = numbers;
    }

    @GetMapping("/cases")
    @Permission("case:L or case:D")
    String list(Actor actor, HttpServletRequest request, Model model) {
        Address address = Address.of("/cases", request.getParameterMap(), FILTERS);
        CaseFile.Kind kind = Optional.ofNullable(address.first("kind"))
                .flatMap(CaseFile.Kind::of)
                .orElse(null);
        List<CaseFile> seen = cases.list(actor, kind, address.first("status"));
        Paging paging = Paging.of(address, seen.size());
        List<CaseRowView> rows = seen.stream()
                .skip(paging.offset())
                .limit(paging.size())
                .map(file -> row(actor, file))
                .toList();
        model.addAttribute("address", address);
        model.addAttribute("fields", Fields.chosen(address.query()));
        model.addAttribute("paging", paging);
        model.addAttribute("rows", rows);
        model.addAttribute("records", !cases.bodiesOf(actor).isEmpty());
        return "casework/list";
    }

    @GetMapping("/cases/new")
    @Permission("case:C")
    String ask(Actor actor, Model model) {
        model.addAttribute(Fields.FORM, CaseForm.blank(cases.bodiesOf(actor)));
        return form(actor, model);
    }

    @PostMapping("/cases")
    @Permission("case:C")
    String record(
            Actor actor,
            @Valid @ModelAttribute(Fields.FORM) CaseForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        form.check(cases.bodiesOf(actor), errors);
        Optional<UUID> subject = person(actor, form.body(), form.subject(), "subject", errors);
        String to = errors.hasErrors() ? null : record(actor, form, subject, errors, next);
        return to == null ? form(actor, model) : "redirect:" + to;
    }

    private @Nullable String record(
            Actor actor, CaseForm form, Optional<UUID> subject, BindingResult errors, RedirectAttributes next) {
        ActOutcome outcome = cases.record(actor, form.matter(subject));
        if (outcome instanceof ActOutcome.Wrong wrong) {
            errors.rejectValue(wrong.field(), "NotPossible", wrong.words());
            return null;
        }
        next.addFlashAttribute("done", "Case recorded. Put a team on it: until then it is seen by reference only.");
        return outcome instanceof ActOutcome.Done done ? "/cases/" + done.reference() + "/assign" : "/cases";
    }

    @GetMapping("/cases/{reference}")
    @Permission("case:R")
    String read(Actor actor, @PathVariable String reference, Model model) {
        CaseView view = cases.read(actor, reference, null);
        CaseFile file = view.file();
        model.addAttribute("view", view);
        model.addAttribute("force", bodies.get(file.controllerBody()).formalName());
        model.addAttribute("parts", parts(view.team()));
        model.addAttribute(
                "names", people.names(view.team().stream().map(Member::person).toList()));
        model.addAttribute(
                "acts",
                Arrays.stream(CaseAct.values())
                        .filter(act -> act.fits(view.status(), view.social() != null))
                        .filter(act -> cases.may(actor, file, act.ask()))
                        .toList());
        model.addAttribute("assigns", cases.may(actor, file, ASSIGN));
        return "casework/case";
    }

    @GetMapping("/cases/{reference}/assign")
    @Permission("case:A")
    String team(Actor actor, @PathVariable String reference, Model model) {
        model.addAttribute(Fields.FORM, new TeamForm(null, null, null));
        return team(actor, cases.byReference(actor, reference, ASSIGN), model);
    }

    @PostMapping("/cases/{reference}/assign")
    @Permission("case:A")
    String assign(
            Actor actor,
            @PathVariable String reference,
            @Valid @ModelAttribute(Fields.FORM) TeamForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        CaseFile file = cases.byReference(actor, reference, ASSIGN);
        form.check(cases.bodiesOf(actor), errors);
        String force = form.forceOr(file.controllerBody());
        Optional<UUID> person = errors.hasFieldErrors("force")
                ? Optional.empty()
                : person(actor, force, form.person(), "person", errors);
        Optional<Member.Part> part = Optional.ofNullable(form.part()).flatMap(Member.Part::find);
        if (!errors.hasErrors() && person.isPresent() && part.isPresent()) {
            ActOutcome outcome = cases.assign(actor, reference, person.get(), part.get());
            if (outcome instanceof ActOutcome.Wrong wrong) {
                errors.rejectValue(wrong.field(), "NotPossible", wrong.words());
            }
        }
        if (errors.hasErrors()) {
            return team(actor, file, model);
        }
        next.addFlashAttribute("done", "Put on the team");
        return "redirect:/cases/" + reference + "/assign";
    }

    @PostMapping("/cases/{reference}/release")
    @Permission("case:A")
    String release(Actor actor, @PathVariable String reference, @RequestParam UUID person, RedirectAttributes next) {
        cases.release(actor, reference, person);
        next.addFlashAttribute("done", "Taken off the team");
        return "redirect:/cases/" + reference + "/assign";
    }

    private CaseRowView row(Actor actor, CaseFile file) {
        boolean readable = cases.may(actor, file, READ);
        boolean assigns = cases.may(actor, file, ASSIGN);
        String href = readable ? "" : assigns ? "/assign" : "/reopen";
        return new CaseRowView(
                file,
                "/cases/" + file.reference() + href,
                readable ? file.title() : "Seen by reference only",
                bodies.get(file.controllerBody()).shortName());
    }

    private String form(Actor actor, Model model) {
        model.addAttribute("bodies", choices(actor));
        return "casework/new";
    }

    /** The forces of the reader's department: two under an agreement. */
    private List<Choice> choices(Actor actor) {
        return cases.bodiesOf(actor).stream()
                .map(body -> Choice.of(body, bodies.get(body).formalName()))
                .toList();
    }

    private String team(Actor actor, CaseFile file, Model model) {
        model.addAttribute("forces", choices(actor));
        List<Member> team = cases.team(file);
        model.addAttribute("reference", file.reference());
        model.addAttribute("team", team);
        model.addAttribute(
                "names", people.names(team.stream().map(Member::person).toList()));
        return "casework/team";
    }

    private Optional<UUID> person(
            Actor actor, @Nullable String body, @Nullable String typed, String field, BindingResult errors) {
        if (body == null || typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        Optional<UUID> found = numbers.of(actor, body, typed);
        if (found.isEmpty() && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "NotKnown", "Nobody of the force has this collar number");
        }
        return found;
    }

    /** What part each person has, for a history that names roles and no people. */
    private static Map<UUID, String> parts(List<Member> team) {
        return team.stream()
                .collect(
                        Collectors.toMap(Member::person, member -> member.part().label(), (first, second) -> first));
    }
}
