package org.probity.figure.measures;

import java.util.LinkedHashMap;
import java.util.Map;
import org.probity.figure.Shape;

/** What the answers about a new measure owe each other. Pure. */
final class MeasureRules {

    static final String NUMBER = "{n}";

    private MeasureRules() {}

    /** Faults by field, in the words shown beside it; empty where all is in order. */
    static Map<String, String> faults(MeasureForm form) {
        Map<String, String> faults = new LinkedHashMap<>();
        Shape shape = form.shapeChosen();
        if (form.shape() != null && !form.shape().isBlank() && shape == null) {
            faults.put("shape", "Select what kind of figure it is");
        }
        if ((shape == Shape.COUNT || shape == Shape.SUM || shape == Shape.CHANGE) && !MeasureForm.given(form.unit())) {
            faults.put("unit", "Enter what is counted, like application");
        }
        if (form.people() != null && !form.people().isBlank() && !form.people().matches("yes|no")) {
            faults.put("people", "Select whether it rests on records of people");
        }
        if (form.saysSomething()) {
            says(form, shape, faults);
        }
        return faults;
    }

    private static void says(
            MeasureForm form, @org.jspecify.annotations.Nullable Shape shape, Map<String, String> faults) {
        if (!MeasureForm.given(form.none())) {
            faults.put("none", shape == Shape.YES_NO ? "Enter the words for no" : "Enter the words for none");
        }
        if (!MeasureForm.given(form.one())) {
            faults.put("one", shape == Shape.YES_NO ? "Enter the words for yes" : "Enter the words for one");
        }
        if (shape != Shape.YES_NO) {
            if (!MeasureForm.given(form.many())) {
                faults.put("many", "Enter the words for a number");
            } else if (!form.many().contains(NUMBER)) {
                faults.put("many", "Words for a number must hold " + NUMBER + " where the number stands");
            }
        }
    }
}
