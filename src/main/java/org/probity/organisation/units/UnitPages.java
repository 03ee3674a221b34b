package org.probity.organisation.units;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.platform.forms.DateInput;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Units and the posts in them. The posts of an anti-corruption unit are kept by its head. */
@Controller
class UnitPages {

    private final Units units;
    private final Posts posts;

    UnitPages(Units units, Posts posts) {
        this.units = units;
        this.posts = posts;
    }

    @GetMapping("/admin/units")
    @Permission("unit:C or post:C")
    String list(Actor actor, Model model) {
        model.addAttribute("units", units.list(actor));
        model.addAttribute("mayOpen", units.mayOpen(actor));
        return "organisation/units";
    }

    @GetMapping("/admin/units/new")
    @Permission("unit:C")
    String open(Model model) {
        model.addAttribute("form", UnitForm.blank());
        return "organisation/unit-form";
    }

    @PostMapping("/admin/units")
    @Permission("unit:C")
    String open(
            Actor actor, @Valid @ModelAttribute("form") UnitForm form, BindingResult errors, RedirectAttributes after) {
        if (errors.hasErrors()) {
            return "organisation/unit-form";
        }
        units.open(
                actor, Objects.requireNonNull(form.name()), Objects.requireNonNull(form.kind()), day(form.openedOn()));
        after.addFlashAttribute("done", "Unit added");
        return "redirect:/admin/units";
    }

    @GetMapping("/admin/units/{unit}")
    @Permission("post:C")
    String posts(Actor actor, @PathVariable UUID unit, Model model) {
        model.addAttribute("form", PostForm.blank());
        return unit(actor, unit, model);
    }

    @PostMapping("/admin/units/{unit}/posts")
    @Permission("post:C")
    String establish(
            Actor actor,
            @PathVariable UUID unit,
            @Valid @ModelAttribute("form") PostForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes after) {
        if (errors.hasErrors()) {
            return unit(actor, unit, model);
        }
        BigDecimal fte = new BigDecimal(Objects.requireNonNull(form.fte()));
        posts.establish(actor, unit, Objects.requireNonNull(form.title()), fte, day(form.on()));
        after.addFlashAttribute("done", "Post added");
        return "redirect:/admin/units/" + unit;
    }

    @GetMapping("/admin/units/{unit}/posts/{post}")
    @Permission("post:U")
    String change(Actor actor, @PathVariable UUID unit, @PathVariable UUID post, Model model) {
        model.addAttribute("form", ChangeForm.blank());
        return change(post(actor, unit, post), unit, model);
    }

    @PostMapping("/admin/units/{unit}/posts/{post}")
    @Permission("post:U")
    String change(
            Actor actor,
            @PathVariable UUID unit,
            @PathVariable UUID post,
            @Valid @ModelAttribute("form") ChangeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes after) {
        Post known = post(actor, unit, post);
        if (errors.hasErrors()) {
            return change(known, unit, model);
        }
        posts.happened(actor, post, Objects.requireNonNull(form.what()), known.fte(), day(form.on()));
        after.addFlashAttribute("done", "Change recorded");
        return "redirect:/admin/units/" + unit;
    }

    private String unit(Actor actor, UUID unit, Model model) {
        model.addAttribute("posts", posts.of(actor, unit));
        model.addAttribute("unit", units.get(unit));
        return "organisation/unit";
    }

    private static String change(Post post, UUID unit, Model model) {
        model.addAttribute("post", post);
        model.addAttribute("unit", unit.toString());
        return "organisation/post-change";
    }

    private Post post(Actor actor, UUID unit, UUID post) {
        return posts.of(actor, unit).stream()
                .filter(one -> one.id().equals(post))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static LocalDate day(@Nullable DateInput typed) {
        return Objects.requireNonNull(typed).date().orElseThrow();
    }
}
