package org.probity.platform.forms;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** The values and faults of a form's fields as the template shows them: what was typed comes back, right or wrong. */
public final class Fields {

    /** The name of the form in the model, and of its faults. */
    public static final String FORM = "form";

    private final @Nullable BindingResult typed;
    private final Map<String, List<String>> asked;
    private final FormErrors errors;

    private Fields(@Nullable BindingResult typed, Map<String, List<String>> asked) {
        this.typed = typed;
        this.asked = asked;
        this.errors = typed == null ? FormErrors.none() : new FormErrors(faults(typed));
    }

    public static Fields blank() {
        return new Fields(null, Map.of());
    }

    public static Fields of(BindingResult typed) {
        return new Fields(typed, Map.of());
    }

    /** The fields of a filter: what the address asks for. */
    public static Fields chosen(Map<String, List<String>> asked) {
        return new Fields(null, asked);
    }

    /** The fields of the model's {@code form}; blank where a page has none. */
    public static Fields in(Map<String, ?> model) {
        if (model.get(BindingResult.MODEL_KEY_PREFIX + FORM) instanceof BindingResult typed) {
            return of(typed);
        }
        Object form = model.get(FORM);
        return form == null ? blank() : of(new BeanPropertyBindingResult(form, FORM));
    }

    public FormErrors errors() {
        return errors;
    }

    public @Nullable String error(String path) {
        return errors.at(path);
    }

    /** The field's words as typed; empty where nothing was. */
    public String text(String path) {
        List<String> all = texts(path);
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** The chosen values of a field that may have several. */
    public List<String> texts(String path) {
        Object value = value(path);
        if (value == null) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        if (value instanceof Collection<?> several) {
            several.forEach(one -> words.add(String.valueOf(one)));
        } else if (value.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(value); i++) {
                words.add(String.valueOf(Array.get(value, i)));
            }
        } else {
            words.add(String.valueOf(value));
        }
        return words;
    }

    public boolean chosen(String path, String value) {
        return texts(path).contains(value);
    }

    private @Nullable Object value(String path) {
        if (typed == null) {
            return asked.get(path);
        }
        try {
            return typed.getFieldValue(path);
        } catch (BeansException absent) {
            return null; // an unanswered part of the form has no parts of its own
        }
    }

    private static List<FormErrors.Fault> faults(BindingResult typed) {
        List<FormErrors.Fault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        typed.getFieldErrors().stream()
                .sorted(Comparator.comparingInt((FieldError error) -> place(typed, error))
                        .thenComparing((FieldError error) -> QuestionOrder.of(typed.getTarget(), error.getField()))
                        .thenComparingInt(Fields::emptiesFirst)
                        .thenComparing(Fields::words))
                .filter(error -> seen.add(error.getField()))
                .forEach(error -> faults.add(
                        new FormErrors.Fault(error.getField(), elementOf(typed, error.getField()), words(error))));
        for (ObjectError error : typed.getGlobalErrors()) {
            faults.add(new FormErrors.Fault(null, null, words(error)));
        }
        return faults;
    }

    /** Boxes that are no record's stand in the order in which their map holds them. */
    private static int place(BindingResult typed, FieldError error) {
        if (!(typed.getTarget() instanceof Map<?, ?> boxes)) {
            return 0;
        }
        String path = error.getField();
        int dot = path.indexOf('.');
        return new ArrayList<Object>(boxes.keySet()).indexOf(dot < 0 ? path : path.substring(0, dot));
    }

    /** "Enter the reason" says more than "Reason must be …" about a field that is empty. */
    private static int emptiesFirst(FieldError error) {
        String code = String.valueOf(error.getCode());
        return code.startsWith("Not") ? 0 : 1;
    }

    private static String words(ObjectError error) {
        if (error instanceof FieldError field && field.isBindingFailure()) {
            return "Select one of the answers offered";
        }
        return String.valueOf(error.getDefaultMessage());
    }

    /** A date is three boxes: the summary leads to the first, or to the box at fault. */
    private static String elementOf(BindingResult typed, String path) {
        int dot = path.lastIndexOf('.');
        if (dot > 0 && rawValue(typed, path.substring(0, dot)) instanceof DateInput) {
            return path.substring(0, dot) + "-" + path.substring(dot + 1);
        }
        return rawValue(typed, path) instanceof DateInput ? path + "-day" : path;
    }

    private static @Nullable Object rawValue(BindingResult typed, String path) {
        try {
            return typed.getTarget() == null ? typed.getFieldValue(path) : typed.getRawFieldValue(path);
        } catch (BeansException absent) {
            return null;
        }
    }
}
