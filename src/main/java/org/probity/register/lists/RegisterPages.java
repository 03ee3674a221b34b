package org.probity.register.lists;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.organisation.Bodies;
import org.probity.platform.lists.Address;
import org.probity.platform.web.NotFound;
import org.probity.platform.web.Page;
import org.probity.register.Registers;
import org.probity.register.definition.Register;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A register as a list, with its filters in the address, and as a file of exactly the filtered list. */
@Controller
class RegisterPages {

    private final Registers registers;
    private final Lists lists;
    private final RegisterFile files;
    private final Bodies bodies;

    RegisterPages(Registers registers, Lists lists, RegisterFile files, Bodies bodies) {
        this.registers = registers;
        this.lists = lists;
        this.files = files;
        this.bodies = bodies;
    }

    /** The first register that the reader may see. */
    @GetMapping("/registers")
    @Permission("interest_entry:L or gift_entry:L or media_entry:L")
    String first(Actor actor) {
        return lists.seen(actor).stream()
                .findFirst()
                .map(register -> "redirect:/registers/" + register.key())
                .orElseThrow(NotFound::new);
    }

    @GetMapping("/registers/{key}")
    @Permission("interest_entry:L or gift_entry:L or media_entry:L")
    String list(Actor actor, @PathVariable String key, HttpServletRequest request, Model model) {
        Register<?> register = register(key);
        if (!lists.hasRegister(actor, register)) {
            throw new NotFound();
        }
        ListFilter filter = filter(request, register, "/registers/" + key);
        Lists.Page page = lists.register(actor, register, filter);
        model.addAttribute("view", view(actor, register, filter, page));
        model.addAttribute("form", ListView.FilterForm.of(filter));
        return "register/lists/register";
    }

    /** Asks why, before the file is made. */
    @GetMapping("/registers/{key}/export")
    @Permission("interest_entry:X or gift_entry:X or media_entry:X")
    String export(Actor actor, @PathVariable String key, HttpServletRequest request, Model model) {
        Register<?> register = register(key);
        if (!lists.mayTake(actor, register)) {
            throw new NotFound();
        }
        model.addAttribute("form", new ListView.ExportForm(null));
        return exportPage(register, filter(request, register, "/registers/" + key + "/export"), model);
    }

    @PostMapping("/registers/{key}/export")
    @Permission("interest_entry:X or gift_entry:X or media_entry:X")
    Object file(
            Actor actor,
            @PathVariable String key,
            @ModelAttribute("form") ListView.ExportForm form,
            BindingResult typed,
            HttpServletRequest request,
            Model model) {
        Register<?> register = register(key);
        ListFilter filter = filter(request, register, "/registers/" + key + "/export");
        String reason = form.reason();
        if (reason == null || reason.isBlank()) {
            typed.rejectValue("reason", "NotBlank", "Enter why you need the file");
            return exportPage(register, filter, model);
        }
        byte[] file = files.csv(register, lists.taken(actor, register, filter, reason));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(files.name(actor, register))
                                .build()
                                .toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(file);
    }

    private static String exportPage(Register<?> register, ListFilter filter, Model model) {
        model.addAttribute("register", register);
        model.addAttribute("chosen", filter.chosen(register));
        model.addAttribute("action", filter.text());
        return "register/lists/export";
    }

    private ListView view(Actor actor, Register<?> register, ListFilter filter, Lists.Page page) {
        List<RowView> rows = page.rows().stream()
                .map(row -> RowView.of(
                        row,
                        register,
                        page.names(),
                        bodies.get(row.body()).shortName(),
                        "/registers/" + register.key() + "/"))
                .toList();
        String exportHref = lists.mayTake(actor, register)
                ? new Address(
                                "/registers/" + register.key() + "/export",
                                filter.address().without("after").query())
                        .href()
                : null;
        return new ListView(
                register,
                lists.seen(actor).stream()
                        .map(one -> new Page.Item(one.title(), "/registers/" + one.key(), one == register))
                        .toList(),
                caption(filter, page),
                rows,
                filter.chosen(register),
                filter.clear(),
                page.more() ? filter.after(last(filter, page)) : null,
                exportHref,
                filter.ignored(),
                register.categories(),
                filter.address());
    }

    private static String caption(ListFilter filter, Lists.Page page) {
        String order = filter.byHeadline() ? "by name" : "newest first";
        return "Showing " + page.rows().size() + " of " + DeskPages.counted(page.count()) + ", " + order;
    }

    private static String last(ListFilter filter, Lists.Page page) {
        Row last = page.rows().getLast();
        @Nullable String key = last.headlineKey();
        return After.write(filter.byHeadline() ? key == null ? "" : key : last.sentOn(), last.id());
    }

    private static ListFilter filter(HttpServletRequest request, Register<?> register, String path) {
        return ListFilter.of(Address.of(path, request.getParameterMap(), ListFilter.NAMES), register);
    }

    private Register<?> register(String key) {
        return registers.find(key).orElseThrow(NotFound::new);
    }
}
