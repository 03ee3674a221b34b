package org.probity.healthcheck.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.healthcheck.Assessment;
import org.probity.healthcheck.Assessment.Answer;
import org.probity.healthcheck.Assessments;
import org.probity.healthcheck.Checklist;
import org.probity.healthcheck.Checklist.Question;
import org.probity.healthcheck.plan.ActionPlan;
import org.probity.healthcheck.plan.ActionPlan.Item;
import org.probity.healthcheck.plan.ActionPlans;
import org.probity.healthcheck.standing.Standing.Overdue;
import org.probity.healthcheck.standing.Standing.Plan;
import org.probity.healthcheck.standing.Standing.Theme;
import org.probity.people.People;
import org.probity.platform.time.Now;
import org.springframework.stereotype.Service;

/** Says how the health check stands, by the reader's own rights. */
@Service
public class Standings {

    private final Assessments checks;
    private final ActionPlans plans;
    private final People people;
    private final Now now;

    Standings(Assessments checks, ActionPlans plans, People people, Now now) {
        this.checks = checks;
        this.plans = plans;
        this.people = people;
        this.now = now;
    }

    /** Of the newest check that the reader may read; empty where there is none. */
    public Optional<Standing> of(Actor reader) {
        return checks.all(reader).stream().findFirst().map(check -> standing(reader, check));
    }

    private Standing standing(Actor reader, Assessment check) {
        Assessment before = checks.earlier(reader, check).orElse(null);
        List<Theme> themes = new ArrayList<>();
        check.checklist().byTheme().forEach((theme, questions) -> themes.add(theme(theme, questions, check, before)));
        int owed = (int) check.answers().values().stream()
                .filter(Answer::owesReason)
                .count();
        return new Standing(
                check.round(),
                check.number(),
                check.word(),
                check.signedOn(),
                check.checklist().title(),
                themes,
                owed,
                plans.all(reader).stream().findFirst().map(this::plan).orElse(null));
    }

    private static Theme theme(
            String theme, List<Question> questions, Assessment check, @Nullable Assessment before) {
        int evidenced = (int) questions.stream()
                .flatMap(question -> check.answer(question.id()).stream())
                .filter(Answer::isEvidenced)
                .count();
        return new Theme(
                Checklist.heading(theme),
                questions.size(),
                check.answered(questions),
                evidenced,
                gaps(theme, check),
                before == null ? null : gaps(theme, before));
    }

    private static int gaps(String theme, Assessment check) {
        return (int) check.gaps().stream()
                .filter(question -> question.theme().equals(theme))
                .count();
    }

    private Plan plan(ActionPlan plan) {
        LocalDate today = now.today();
        List<Item> late = plan.actions().stream()
                .filter(item -> item.closedOn() == null && item.dueOn().isBefore(today))
                .toList();
        Map<UUID, String> owners = people.names(late.stream().map(Item::owner).distinct().toList());
        int closed = (int) plan.actions().stream()
                .filter(item -> item.closedOn() != null)
                .count();
        return new Plan(
                plan.madeOn(),
                plan.actions().size() - closed,
                closed,
                late.stream()
                        .map(item -> new Overdue(
                                item.id(),
                                item.what(),
                                owners.getOrDefault(item.owner(), "Not known"),
                                item.firstDueOn(),
                                item.dueOn(),
                                item.slippage()))
                        .toList());
    }
}
