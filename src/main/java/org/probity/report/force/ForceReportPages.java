package org.probity.report.force;

import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.report.ReleaseView;
import org.probity.report.Releases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The report beside its release, for whoever may read that. */
@Controller
class ForceReportPages {

    private final Releases releases;
    private final ForceReports reports;

    ForceReportPages(Releases releases, ForceReports reports) {
        this.releases = releases;
        this.reports = reports;
    }

    @GetMapping("/editorial/{ref}/report")
    @Permission("press_release:R")
    String open(Actor actor, @PathVariable String ref, Model model) {
        ReleaseView view = releases.open(actor, ref);
        model.addAttribute("ref", ref);
        model.addAttribute("report", reports.of(view.document()));
        return "report/force-report-page";
    }
}
