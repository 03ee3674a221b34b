package org.probity.register.pages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.Fields;
import org.probity.platform.words.Words;
import org.probity.register.definition.Details;
import org.probity.register.definition.Field;
import org.probity.register.definition.Register;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers as the boxes of a form show them, and as words. */
public final class Boxes {

    private Boxes() {}

    /** The boxes filled with what was answered. */
    public static MapBindingResult answered(List<? extends Field<?>> fields, ObjectNode details) {
        Map<String, Object> boxes = new HashMap<>();
        for (Field<?> field : fields) {
            JsonNode answer = details.path(field.name());
            if (answer.isMissingNode()) {
                continue;
            }
            if (field.kind() == Field.Kind.DATE) {
                date(boxes, field.name(), DateInput.of(LocalDate.parse(answer.asString())));
            } else if (field.kind() == Field.Kind.MONEY) {
                boxes.put(field.name(), pounds(answer));
            } else if (answer.isArray()) {
                List<String> all = new ArrayList<>();
                answer.forEach(one -> all.add(one.asString()));
                boxes.put(field.name(), all);
            } else {
                boxes.put(field.name(), answer.asString());
            }
        }
        return new MapBindingResult(boxes, Fields.FORM);
    }

    /** The boxes as they were typed, right or wrong. */
    public static MapBindingResult typed(List<? extends Field<?>> fields, Map<String, List<String>> typed) {
        // in the order of the questions, so that faults are told in it
        Map<String, Object> boxes = new LinkedHashMap<>();
        fields.forEach(field -> boxes.put(field.name(), ""));
        boxes.putAll(typed);
        for (Field<?> field : fields) {
            if (field.kind() == Field.Kind.DATE) {
                String name = field.name();
                date(
                        boxes,
                        name,
                        new DateInput(
                                first(typed, name + ".day"),
                                first(typed, name + ".month"),
                                first(typed, name + ".year")));
            }
        }
        return new MapBindingResult(boxes, Fields.FORM);
    }

    public static void put(Model model, BindingResult boxes) {
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + Fields.FORM, boxes);
    }

    /** An answer in words; empty where there is none. */
    public static String words(Field<?> field, ObjectNode details) {
        JsonNode answer = details.path(field.name());
        if (answer.isMissingNode()) {
            return "";
        }
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> answer.asString();
            case MONEY -> Words.money(answer.asLong());
            case HOURS -> answer.decimalValue().stripTrailingZeros().toPlainString();
            case DATE -> Words.date(LocalDate.parse(answer.asString()));
            case RADIOS, SELECT -> field.words(answer.asString());
            case CHECKBOXES -> {
                List<String> all = new ArrayList<>();
                answer.forEach(one -> all.add(field.words(one.asString())));
                yield Words.list(all);
            }
        };
    }

    /** Pence as they are typed: "25" or "25.50". */
    public static String pounds(JsonNode pence) {
        BigDecimal pounds = BigDecimal.valueOf(pence.asLong(), 2);
        return pounds.stripTrailingZeros().scale() <= 0 ? pounds.toBigInteger().toString() : pounds.toString();
    }

    /** Every question that applies, with its answer in words. */
    public static <D extends Record> List<EntryView.Line> lines(Register<D> register, ObjectNode details) {
        D typed = Details.as(register.detailsType(), details);
        return register.questions().stream()
                .filter(question -> question.asked().test(typed))
                .flatMap(question -> question.fields().stream()
                        .map(field -> new EntryView.Line(
                                field.called(),
                                field.label(),
                                words(field, details),
                                question.key(),
                                field.optional())))
                .toList();
    }

    private static void date(Map<String, Object> boxes, String name, DateInput input) {
        boxes.put(name, input);
        boxes.put(name + ".day", input.day() == null ? "" : input.day());
        boxes.put(name + ".month", input.month() == null ? "" : input.month());
        boxes.put(name + ".year", input.year() == null ? "" : input.year());
    }

    private static String first(Map<String, List<String>> typed, String name) {
        List<String> all = typed.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }
}
