package org.probity.policy.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.audit.Permission;
import org.probity.entrance.HomeTask;
import org.probity.entrance.HomeTasks;
import org.probity.platform.time.Now;
import org.probity.platform.words.Words;
import org.probity.policy.reading.AcknowledgementStore.Behind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A message, the receipt for what was read, and whom of their people a supervisor may remind in person. */
@Controller
class ReadingPages implements HomeTasks {

    private final Acknowledgements receipts;
    private final Now now;

    ReadingPages(Acknowledgements receipts, Now now) {
        this.receipts = receipts;
        this.now = now;
    }

    @GetMapping("/messages/{message}")
    @Permission("acknowledgement:R")
    String message(Actor actor, @PathVariable UUID message, Model model) {
        model.addAttribute("message", receipts.message(actor, message));
        model.addAttribute("given", receipts.given(actor, message).orElse(null));
        model.addAttribute("today", now.today());
        return "policy/reading/message";
    }

    @PostMapping("/policies/confirm")
    @Permission("acknowledgement:C")
    String confirm(Actor actor, @RequestParam UUID subject, RedirectAttributes next) {
        receipts.confirm(actor, subject);
        int more = receipts.waiting(actor).size();
        next.addFlashAttribute(
                "done",
                more == 0
                        ? "Confirmed. No policy waits for you."
                        : "Confirmed. " + Words.number(more) + " more to read.");
        return "redirect:/policies";
    }

    @GetMapping("/team/unread")
    @Permission("acknowledgement:L")
    String unread(Actor actor, Model model) {
        List<BehindView> rows = receipts.behind(actor).stream()
                .map(one -> BehindView.of(one, now.today()))
                .toList();
        model.addAttribute("rows", rows);
        return "policy/reading/unread";
    }

    @Override
    public List<HomeTask> tasks(Actor actor) {
        List<HomeTask> tasks = new ArrayList<>();
        LocalDate today = now.today();
        if (actor.holds(Role.STAFF)) {
            List<Owed> waiting = receipts.waiting(actor);
            long overdue =
                    waiting.stream().filter(owed -> owed.isOverdue(today)).count();
            String words = waiting.isEmpty()
                    ? ""
                    : waiting.size() + " to confirm" + (overdue == 0 ? "" : ", " + overdue + " overdue");
            tasks.add(new HomeTask("Read policies and messages", "/policies", words, !waiting.isEmpty()));
        }
        if (actor.holds(Role.SUPERVISOR)) {
            List<Behind> behind = receipts.behind(actor);
            String words = behind.isEmpty() ? "" : Words.count(behind.size(), "person", "people") + " to remind";
            tasks.add(new HomeTask("See who in your team has not read", "/team/unread", words, !behind.isEmpty()));
        }
        return tasks;
    }
}
