package org.probity.casework.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.probity.access.Action;
import org.probity.access.Ask;
import org.probity.casework.CaseStatus;

/** What can be done on a case, each with its page: the words of the address, the right it asks for and its questions. */
public enum CaseAct {
    NOTE(
            "note",
            "Add a note to the chronology",
            "Add note",
            Right.UPDATE,
            Question.on("When did it happen?", "Enter when it happened"),
            Question.words("What happened?", "Enter what happened")),
    ALLEGATION(
            "allegation",
            "Add an allegation",
            "Add allegation",
            Right.UPDATE,
            Question.choice("What is alleged?", "Select what is alleged"),
            Question.optionalDay("When is it said to have happened? (optional)"),
            Question.words("What is said to have happened?", "Enter what is said to have happened")),
    PERSON(
            "person",
            "Name a person of the force",
            "Name person",
            Right.UPDATE,
            Question.person("Collar number", "Enter a collar number"),
            Question.choice("What part do they have?", "Select what part they have")),
    OUTSIDER(
            "outsider",
            "Describe somebody outside the force",
            "Add description",
            Right.UPDATE,
            Question.text("Who is it?", "Enter who it is"),
            Question.choice("What part do they have?", "Select what part they have")),
    KEEP_OUT(
            "keep-out",
            "Keep somebody out for good",
            "Keep this person out",
            Right.UPDATE,
            Question.person("Collar number", "Enter a collar number")),
    PROFILE(
            "profile",
            "Add a profile",
            "Add profile",
            Right.UPDATE,
            Question.text("Platform", "Enter the platform"),
            Question.words("What is the profile called?", "Enter what the profile is called")),
    INSTANCE(
            "instance",
            "Add an instance",
            "Add instance",
            Right.UPDATE,
            Question.choice("Category", "Select a category"),
            Question.optionalDay("When was it posted? (optional)"),
            Question.words("What does it say or show?", "Enter what it says or shows")),
    OPEN(
            "open",
            "Open an investigation",
            "Open investigation",
            Right.UPDATE,
            Question.on("When was it opened?", "Enter when it was opened")),
    OPENING_DATE(
            "opening-date",
            "Correct the opening date",
            "Correct date",
            Right.UPDATE,
            Question.on("When was it opened?", "Enter when it was opened"),
            Question.words("Why was the date wrong?", "Enter why the date was wrong")),
    PUT_FOR_DECISION(
            "put-for-decision",
            "Put the case for decision",
            "Put for decision",
            Right.UPDATE,
            Question.on("Date", "Enter the date"),
            Question.words("What did the investigation find?", "Enter what the investigation found")),
    SEND_BACK(
            "send-back",
            "Send the case back to its investigator",
            "Send back",
            Right.DECIDE,
            Question.on("Date", "Enter the date"),
            Question.words("What is missing?", "Enter what is missing")),
    CLOSE(
            "close",
            "Close the case",
            "Close case",
            Right.DECIDE,
            Question.choice("Outcome", "Select an outcome"),
            Question.on("Date of the outcome", "Enter the date of the outcome"),
            Question.words("Reasons for the outcome", "Enter the reasons for the outcome"),
            Question.returned("When was the inspectorate told of the outcome? (optional)")),
    NOT_OPEN(
            "not-open",
            "Record that no investigation is opened",
            "Ask the second person",
            Right.DECIDE,
            Question.on("Date of the assessment", "Enter the date of the assessment"),
            Question.words("Why is none opened?", "Enter why none is opened"),
            Question.person("Collar number of the second person", "Enter the second person’s collar number")),
    DUPLICATE(
            "duplicate",
            "Record the case as a duplicate",
            "Ask the second person",
            Right.DECIDE,
            Question.text("Reference of the case that goes on", "Enter the reference of the case that goes on"),
            Question.on("Date", "Enter the date"),
            Question.words("Why are they the same matter?", "Enter why they are the same matter"),
            Question.person("Collar number of the second person", "Enter the second person’s collar number")),
    REOPEN(
            "reopen",
            "Reopen the case",
            "Ask the second person",
            Right.REOPEN,
            Question.on("Date of reopening", "Enter the date of reopening"),
            Question.words("What new facts open it again?", "Enter what new facts open it again"),
            Question.person("Collar number of the second person", "Enter the second person’s collar number"));

    private enum Right {
        UPDATE(Ask.to(Action.UPDATE)),
        DECIDE(Ask.to(Action.DECIDE)),
        REOPEN(Ask.to(Action.DECIDE, "reopen"));

        private final Ask ask;

        Right(Ask ask) {
            this.ask = ask;
        }
    }

    /**
     * One question of an act's page.
     *
     * @param name the field of {@link CaseActForm}
     * @param missing the words if it is left empty; blank if it may be
     */
    public record Question(String name, String label, String missing) {
        static Question on(String label, String missing) {
            return new Question("on", label, missing);
        }

        static Question optionalDay(String label) {
            return new Question("on", label, "");
        }

        static Question choice(String label, String missing) {
            return new Question("choice", label, missing);
        }

        static Question person(String label, String missing) {
            return new Question("person", label, missing);
        }

        static Question text(String label, String missing) {
            return new Question("text", label, missing);
        }

        /** Of a case that the inspectorate referred. */
        static Question returned(String label) {
            return new Question("returned", label, "");
        }

        static Question words(String label, String missing) {
            return new Question("words", label, missing);
        }
    }

    private final String word;
    private final String heading;
    private final String button;
    private final Right right;
    private final List<Question> questions;

    CaseAct(String word, String heading, String button, Right right, Question... questions) {
        this.word = word;
        this.heading = heading;
        this.button = button;
        this.right = right;
        this.questions = List.of(questions);
    }

    public String word() {
        return word;
    }

    public String heading() {
        return heading;
    }

    public String button() {
        return button;
    }

    public List<Question> questions() {
        return questions;
    }

    /** @param referred whether the inspectorate referred the case */
    List<Question> questions(boolean referred) {
        return questions.stream()
                .filter(one -> referred || !one.name().equals("returned"))
                .toList();
    }

    Ask ask() {
        return right.ask;
    }

    /** It takes effect when a second person confirms it. */
    boolean byTwo() {
        return switch (this) {
            case NOT_OPEN, DUPLICATE, REOPEN -> true;
            default -> false;
        };
    }

    boolean asksFor(String question) {
        return questions.stream().anyMatch(one -> one.name().equals(question));
    }

    static Optional<CaseAct> of(String word) {
        return Arrays.stream(values()).filter(act -> act.word.equals(word)).findFirst();
    }

    /** Whether it makes sense in that state; rights are asked apart. */
    boolean fits(CaseStatus status, boolean socialMedia) {
        return switch (this) {
            case NOTE, ALLEGATION, PERSON, OUTSIDER, KEEP_OUT -> isInHand(status);
            case PROFILE, INSTANCE -> isInHand(status) && socialMedia;
            case OPEN, NOT_OPEN -> status instanceof CaseStatus.Assessing;
            case OPENING_DATE, PUT_FOR_DECISION -> status instanceof CaseStatus.Running;
            case SEND_BACK, CLOSE -> status instanceof CaseStatus.ForDecision;
            case DUPLICATE -> isInHand(status);
            case REOPEN -> status instanceof CaseStatus.Closed;
        };
    }

    private static boolean isInHand(CaseStatus status) {
        return status instanceof CaseStatus.Assessing || status instanceof CaseStatus.Running;
    }
}
