package org.probity.survey;

import java.time.LocalDate;
import java.util.List;

/**
 * A survey at the desk.
 *
 * @param status in words
 * @param replies complete replies so far
 * @param results the counts, once the survey is closed and there are enough of them; else empty
 */
public record SurveyView(
        Survey survey,
        String status,
        int replies,
        List<SurveyReplies.Result> results,
        boolean writes,
        boolean publishes) {

    public record Row(String slug, String title, LocalDate opensOn, LocalDate closesOn, String status) {}
}
