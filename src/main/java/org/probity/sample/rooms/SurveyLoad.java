package org.probity.sample.rooms;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.probity.platform.time.SetClock;
import org.probity.platform.words.Words;
import org.probity.sample.people.Force;
import org.probity.sample.people.Force.Part;
import org.probity.sample.people.Scene;
import org.probity.sample.twins.Happening;
import org.probity.sample.twins.PlannedRecord;
import org.probity.sample.twins.What;
import org.probity.survey.Survey.Asked;
import org.probity.survey.SurveyOutcome;
import org.probity.survey.SurveyQuestions;
import org.probity.survey.Surveys;
import org.probity.survey.reply.SurveyReplies;
import org.probity.survey.result.SurveyCount;
import org.springframework.stereotype.Component;

/** Writes surveys of understanding and has them published by two others; people answer as anybody does, and it is counted. */
@Component
class SurveyLoad {

    private static final List<Asked> QUESTIONS = List.of(
            new Asked(
                    "A supplier leaves you two tickets for a match. You send them back.",
                    "What do you do next?",
                    List.of("Declare the offer as declined", "Nothing: I did not keep them", "Tell a colleague"),
                    1,
                    "An offer is declared whether it was accepted or not."),
            new Asked(
                    "A friend asks you to help in a shop at weekends, for pay.",
                    "When do you apply for approval?",
                    List.of("Before I begin", "After the first month", "Only if I earn more than I expected"),
                    1,
                    "A second job is approved before it begins."),
            new Asked(
                    "A reporter asks you about a case that is before a court.",
                    "What does the media guide say?",
                    List.of("Red: do not discuss it, and send them on", "Amber: ask afterwards", "Green: answer"),
                    1,
                    "What is before a court is a red topic of the sample guide."));

    private static final int RIGHT = 1;

    /** The first officers of a force are personas, who find the survey of today unanswered. */
    private static final int SPARED = 12;

    /**
     * What comes back.
     *
     * @param rightOfTen how many of ten know the first question
     */
    record Answers(int people, int rightOfTen) {}

    static final Answers AT_FIRST = new Answers(16, 6);
    static final Answers BETTER = new Answers(18, 9);

    private final Scene scene;
    private final Surveys surveys;
    private final SurveyQuestions questions;
    private final SurveyReplies replies;
    private final SurveyCount count;

    SurveyLoad(Scene scene, Surveys surveys, SurveyQuestions questions, SurveyReplies replies, SurveyCount count) {
        this.scene = scene;
        this.surveys = surveys;
        this.questions = questions;
        this.replies = replies;
        this.count = count;
    }

    /** Every planned survey of a force; those that were published are answered, the second wave better than the first. */
    void load(Force force, List<PlannedRecord> plan) {
        Map<String, String> slugs = new HashMap<>();
        for (PlannedRecord one : plan) {
            if (one.kind() == PlannedRecord.Kind.SURVEY) {
                String link = one.link();
                String slug = enter(force, one, link == null ? null : slugs.get(link));
                slugs.put(one.key(), slug);
                if (one.has(What.SURVEY_OPENED)) {
                    LocalDate opens = one.happenings().getFirst().on();
                    answer(force, slug, opens.plusDays(3), link == null ? AT_FIRST : BETTER);
                    count(force, slug, closed(one));
                }
            }
        }
    }

    private static LocalDate closed(PlannedRecord one) {
        return one.first(What.SURVEY_CLOSED).map(Happening::on).orElseThrow();
    }

    private String enter(Force force, PlannedRecord one, @Nullable String earlier) {
        Happening first = one.happenings().getFirst();
        if (one.has(What.SURVEY_OPENED)) {
            return run(force, first.on(), closed(one), earlier);
        }
        LocalDate opens = first.on().plusWeeks(1);
        return write(force, first.known(), opens, opens.plusWeeks(3), earlier);
    }

    /**
     * Published a week before it opens.
     *
     * @param earlier the wave before it, whose questions it asks again
     */
    String run(Force force, LocalDate opens, LocalDate closes, @Nullable String earlier) {
        LocalDate day = opens.minusDays(7);
        String slug = write(force, day, opens, closes, earlier);
        UUID second = force.the(Part.CHIEF_OFFICER);
        scene.does(day, force.the(Part.POLICY_OWNER), owner -> done(surveys.sendForApproval(owner, slug)));
        scene.does(day, force.the(Part.SECOND_POLICY_OWNER), first -> done(surveys.approve(first, slug, second)));
        scene.does(day, second, confirming -> done(surveys.confirm(confirming, slug)));
        return slug;
    }

    private String write(Force force, LocalDate day, LocalDate opens, LocalDate closes, @Nullable String earlier) {
        Surveys.NewSurvey typed = new Surveys.NewSurvey(
                "What is expected of us, from " + Words.date(opens),
                "Whether staff understand what is expected",
                opens,
                closes);
        return scene.on(day, force.the(Part.POLICY_OWNER), owner -> {
            if (earlier != null) {
                return done(surveys.beginNextWave(owner, earlier, typed));
            }
            String slug = done(surveys.begin(owner, typed));
            QUESTIONS.forEach(asked -> done(questions.add(owner, slug, asked)));
            return slug;
        });
    }

    /** Each signs in and answers once, as on the page; nothing else ever puts an answer in. */
    void answer(Force force, String slug, LocalDate day, Answers answers) {
        for (int person = 1; person <= answers.people(); person++) {
            int number = person;
            List<Integer> chosen = IntStream.range(0, QUESTIONS.size())
                    .mapToObj(question -> chosen(number, question, answers.rightOfTen()))
                    .toList();
            scene.does(day, force.officer(SPARED + number), actor -> done(replies.answer(actor, slug, chosen)));
        }
    }

    /** The later a question, the fewer know it. */
    private static int chosen(int person, int question, int rightOfTen) {
        int drawn = (person * 7 + question * 3) % 10;
        return drawn < rightOfTen - question ? RIGHT : 2 + (person + question) % 2;
    }

    /** What the job does on the night after the last day. */
    void count(Force force, String slug, LocalDate closes) {
        LocalDate after = closes.plusDays(1);
        UUID survey = scene.on(
                after,
                force.the(Part.POLICY_OWNER),
                owner -> surveys.read(owner, slug).id());
        SetClock.at(Scene.instant(after), () -> count.count(force.body(), survey));
    }

    private static String done(SurveyOutcome outcome) {
        if (outcome instanceof SurveyOutcome.Done done) {
            return done.slug();
        }
        throw new IllegalStateException("The sample cannot be entered: " + outcome);
    }
}
