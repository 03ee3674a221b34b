package org.probity.publication.followed;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.probity.audit.Permission;
import org.probity.platform.forms.Choice;
import org.probity.platform.forms.Fields;
import org.probity.platform.lists.Address;
import org.probity.platform.lists.Chosen;
import org.probity.platform.web.NotFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Recommendations for everybody: all of them, one with its history, and the same as data. They need no sign-in. */
@Controller
class FollowedPages {

    private static final String HERE = "/published/recommendations";
    private static final List<String> FILTERS = List.of("force", "round", "status", "due");

    private final FollowedReading reading;

    FollowedPages(FollowedReading reading) {
        this.reading = reading;
    }

    @GetMapping(HERE)
    @Permission("public")
    String list(HttpServletRequest request, Model model) {
        Address address = Address.of(HERE, request.getParameterMap(), FILTERS);
        List<Followed> all = reading.all();
        LocalDate today = reading.today();
        List<Followed> match =
                all.stream().filter(each -> matches(each, address, today)).toList();
        model.addAttribute("fields", Fields.chosen(address.query()));
        model.addAttribute("address", address);
        model.addAttribute(
                "view",
                new FollowedListView(
                        match,
                        choices(
                                all,
                                each -> each.about().body(),
                                each -> each.about().formalName()),
                        choices(all, Followed::round, Followed::roundTitle),
                        chosen(address, all),
                        chosen(address, all).size(),
                        all.isEmpty(),
                        today));
        return "publication/followed/list";
    }

    private static boolean matches(Followed each, Address address, LocalDate today) {
        return is(address, "force", each.about().body())
                && is(address, "round", each.round())
                && is(address, "status", each.status())
                && (address.first("due") == null || each.isOverdue(today));
    }

    private static boolean is(Address address, String name, String value) {
        String asked = address.first(name);
        return asked == null || asked.isBlank() || asked.equals(value);
    }

    private static List<Choice> choices(
            List<Followed> all, Function<Followed, String> value, Function<Followed, String> words) {
        return all.stream()
                .collect(Collectors.toMap(value, words, (a, b) -> a, java.util.TreeMap::new))
                .entrySet()
                .stream()
                .map(each -> Choice.of(each.getKey(), each.getValue()))
                .toList();
    }

    private static List<Chosen> chosen(Address address, List<Followed> all) {
        List<Chosen> chosen = new ArrayList<>();
        for (String name : FILTERS) {
            String value = address.first(name);
            if (value != null && !value.isBlank()) {
                chosen.add(new Chosen(
                        words(name, value, all), address.without(name).href()));
            }
        }
        return chosen;
    }

    private static String words(String name, String value, List<Followed> all) {
        return all.stream()
                .filter(each -> name.equals("force") && each.about().body().equals(value)
                        || name.equals("round") && each.round().equals(value))
                .findFirst()
                .map(each -> name.equals("force") ? each.about().formalName() : each.roundTitle())
                .orElse(name.equals("due") ? "Overdue" : value);
    }

    @GetMapping(HERE + "/{ref:[A-Z0-9-]+}")
    @Permission("public")
    String one(@PathVariable String ref, Model model) {
        model.addAttribute("view", reading.find(ref).orElseThrow(NotFound::new));
        return "publication/followed/one";
    }

    @GetMapping(HERE + ".csv")
    @Permission("public")
    ResponseEntity<byte[]> csv() {
        return file(reading.table().csv(), "text/csv;charset=UTF-8", "recommendations.csv");
    }

    @GetMapping(HERE + ".ods")
    @Permission("public")
    ResponseEntity<byte[]> ods() {
        return file(reading.table().ods(), "application/vnd.oasis.opendocument.spreadsheet", "recommendations.ods");
    }

    @GetMapping(HERE + ".json")
    @Permission("public")
    ResponseEntity<byte[]> json() {
        return file(reading.table().json(), "application/json", "recommendations.json");
    }

    @GetMapping(HERE + ".csv-metadata.json")
    @Permission("public")
    ResponseEntity<byte[]> meaning() {
        return file(reading.table().metadata(), "application/csvm+json", "recommendations.csv-metadata.json");
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, String type, String name) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(MediaType.valueOf(type))
                .body(bytes);
    }
}
