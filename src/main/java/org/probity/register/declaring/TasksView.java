package org.probity.register.declaring;

import java.util.List;
import org.probity.decision.Status;
import org.probity.register.Entries;
import org.probity.register.Entry;
import org.probity.register.definition.Details;
import org.probity.register.definition.Field;
import org.probity.register.definition.Question;
import org.probity.register.definition.Register;
import tools.jackson.databind.node.ObjectNode;

/**
 * The list of tasks of a declaration.
 *
 * @param answering whether it was sent and changes were asked
 */
public record TasksView(
        String base,
        String title,
        String nature,
        String entryWord,
        List<Task> tasks,
        long done,
        boolean answering,
        long keepsDays) {

    /** One question page. */
    public record Task(String key, String name, boolean done) {}

    static <D extends Record> TasksView of(Register<D> register, Entry entry) {
        D details = Details.as(register.detailsType(), entry.details());
        List<Task> tasks = register.questions().stream()
                .filter(question -> question.asked().test(details))
                .map(question ->
                        new Task(question.key(), question.task(), answered(question, details, entry.details())))
                .toList();
        return new TasksView(
                DeclarePages.base(register, entry),
                register.title(),
                entry.nature().word(),
                register.entryWord(),
                tasks,
                tasks.stream().filter(Task::done).count(),
                entry.status() == Status.CHANGES_ASKED,
                Entries.DRAFTS_KEEP.toDays());
    }

    public boolean complete() {
        return done == tasks.size();
    }

    /** The page that follows a question: the next one not answered, or check answers. */
    static <D extends Record> String next(Register<D> register, Entry entry, ObjectNode details, String after) {
        D typed = Details.as(register.detailsType(), details);
        List<Question<D>> asked = register.questions().stream()
                .filter(question -> question.asked().test(typed))
                .toList();
        boolean passed = false;
        for (Question<D> question : asked) {
            if (passed && !answered(question, typed, details)) {
                return question.key();
            }
            passed = passed || question.key().equals(after);
        }
        boolean complete = asked.stream().allMatch(question -> answered(question, typed, details));
        return complete ? "check" : "";
    }

    private static <D extends Record> boolean answered(Question<D> question, D typed, ObjectNode details) {
        return question.fields().stream()
                .filter(field -> field.isOwed(typed))
                .map(Field::name)
                .allMatch(details::has);
    }
}
