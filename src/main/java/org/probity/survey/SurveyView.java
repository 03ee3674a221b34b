package org.probity.survey;

import java.time.LocalDate;

/**
 * A survey at the desk.
 *
 * @param status in words
 * @param closed whether results may stand on their own page
 * @param repeats whether the actor may begin the next wave
 */
public record SurveyView(
        Survey survey, String status, boolean writes, boolean publishes, boolean closed, boolean repeats) {

    public record Row(String slug, String title, LocalDate opensOn, LocalDate closesOn, String status) {}
}
