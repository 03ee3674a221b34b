package org.probity.register.declaring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.probity.register.Entry;
import org.probity.register.definition.Field;
import org.probity.register.definition.Question;
import org.probity.register.definition.Register;
import org.probity.register.pages.Boxes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Two versions of one page's answers: what was saved meanwhile, and what was typed here; one is kept per field. */
public record CompareView(
        String base,
        String section,
        String key,
        int version,
        List<Difference> differences,
        Map<String, List<String>> typed) {

    /** One field in which they differ. */
    public record Difference(String name, String called, String theirs, String mine) {}

    static CompareView of(
            Register<?> register, Question<?> asked, Entry now, ObjectNode mine, Map<String, List<String>> typed) {
        List<Difference> differences = asked.fields().stream()
                .filter(field -> !now.details().path(field.name()).equals(mine.path(field.name())))
                .map(field -> new Difference(
                        field.name(), field.called(), Boxes.words(field, now.details()), Boxes.words(field, mine)))
                .toList();
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (Field<?> field : asked.fields()) {
            typed.forEach((name, values) -> {
                if (name.equals(field.name()) || name.startsWith(field.name() + ".")) {
                    answers.put(name, values);
                }
            });
        }
        return new CompareView(
                DeclarePages.base(register, now), register.title(), asked.key(), now.version(), differences, answers);
    }

    /** A saved answer as its boxes would send it. */
    static Map<String, List<String>> raw(Field<?> field, ObjectNode details) {
        JsonNode answer = details.path(field.name());
        if (answer.isMissingNode()) {
            return Map.of();
        }
        if (field.kind() == Field.Kind.DATE) {
            LocalDate date = LocalDate.parse(answer.asString());
            return Map.of(
                    field.name() + ".day", List.of(String.valueOf(date.getDayOfMonth())),
                    field.name() + ".month", List.of(String.valueOf(date.getMonthValue())),
                    field.name() + ".year", List.of(String.valueOf(date.getYear())));
        }
        if (field.kind() == Field.Kind.MONEY) {
            return Map.of(field.name(), List.of(Boxes.pounds(answer)));
        }
        List<String> values = new ArrayList<>();
        if (answer.isArray()) {
            answer.forEach(one -> values.add(one.asString()));
        } else {
            values.add(answer.asString());
        }
        return Map.of(field.name(), values);
    }
}
