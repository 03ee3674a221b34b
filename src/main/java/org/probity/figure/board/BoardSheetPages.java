package org.probity.figure.board;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.organisation.Bodies;
import org.probity.platform.charts.Chart;
import org.probity.platform.forms.DateInput;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.platform.words.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The board's page for chief officers and the lead of the return. The day compared with stands in the address. */
@Controller
class BoardSheetPages {

    private static final String MAY = "figure:R(references)";
    private static final int MONTHS_BETWEEN = 3;

    private final ObjectProvider<BoardPart> parts;
    private final BoardFigures figures;
    private final Bodies bodies;
    private final Now now;

    BoardSheetPages(ObjectProvider<BoardPart> parts, BoardFigures figures, Bodies bodies, Now now) {
        this.parts = parts;
        this.figures = figures;
        this.bodies = bodies;
        this.now = now;
    }

    @GetMapping("/board")
    @Permission(MAY)
    String board(Actor actor, @Valid @ModelAttribute("form") SinceForm form, BindingResult errors, Model model) {
        LocalDate today = now.today();
        LocalDate usual = today.minusMonths(MONTHS_BETWEEN);
        LocalDate typed = form.since() == null ? null : form.since().date().orElse(null);
        if (typed != null && !typed.isBefore(today)) {
            errors.rejectValue("since", "Order", "The day to compare with must be before today");
        }
        LocalDate then = typed == null || errors.hasErrors() ? usual : typed;
        List<BoardSection> sections = sections(actor, new Since(then, today, now.instant()));
        List<BoardLine> overdue = sections.stream()
                .flatMap(section -> section.lines().stream())
                .filter(BoardLine::overdue)
                .toList();
        if (form.since() == null) {
            SinceForm usualForm = new SinceForm(DateInput.of(then));
            model.addAttribute("form", usualForm);
            model.addAttribute(
                    BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(usualForm, "form"));
        }
        model.addAttribute(
                "view",
                new BoardView(
                        bodies.get(actor.body()).formalName(), Words.date(today), Words.date(then), overdue, sections));
        return "figure/board";
    }

    /** The table of one picture for machines: the same numbers, from the same count. */
    @GetMapping("/board/{section}/{chart}.csv")
    @Permission(MAY)
    ResponseEntity<String> numbers(
            Actor actor,
            @PathVariable String section,
            @PathVariable String chart,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate since) {
        LocalDate today = now.today();
        LocalDate then = since == null || !since.isBefore(today) ? today.minusMonths(MONTHS_BETWEEN) : since;
        Chart found = sections(actor, new Since(then, today, now.instant())).stream()
                .filter(one -> one.key().equals(section))
                .flatMap(one -> one.charts().stream())
                .filter(one -> one.caption().id().equals(chart))
                .findFirst()
                .orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", java.nio.charset.StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + chart + ".csv\"")
                .body(csv(found));
    }

    private List<BoardSection> sections(Actor actor, Since since) {
        figures.require(actor);
        return parts.stream()
                .sorted(Comparator.comparingInt(BoardPart::place))
                .map(part -> part.section(actor, since))
                .flatMap(Optional::stream)
                .toList();
    }

    static String csv(Chart chart) {
        Stream<List<String>> head =
                Stream.of(Stream.concat(Stream.of(chart.table().first()), chart.table().columns().stream())
                        .toList());
        Stream<List<String>> rows = chart.table().rows().stream()
                .map(row -> Stream.concat(Stream.of(row.head()), row.cells().stream())
                        .toList());
        return Stream.concat(head, rows)
                .map(row -> row.stream().map(BoardSheetPages::cell).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }

    /** RFC 4180; what a spreadsheet would take for a formula is quoted as text. */
    private static String cell(String words) {
        String safe = words.matches("(?s)[=+@\\t\\r-].*") ? "'" + words : words;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
