package org.probity.register.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.organisation.Bodies;
import org.probity.platform.web.NotFound;
import org.probity.platform.web.Page;
import org.probity.platform.words.Words;
import org.probity.register.Moves;
import org.probity.register.definition.Register;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The worklist: sections in a fixed order, due soonest first; and a supervisor's list of views to give. */
@Controller
class DeskPages {

    /** The register whose desk /desk is. */
    private static final String FIRST = "interests";

    private final Lists lists;
    private final Moves moves;
    private final Bodies bodies;

    DeskPages(Lists lists, Moves moves, Bodies bodies) {
        this.lists = lists;
        this.moves = moves;
        this.bodies = bodies;
    }

    @GetMapping("/desk")
    @Permission("interest_entry:L or gift_entry:L")
    String desk(
            Actor actor,
            @RequestParam(required = false) @Nullable String register,
            @RequestParam(required = false) @Nullable String section,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        List<Register<?>> desks = lists.desks(actor);
        Register<?> shown = chosen(desks, register);
        Section part = Section.of(section);
        Lists.Desk desk = lists.desk(actor, shown, part, after);
        model.addAttribute("view", view(actor, shown, part, desk, desks));
        return "register/lists/desk";
    }

    /** The first that nobody has taken. */
    @PostMapping("/desk/next")
    @Permission("interest_entry:A or gift_entry:A")
    String takeNext(Actor actor, @RequestParam(required = false) @Nullable String register, RedirectAttributes flash) {
        Register<?> shown = chosen(lists.desks(actor), register);
        Optional<Row> next = lists.desk(actor, shown, Section.UNASSIGNED, null).page().rows().stream()
                .findFirst();
        if (next.isEmpty()) {
            flash.addFlashAttribute("done", "Nothing waits to be taken.");
            return "redirect:" + base(shown);
        }
        Row row = next.get();
        moves.assign(actor, row.id(), actor.person(), row.version());
        return "redirect:/registers/" + row.register() + "/" + row.reference() + "/decide";
    }

    /** What waits on a supervisor: views to give, and small things to decide. */
    @GetMapping("/team")
    @Permission("interest_entry:U(view) or gift_entry:D")
    String team(
            Actor actor,
            @RequestParam(required = false) @Nullable String register,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        List<DeskView> views = new ArrayList<>();
        for (Register<?> one : lists.teams(actor)) {
            Lists.Page page = lists.team(actor, one, one.key().equals(register) ? after : null);
            if (!page.rows().isEmpty()) {
                views.add(teamView(one, page));
            }
        }
        model.addAttribute("views", views);
        return "register/lists/team";
    }

    private DeskView teamView(Register<?> register, Lists.Page page) {
        boolean views = Lists.givesViews(register);
        String title = views ? "Waiting for your view" : "Waiting for your decision";
        String next = page.more() ? "/team?register=" + register.key() + "&after=" + lastOf(page) : null;
        String base = views ? "/team/" : "/registers/" + register.key() + "/";
        return new DeskView(register, title, List.of(), List.of(), rows(page, register, base), next, false);
    }

    private DeskView view(Actor actor, Register<?> register, Section shown, Lists.Desk desk, List<Register<?>> desks) {
        List<Page.Item> items = new ArrayList<>();
        for (Section section : Section.values()) {
            String count = counted(section, desk.counts());
            items.add(new Page.Item(section.words() + " (" + count + ")", href(register, section), section == shown));
        }
        String here = href(register, shown);
        String next =
                desk.page().more() ? here + (here.contains("?") ? "&" : "?") + "after=" + lastOf(desk.page()) : null;
        return new DeskView(
                register,
                shown.words(),
                desks.stream()
                        .map(one -> new Page.Item(one.title(), base(one), one == register))
                        .toList(),
                items,
                rows(desk.page(), register, "/registers/" + register.key() + "/"),
                next,
                desk.counts().getOrDefault(Section.UNASSIGNED, 0) > 0 && lists.mayTakeUp(actor, register));
    }

    private static String href(Register<?> register, Section section) {
        String base = base(register);
        return section == Section.ALL ? base : base + (base.contains("?") ? "&" : "?") + "section=" + section.code();
    }

    /** The first register's desk has the plain address. */
    static String base(Register<?> register) {
        return register.key().equals(FIRST) ? "/desk" : "/desk?register=" + register.key();
    }

    private static Register<?> chosen(List<Register<?>> desks, @Nullable String key) {
        String asked = key == null ? FIRST : key;
        return desks.stream()
                .filter(register -> register.key().equals(asked))
                .findFirst()
                .or(() -> key == null ? desks.stream().findFirst() : Optional.empty())
                .orElseThrow(NotFound::new);
    }

    private List<RowView> rows(Lists.Page page, Register<?> register, String base) {
        return page.rows().stream()
                .map(row -> RowView.of(
                        row, register, page.names(), bodies.get(row.body()).shortName(), base))
                .toList();
    }

    private static String lastOf(Lists.Page page) {
        Row last = page.rows().getLast();
        return After.write(last.dueOn() == null ? "none" : last.dueOn(), last.id());
    }

    /** Where more is open than is counted, the other sections hold at least what was seen of them. */
    private static String counted(Section section, Map<Section, Integer> counts) {
        String count = counted(counts.getOrDefault(section, 0));
        boolean more = counts.getOrDefault(Section.ALL, 0) > DeskStore.COUNTED_TO && section != Section.ALL;
        return more ? count + " or more" : count;
    }

    static String counted(int count) {
        return count > DeskStore.COUNTED_TO ? "more than " + Words.number(DeskStore.COUNTED_TO) : Words.number(count);
    }
}
