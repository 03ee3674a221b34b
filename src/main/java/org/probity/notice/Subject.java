package org.probity.notice;

import java.util.Arrays;

/** What a notice may say: a line that tells nothing of a case or of a person. The words are stored. */
public enum Subject {
    TO_READ("to-read", "There is something for you to read"),
    STILL_TO_READ("still-to-read", "A reminder: there is something for you to read"),
    ASKED("asked", "Something is asked of you");

    private final String word;
    private final String line;

    Subject(String word, String line) {
        this.word = word;
        this.line = line;
    }

    String word() {
        return word;
    }

    public String line() {
        return line;
    }

    static Subject of(String word) {
        return Arrays.stream(values())
                .filter(subject -> subject.word.equals(word))
                .findFirst()
                .orElseThrow();
    }
}
