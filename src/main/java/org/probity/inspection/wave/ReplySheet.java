package org.probity.inspection.wave;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.probity.exchange.SheetRow;
import org.probity.inspection.load.ForceNames;
import org.probity.inspection.load.Headings;
import org.probity.inspection.load.RowFault;
import org.probity.inspection.wave.Wave.Question;

/** The sheet of replies: one row each. Pure; a row is read whole or named with what to put right. */
public final class ReplySheet {

    static final String WEIGHT = "Weight";
    static final String FORCE = "Force";
    static final String REGION = "Region";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{1,12})?");

    /** @param replies those without fault */
    public record Read(List<Reply> replies, List<RowFault> faults) {}

    private final List<Question> questions;
    private final ForceNames forces;
    private final Map<String, Map<String, Integer>> answers = new HashMap<>();

    ReplySheet(List<Question> questions, ForceNames forces) {
        this.questions = questions;
        this.forces = forces;
        for (Question question : questions) {
            Map<String, Integer> numbers = new HashMap<>();
            for (int at = 0; at < question.answers().size(); at++) {
                numbers.put(question.answers().get(at).toLowerCase(Locale.UK), at + 1);
            }
            answers.put(question.key(), numbers);
        }
    }

    Read read(List<SheetRow> rows) {
        Headings headings = new Headings(rows.getFirst());
        List<RowFault> faults = new ArrayList<>(columns(headings, rows.getFirst()));
        List<Reply> replies = new ArrayList<>();
        if (faults.isEmpty()) {
            for (SheetRow row : rows.subList(1, rows.size())) {
                List<String> words = new ArrayList<>();
                Reply reply = reply(headings, row, words);
                if (reply == null) {
                    faults.add(new RowFault(row.number(), String.join(". ", words)));
                } else {
                    replies.add(reply);
                }
            }
        }
        return new Read(replies, faults);
    }

    /** A column that is nobody's would be lost, so it is a fault as much as one that is missing. */
    private List<RowFault> columns(Headings headings, SheetRow first) {
        List<String> needed = new ArrayList<>(List.of(WEIGHT));
        questions.forEach(question -> needed.add(question.key()));
        Optional<RowFault> missing = headings.missing(needed);
        if (missing.isPresent()) {
            return List.of(missing.get());
        }
        Set<String> known = new HashSet<>();
        List.of(WEIGHT, FORCE, REGION).forEach(each -> known.add(each.toLowerCase(Locale.UK)));
        questions.forEach(question -> known.add(question.key().toLowerCase(Locale.UK)));
        return first.cells().stream()
                .filter(heading -> !heading.isEmpty() && !known.contains(heading.toLowerCase(Locale.UK)))
                .map(heading -> new RowFault(
                        1,
                        "The column \u201c" + heading
                                + "\u201d is no question of the sheet of questions: take it out, or add the question"))
                .toList();
    }

    private @Nullable Reply reply(Headings headings, SheetRow row, List<String> faults) {
        double weight = weight(headings.cell(row, WEIGHT), faults);
        String force = headings.cell(row, FORCE);
        Optional<String> body = forces.find(force);
        if (!force.isEmpty() && body.isEmpty()) {
            faults.add("\u201c" + force + "\u201d is not the name of a force");
        }
        List<Integer> chosen = new ArrayList<>();
        for (Question question : questions) {
            chosen.add(answer(question, headings.cell(row, question.key()), faults));
        }
        if (faults.isEmpty() && chosen.stream().allMatch(answer -> answer == 0)) {
            faults.add("No question is answered in this row");
        }
        String region = headings.cell(row, REGION);
        return faults.isEmpty()
                ? new Reply(row.number(), weight, body.orElse(null), region.isEmpty() ? null : region, chosen)
                : null;
    }

    private static double weight(String cell, List<String> faults) {
        double weight = NUMBER.matcher(cell).matches() ? Double.parseDouble(cell) : 0;
        if (weight <= 0) {
            faults.add(
                    cell.isEmpty()
                            ? "Weight is missing"
                            : "Weight must be a number above 0, like 1.25, and not \u201c" + cell + "\u201d");
        }
        return weight;
    }

    private int answer(Question question, String cell, List<String> faults) {
        if (cell.isEmpty()) {
            return 0;
        }
        Integer number = answers.getOrDefault(question.key(), Map.of()).get(cell.toLowerCase(Locale.UK));
        if (number == null) {
            faults.add("\u201c" + cell + "\u201d is not an answer to " + question.key());
            return 0;
        }
        return number;
    }
}
