package org.probity.publication.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probity.audit.Permission;
import org.probity.platform.forms.Fields;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Comparing forces; no sign-in needed. */
@Controller
class ForcesComparedPages {

    private final Comparing comparing;

    ForcesComparedPages(Comparing comparing) {
        this.comparing = comparing;
    }

    @GetMapping("/published/compare")
    @Permission("public")
    String compare(
            @RequestParam(required = false) @Nullable String round,
            @RequestParam(required = false) @Nullable String measure,
            Model model) {
        CompareView view = comparing.compare(round, measure);
        Map<String, List<String>> chosen = new HashMap<>();
        if (view.round() != null) {
            chosen.put("round", List.of(view.round().key()));
        }
        if (view.measure() != null) {
            chosen.put("measure", List.of(view.measure().id()));
        }
        model.addAttribute("fields", Fields.chosen(chosen));
        model.addAttribute("view", view);
        return "publication/compare/page";
    }
}
