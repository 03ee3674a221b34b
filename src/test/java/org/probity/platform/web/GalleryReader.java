package org.probity.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/** A signed-in reader of a body with a brand of its own and sample data, on two pages of the gallery. Found by the suite's component scan. */
@Component
class GalleryReader implements PageContributor {

    @Override
    public Page.Shell contribute(Page.Shell shell, HttpServletRequest request) {
        if (!request.getRequestURI().matches("/gallery/(list|record)")) {
            return shell;
        }
        return shell.with(new Brand("Northmere Constabulary", "#4c2c72", null))
                .with(
                        new Page.SignedIn("Decision officer", "Northmere and Velmarsh"),
                        List.of(
                                new Page.Item("Home", "/", false),
                                new Page.Item("Desk (12 to do)", "/desk", false),
                                new Page.Item("Registers", "/gallery/list", true),
                                new Page.Item("Cases", "/cases", false)))
                .sample("Sample data: not real people or events")
                .printed("Printed by a decision officer on 3 March 2025 at 5:30pm");
    }
}
