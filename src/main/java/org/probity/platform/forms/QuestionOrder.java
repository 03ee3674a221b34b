package org.probity.platform.forms;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The place of a field among a form's questions, which is the order of the record's components. */
record QuestionOrder(List<Integer> places) implements Comparable<QuestionOrder> {

    static QuestionOrder of(@Nullable Object form, String path) {
        List<Integer> places = new ArrayList<>();
        Class<?> type = form == null ? null : form.getClass();
        for (String step : path.split("\\.", -1)) {
            int bracket = step.indexOf('[');
            String name = bracket < 0 ? step : step.substring(0, bracket);
            RecordComponent component = component(type, name, places);
            if (bracket >= 0) {
                String key = step.substring(bracket + 1, step.length() - 1);
                places.add(key.chars().allMatch(Character::isDigit) && !key.isEmpty() ? Integer.parseInt(key) : 0);
            }
            type = component == null ? null : memberType(component, bracket >= 0);
        }
        return new QuestionOrder(places);
    }

    private static @Nullable RecordComponent component(@Nullable Class<?> type, String name, List<Integer> places) {
        RecordComponent[] all = type == null ? null : type.getRecordComponents();
        for (int i = 0; all != null && i < all.length; i++) {
            if (all[i].getName().equals(name)) {
                places.add(i);
                return all[i];
            }
        }
        places.add(Integer.MAX_VALUE);
        return null;
    }

    private static @Nullable Class<?> memberType(RecordComponent component, boolean indexed) {
        if (!indexed) {
            return component.getType();
        }
        return component.getGenericType() instanceof java.lang.reflect.ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> member
                ? member
                : null;
    }

    @Override
    public int compareTo(QuestionOrder other) {
        for (int i = 0; i < Math.min(places.size(), other.places.size()); i++) {
            int order = places.get(i).compareTo(other.places.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(places.size(), other.places.size());
    }
}
