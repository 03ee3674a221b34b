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
import org.probity.register.Registers;
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

    private final Registers registers;
    private final Lists lists;
    private final Moves moves;
    private final Bodies bodies;

    DeskPages(Registers registers, Lists lists, Moves moves, Bodies bodies) {
        this.registers = registers;
        this.lists = lists;
        this.moves = moves;
        this.bodies = bodies;
    }

    @GetMapping("/desk")
    @Permission("interest_entry:L")
    String desk(
            Actor actor,
            @RequestParam(required = false) @Nullable String section,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        Register<?> register = interests();
        if (!lists.hasDesk(actor, register)) {
            throw new NotFound();
        }
        Section shown = Section.of(section);
        Lists.Desk desk = lists.desk(actor, register, shown, after);
        model.addAttribute("view", view(shown, desk.counts(), desk.page(), register));
        return "register/lists/desk";
    }

    /** The first that nobody has taken. */
    @PostMapping("/desk/next")
    @Permission("interest_entry:A")
    String takeNext(Actor actor, RedirectAttributes flash) {
        Register<?> register = interests();
        Optional<Row> next = lists.desk(actor, register, Section.UNASSIGNED, null).page().rows().stream()
                .findFirst();
        if (next.isEmpty()) {
            flash.addFlashAttribute("done", "Nothing waits to be taken.");
            return "redirect:/desk";
        }
        Row row = next.get();
        moves.assign(actor, row.id(), actor.person(), row.version());
        return "redirect:/registers/" + row.register() + "/" + row.reference() + "/decide";
    }

    @GetMapping("/team")
    @Permission("interest_entry:U(view)")
    String team(Actor actor, @RequestParam(required = false) @Nullable String after, Model model) {
        Register<?> register = interests();
        Lists.Page page = lists.team(actor, register, after);
        List<RowView> rows = rows(page, register, "/team/");
        String next = page.more() ? "/team?after=" + lastOf(page) : null;
        model.addAttribute("view", new DeskView("Waiting for your view", List.of(), rows, next, false));
        return "register/lists/team";
    }

    private DeskView view(Section shown, Map<Section, Integer> counts, Lists.Page page, Register<?> register) {
        List<Page.Item> items = new ArrayList<>();
        for (Section section : Section.values()) {
            String count = counted(section, counts);
            String href = section == Section.ALL ? "/desk" : "/desk?section=" + section.code();
            items.add(new Page.Item(section.words() + " (" + count + ")", href, section == shown));
        }
        String base = shown == Section.ALL ? "/desk?after=" : "/desk?section=" + shown.code() + "&after=";
        String next = page.more() ? base + lastOf(page) : null;
        return new DeskView(
                shown.words(),
                items,
                rows(page, register, "/registers/" + register.key() + "/"),
                next,
                counts.getOrDefault(Section.UNASSIGNED, 0) > 0);
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

    private Register<?> interests() {
        return registers.find("interests").orElseThrow(NotFound::new);
    }
}
