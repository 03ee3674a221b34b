package org.probity.survey.result;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Condition;
import org.probity.access.Subject;
import org.probity.audit.Guard;
import org.probity.organisation.units.Units;
import org.probity.platform.charts.Amount;
import org.probity.platform.charts.Bar;
import org.probity.platform.charts.Caption;
import org.probity.platform.charts.Chart;
import org.probity.platform.charts.Charts;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.platform.words.Words;
import org.probity.survey.Survey;
import org.probity.survey.Survey.Question;
import org.probity.survey.Surveys;
import org.probity.survey.result.CountRules.Cell;
import org.probity.survey.result.CountRules.UnitScore;
import org.probity.survey.result.ResultView.Item;
import org.probity.survey.result.ResultView.UnitLine;
import org.springframework.stereotype.Service;

/** What came of a survey, for those whom permissions.csv gives results, and only as cells that are large enough. */
@Service
public class Results {

    private static final Ask COUNTS = Ask.to(Action.LIST, "counts");

    /** Fewer numbers than this are a table and no picture (ux.md section 8). */
    private static final int PICTURED = 4;

    private final Surveys surveys;
    private final ResultStore store;
    private final Units units;
    private final Guard guard;
    private final Now now;

    Results(Surveys surveys, ResultStore store, Units units, Guard guard, Now now) {
        this.surveys = surveys;
        this.store = store;
        this.units = units;
        this.guard = guard;
        this.now = now;
    }

    /** Whether the survey has closed and was counted, with enough replies for results that the actor may see. */
    public boolean mayRead(Actor actor, Survey survey) {
        Optional<ResultStore.Counted> counted = store.counted(survey);
        Subject subject = Subject.of("survey_result", survey.state(now.today())).controlledBy(survey.controllerBody());
        return counted.filter(it -> it.replies() >= CountRules.THRESHOLD).isPresent()
                && guard.may(actor, COUNTS, subject.with(Condition.N_AT_LEAST_THRESHOLD));
    }

    /** How many replied, once the survey was counted: a number that is shown however small. */
    public Optional<Integer> replies(Survey survey) {
        return store.counted(survey).map(ResultStore.Counted::replies);
    }

    /** @throws NotFound if there are no results that the actor may see */
    public ResultView read(Actor actor, String slug) {
        Survey survey = surveys.read(actor, slug);
        if (!mayRead(actor, survey)) {
            throw new NotFound();
        }
        ResultStore.Counted counted = store.counted(survey).orElseThrow(NotFound::new);
        List<Item> items = items(survey);
        Survey earlier = earlier(actor, survey).orElse(null);
        return new ResultView(
                survey,
                counted.invited(),
                counted.replies(),
                items,
                score(items),
                weakest(items).orElse(null),
                unitLines(survey),
                chart(survey, items),
                earlier,
                earlier == null ? List.of() : WaveRules.compare(items(earlier), items));
    }

    private Optional<Survey> earlier(Actor actor, Survey survey) {
        return surveys.ofBody(actor.body()).stream()
                .filter(one -> one.series().equals(survey.series()) && one.wave() < survey.wave())
                .filter(one -> mayRead(actor, one))
                .max(Comparator.comparingInt(Survey::wave));
    }

    private List<Item> items(Survey survey) {
        Map<Integer, List<Integer>> cells = store.cells(survey).stream()
                .collect(Collectors.groupingBy(Cell::question, Collectors.mapping(Cell::replies, Collectors.toList())));
        return survey.questions().stream()
                .map(question -> item(question, cells.getOrDefault(question.number(), List.of())))
                .toList();
    }

    private static Item item(Question question, List<Integer> options) {
        Integer correct = question.correct();
        int answered = options.stream().mapToInt(Integer::intValue).sum();
        boolean shared = correct != null && answered > 0;
        return new Item(question, options, shared ? new Share(options.get(correct - 1), answered) : null);
    }

    private static @Nullable Share score(List<Item> items) {
        List<Share> shares = shares(items).toList();
        return shares.isEmpty()
                ? null
                : new Share(
                        shares.stream().mapToInt(Share::correct).sum(),
                        shares.stream().mapToInt(Share::answered).sum());
    }

    private static Stream<Share> shares(List<Item> items) {
        return items.stream().flatMap(item -> Stream.ofNullable(item.share()));
    }

    /** The scored question that fewest got right; of two alike the one asked first. */
    static Optional<Item> weakest(List<Item> items) {
        return items.stream()
                .filter(item -> item.share() != null)
                .min(Comparator.comparingDouble(
                        item -> item.share() == null ? 1 : item.share().value()));
    }

    private List<UnitLine> unitLines(Survey survey) {
        Map<UUID, List<UnitScore>> byUnit =
                store.units(survey).stream().collect(Collectors.groupingBy(UnitScore::unit));
        Map<String, UnitLine> lines = new TreeMap<>();
        byUnit.forEach((unit, scores) -> {
            String name = units.get(unit).name();
            Share all = new Share(
                    scores.stream().mapToInt(UnitScore::correct).sum(),
                    scores.stream().mapToInt(UnitScore::answered).sum());
            lines.put(name + unit, new UnitLine(name, all, weakestOf(survey, scores)));
        });
        return List.copyOf(lines.values());
    }

    private static String weakestOf(Survey survey, List<UnitScore> scores) {
        UnitScore weakest = scores.stream()
                .min(Comparator.comparingDouble(score -> new Share(score.correct(), score.answered()).value()))
                .orElseThrow();
        Question question = survey.questions().get(weakest.question() - 1);
        return question.words() + " (" + new Share(weakest.correct(), weakest.answered()).words() + ")";
    }

    private static @Nullable Chart chart(Survey survey, List<Item> items) {
        List<Bar> bars = items.stream()
                .filter(item -> item.question().isScored())
                .map(item -> new Bar("Question " + item.question().number(), amount(item.share()), false))
                .toList();
        Optional<Item> weakest = weakest(items);
        if (bars.size() < PICTURED || weakest.isEmpty()) {
            return null;
        }
        String finding = "Question " + weakest.get().question().number() + " is understood least";
        Caption caption = Caption.of(
                "by-question",
                finding,
                "Share of right answers by question",
                "Counted from replies sent " + Words.range(survey.opensOn(), survey.closesOn())
                        + "; the base of each question stands in the table below.");
        return Charts.bars(caption.level(2), "Question", "Right answers", bars);
    }

    private static Amount amount(@Nullable Share share) {
        return share == null ? Amount.absent("Withheld") : Amount.percent(share.correct(), share.answered());
    }
}
