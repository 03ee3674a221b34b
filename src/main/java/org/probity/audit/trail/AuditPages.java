package org.probity.audit.trail;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.audit.Kind;
import org.probity.audit.Permission;
import org.probity.platform.forms.Choice;
import org.probity.platform.lists.Address;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The log for the auditor, and for everybody what is logged of them. */
@Controller
class AuditPages {

    private final AuditTrail trail;

    AuditPages(AuditTrail trail) {
        this.trail = trail;
    }

    @GetMapping("/audit")
    @Permission("audit_event:L")
    String list(Actor actor, HttpServletRequest request, Model model) {
        AuditFilter filter = filter(request);
        return page(trail.list(actor, filter), filter, "Audit", model);
    }

    @GetMapping("/audit/mine")
    @Permission("audit_event:L")
    String own(Actor actor, HttpServletRequest request, Model model) {
        AuditFilter filter = filter(request);
        return page(trail.own(actor, filter), filter, "What is logged of you", model);
    }

    @GetMapping("/audit/{event}")
    @Permission("audit_event:R")
    String one(Actor actor, @PathVariable UUID event, Model model) {
        model.addAttribute("detail", trail.detail(actor, event));
        return "audit/event";
    }

    private static String page(AuditTrail.Shown shown, AuditFilter filter, String title, Model model) {
        model.addAttribute("title", title);
        model.addAttribute("address", filter.address());
        model.addAttribute("events", shown.events());
        model.addAttribute("next", shown.next() == null ? null : filter.next(shown.next()));
        model.addAttribute(
                "kinds",
                Arrays.stream(Kind.values())
                        .map(kind -> Choice.of(kind.word(), TrailWords.kind(kind)))
                        .toList());
        model.addAttribute("form", new Chosen(filter));
        return "audit/events";
    }

    /** What the filter's fields show as chosen. */
    public record Chosen(List<String> kind, String object, String from, String to) {

        Chosen(AuditFilter filter) {
            this(
                    filter.address().all("kind"),
                    String.join("", filter.address().all("object")),
                    String.join("", filter.address().all("from")),
                    String.join("", filter.address().all("to")));
        }
    }

    private static AuditFilter filter(HttpServletRequest request) {
        return new AuditFilter(Address.of(request.getRequestURI(), request.getParameterMap(), AuditFilter.PARTS));
    }
}
