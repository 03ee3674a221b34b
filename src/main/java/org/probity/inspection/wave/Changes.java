package org.probity.inspection.wave;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.inspection.wave.Change.Asked;
import org.probity.inspection.wave.Wave.Question;

/** Two waves, question by question, put together by what each question asks. */
public final class Changes {

    /** @param earlierWording only where it was another one */
    public record Line(Question later, @Nullable String earlierWording, Change change) {}

    private Changes() {}

    /** In the order of the later wave; questions that nobody answered are left out. */
    public static List<Line> between(Wave earlier, Results ofEarlier, Wave later, Results ofLater) {
        List<Line> lines = new ArrayList<>();
        for (Results.OfQuestion of : ofLater.all()) {
            Estimate headline = of.headline();
            if (headline != null) {
                Asked before = asked(earlier, ofEarlier, of.question().thread());
                String wording = before == null ? "" : before.question().wording();
                boolean same = wording.isEmpty() || wording.equals(of.question().wording());
                Change change = Change.between(before, new Asked(later, of.question(), headline));
                lines.add(new Line(of.question(), same ? null : wording, change));
            }
        }
        return lines;
    }

    private static @Nullable Asked asked(Wave wave, Results results, String thread) {
        Question question = results.question(thread).orElse(null);
        Estimate headline = question == null ? null : results.of(question).headline();
        return question == null || headline == null ? null : new Asked(wave, question, headline);
    }
}
