package org.probity.healthcheck.recorded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.figure.Counting;
import org.probity.figure.Definitions;
import org.probity.figure.Figures;
import org.probity.figure.Period;
import org.probity.healthcheck.Assessment;
import org.probity.healthcheck.Assessments;
import org.probity.healthcheck.CheckOutcome;
import org.probity.platform.time.Now;
import org.springframework.stereotype.Service;

/** How fully things are declared and recorded: volumes over two periods, and tests against other sources. */
@Service
public class Recording {

    private static final List<String> VOLUMES =
            List.of("gifts-recorded", "bi-applications", "associations-declared", "media-contacts");

    /** @param words the two counts with their months and rates, or why there are none */
    public record Volume(String title, String words) {}

    private final CompletenessStore store;
    private final Figures figures;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Recording(CompletenessStore store, Figures figures, Guard guard, Audit audit, Now now) {
        this.store = store;
        this.figures = figures;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** The caller read the check by its rights. */
    public List<Completeness> tests(Assessment check) {
        return store.all(check.controllerBody());
    }

    public boolean mayTest(Actor actor, Assessment check) {
        return check.isDraft() && guard.may(actor, Ask.to(Action.UPDATE), Assessments.whole(check));
    }

    public CheckOutcome test(Actor actor, Assessment check, Completeness test) {
        guard.require(actor, Ask.to(Action.UPDATE), Assessments.whole(check), Given.about(check.id()));
        if (!check.isDraft()) {
            return new CheckOutcome.MovedOn("This check waits for its signature and is no longer written at");
        }
        if (test.found() > test.known()) {
            return new CheckOutcome.Wrong(
                    "found", "How many stand in the register must be " + test.known() + " or fewer");
        }
        store.insert(check, test, actor.person(), now.instant());
        ObjectRef object =
                new ObjectRef(Assessments.OBJECT_CLASS, check.id(), check.number(), check.controllerBody());
        audit.changed(actor, Kind.COLLECTION, object, List.of("completeness"), null);
        return new CheckOutcome.Done(test.id());
    }

    /**
     * The counts since the split, beside those of the twelve months before it.
     *
     * @param split the first day of the later period
     */
    public List<Volume> volumes(Actor actor, String body, LocalDate split) {
        Period before = Period.between(split.minusMonths(12), split.minusDays(1));
        Period after = Period.between(split, now.today());
        return VOLUMES.stream()
                .map(metric -> new Volume(Definitions.of(metric).title(), words(actor, body, metric, before, after)))
                .toList();
    }

    private String words(Actor actor, String body, String metric, Period before, Period after) {
        if (!figures.isCounted(metric)) {
            return "Register not in use: supply the figure in the return.";
        }
        if (!figures.mayWork(actor, metric, body)) {
            return "It stands here for those who may see it move.";
        }
        return RecordedRules.volumes(
                value(actor, body, metric, before), before, value(actor, body, metric, after), after);
    }

    private BigDecimal value(Actor actor, String body, String metric, Period period) {
        Counting what = new Counting(body, period, Objects.requireNonNull(period.to()), now.instant());
        return Objects.requireNonNull(figures.working(actor, metric, what).value());
    }
}
