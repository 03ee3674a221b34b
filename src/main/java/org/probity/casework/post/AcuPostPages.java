package org.probity.casework.post;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.audit.Permission;
import org.probity.figure.Counting;
import org.probity.figure.Figure;
import org.probity.figure.Figures;
import org.probity.figure.Period;
import org.probity.organisation.units.Post;
import org.probity.organisation.units.PostEvent;
import org.probity.organisation.units.Posts;
import org.probity.organisation.units.Unit;
import org.probity.organisation.units.UnitKind;
import org.probity.organisation.units.Units;
import org.probity.platform.forms.Choice;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.Fields;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Posts of the anti-corruption unit by date, and their change since a day. Its head records what happens to them. */
@Controller
class AcuPostPages {

    private final Units units;
    private final Posts posts;
    private final Figures figures;
    private final Now now;

    AcuPostPages(Units units, Posts posts, Figures figures, Now now) {
        this.units = units;
        this.posts = posts;
        this.figures = figures;
        this.now = now;
    }

    @GetMapping("/acu/posts")
    @Permission("post:L")
    String list(Actor actor, @Nullable SinceForm since, Model model) {
        LocalDate from = Optional.ofNullable(since)
                .map(SinceForm::since)
                .flatMap(DateInput::date)
                .filter(day -> !day.isAfter(now.today()))
                .orElse(now.today().minusYears(1));
        List<Post> all = unit(actor).map(home -> posts.of(actor, home.id())).orElse(List.of());
        model.addAttribute(Fields.FORM, new SinceForm(DateInput.of(from)));
        model.addAttribute("view", view(actor, all, from));
        return "casework/posts";
    }

    /** The day from which a change is to be counted, in the address. */
    public record SinceForm(@Nullable DateInput since) {}

    @GetMapping("/acu/posts/new")
    @Permission("post:C")
    String ask(Actor actor, Model model) {
        model.addAttribute(Fields.FORM, AcuPostForm.blank("1"));
        return form("Add a post", "/acu/posts", List.of(), model);
    }

    @PostMapping("/acu/posts")
    @Permission("post:C")
    String establish(
            Actor actor,
            @Valid @ModelAttribute(Fields.FORM) AcuPostForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (form.title() == null || form.title().isBlank()) {
            errors.rejectValue("title", "NotGiven", "Enter the title of the post");
        }
        Optional<BigDecimal> hours = form.hours(errors);
        if (errors.hasErrors() || hours.isEmpty()) {
            return form("Add a post", "/acu/posts", List.of(), model);
        }
        Unit home = unit(actor).orElseThrow(NotFound::new);
        posts.establish(actor, home.id(), Objects.requireNonNull(form.title()), hours.get(), day(form));
        next.addFlashAttribute("done", "Post added. It counts once it is filled.");
        return "redirect:/acu/posts";
    }

    @GetMapping("/acu/posts/{id}")
    @Permission("post:U")
    String change(Actor actor, @PathVariable UUID id, Model model) {
        Post post = post(actor, id);
        model.addAttribute(Fields.FORM, AcuPostForm.blank(plain(post.fte())));
        return form("Record a change: " + post.title(), "/acu/posts/" + id, changes(), model);
    }

    @PostMapping("/acu/posts/{id}")
    @Permission("post:U")
    String record(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute(Fields.FORM) AcuPostForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        Post post = post(actor, id);
        Optional<PostEvent> what = changes().stream()
                .map(Choice::value)
                .filter(value -> value.equals(form.what()))
                .map(PostEvent::valueOf)
                .findFirst();
        if (what.isEmpty()) {
            errors.rejectValue("what", "NotGiven", "Select what happened to the post");
        }
        Optional<BigDecimal> hours = form.hours(errors);
        if (errors.hasErrors() || hours.isEmpty() || what.isEmpty()) {
            return form("Record a change: " + post.title(), "/acu/posts/" + id, changes(), model);
        }
        posts.happened(actor, id, what.get(), hours.get(), day(form));
        next.addFlashAttribute("done", "Change recorded");
        return "redirect:/acu/posts";
    }

    private static LocalDate day(AcuPostForm form) {
        return Objects.requireNonNull(form.on()).date().orElseThrow();
    }

    private AcuPostView view(Actor actor, List<Post> all, LocalDate from) {
        BigDecimal filled = all.stream()
                .filter(post -> post.state() == PostEvent.FILLED)
                .map(Post::fte)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<AcuPostView.Row> rows = all.stream()
                .map(post -> new AcuPostView.Row(
                        post.id(), post.title(), words(post.state()), plain(post.fte()), Words.date(post.since())))
                .toList();
        return new AcuPostView(rows, plain(filled), Words.date(from), change(actor, from), actor.holds(Role.ACU_HEAD));
    }

    /** Counted by the same metric as the return's. */
    private String change(Actor actor, LocalDate from) {
        if (!figures.mayWork(actor, "acu-posts-change", actor.body())) {
            return "Not shown";
        }
        Counting what = new Counting(actor.body(), Period.since(from), now.today(), now.instant());
        Figure figure = figures.working(actor, "acu-posts-change", what);
        return figure.value() == null ? "Not held" : words(figure.value());
    }

    private static String plain(BigDecimal fte) {
        return fte.stripTrailingZeros().toPlainString();
    }

    static String words(BigDecimal change) {
        return switch (change.signum()) {
            case 0 -> "Unchanged";
            case 1 -> change.toPlainString() + " more";
            default -> change.negate().toPlainString() + " fewer";
        };
    }

    private Post post(Actor actor, UUID id) {
        return unit(actor).map(home -> posts.of(actor, home.id())).orElse(List.of()).stream()
                .filter(post -> post.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Optional<Unit> unit(Actor actor) {
        return units.list(actor).stream()
                .filter(unit -> unit.kind() == UnitKind.ACU)
                .filter(unit -> unit.controllerBody().equals(actor.body()))
                .findFirst();
    }

    private static List<Choice> changes() {
        return Arrays.stream(PostEvent.values())
                .filter(event -> event != PostEvent.ESTABLISHED)
                .map(event -> Choice.of(event.name(), words(event)))
                .toList();
    }

    private static String words(PostEvent event) {
        String word = event.name().toLowerCase(Locale.UK);
        return word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
    }

    private static String form(String heading, String action, List<Choice> changes, Model model) {
        model.addAttribute("heading", heading);
        model.addAttribute("action", action);
        model.addAttribute("changes", changes);
        return "casework/post-form";
    }
}
