package org.probity.linkage;

import java.util.ArrayList;
import java.util.List;
import org.probity.linkage.block.Blocks;
import org.probity.linkage.score.Estimation;
import org.probity.linkage.score.Odds;
import org.probity.linkage.score.Pattern;
import org.probity.linkage.score.Scorer;
import org.probity.linkage.score.Worth;

/**
 * What a run found: pairs, each with its weight in bits and its probability, and the means to explain any pair of records. Rows of
 * the right list follow those of the left.
 */
public final class Linkage {

    /** What relations take is told from here, in bits. */
    private static final double TOLD_FROM = 0.005;

    private final Run run;
    private final Estimation.Estimate estimate;
    private final Found found;

    record Run(Model model, Table table, Setup setup, Worth worth, Judge judge, Blocks blocks) {}

    /** What one blocking rule gave. */
    public record RuleTally(String rule, long pairs, int runsLeftOut, int largestLeftOut) {}

    Linkage(Run run, Estimation.Estimate estimate, Found found) {
        this.run = run;
        this.estimate = estimate;
        this.found = found;
    }

    /** Pairs kept. */
    public int size() {
        return found.size;
    }

    /** Row of the pair's first record. */
    public int left(int pair) {
        return found.left[pair];
    }

    /** Row of the pair's second record, in the right list where there is one. */
    public int right(int pair) {
        return found.right[pair] - rightFrom();
    }

    /** Total weight in bits, prior included. */
    public double weight(int pair) {
        return found.weights[pair];
    }

    /** 0 to 1, as far as the model's assumptions hold. */
    public double probability(int pair) {
        return Odds.probability(found.weights[pair]);
    }

    public String leftId(int pair) {
        return run.table.id(found.left[pair]);
    }

    public String rightId(int pair) {
        return run.table.id(found.right[pair]);
    }

    /** Candidate pairs that were compared, each once. */
    public long compared() {
        return found.compared;
    }

    /** Matches expected among all pairs there could be. */
    public double expectedMatches() {
        return estimate.matches();
    }

    /** What each blocking rule gave, in order. */
    public List<RuleTally> tallies() {
        return run.blocks.tallies().stream()
                .map(t -> new RuleTally(t.rule(), t.pairs(), t.runsLeftOut(), t.largestLeftOut()))
                .toList();
    }

    /** The model with the probabilities that were used, so that a judgement can be explained again. */
    public Model model() {
        var comparisons = new ArrayList<Comparison>();
        var p = estimate.probabilities();
        for (var c = 0; c < run.setup.comparisons.size(); c++) {
            var comparison = run.setup.comparisons.get(c);
            var levels = new ArrayList<Comparison.Level>();
            for (var i = 0; i < comparison.levels().size(); i++) {
                var level = comparison.levels().get(i);
                levels.add(new Comparison.Level(level.test(), p.m()[c][i + 1], p.u()[c][i + 1], level.label()));
            }
            comparisons.add(comparison.with(levels));
        }
        var model = run.model;
        return new Model(
                model.name(), model.version(), model.thresholds(), model.evidence(), model.blocks(), comparisons);
    }

    /** The names of the fields compared, in the order of {@link #points}. */
    public List<String> fields() {
        return run.setup.comparisons.stream().map(c -> c.field().key()).toList();
    }

    /** Points of each field for a pair, in bits; 0 where either record has no value. */
    public double[] points(int pair) {
        return points(found.left[pair], found.right[pair], found.patterns[pair]);
    }

    private double[] points(int a, int b, long pattern) {
        var points = new double[run.setup.comparisons.size()];
        for (var c = 0; c < points.length; c++) {
            var level = Pattern.level(pattern, c);
            points[c] = level == 0 ? 0 : run.worth.weight(c, level) + run.worth.rarity(c, level, a, b);
        }
        return points;
    }

    /** Whether the blocking rules find a pair of rows, compared or not. */
    public boolean isCandidate(int left, int right) {
        return !finders(left, right).isEmpty();
    }

    private List<String> finders(int left, int right) {
        return run.blocks.findersOf(left, right + rightFrom());
    }

    /** Why two records, found or not, are thought to be one or not. */
    public Explanation explain(int left, int right) {
        var a = left;
        var b = right + rightFrom();
        var scorer = new Scorer(run.setup.comparer(), run.worth, Double.NEGATIVE_INFINITY);
        scorer.weigh(a, b);
        var pattern = scorer.pattern();
        var points = points(a, b, pattern);
        var lines = new ArrayList<Explanation.Line>();
        for (var c = 0; c < points.length; c++) {
            lines.add(line(c, a, b, Pattern.level(pattern, c), points[c]));
        }
        var taken = run.judge.takenByRelations(a, b, pattern);
        run.judge
                .likeliestRelation(a, b, pattern)
                .filter(_ -> taken < -TOLD_FROM)
                .ifPresent(name -> lines.add(new Explanation.Line("relation", "", "", "may be " + name, taken, 0)));
        var remarks = run.judge.remarks(a, b, pattern);
        var weight = raised(a, b, run.judge.settle(a, b, pattern), remarks);
        return new Explanation(
                run.model.name() + " " + run.model.version(),
                List.of(run.table.id(a), run.table.id(b)),
                new Explanation.Sum(run.worth.prior(), weight, Odds.probability(weight)),
                run.model.thresholds(),
                lines,
                remarks,
                finders(left, right));
    }

    /** The weight of a pair that was joined over a third record, with a remark; else as it is. */
    private double raised(int a, int b, double weight, List<String> remarks) {
        for (var i = 0; i < found.size; i++) {
            var low = Math.min(found.left[i], found.right[i]);
            var high = Math.max(found.left[i], found.right[i]);
            if (found.via[i] != 0 && low == Math.min(a, b) && high == Math.max(a, b)) {
                remarks.add("Raised: both are joined to record " + run.table.id(found.via[i] - 1)
                        + ", and their own points speak for it.");
                return found.weights[i];
            }
        }
        return weight;
    }

    private Explanation.Line line(int c, int a, int b, int level, double points) {
        var comparison = run.setup.comparisons.get(c);
        var column = java.util.Objects.requireNonNull(run.table.column(comparison.field()));
        var first = column.codes()[a];
        var second = column.codes()[b];
        return new Explanation.Line(
                comparison.field().key(),
                column.words().text(first),
                column.words().text(second),
                level == 0
                        ? first == 0 || second == 0 ? "not given in both" : "alike, as both are made of one name"
                        : comparison.levels().get(level - 1).label(),
                points,
                first != 0 && first == second && comparison.rarity() ? occurrences(column.codes(), first) : 0);
    }

    private static int occurrences(int[] codes, int code) {
        var n = 0;
        for (var each : codes) {
            n += each == code ? 1 : 0;
        }
        return n;
    }

    private int rightFrom() {
        return run.table.split() == run.table.rows() ? 0 : run.table.split();
    }
}
