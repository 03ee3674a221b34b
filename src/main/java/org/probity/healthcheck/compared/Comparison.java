package org.probity.healthcheck.compared;

import java.util.List;

/** Two checks side by side. */
public record Comparison(List<QuestionMove> questions, List<ThemeMove> themes) {

    public enum Move {
        BETTER("Better"),
        WORSE("Worse"),
        ALIKE("Alike"),
        /** To or from "does not apply": neither better nor worse. */
        OTHERWISE("Changed"),
        NEW("Not answered before"),
        NOT_ANSWERED("Not answered yet");

        private final String word;

        Move(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** @param reason why it changed; empty where none was given */
    public record QuestionMove(
            String id, String theme, String words, String then, String now, Move move, String reason) {

        public boolean changed() {
            return move == Move.BETTER || move == Move.WORSE || move == Move.OTHERWISE;
        }

        public boolean owesReason() {
            return changed() && reason.isBlank();
        }
    }

    /** @param thenOf the answered questions that apply, of which {@code then} are in place */
    public record ThemeMove(String heading, int then, int thenOf, int now, int nowOf) {

        /** Per cent in place; -1 where nothing was answered. */
        public int thenShare() {
            return share(then, thenOf);
        }

        public int nowShare() {
            return share(now, nowOf);
        }

        private static int share(int part, int of) {
            return of == 0 ? -1 : Math.round(100f * part / of);
        }
    }

    public Comparison {
        questions = List.copyOf(questions);
        themes = List.copyOf(themes);
    }

    public List<QuestionMove> changes() {
        return questions.stream().filter(QuestionMove::changed).toList();
    }

    public long count(Move move) {
        return questions.stream().filter(one -> one.move() == move).count();
    }
}
