package org.probity.register.definition;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.MoneyInput;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads what was typed on one question page into the details, field by field, and says what is wrong in the field's own words. */
@Component
public class Answers {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,6}(\\.\\d{1,4})?");

    private final Validator validator;

    Answers(Validator validator) {
        this.validator = validator;
    }

    /**
     * The details with the page's answers in place of the earlier ones; faults go to {@code errors}, and a fault leaves the
     * earlier answer as it was.
     *
     * @param typed the raw parameters by name; a date has three
     */
    public <D extends Record> ObjectNode read(
            Register<D> register,
            Question<D> question,
            Map<String, List<String>> typed,
            ObjectNode before,
            Errors errors) {
        ObjectNode after = before.deepCopy();
        for (Field<D> field : question.fields()) {
            switch (read(field, typed)) {
                case Typed.Answer answer -> after.set(field.name(), answer.value());
                case Typed.Nothing _ -> after.remove(field.name());
                case Typed.Wrong wrong ->
                    reject(errors, wrong.at() == null ? field.name() : field.name() + "." + wrong.at(), wrong.words());
            }
        }
        D details = Details.as(register.detailsType(), after);
        question.fields().forEach(field -> owed(details, after, field, errors));
        question.fields().forEach(field -> validate(details, field, errors));
        clashes(register, details, question.fields(), errors);
        return after;
    }

    /** Faults of a whole declaration: everything asked is answered, and every answer is in order. */
    public <D extends Record> void complete(Register<D> register, ObjectNode details, Errors errors) {
        D all = Details.as(register.detailsType(), details);
        register.questions().stream()
                .filter(question -> question.asked().test(all))
                .flatMap(question -> question.fields().stream())
                .forEach(field -> {
                    owed(all, details, field, errors);
                    validate(all, field, errors);
                });
        clashes(register, all, register.fields(), errors);
    }

    /** What was typed wrongly is not also missing. */
    private static <D extends Record> void owed(D details, ObjectNode answered, Field<D> field, Errors errors) {
        String missing = field.missing();
        boolean wrong = errors.getFieldErrors().stream()
                .map(FieldError::getField)
                .anyMatch(path -> path.equals(field.name()) || path.startsWith(field.name() + "."));
        if (missing != null && !wrong && !answered.has(field.name()) && field.isOwed(details)) {
            errors.rejectValue(field.name(), "NotGiven", missing);
        }
    }

    private static <D extends Record> void clashes(
            Register<D> register, D details, List<Field<D>> asked, Errors errors) {
        if (errors.hasErrors()) {
            return;
        }
        register.clashes(details).forEach((name, words) -> {
            if (asked.stream().anyMatch(field -> field.name().equals(name))) {
                reject(errors, name, words);
            }
        });
    }

    private <D extends Record> void validate(D details, Field<D> field, Errors errors) {
        if (errors.hasFieldErrors(field.name())) {
            return;
        }
        validator.validateProperty(details, field.name()).stream()
                .map(ConstraintViolation::getMessage)
                .sorted()
                .findFirst()
                .ifPresent(words -> reject(errors, field.name(), words));
    }

    private static void reject(Errors errors, String path, String words) {
        errors.rejectValue(path, "Wrong", words);
    }

    static Typed read(Field<?> field, Map<String, List<String>> typed) {
        List<String> given = typed.getOrDefault(field.name(), List.of()).stream()
                .filter(text -> !text.isBlank())
                .toList();
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> given.isEmpty() ? new Typed.Nothing() : text(field, given.getFirst());
            case RADIOS, SELECT -> given.isEmpty() ? new Typed.Nothing() : chosen(field, given.subList(0, 1));
            case CHECKBOXES -> given.isEmpty() ? new Typed.Nothing() : chosen(field, given);
            case MONEY -> money(field, given.isEmpty() ? null : given.getFirst());
            case HOURS -> given.isEmpty() ? new Typed.Nothing() : hours(field, given.getFirst());
            case DATE -> date(field, typed);
        };
    }

    private static Typed text(Field<?> field, String given) {
        // browsers send a line end as two characters; PostgreSQL refuses the null character
        String text = given.replace("\r\n", "\n").replace("\0", "").strip();
        int most = field.kind().most();
        return text.codePointCount(0, text.length()) > most
                ? new Typed.Wrong(
                        null, field.called() + " must be " + String.format("%,d", most) + " characters or fewer")
                : new Typed.Answer(JSON.stringNode(text));
    }

    private static Typed chosen(Field<?> field, List<String> given) {
        if (!field.offers(given)) {
            return new Typed.Wrong(null, "Select one of the answers offered");
        }
        if (field.kind() != Field.Kind.CHECKBOXES) {
            return new Typed.Answer(JSON.stringNode(given.getFirst()));
        }
        ArrayNode all = JSON.arrayNode();
        given.stream().distinct().forEach(all::add);
        return new Typed.Answer(all);
    }

    private static Typed hours(Field<?> field, String given) {
        String number = given.strip();
        return DECIMAL.matcher(number).matches()
                ? new Typed.Answer(JSON.numberNode(new BigDecimal(number)))
                : new Typed.Wrong(null, field.called() + " must be a number, like 8 or 7.5");
    }

    private static Typed money(Field<?> field, @Nullable String given) {
        return switch (MoneyInput.read(given)) {
            case MoneyInput.Reading.Empty _ -> new Typed.Nothing();
            case MoneyInput.Reading.Given amount -> new Typed.Answer(JSON.numberNode(amount.pence()));
            case MoneyInput.Reading.Wrong wrong -> new Typed.Wrong(null, field.called() + " " + wrong.words());
        };
    }

    private static Typed date(Field<?> field, Map<String, List<String>> typed) {
        DateInput boxes = new DateInput(
                first(typed, field.name() + ".day"),
                first(typed, field.name() + ".month"),
                first(typed, field.name() + ".year"));
        return switch (boxes.reading()) {
            case DateInput.Reading.Empty _ -> new Typed.Nothing();
            case DateInput.Reading.Given given ->
                new Typed.Answer(JSON.stringNode(given.date().toString()));
            case DateInput.Reading.Wrong wrong -> new Typed.Wrong(wrong.box(), field.called() + " " + wrong.words());
        };
    }

    private static @Nullable String first(Map<String, List<String>> typed, String name) {
        List<String> all = typed.getOrDefault(name, new ArrayList<>());
        return all.isEmpty() ? null : all.getFirst();
    }

    /** What one field's boxes say. */
    sealed interface Typed {
        record Nothing() implements Typed {}

        record Answer(JsonNode value) implements Typed {}

        record Wrong(@Nullable String at, String words) implements Typed {}
    }
}
