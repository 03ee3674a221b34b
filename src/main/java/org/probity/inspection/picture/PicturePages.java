package org.probity.inspection.picture;

import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All forces of a round beside each other, one measure at a time. */
@Controller
class PicturePages {

    private final Pictures pictures;

    PicturePages(Pictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/inspect/{key}/picture")
    @Permission("return:L")
    String picture(
            Actor actor,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String metric,
            Model model) {
        model.addAttribute("view", pictures.of(actor, key, metric));
        return "inspection/picture";
    }
}
