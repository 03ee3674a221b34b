package org.probity.inspection.recommendation.thread;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.inspection.recommendation.PolicingBodyResponses;
import org.probity.inspection.recommendation.PolicingBodyResponses.Response;
import org.probity.inspection.recommendation.RecommendationRules;
import org.probity.inspection.round.Round;
import org.probity.inspection.round.Rounds;
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

/** The local policing body comments on each published recommendation within 56 days, and publishes its response. */
@Controller
class ResponsePages {

    private static final String BASE = "/oversight/responses";

    private final PolicingBodyResponses responses;
    private final RecommendationWords words;
    private final Rounds rounds;
    private final Now now;

    ResponsePages(PolicingBodyResponses responses, RecommendationWords words, Rounds rounds, Now now) {
        this.responses = responses;
        this.words = words;
        this.rounds = rounds;
        this.now = now;
    }

    @GetMapping(BASE)
    @Permission("recommendation:C(response)")
    String all(Actor actor, Model model) {
        List<ResponseView> views = new ArrayList<>();
        responses.all(actor).stream()
                .collect(Collectors.groupingBy(
                        each -> each.to().round(), java.util.LinkedHashMap::new, Collectors.toList()))
                .forEach((round, of) -> views.add(view(round, of)));
        model.addAttribute("views", views);
        return "inspection/responses";
    }

    @GetMapping(BASE + "/{ref:RE-.*}")
    @Permission("recommendation:C(response)")
    String comment(Actor actor, @PathVariable String ref, Model model) {
        Response one = one(actor, ref);
        model.addAttribute("form", new ResponseForm(one.words(), one.edition()));
        return page(one, model);
    }

    @PostMapping(BASE + "/{ref:RE-.*}")
    @Permission("recommendation:C(response)")
    String comment(
            Actor actor,
            @PathVariable String ref,
            @Valid @ModelAttribute("form") ResponseForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes after) {
        Response one = one(actor, ref);
        if (errors.hasErrors()) {
            return page(one, model);
        }
        if (responses.write(
                actor, ref, form.seen(), String.valueOf(form.words()).strip())) {
            after.addFlashAttribute("done", "Comment saved. It is not public yet.");
            return "redirect:" + BASE + "/" + key(one.to().round());
        }
        errors.reject("Changed", "Somebody changed this comment since you opened it. Check it and save again.");
        model.addAttribute("edition", one.edition());
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return page(one, model);
    }

    @GetMapping(BASE + "/{key:(?!RE-).*}")
    @Permission("recommendation:C(response)")
    String round(Actor actor, @PathVariable String key, Model model) {
        UUID round = ofRound(actor, key);
        model.addAttribute("view", view(round, responses.of(actor, round)));
        return "inspection/response-round";
    }

    @PostMapping(BASE + "/{key:(?!RE-).*}")
    @Permission("recommendation:C(response)")
    String publish(Actor actor, @PathVariable String key, RedirectAttributes after) {
        switch (responses.publish(actor, ofRound(actor, key))) {
            case PUBLISHED -> after.addFlashAttribute("done", "Response published");
            case NOT_ALL_ANSWERED ->
                after.addFlashAttribute("fault", "Comment on every recommendation first, then publish.");
            case NOTHING_TO_PUBLISH -> after.addFlashAttribute("fault", "Everything you wrote is public already.");
        }
        return "redirect:" + BASE + "/" + key;
    }

    private UUID ofRound(Actor actor, String key) {
        return responses.all(actor).stream()
                .map(each -> each.to().round())
                .filter(round -> key(round).equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Response one(Actor actor, String ref) {
        return responses.all(actor).stream()
                .filter(each -> each.to().ref().equals(ref) && each.publishedAt() == null)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private String key(UUID round) {
        return rounds.find(round).map(Round::key).orElseThrow(NotFound::new);
    }

    private String page(Response one, Model model) {
        model.addAttribute("ref", one.to().ref());
        model.addAttribute("asked", one.to().text().words());
        model.addAttribute("back", BASE + "/" + key(one.to().round()));
        model.addAttribute("deadline", deadline(one.respondBy()));
        if (!model.containsAttribute("edition") && model.getAttribute("form") instanceof ResponseForm form) {
            model.addAttribute("edition", form.seen());
        }
        return "inspection/response";
    }

    private ResponseView view(UUID round, List<Response> of) {
        Optional<LocalDate> next = of.stream()
                .filter(each -> each.publishedAt() == null)
                .map(Response::respondBy)
                .min(LocalDate::compareTo);
        boolean all = of.stream().allMatch(each -> each.words() != null);
        return new ResponseView(
                key(round),
                words.round(round),
                words.name(of.getFirst().to().body()),
                next.map(this::deadline).orElse("Everything is answered"),
                of.stream().map(ResponsePages::row).toList(),
                all && next.isPresent(),
                next.isEmpty());
    }

    private String deadline(LocalDate by) {
        long left = RecommendationRules.daysLeft(by, now.today());
        if (left < 0) {
            return "Was due on " + Words.date(by) + ", " + Words.count(-left, "day", "days") + " ago";
        }
        return Words.count(left, "day", "days") + " left: publish by " + Words.date(by);
    }

    private static ResponseView.Row row(Response each) {
        String by = "By " + Words.date(each.respondBy());
        boolean done = each.publishedAt() != null;
        String status = done ? "Published" : each.words() == null ? "To do" : "Draft";
        return new ResponseView.Row(
                each.to().ref(), each.to().text().words(), by, status, done, each.words() == null ? "yellow" : "grey");
    }
}
