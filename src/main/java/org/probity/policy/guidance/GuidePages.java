package org.probity.policy.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.audit.Permission;
import org.probity.entrance.HomeTask;
import org.probity.entrance.HomeTasks;
import org.probity.entrance.NavItem;
import org.probity.entrance.Navigation;
import org.probity.platform.web.NotFound;
import org.probity.policy.Document.Stage;
import org.probity.policy.guidance.Guide.Topic;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The media guide as staff look things up in it, on a phone beside a journalist. */
@Controller
class GuidePages implements Navigation, HomeTasks {

    private final Guides guides;
    private final GuideDesk desk;

    GuidePages(Guides guides, GuideDesk desk) {
        this.guides = guides;
        this.desk = desk;
    }

    @GetMapping("/media/guide")
    @Permission("guidance:L")
    String guide(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable Integer edition,
            Model model) {
        Optional<Guide> guide = edition == null ? guides.inForce(actor) : Optional.of(guides.read(actor, edition));
        String looked = q.strip();
        model.addAttribute("guide", guide.orElse(null));
        model.addAttribute("looked", looked);
        model.addAttribute(
                "found", guide.map(one -> GuideRules.find(one.topics(), looked)).orElse(List.of()));
        model.addAttribute("editions", guides.published(actor));
        model.addAttribute("earlier", edition != null);
        model.addAttribute("writes", worksOnIt(actor));
        return "policy/guidance/guide";
    }

    @GetMapping("/media/guide/{topic}")
    @Permission("guidance:R")
    String topic(
            Actor actor,
            @PathVariable UUID topic,
            @RequestParam @Nullable Boolean responsible,
            @RequestParam @Nullable Boolean purpose,
            Model model) {
        Guide guide = guides.inForce(actor).orElseThrow(NotFound::new);
        Topic found = guide.topic(topic).orElseThrow(NotFound::new);
        String ask = found.text().whomToAsk();
        model.addAttribute("guide", guide);
        model.addAttribute("topic", found);
        model.addAttribute("responsible", responsible);
        model.addAttribute("purpose", purpose);
        model.addAttribute("verdict", GuideRules.verdict(found.text().colour(), responsible, purpose, ask));
        return "policy/guidance/topic";
    }

    @Override
    public List<NavItem> items() {
        // behind all others: where there are more than six, the home page still leads to it
        return List.of(new NavItem(950, "Media guide", "/media/guide", actor -> actor.holds(Role.STAFF)));
    }

    @Override
    public List<HomeTask> tasks(Actor actor) {
        List<HomeTask> tasks = new ArrayList<>();
        if (actor.holds(Role.STAFF)) {
            tasks.add(new HomeTask("Look up what may be said to the media", "/media/guide", "", false));
        }
        if (!worksOnIt(actor)) {
            return tasks;
        }
        boolean approves = desk.inHand(actor)
                .filter(guide -> guide.stage() == Stage.SENT)
                .filter(guide -> desk.mayPublish(actor, guide))
                .isPresent();
        int waiting = (approves ? 1 : 0) + (desk.waitingFor(actor).isPresent() ? 1 : 0);
        String words = waiting == 0 ? "" : waiting + " to approve or confirm";
        tasks.add(new HomeTask("Edit the media guide", "/media/topics", words, waiting > 0));
        return tasks;
    }

    private static boolean worksOnIt(Actor actor) {
        return actor.holds(Role.POLICY_OWNER) || actor.holds(Role.PSD_HEAD) || actor.holds(Role.SIGNATORY);
    }
}
