package org.probity.healthcheck.pages;

import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.healthcheck.Assessment;
import org.probity.healthcheck.Assessments;
import org.probity.healthcheck.compared.ComparisonRules;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The earlier check beside the later one. */
@Controller
class ComparePages {

    private final Assessments checks;

    ComparePages(Assessments checks) {
        this.checks = checks;
    }

    @GetMapping("/health-check/{round}/compare")
    @Permission("healthcheck_answer:R")
    String compare(Actor actor, @PathVariable String round, @RequestParam @Nullable Integer version, Model model) {
        Assessment later = version == null ? checks.newest(actor, round) : checks.version(actor, round, version);
        Assessment earlier = checks.earlier(actor, later).orElseThrow(NotFound::new);
        model.addAttribute("view", new CompareView(earlier, later, ComparisonRules.compare(earlier, later)));
        return "healthcheck/compare";
    }
}
