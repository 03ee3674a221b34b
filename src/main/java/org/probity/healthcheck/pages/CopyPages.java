package org.probity.healthcheck.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.healthcheck.Answering;
import org.probity.healthcheck.Assessment;
import org.probity.healthcheck.Assessments;
import org.probity.healthcheck.Copies;
import org.probity.platform.documents.Pdf;
import org.probity.platform.files.Downloads;
import org.probity.platform.files.EvidenceFiles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Evidence and the copy of the whole check, to be saved; neither is ever shown inside a page. */
@Controller
class CopyPages {

    private final Assessments checks;
    private final Answering answering;
    private final Copies copies;

    CopyPages(Assessments checks, Answering answering, Copies copies) {
        this.checks = checks;
        this.answering = answering;
        this.copies = copies;
    }

    @GetMapping({
        "/health-check/{round}/{question:[A-Z]+-[0-9]+}/evidence/{id}",
        "/oversight/checklist/{round}/{question:[A-Z]+-[0-9]+}/evidence/{id}"
    })
    @Permission("healthcheck_answer:R")
    @Nullable
    String file(
            Actor actor,
            @PathVariable String round,
            @PathVariable String question,
            @PathVariable UUID id,
            @RequestParam @Nullable Integer version,
            HttpServletResponse response,
            RedirectAttributes next) {
        Assessment check = check(actor, round, version);
        Optional<EvidenceFiles.Opened> opened = answering.open(actor, check, question, id);
        if (opened.isEmpty()) {
            next.addFlashAttribute("done", "This file is still being checked for viruses. Try again later");
            return "redirect:/health-check/" + round;
        }
        Downloads.send(opened.get(), response);
        return null;
    }

    @GetMapping("/health-check/{round}/copy.html")
    @Permission("healthcheck_answer:R")
    @Nullable
    String html(
            Actor actor,
            @PathVariable String round,
            @RequestParam @Nullable Integer version,
            HttpServletResponse response) {
        Assessment check = check(actor, round, version);
        byte[] html = copies.html(actor, check).getBytes(StandardCharsets.UTF_8);
        Downloads.send(name(check) + ".html", "text/html;charset=utf-8", html, response);
        return null;
    }

    @GetMapping("/health-check/{round}/copy.pdf")
    @Permission("healthcheck_answer:R")
    @Nullable
    String pdf(
            Actor actor,
            @PathVariable String round,
            @RequestParam @Nullable Integer version,
            HttpServletResponse response) {
        Assessment check = check(actor, round, version);
        Downloads.send(name(check) + ".pdf", "application/pdf", Pdf.of(copies.html(actor, check)), response);
        return null;
    }

    private Assessment check(Actor actor, String round, @Nullable Integer version) {
        return version == null ? checks.newest(actor, round) : checks.version(actor, round, version);
    }

    private static String name(Assessment check) {
        return "health-check-" + check.round() + "-" + check.number();
    }
}
