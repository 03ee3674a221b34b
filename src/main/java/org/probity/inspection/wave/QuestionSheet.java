package org.probity.inspection.wave;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.probity.exchange.SheetRow;
import org.probity.inspection.load.Headings;
import org.probity.inspection.load.RowFault;
import org.probity.inspection.wave.Wave.Question;

/** The sheet of questions: one row each. Pure; faults carry the row's number. */
public final class QuestionSheet {

    static final String KEY = "Question";
    static final String WORDING = "Wording";
    static final String SAME_AS = "Same as";
    static final String ANSWERS = "Answers";
    static final String COUNTED = "Counted";
    static final String STATEMENT = "Counted means";

    private static final Pattern SHORT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,59}");
    private static final String BETWEEN = ";";

    /** What was read; questions with faults are not among them. */
    public record Read(List<Question> questions, List<RowFault> faults) {}

    private QuestionSheet() {}

    public static List<String> headings() {
        return List.of(KEY, WORDING, SAME_AS, ANSWERS, COUNTED, STATEMENT);
    }

    static Read read(List<SheetRow> rows) {
        Headings headings = new Headings(rows.getFirst());
        Optional<RowFault> missing = headings.missing(List.of(KEY, WORDING, ANSWERS, COUNTED, STATEMENT));
        if (missing.isPresent()) {
            return new Read(List.of(), List.of(missing.get()));
        }
        List<Question> questions = new ArrayList<>();
        List<RowFault> faults = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (SheetRow row : rows.subList(1, rows.size())) {
            Question question = question(questions.size() + 1, headings, row);
            String fault = fault(question);
            Integer key = seen.putIfAbsent("key " + question.key(), row.number());
            Integer thread = seen.putIfAbsent("thread " + question.thread(), row.number());
            if (fault != null) {
                faults.add(new RowFault(row.number(), fault));
            } else if (key != null || thread != null) {
                faults.add(new RowFault(
                        row.number(), "This question stands in row " + (key == null ? thread : key) + " already"));
            } else {
                questions.add(question);
            }
        }
        return new Read(questions, faults);
    }

    private static Question question(int number, Headings headings, SheetRow row) {
        String key = headings.cell(row, KEY);
        String same = headings.cell(row, SAME_AS);
        return new Question(
                number,
                key,
                same.isEmpty() ? key : same,
                headings.cell(row, WORDING),
                parts(headings.cell(row, ANSWERS)),
                parts(headings.cell(row, COUNTED)),
                headings.cell(row, STATEMENT));
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split(BETWEEN))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static @Nullable String fault(Question question) {
        Set<String> answers = new HashSet<>(question.answers());
        if (!SHORT.matcher(question.key()).matches()
                || !SHORT.matcher(question.thread()).matches()) {
            return "Question and Same as must be letters, digits, hyphens and underscores, like Q12";
        }
        if (question.wording().isEmpty()) {
            return "Wording is missing: give it exactly as it was asked";
        }
        if (question.answers().size() < 2) {
            return "Answers must be two or more, parted by semicolons";
        }
        if (answers.size() < question.answers().size()) {
            return "An answer is there twice";
        }
        if (question.counted().isEmpty() || question.counted().size() >= answers.size()) {
            return "Counted must be one or more of the answers, and not all of them";
        }
        for (String counted : question.counted()) {
            if (!answers.contains(counted)) {
                return "\u201c" + counted + "\u201d is counted and is not among the answers";
            }
        }
        return question.statement().isEmpty() ? "Counted means is missing: say in words what those answers say" : null;
    }
}
