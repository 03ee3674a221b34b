package org.probity.inspection.wave;

import org.jspecify.annotations.Nullable;
import org.probity.inspection.wave.Wave.Question;

/** From an earlier wave to a later one: a change with its own interval, or the reason why there is none. */
public sealed interface Change {

    /** @param by share of the later wave less that of the earlier */
    record Compared(Estimate earlier, Estimate later, double by, Interval interval) implements Change {

        /** Whether the interval leaves 0 out. */
        public boolean isClear() {
            return interval.low() > 0 || interval.high() < 0;
        }
    }

    /** @param earlier as it was found, where it was asked; it stands beside the later and is not subtracted */
    record NotCompared(Why why, @Nullable Estimate earlier, Estimate later) implements Change {}

    enum Why {
        NEW("New in this wave"),
        WORDING("Wording changed: not compared"),
        ANSWERS("Answers offered changed: not compared"),
        COUNTED("Different answers are counted: not compared"),
        POPULATION("Different people were asked: not compared"),
        METHOD("People were asked in another way: not compared"),
        WITHHELD("Too few replies: not compared");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** A question of one wave with its headline. */
    record Asked(Wave wave, Question question, Estimate headline) {}

    static Change between(@Nullable Asked earlier, Asked later) {
        Why why = why(earlier, later);
        if (why != null || earlier == null) {
            Estimate before = earlier == null ? null : earlier.headline();
            return new NotCompared(why == null ? Why.NEW : why, before, later.headline());
        }
        Estimate first = earlier.headline();
        Estimate second = later.headline();
        return new Compared(
                first,
                second,
                second.share() - first.share(),
                Interval.ofChange(first.share(), first.interval(), second.share(), second.interval()));
    }

    private static @Nullable Why why(@Nullable Asked earlier, Asked later) {
        if (earlier == null) {
            return Why.NEW;
        }
        Question first = earlier.question();
        Question second = later.question();
        if (!words(first.wording()).equals(words(second.wording()))) {
            return Why.WORDING;
        }
        if (!first.answers().equals(second.answers())) {
            return Why.ANSWERS;
        }
        if (!first.counted().equals(second.counted())) {
            return Why.COUNTED;
        }
        if (!words(earlier.wave().plan().population())
                .equals(words(later.wave().plan().population()))) {
            return Why.POPULATION;
        }
        if (!words(earlier.wave().plan().method())
                .equals(words(later.wave().plan().method()))) {
            return Why.METHOD;
        }
        return earlier.headline().isWithheld() || later.headline().isWithheld() ? Why.WITHHELD : null;
    }

    /** Spaces that nobody hears are no other wording; anything else is. */
    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
