package org.probity.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The four pages that every footer links to, and the small sheet that carries a body's colour. Open to everyone. */
@Controller
class FixedPages {

    private static final Set<String> PAGES = Set.of("accessibility", "privacy", "cookies", "help");

    @GetMapping({"/accessibility", "/privacy", "/cookies", "/help"})
    String fixed(HttpServletRequest request) {
        String name = request.getServletPath().substring(1);
        if (!PAGES.contains(name)) {
            throw new NotFound();
        }
        return "platform/fixed/" + name;
    }

    @GetMapping("/assets/brand/{colour:[0-9a-f]{6}}.css")
    ResponseEntity<String> brand(@PathVariable String colour) {
        if (!Brand.usable("#" + colour)) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .cacheControl(WebSettings.FOR_A_YEAR)
                .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                .body(":root{--govuk-brand-colour:#" + colour + "}\n");
    }
}
