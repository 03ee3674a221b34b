package org.probity.register.definition;

import java.util.List;
import java.util.function.Predicate;

/**
 * One page of questions.
 *
 * @param key its part of the address
 * @param task what the task list calls it; begins with a verb
 * @param title the page's heading; a page of one field uses the field's own words instead
 * @param asked whether it is asked, given what was answered so far
 */
public record Question<D extends Record>(
        String key, String task, String title, List<Field<D>> fields, Predicate<D> asked) {

    public Question {
        fields = List.copyOf(fields);
    }

    @SafeVarargs
    public static <D extends Record> Question<D> of(String key, String task, String title, Field<D>... fields) {
        return new Question<>(key, task, title, List.of(fields), details -> true);
    }

    public Question<D> when(Predicate<D> answered) {
        return new Question<>(key, task, title, fields, answered);
    }
}
