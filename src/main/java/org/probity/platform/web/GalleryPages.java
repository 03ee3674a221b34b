package org.probity.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.probity.platform.forms.Fields;
import org.probity.platform.lists.Address;
import org.probity.platform.lists.Paging;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Every component of the shell, right and wrong, for development and for the browser tests; off unless asked for. */
@Controller
@ConditionalOnExpression("${probity.dev:false} or ${probity.gallery:false}")
class GalleryPages {

    private static final String LONG = "A hamper of food and drink sent to the control room at the end of the year";

    @GetMapping("/gallery")
    String components() {
        return "platform/gallery/components";
    }

    @GetMapping("/gallery/form")
    String form(@RequestParam(defaultValue = "false") boolean filled, Model model) {
        model.addAttribute(Fields.FORM, filled ? GalleryForm.filled() : GalleryForm.blank());
        return "platform/gallery/form";
    }

    @PostMapping("/gallery/form")
    String send(@Valid @ModelAttribute(Fields.FORM) GalleryForm form, BindingResult typed, RedirectAttributes next) {
        if (typed.hasErrors()) {
            return "platform/gallery/form";
        }
        next.addFlashAttribute("done", "Gift saved");
        return "redirect:/gallery/form";
    }

    @GetMapping("/gallery/list")
    String list(HttpServletRequest request, Model model) {
        Address address =
                Address.of("/gallery/list", request.getParameterMap(), List.of("status", "q", "sort", "page", "rows"));
        model.addAttribute("address", address);
        model.addAttribute("fields", Fields.chosen(address.query()));
        model.addAttribute("paging", Paging.of(address, 412));
        model.addAttribute("rows", rows());
        return "platform/gallery/list";
    }

    @GetMapping("/gallery/record")
    String record(Model model) {
        model.addAttribute("sentAt", Instant.parse("2025-03-03T17:30:00Z"));
        return "platform/gallery/record";
    }

    @GetMapping("/gallery/sent")
    String sent() {
        return "platform/gallery/sent";
    }

    @GetMapping("/gallery/charts")
    String charts(Model model) {
        model.addAttribute("charts", GalleryCharts.all());
        return "platform/gallery/charts";
    }

    @GetMapping("/gallery/pause")
    String pause() {
        return "platform/gallery/pause";
    }

    @GetMapping("/gallery/fault")
    String fault() {
        throw new IllegalStateException("A fault with words that nobody may read: password=hunter2");
    }

    @GetMapping("/gallery/item/{id}")
    String hidden(@PathVariable UUID id) {
        throw new NotFound();
    }

    private static List<GalleryForm.Row> rows() {
        return List.of(
                row(
                        "GH-7K3M-Q2XD-9TRA-4HVN",
                        "Officer A17",
                        "Two tickets to a football match",
                        12_500,
                        "Being decided"),
                row("GH-2B8C-XW4E-0ZPM-61TJ", "Officer C04", "Lunch after a conference", 1_850, "Changes asked"),
                row("GH-9D0F-5KQN-VH3S-2GYA", "Staff member B11", LONG, 100_000_000, "Approved with conditions"),
                row("GH-1AZ7-8MEP-4R6K-WXJ5", "Officer A02", "A pen", 0, "Recorded (no decision needed)"));
    }

    private static GalleryForm.Row row(String reference, String who, String what, long pence, String status) {
        return new GalleryForm.Row(reference, who, what, pence, LocalDate.of(2025, 12, 24), status);
    }
}
