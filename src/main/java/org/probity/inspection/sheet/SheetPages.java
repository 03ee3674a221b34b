package org.probity.inspection.sheet;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.exchange.Reading;
import org.probity.exchange.SheetRow;
import org.probity.exchange.SheetWriter;
import org.probity.exchange.Sheets;
import org.probity.inspection.returns.Cell;
import org.probity.inspection.returns.Filling;
import org.probity.inspection.returns.ReturnDraft;
import org.probity.inspection.returns.Returns;
import org.probity.inspection.sheet.RowRead.What;
import org.probity.organisation.Bodies;
import org.probity.platform.files.Downloads;
import org.probity.platform.files.FileKind;
import org.probity.platform.files.FileRules;
import org.probity.platform.files.Upload;
import org.probity.platform.files.Uploads;
import org.probity.platform.web.NotFound;
import org.probity.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The template of a return, the filled file, and saving what was read from it. */
@Controller
class SheetPages {

    /** A column of our own in the rows that wait to be saved: the edition of the cell that each was compared with. */
    private static final String EDITION = "Edition";

    private final Returns returns;
    private final Filling filling;
    private final Bodies bodies;

    SheetPages(Returns returns, Filling filling, Bodies bodies) {
        this.returns = returns;
        this.filling = filling;
        this.bodies = bodies;
    }

    @GetMapping("/returns/{ref}/template")
    @Permission("return:R")
    void template(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "xlsx") String format,
            HttpServletResponse response) {
        ReturnDraft draft = returns.get(actor, ref);
        String sample = bodies.get(draft.body()).fictional() ? "-sample-data" : "";
        String name = "return-" + draft.round().key() + "-" + draft.body() + sample;
        List<List<String>> rows = ReturnSheet.rows(draft.cells());
        if (format.equals("csv")) {
            byte[] csv = SheetWriter.csv(ReturnSheet.headings(), rows);
            Downloads.send(name + ".csv", FileKind.CSV.mediaType(), csv, response);
        } else {
            byte[] xlsx = SheetWriter.xlsx("Return", ReturnSheet.headings(), rows);
            Downloads.send(name + ".xlsx", FileKind.XLSX.mediaType(), xlsx, response);
        }
    }

    @GetMapping("/returns/{ref}/file")
    @Permission("return:U")
    String file(Actor actor, @PathVariable String ref, Model model) {
        model.addAttribute("form", new SheetForm(null));
        return form(toFill(actor, ref), model);
    }

    /** Reads the file and writes nothing. */
    @PostMapping("/returns/{ref}/file")
    @Permission("return:U")
    String check(
            Actor actor,
            @PathVariable String ref,
            @ModelAttribute("form") SheetForm form,
            BindingResult errors,
            @Nullable MultipartFile file,
            Model model) {
        ReturnDraft draft = toFill(actor, ref);
        Upload upload = Uploads.of(file).orElse(null);
        if (upload == null) {
            return refused("Select the filled file", draft, errors, model);
        }
        return switch (FileRules.judge(upload, FileKind.SPREADSHEETS)) {
            case FileRules.Refused no -> refused(no.fault().words(FileKind.SPREADSHEETS), draft, errors, model);
            case FileRules.Taken yes ->
                switch (Sheets.read(yes.kind(), upload.bytes())) {
                    case Reading.Unreadable no -> refused(no.words(), draft, errors, model);
                    case Reading.Rows rows -> checked(draft, rows.rows(), errors, model);
                };
        };
    }

    private String checked(ReturnDraft draft, List<SheetRow> rows, BindingResult errors, Model model) {
        return switch (new SheetRules(draft.body(), draft.cells()).read(rows)) {
            case SheetRules.Read.NoHeadings no -> refused(no.words(), draft, errors, model);
            case SheetRules.Read.Rows read -> {
                model.addAttribute(
                        "view",
                        SheetView.of(
                                draft.round().key(),
                                draft.round().title(),
                                read.rows(),
                                ready(rows, read.rows(), draft)));
                yield "inspection/sheet-check";
            }
        };
    }

    /** The rows that can be saved, with the edition of the cell that each was compared with, as text for the next form. */
    private static String ready(List<SheetRow> rows, List<RowRead> read, ReturnDraft draft) {
        Map<Integer, RowRead> byNumber = read.stream()
                .filter(row -> row.what() instanceof What.Ready)
                .collect(Collectors.toMap(RowRead::number, row -> row, (a, b) -> a, LinkedHashMap::new));
        List<String> headings = new ArrayList<>(rows.getFirst().cells());
        headings.add(EDITION);
        List<List<String>> kept = new ArrayList<>();
        for (SheetRow row : rows) {
            RowRead one = byNumber.get(row.number());
            if (one != null && one.what() instanceof What.Ready ready) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < headings.size() - 1; column++) {
                    cells.add(row.cell(column));
                }
                cells.add(draft.cell(ready.stated().metric())
                        .map(Cell::edition)
                        .orElse(0)
                        .toString());
                kept.add(cells);
            }
        }
        return new String(SheetWriter.csv(headings, kept), StandardCharsets.UTF_8);
    }

    @PostMapping("/returns/{ref}/file/save")
    @Permission("return:U")
    String save(
            Actor actor, @PathVariable String ref, @ModelAttribute("form") SheetForm form, RedirectAttributes then) {
        ReturnDraft draft = toFill(actor, ref);
        String text = form.rows() == null ? "" : form.rows();
        Reading reading = Sheets.read(FileKind.CSV, text.getBytes(StandardCharsets.UTF_8));
        if (!(reading instanceof Reading.Rows rows)
                || !(new SheetRules(draft.body(), draft.cells()).read(rows.rows())
                        instanceof SheetRules.Read.Rows read)) {
            return "redirect:/returns/" + ref + "/file";
        }
        int edition = rows.rows().getFirst().cells().indexOf(EDITION);
        Map<Integer, SheetRow> byNumber = rows.rows().stream().collect(Collectors.toMap(SheetRow::number, row -> row));
        List<String> changed = new ArrayList<>();
        int saved = 0;
        for (RowRead row : read.rows()) {
            if (row.what() instanceof What.Ready ready) {
                SheetRow typed = byNumber.getOrDefault(row.number(), new SheetRow(row.number(), List.of()));
                if (filling.supply(actor, ref, number(typed.cell(edition)), ready.stated())) {
                    saved++;
                } else {
                    changed.add(row.title());
                }
            }
        }
        then.addFlashAttribute("done", outcome(saved, changed));
        return "redirect:/returns/" + ref;
    }

    private static String outcome(int saved, List<String> changed) {
        String done = Words.count(saved, "figure", "figures") + " saved from the file";
        return changed.isEmpty()
                ? done
                : done + ". Somebody changed these meanwhile, so they stay as they are: " + String.join("; ", changed);
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    private ReturnDraft toFill(Actor actor, String ref) {
        ReturnDraft draft = returns.get(actor, ref);
        if (!returns.mayFill(actor, draft)) {
            throw new NotFound();
        }
        return draft;
    }

    private static String refused(String words, ReturnDraft draft, BindingResult errors, Model model) {
        Uploads.refuse(errors, "file", words);
        return form(draft, model);
    }

    private static String form(ReturnDraft draft, Model model) {
        model.addAttribute("ref", draft.round().key());
        model.addAttribute("round", draft.round().title());
        model.addAttribute("accept", FileKind.accept(FileKind.SPREADSHEETS));
        return "inspection/sheet";
    }
}
