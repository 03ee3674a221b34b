package org.probity.figure.measures;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.probity.access.Compartment;
import org.probity.figure.Definition;
import org.probity.figure.Definition.Saying;
import org.probity.figure.Shape;

/** A new measure as typed. */
public record MeasureForm(
        @NotBlank(message = "Enter the title of the measure")
        @Size(max = 120, message = "Title must be 120 characters or fewer")
        @Nullable
        String title,

        @NotBlank(message = "Enter a short name")
        @Pattern(
                regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*|\\s*",
                message = "Short name must be small letters, digits and hyphens, like vetting-overdue-90")
        @Size(max = 60, message = "Short name must be 60 characters or fewer")
        @Nullable
        String id,

        @NotBlank(message = "Enter the theme")
        @Pattern(regexp = "[A-Za-z][A-Za-z -]*|\\s*", message = "Theme must be words, like vetting")
        @Size(max = 40, message = "Theme must be 40 characters or fewer")
        @Nullable
        String theme,

        @NotBlank(message = "Select what kind of figure it is") @Nullable
        String shape,

        @Size(max = 40, message = "Unit must be 40 characters or fewer") @Nullable
        String unit,

        @NotBlank(message = "Enter what counts and what does not")
        @Size(max = 2000, message = "Definition must be 2,000 characters or fewer")
        @Nullable
        String definition,

        @Size(max = 300, message = "Who or what it covers must be 300 characters or fewer") @Nullable
        String population,

        @NotBlank(message = "Select whether it rests on records of people") @Nullable
        String people,

        @Size(max = 300, message = "Words for none must be 300 characters or fewer") @Nullable
        String none,

        @Size(max = 300, message = "Words for one must be 300 characters or fewer") @Nullable
        String one,

        @Size(max = 300, message = "Words for a number must be 300 characters or fewer") @Nullable
        String many) {

    static MeasureForm blank() {
        return new MeasureForm(null, null, null, null, null, null, null, null, null, null, null);
    }

    @Nullable
    Shape shapeChosen() {
        for (Shape each : Shape.values()) {
            if (each.word().equals(shape)) {
                return each;
            }
        }
        return null;
    }

    boolean saysSomething() {
        return given(none) || given(one) || given(many);
    }

    static boolean given(@Nullable String typed) {
        return typed != null && !typed.isBlank();
    }

    /** @throws NullPointerException when it was not checked first */
    Definition measure() {
        Shape chosen = Objects.requireNonNull(shapeChosen());
        return new Definition(
                words(id),
                words(theme).toLowerCase(Locale.UK).replaceAll("\\s+", "-"),
                words(title),
                chosen == Shape.YES_NO ? "yes-no" : given(unit) ? words(unit) : chosen.word(),
                words(definition),
                given(population) ? words(population) : "Not stated",
                "Supplied by the force, or researched by the inspectorate",
                "yes".equals(people) ? "Rests on records of people." : Definition.NO_PERSONAL_DATA + ".",
                List.of(),
                chosen,
                Compartment.OPEN,
                saysSomething() ? new Saying(words(none), words(one), given(many) ? words(many) : null) : null);
    }

    private static String words(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
