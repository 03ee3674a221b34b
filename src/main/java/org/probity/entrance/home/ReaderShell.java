package org.probity.entrance.home;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.probity.access.Actor;
import org.probity.entrance.Installation;
import org.probity.entrance.NavItem;
import org.probity.entrance.Navigation;
import org.probity.entrance.WhoReads;
import org.probity.organisation.Bodies;
import org.probity.platform.time.Now;
import org.probity.platform.web.Brand;
import org.probity.platform.web.Page;
import org.probity.platform.web.PageContributor;
import org.probity.platform.words.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who reads, for which body, where they may go; and in a demonstration the strip that says so. */
@Component
class ReaderShell implements PageContributor {

    private static final String SAMPLE =
            "Sample data: not real people or events. Facts transcribed from two real releases of 2012 are marked as such";
    private static final int MOST_ITEMS = 6;

    private final ObjectProvider<Navigation> modules;
    private final Installation installation;
    private final Bodies bodies;
    private final Now now;

    ReaderShell(ObjectProvider<Navigation> modules, Installation installation, Bodies bodies, Now now) {
        this.modules = modules;
        this.installation = installation;
        this.bodies = bodies;
        this.now = now;
    }

    @Override
    public Page.Shell contribute(Page.Shell shell, HttpServletRequest request) {
        Page.Shell marked = shell.sample(installation.isDemo() ? SAMPLE : null);
        Actor actor = WhoReads.of(request);
        if (actor.isAnonymous()) {
            return marked;
        }
        String roles = RoleWords.of(actor);
        String name = bodies.get(actor.body()).formalName();
        return marked.with(new Brand(name, Brand.PROBITY.colour(), null))
                .with(new Page.SignedIn(roles, null), items(actor, request.getRequestURI()))
                .printed("Printed on " + Words.date(now.today()) + " by: " + roles);
    }

    private List<Page.Item> items(Actor actor, String path) {
        return modules.stream()
                .flatMap(module -> module.items().stream())
                .filter(item -> item.shownTo().test(actor))
                .sorted(Comparator.comparingInt(NavItem::order))
                .limit(MOST_ITEMS)
                .map(item -> new Page.Item(item.label(), item.href(), isHere(item.href(), path)))
                .toList();
    }

    private static boolean isHere(String href, String path) {
        return path.equals(href) || (!href.equals("/") && path.startsWith(href + "/"));
    }
}
