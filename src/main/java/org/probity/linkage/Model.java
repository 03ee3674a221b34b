package org.probity.linkage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * What is compared and what it is worth. A model has a version: a judgement names the model it was made by, so that it can be
 * explained again after the model has changed.
 *
 * @param blocks rules, each a list of parts: "surname:sound", "birth-date:year"; "swap" first where the order of two is free
 * @param comparisons fields compared, in order
 */
public record Model(
        String name,
        int version,
        Thresholds thresholds,
        Evidence evidence,
        List<List<String>> blocks,
        List<Comparison> comparisons) {

    public Model {
        blocks = blocks.stream().map(List::copyOf).toList();
        comparisons = List.copyOf(comparisons);
    }

    /** @param join from here a pair is said to be one; @param look from here a person should look; both 0 to 1 */
    public record Thresholds(double join, double look) {}

    /**
     * @param kindsNeeded kinds of evidence that must agree before a pair may join
     * @param bitsNeeded bits that an organisation's name must tell before agreement on it counts in full
     * @param kindLimits by kind, the most its comparisons together may add, in bits
     * @param relations strangers who have much in common
     */
    public record Evidence(
            int kindsNeeded, double bitsNeeded, Map<String, Double> kindLimits, List<Relation> relations) {

        public Evidence {
            kindLimits = Map.copyOf(kindLimits);
            relations = List.copyOf(relations);
        }
    }

    /**
     * Strangers who share some fields for a reason: two of one household, twins, father and son.
     *
     * @param name one word a blank, as "two of one household"
     * @param rate how many such pairs there are at least, for each record of the shorter list
     * @param shared the fields on which they agree as often as one person's records do
     */
    public record Relation(String name, double rate, List<Field> shared) {

        private static final double LEAST_PAIRS = 1e-3;

        public Relation {
            shared = List.copyOf(shared);
        }

        /** The relation laid on the comparisons of a run, with the least number of its pairs. */
        org.probity.linkage.score.Relation among(List<Comparison> comparisons, double records) {
            var same = new boolean[comparisons.size()];
            for (var c = 0; c < same.length; c++) {
                same[c] = shared.contains(comparisons.get(c).field());
            }
            return new org.probity.linkage.score.Relation(name, Math.max(LEAST_PAIRS, rate * records), same);
        }
    }

    /** People: names, dates of birth, places, contact details, numbers. */
    public static Model people() {
        return ModelFile.shipped("people.model");
    }

    /** Organisations: names, legal forms, company numbers, places. */
    public static Model organisations() {
        return ModelFile.shipped("organisations.model");
    }

    /** The same model with other thresholds. */
    public Model withJoin(double join) {
        return new Model(
                name, version, new Thresholds(join, Math.min(join, thresholds.look)), evidence, blocks, comparisons);
    }

    /** The fields a file may fill for this model, whole names included. */
    public List<Field> fields() {
        var fields = new LinkedHashSet<Field>();
        comparisons.forEach(comparison -> fields.add(comparison.field()));
        if (fields.contains(Field.SURNAME)) {
            fields.add(Field.NAME);
        }
        return List.copyOf(fields);
    }
}
