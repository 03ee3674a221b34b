package org.probity.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.audit.Permission;
import org.probity.entrance.HomeTask;
import org.probity.entrance.HomeTasks;
import org.probity.entrance.NavItem;
import org.probity.entrance.Navigation;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.policy.Document.Kind;
import org.probity.policy.Document.Version;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The library as everybody in the force reads it: what binds today, and what bound before. */
@Controller
class PolicyPages implements Navigation, HomeTasks {

    private final Policies policies;
    private final PolicySeconds seconds;
    private final Now now;

    PolicyPages(Policies policies, PolicySeconds seconds, Now now) {
        this.policies = policies;
        this.seconds = seconds;
        this.now = now;
    }

    @GetMapping("/policies")
    @Permission("policy:L")
    String library(Actor actor, Model model) {
        return list(actor, model);
    }

    @GetMapping("/policies/{slug}")
    @Permission("policy:R")
    String policy(Actor actor, @PathVariable String slug, @RequestParam @Nullable Integer version, Model model) {
        return read(actor, Kind.POLICY, slug, version, model);
    }

    @GetMapping("/security-standards/{slug}")
    @Permission("guidance:R")
    String standard(Actor actor, @PathVariable String slug, @RequestParam @Nullable Integer version, Model model) {
        return read(actor, Kind.STANDARD, slug, version, model);
    }

    @Override
    public List<NavItem> items() {
        return List.of(
                new NavItem(500, "Policies", "/policies", actor -> actor.holds(Role.STAFF)),
                new NavItem(510, "Policy desk", "/policy-desk", PolicyPages::worksAtTheDesk));
    }

    @Override
    public List<HomeTask> tasks(Actor actor) {
        if (!worksAtTheDesk(actor)) {
            return List.of();
        }
        int waiting =
                policies.toApprove(actor).size() + seconds.waitingFor(actor).size();
        String words = waiting == 0 ? "" : waiting + " to approve or confirm";
        return List.of(new HomeTask("Write and publish policies", "/policy-desk", words, waiting > 0));
    }

    static boolean worksAtTheDesk(Actor actor) {
        return actor.holds(Role.POLICY_OWNER) || actor.holds(Role.PSD_HEAD) || actor.holds(Role.SIGNATORY);
    }

    private String list(Actor actor, Model model) {
        LocalDate today = now.today();
        model.addAttribute("kind", Kind.POLICY);
        model.addAttribute(
                "rows",
                policies.all(actor, Kind.POLICY).stream()
                        .filter(document -> document.versions().stream().anyMatch(Version::isPublished))
                        .map(document -> PolicyView.Row.of(document, today))
                        .toList());
        model.addAttribute("desk", worksAtTheDesk(actor));
        return "policy/library";
    }

    private String read(Actor actor, Kind kind, String slug, @Nullable Integer number, Model model) {
        Document document = policies.read(actor, kind, slug);
        LocalDate today = now.today();
        Version shown = (number == null ? newest(document, today) : document.version(number))
                .filter(Version::isPublished)
                .orElseThrow(NotFound::new);
        model.addAttribute("view", PolicyView.of(document, shown, today));
        return "policy/document";
    }

    /** What binds today; else what is published and yet to come into force, or was withdrawn. */
    private static Optional<Version> newest(Document document, LocalDate today) {
        return document.inForceOn(today)
                .or(() -> document.versions().stream()
                        .filter(Version::isPublished)
                        .findFirst());
    }
}
