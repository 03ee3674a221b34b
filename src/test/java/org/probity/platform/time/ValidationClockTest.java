package org.probity.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** A validator keeps the clock of its first question: tomorrow's form must still be asked by tomorrow's. */
class ValidationClockTest {

    record Form(@PastOrPresent LocalDate on) {}

    @Test
    void a_day_is_in_the_future_until_it_comes() {
        var configuration = Validation.byDefaultProvider().configure();
        configuration.messageInterpolator(new ParameterMessageInterpolator());
        new ValidationClock().validationByOurClock(new Now()).customize(configuration);
        Validator validator = configuration.buildValidatorFactory().getValidator();
        Form form = new Form(LocalDate.of(2026, 3, 2));
        assertThat(SetClock.at(Instant.parse("2026-03-01T12:00:00Z"), () -> validator.validate(form)))
                .hasSize(1);
        assertThat(SetClock.at(Instant.parse("2026-03-02T12:00:00Z"), () -> validator.validate(form)))
                .isEmpty();
    }
}
