package org.probity.register.definition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.probity.decision.Workflow;
import org.probity.platform.forms.Choice;

/** The definition of one register; from it the engine draws every page and file. A bean of the module that owns it. */
public interface Register<D extends Record> {

    /** As it stands in addresses and tables: {@code interests}. */
    String key();

    /** One of it, in the address of its question pages: {@code interest}. */
    String declaredAs();

    /** Its name in the permissions table: {@code interest_entry}. */
    String objectClass();

    /** Two letters that begin every reference: {@code BI}. */
    String prefix();

    /** "Second jobs and business interests". */
    String title();

    /** One entry in the middle of a sentence: "application". */
    String entryWord();

    /** The entry word where a sentence begins. */
    default String entryTitle() {
        return entryWord().substring(0, 1).toUpperCase(Locale.UK) + entryWord().substring(1);
    }

    RegisterTexts texts();

    Class<D> detailsType();

    Workflow workflow();

    /** Whether all is asked on one form and then checked, as things done often are; the others have a list of tasks. */
    default boolean oneForm() {
        return false;
    }

    /** Whether an entry in force is renewed, or told to have changed, by another one. */
    default boolean renewable() {
        return false;
    }

    /** What is asked, in order; one page each. */
    List<Question<D>> questions();

    /** What a list shows in its second column, such as the name of the business. */
    String headline(D details);

    /** What lists filter by: the code of its kind, one of {@link #categories()}. */
    String category(D details);

    List<Choice> categories();

    /** People and organisations that screening may read. */
    List<Party> parties(D details);

    /** The day that it is about, whose rule applies to it; null where it is that of sending. */
    default @Nullable LocalDate happenedOn(D details) {
        return null;
    }

    /** The answer that holds that day, which the register office may put right. */
    default Optional<String> dayField() {
        return Optional.empty();
    }

    /** Who decides an entry; empty leaves it to the force's settings for the register. */
    default Optional<Route> route(Declared<D> declared) {
        return Optional.empty();
    }

    /** Answers that cannot stand together: what is said, by the field that it is said at. */
    default Map<String, String> clashes(D details) {
        return Map.of();
    }

    /** The force's rule of the day that is shown beside a field; null beside most. */
    default @Nullable Rulebook rulebook(
            String field, String body, LocalDate on, Function<String, Optional<String>> settings) {
        return null;
    }

    /** What figures may know of a version of an entry: codes, dates and digests; never a name or what somebody wrote. */
    default Map<String, String> counted(Declared<D> declared) {
        return Map.of();
    }

    /** Answers that a new form begins with, by the name of the box. */
    default Map<String, String> prefilled(Map<String, String> address, LocalDate today) {
        return Map.of();
    }

    /** The boxes of a date, filled: for forms that begin with one. */
    static Map<String, String> day(String field, LocalDate date) {
        Map<String, String> boxes = new HashMap<>();
        boxes.put(field + ".day", String.valueOf(date.getDayOfMonth()));
        boxes.put(field + ".month", String.valueOf(date.getMonthValue()));
        boxes.put(field + ".year", String.valueOf(date.getYear()));
        return boxes;
    }

    default List<Field<D>> fields() {
        return questions().stream()
                .flatMap(question -> question.fields().stream())
                .toList();
    }
}
