package org.probity.inspection.wave;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reply, tied to nobody.
 *
 * @param row of the spreadsheet
 * @param body the force that serves where the person lives, where the file says so
 * @param chosen number of the answer to each question in order, from 1; 0 where none was given
 */
public record Reply(
        int row,
        double weight,
        @Nullable String body,
        @Nullable String region,
        List<Integer> chosen) {

    public Reply {
        chosen = List.copyOf(chosen);
    }

    /** @param question number of the question, from 1 */
    public int answer(int question) {
        return question <= chosen.size() ? chosen.get(question - 1) : 0;
    }
}
