package org.probity.linkage;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.probity.linkage.block.Blocks;
import org.probity.linkage.block.KeyParts;
import org.probity.linkage.score.Estimation;
import org.probity.linkage.score.Odds;
import org.probity.linkage.score.PatternCounts;
import org.probity.linkage.score.Probabilities;
import org.probity.linkage.score.Scorer;
import org.probity.linkage.score.Seen;
import org.probity.linkage.score.Worth;

/** Links two lists of records, or finds the doubles of one. Uses all cores; holds cleaned columns, keys and found pairs in memory. */
public final class Linker {

    /** Candidates looked at for estimation; of more, an even sample is taken. */
    private static final long ESTIMATED_FROM = 2_000_000;

    private final Model model;
    private final Options options;

    /**
     * @param budget candidate pairs at most; 0 for a hundred a record, but at least two million
     * @param estimate whether m, u and the number of matches are estimated from the records; else the model's own are kept
     * @param closing whether, within one list, records joined to the same third record are joined too
     * @param least probability from which a pair is kept in the result, 0 to 1
     * @param seed of the random pairs
     * @param progress told what is being done, a line each
     */
    public record Options(
            long budget, boolean estimate, boolean closing, double least, long seed, Consumer<String> progress) {

        private static final long LEAST_BUDGET = 2_000_000;
        private static final long PAIRS_A_RECORD = 100;

        /** Estimation on, budget by the number of records, pairs kept from a model's "look" threshold. */
        public static Options standard(Model model) {
            return new Options(0, true, true, model.thresholds().look(), 20121218, _ -> {});
        }

        public Options keepingFrom(double probability) {
            return new Options(budget, estimate, closing, probability, seed, progress);
        }

        public Options telling(Consumer<String> listener) {
            return new Options(budget, estimate, closing, least, seed, listener);
        }

        long budgetFor(int rows) {
            return budget > 0 ? budget : Math.max(LEAST_BUDGET, rows * PAIRS_A_RECORD);
        }
    }

    public Linker(Model model, Options options) {
        this.model = model;
        this.options = options;
    }

    /** Finds the pairs within one list. */
    public Linkage dedupe(Records records) {
        return link(records, null);
    }

    /** Finds the pairs across two lists; with no right list, within the left. */
    public Linkage link(Records left, @Nullable Records right) {
        return link(clean(left, right));
    }

    /** Lists as cleaned columns, to be linked more than once. */
    public static final class Cleaned {

        private final Table table;

        private Cleaned(Table table) {
            this.table = table;
        }
    }

    /** Cleans the fields that the model compares. */
    public Cleaned clean(Records left, @Nullable Records right) {
        return new Cleaned(new Table(left, right, model));
    }

    /** Finds the pairs of lists that were cleaned for this model. */
    public Linkage link(Cleaned cleaned) {
        var table = cleaned.table;
        var setup = new Setup(table, model);
        if (setup.comparisons.isEmpty()) {
            throw new IllegalArgumentException(
                    "None of the fields that the model " + model.name() + " compares has a value in the records.");
        }
        options.progress.accept("cleaned %,d records".formatted(table.rows()));
        var blocks = setup.blocks(options.budgetFor(table.rows()));
        var candidates =
                blocks.tallies().stream().mapToLong(Blocks.Tally::pairs).sum();
        options.progress.accept("blocking gives at most %,d pairs".formatted(candidates));
        var looks = options.estimate && table.pairs() >= 1 ? look(setup, blocks, candidates) : null;
        var estimate = looks == null ? shipped(table, setup) : estimate(table, setup, looks);
        options.progress.accept("about %,.0f matches expected".formatted(estimate.matches()));
        var prior = Odds.bits(estimate.matches() / Math.max(1, table.pairs() - estimate.matches()));
        var worth = setup.worth(estimate.probabilities(), prior);
        var judge = new Judge(setup, worth, model, estimate);
        var least = Odds.weight(Math.clamp(options.least, 1e-9, 1 - 1e-9));
        Supplier<Found> finder = () -> new Found(new Scorer(setup.comparer(), worth, least), judge, least);
        var found = finder.get().with(pieces(table, blocks, looks, finder, worth));
        if (table.split() == table.rows() && options.closing) {
            var scorer = new Scorer(setup.comparer(), worth, Double.NEGATIVE_INFINITY);
            new Closing(table.rows(), model, judge, scorer).close(found);
        }
        return new Linkage(new Linkage.Run(model, table, setup, worth, judge, blocks), estimate, found);
    }

    /** What was looked at already is not compared again; an empty list meets nobody. */
    private static List<Found> pieces(
            Table table, Blocks blocks, @Nullable Looks looks, Supplier<Found> finder, Worth worth) {
        if (table.pairs() < 1) {
            return List.of();
        }
        return looks != null && looks.areAll()
                ? looks.looks.stream()
                        .map(look -> finder.get().of(look.seen, worth))
                        .toList()
                : blocks.visit(finder);
    }

    private Estimation.Estimate shipped(Table table, Setup setup) {
        return new Estimation.Estimate(
                setup.shipped(), Math.max(1, Math.min(table.pairs() / 2, Math.sqrt(table.pairs()))), setup.relations());
    }

    /** @param chance what is known before the candidates are looked at; @param every how many candidates one that was looked at stands for */
    private record Looks(Probabilities chance, long every, List<Look> looks) {

        /** Whether every candidate was looked at, so that none need be compared again. */
        boolean areAll() {
            return every == 1;
        }

        PatternCounts counts() {
            var counts = new PatternCounts();
            looks.forEach(look -> look.seen.each((_, _, pattern, rarity) -> counts.add(pattern, rarity, every)));
            return counts;
        }
    }

    private Looks look(Setup setup, Blocks blocks, long candidates) {
        var chance = setup.withChance(options.seed);
        var every = Math.max(1, candidates / ESTIMATED_FROM);
        var worth = setup.worth(chance, 0);
        var looks = blocks.visit(() -> new Look(new Scorer(setup.comparer(), worth, Double.NEGATIVE_INFINITY), every));
        return new Looks(chance, every, looks);
    }

    private Estimation.Estimate estimate(Table table, Setup setup, Looks looks) {
        var fixed = new boolean[setup.comparisons.size()];
        for (var c = 0; c < fixed.length; c++) {
            fixed[c] = setup.comparisons.get(c).fixed();
        }
        var settings = new Estimation.Settings(table.pairs(), SEEN, 1, fixed, setup.relations());
        return new Estimation(settings).run(looks.chance, looks.counts());
    }

    /** Weight of the shipped match probabilities, in matches. */
    private static final double SEEN = 50;

    /** Looks at one candidate in every so many, chosen by the pair itself. */
    private static final class Look implements Blocks.Visitor {

        private final Scorer scorer;
        private final long every;
        private final Seen seen = new Seen();

        Look(Scorer scorer, long every) {
            this.scorer = scorer;
            this.every = every;
        }

        @Override
        public void pair(int a, int b) {
            if (every == 1 || Long.remainderUnsigned(KeyParts.mix((long) a << 32 | b), every) == 0) {
                scorer.look(a, b);
                seen.add(a, b, scorer.pattern(), scorer.rarity());
            }
        }
    }
}
