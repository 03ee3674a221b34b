package org.probity.inspection.recommendation.thread;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.access.Access;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.inspection.recommendation.Recommendation;
import org.probity.inspection.recommendation.Recommendation.Status;
import org.probity.inspection.recommendation.RecommendationRules;
import org.probity.inspection.recommendation.Recommendations;
import org.probity.platform.forms.Choice;
import org.probity.platform.forms.Fields;
import org.probity.platform.lists.Address;
import org.probity.platform.lists.Chosen;
import org.probity.platform.lists.Paging;
import org.probity.platform.time.Now;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All recommendations that the reader may see, with filters in the address. */
@Controller
class RecommendationListPages {

    private static final List<String> FILTERS = List.of("force", "round", "kind", "status", "due", "page", "rows");

    private final Recommendations recommendations;
    private final RecommendationWords words;
    private final Now now;

    RecommendationListPages(Recommendations recommendations, RecommendationWords words, Now now) {
        this.recommendations = recommendations;
        this.words = words;
        this.now = now;
    }

    @GetMapping("/recommendations")
    @Permission("recommendation:L")
    String list(Actor actor, HttpServletRequest request, Model model) {
        Address address = Address.of("/recommendations", request.getParameterMap(), FILTERS);
        List<Recommendation> all = recommendations.all(actor);
        List<Recommendation> match = all.stream()
                .filter(each -> matches(each, address))
                .sorted(Comparator.comparing(Recommendation::body)
                        .thenComparing(each -> each.standing().due(), Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        Paging paging = Paging.of(address, match.size());
        model.addAttribute("address", address);
        model.addAttribute("fields", Fields.chosen(address.query()));
        model.addAttribute("paging", paging);
        model.addAttribute("view", view(actor, address, all, match, paging));
        return "inspection/recommendations";
    }

    private RecommendationListView view(
            Actor actor, Address address, List<Recommendation> all, List<Recommendation> match, Paging paging) {
        boolean inspectorate = actor.body().equals(Access.INSPECTORATE);
        return new RecommendationListView(
                match.stream()
                        .skip(paging.offset())
                        .limit(paging.size())
                        .map(this::row)
                        .toList(),
                counts(match),
                chosen(address),
                choices(all.stream().map(Recommendation::body).distinct().toList()),
                words.rounds(all),
                inspectorate,
                none(all.isEmpty(), inspectorate));
    }

    private static String none(boolean nothingAtAll, boolean inspectorate) {
        if (!nothingAtAll) {
            return "Nothing matches these filters.";
        }
        return inspectorate
                ? "No recommendations yet. Draft one from a finding."
                : "The inspectorate has made no recommendation to this force.";
    }

    private boolean matches(Recommendation each, Address address) {
        String due = address.first("due");
        return is(address, "force", each.body())
                && (address.first("round") == null
                        || words.roundKeys(each).contains(String.valueOf(address.first("round"))))
                && is(address, "kind", each.kind().word())
                && (address.all("status").isEmpty()
                        || address.all("status").contains(each.status().words()))
                && (due == null || dueIs(due, each));
    }

    private boolean dueIs(String due, Recommendation each) {
        LocalDate day = each.standing().due();
        return switch (due) {
            case "overdue" -> RecommendationRules.isOverdue(each, now.today());
            case "soon" ->
                isBefore(day, now.today().plusDays(31))
                        && each.status() == Status.OPEN
                        && !RecommendationRules.isOverdue(each, now.today());
            case "moved" -> RecommendationRules.slippage(each) != 0;
            default -> true;
        };
    }

    private static boolean isBefore(@Nullable LocalDate day, LocalDate limit) {
        return day != null && day.isBefore(limit);
    }

    private static boolean is(Address address, String name, String value) {
        String asked = address.first(name);
        return asked == null || asked.equals(value);
    }

    private List<String> counts(List<Recommendation> match) {
        Map<Status, Long> by =
                match.stream().collect(Collectors.groupingBy(Recommendation::status, Collectors.counting()));
        List<String> counts = new ArrayList<>();
        Arrays.stream(Status.values())
                .filter(by::containsKey)
                .forEach(status -> counts.add(status.words() + ": " + by.get(status)));
        long overdue = match.stream()
                .filter(each -> RecommendationRules.isOverdue(each, now.today()))
                .count();
        if (overdue > 0) {
            counts.add("Overdue: " + overdue);
        }
        return counts;
    }

    private List<Chosen> chosen(Address address) {
        List<Chosen> chosen = new ArrayList<>();
        for (Map.Entry<String, List<String>> part : address.query().entrySet()) {
            if (!List.of("page", "rows").contains(part.getKey())) {
                part.getValue()
                        .forEach(value -> chosen.add(new Chosen(
                                words.filter(part.getKey(), value),
                                address.without(part.getKey(), value).href())));
            }
        }
        return chosen;
    }

    private List<Choice> choices(List<String> forces) {
        return forces.stream()
                .map(force -> Choice.of(force, words.name(force)))
                .sorted(Comparator.comparing(Choice::words))
                .toList();
    }

    private RecommendationListView.Row row(Recommendation each) {
        return new RecommendationListView.Row(
                each.ref(),
                each.kind().label(),
                each.text().words(),
                words.name(each.body()),
                words.round(each.round()),
                each.standing().due(),
                RecommendationWords.slip(each),
                RecommendationRules.isOverdue(each, now.today()),
                each.status().words());
    }
}
