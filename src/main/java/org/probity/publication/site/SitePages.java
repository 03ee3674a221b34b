package org.probity.publication.site;

import org.jspecify.annotations.Nullable;
import org.probity.audit.Permission;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The public's pages. They need no sign-in and keep nothing. */
@Controller
class SitePages {

    private final PublicReading reading;

    SitePages(PublicReading reading) {
        this.reading = reading;
    }

    @GetMapping("/published")
    @Permission("public")
    String find(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("found", reading.find(q));
        return "publication/site/find";
    }

    @GetMapping("/published/forces/{force}")
    @Permission("public")
    String force(@PathVariable String force, Model model) {
        model.addAttribute("view", reading.force(force).orElseThrow(NotFound::new));
        return "publication/site/force";
    }

    @GetMapping("/published/rounds/{round}")
    @Permission("public")
    String round(
            @PathVariable String round,
            @RequestParam(required = false) @Nullable String metric,
            @RequestParam(required = false) @Nullable String force,
            Model model) {
        model.addAttribute(
                "view", reading.round(round, new RoundView.Asked(metric, force)).orElseThrow(NotFound::new));
        return "publication/site/round";
    }

    @GetMapping("/published/releases/{slug:[a-z0-9-]+}")
    @Permission("public")
    String release(@PathVariable String slug, @RequestParam(required = false) @Nullable Integer version, Model model) {
        ReleaseReading release = reading.release(slug, version).orElseThrow(NotFound::new);
        model.addAttribute("view", release);
        return release.document() == null ? "publication/site/withdrawn" : "publication/site/release";
    }
}
