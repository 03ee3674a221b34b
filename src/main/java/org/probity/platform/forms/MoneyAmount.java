package org.probity.platform.forms;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The box holds an amount of money, or nothing where it is optional. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = MoneyAmount.Check.class)
public @interface MoneyAmount {

    /** Begins the fault's words, like "Value". */
    String name();

    /** The words where nothing is typed, like "Enter what it was worth"; empty makes the amount optional. */
    String missing() default "";

    String message() default "must be an amount of money";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Finds the fault, if any. */
    final class Check implements ConstraintValidator<MoneyAmount, String> {

        private String name = "";
        private String missing = "";

        @Override
        public void initialize(MoneyAmount asked) {
            name = asked.name();
            missing = asked.missing();
        }

        @Override
        public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
            return switch (MoneyInput.read(typed)) {
                case MoneyInput.Reading.Given _ -> true;
                case MoneyInput.Reading.Empty _ -> missing.isEmpty() || fault(context, missing);
                case MoneyInput.Reading.Wrong wrong -> fault(context, name + " " + wrong.words());
            };
        }

        private static boolean fault(ConstraintValidatorContext context, String words) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(words).addConstraintViolation();
            return false;
        }
    }
}
