package org.probity.register.definition;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.Choice;

/**
 * One thing that is asked.
 *
 * @param name the component of the details record
 * @param label the question, or the label of the box
 * @param called its name in a summary, a list and a file
 * @param missing what is said when nothing is answered; null makes the answer optional
 * @param owed whether it is owed, given the other answers of its page
 */
public record Field<D extends Record>(
        String name,
        String label,
        String called,
        Kind kind,
        List<Choice> choices,
        @Nullable String hint,
        @Nullable String missing,
        Predicate<D> owed) {

    /** How a field is asked and read. */
    public enum Kind {
        TEXT(200),
        LONG_TEXT(2000),
        RADIOS(0),
        CHECKBOXES(0),
        /** One of several, in a closed list. */
        SELECT(0),
        /** Whole pence, typed in pounds. */
        MONEY(0),
        DATE(0),
        /** Hours as a decimal number, such as 7.5. */
        HOURS(0);

        private final int most;

        Kind(int most) {
            this.most = most;
        }

        /** The longest answer in characters; 0 where there is no such limit. */
        public int most() {
            return most;
        }
    }

    public Field {
        choices = List.copyOf(choices);
    }

    public static <D extends Record> Field<D> of(Kind kind, String name, String called, String label) {
        return new Field<>(name, label, called, kind, List.of(), null, null, details -> true);
    }

    public static <D extends Record> Field<D> radios(String name, String called, String label, List<Choice> choices) {
        return new Field<>(name, label, called, Kind.RADIOS, choices, null, null, details -> true);
    }

    public static <D extends Record> Field<D> checkboxes(
            String name, String called, String label, List<Choice> choices) {
        return new Field<>(name, label, called, Kind.CHECKBOXES, choices, null, null, details -> true);
    }

    public static <D extends Record> Field<D> select(String name, String called, String label, List<Choice> choices) {
        return new Field<>(name, label, called, Kind.SELECT, choices, null, null, details -> true);
    }

    public Field<D> hint(String words) {
        return new Field<>(name, label, called, kind, choices, words, missing, owed);
    }

    public Field<D> owed(String ifMissing) {
        return new Field<>(name, label, called, kind, choices, hint, ifMissing, owed);
    }

    /** Owed where the other answers say so. */
    public Field<D> owedWhen(Predicate<D> answers, String ifMissing) {
        return new Field<>(name, label, called, kind, choices, hint, ifMissing, answers);
    }

    /** Whether it must be answered, beside these answers. */
    public boolean isOwed(D details) {
        return missing != null && owed.test(details);
    }

    public boolean optional() {
        return missing == null;
    }

    /** The words of a chosen value; the value itself where it is no longer offered. */
    public String words(String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::words)
                .findFirst()
                .orElse(value);
    }

    boolean offers(List<String> values) {
        return choices.stream().map(Choice::value).collect(Collectors.toSet()).containsAll(values);
    }
}
