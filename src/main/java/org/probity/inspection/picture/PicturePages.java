package org.probity.inspection.picture;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.exchange.SheetWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
            @RequestParam(required = false) @Nullable String per,
            @RequestParam(required = false) @Nullable String sent,
            Model model) {
        model.addAttribute("view", PictureWords.view(pictures.read(actor, key, Picked.of(metric, per, sent))));
        return "inspection/picture";
    }

    /** The table for machines: the same rows, from the same reading. */
    @GetMapping("/inspect/{key}/picture.csv")
    @Permission("return:L")
    ResponseEntity<byte[]> numbers(
            Actor actor,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String metric,
            @RequestParam(required = false) @Nullable String per,
            @RequestParam(required = false) @Nullable String sent) {
        Reading reading = pictures.take(actor, key, Picked.of(metric, per, sent));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + reading.round().key() + "-"
                                + reading.measure().id() + ".csv\"")
                .body(SheetWriter.csv(PictureSheet.headings(), PictureSheet.rows(reading)));
    }
}
