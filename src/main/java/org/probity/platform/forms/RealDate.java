package org.probity.platform.forms;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.probity.platform.time.Now;

/** The three boxes hold a real date, or nothing where it is optional. The fault stands at the box to put right. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = RealDate.Check.class)
public @interface RealDate {

    /** Begins the fault's words, like "Date of the offer". */
    String name();

    /** The words where nothing is typed, like "Enter the date you were offered it"; empty makes the date optional. */
    String missing() default "";

    When when() default When.ANY;

    String message() default "must be a real date";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Which side of today the date must lie. */
    enum When {
        ANY(""),
        TODAY_OR_PAST("must be today or in the past"),
        TODAY_OR_FUTURE("must be today or in the future");

        private final String words;

        When(String words) {
            this.words = words;
        }

        boolean allows(LocalDate date, LocalDate today) {
            return switch (this) {
                case ANY -> true;
                case TODAY_OR_PAST -> !date.isAfter(today);
                case TODAY_OR_FUTURE -> !date.isBefore(today);
            };
        }
    }

    /** Finds the fault, if any. */
    final class Check implements ConstraintValidator<RealDate, DateInput> {

        private final Now now = new Now();
        private String name = "";
        private String missing = "";
        private When when = When.ANY;

        @Override
        public void initialize(RealDate asked) {
            name = asked.name();
            missing = asked.missing();
            when = asked.when();
        }

        @Override
        public boolean isValid(@Nullable DateInput typed, ConstraintValidatorContext context) {
            return switch (typed == null ? new DateInput.Reading.Empty() : typed.reading()) {
                case DateInput.Reading.Empty _ -> missing.isEmpty() || fault(context, null, missing);
                case DateInput.Reading.Wrong wrong -> fault(context, wrong.box(), name + " " + wrong.words());
                case DateInput.Reading.Given given ->
                    when.allows(given.date(), now.today()) || fault(context, null, name + " " + when.words);
            };
        }

        private static boolean fault(ConstraintValidatorContext context, @Nullable String box, String words) {
            context.disableDefaultConstraintViolation();
            var violation = context.buildConstraintViolationWithTemplate(words);
            if (box == null) {
                violation.addConstraintViolation();
            } else {
                violation.addPropertyNode(box).addConstraintViolation();
            }
            return false;
        }
    }
}
