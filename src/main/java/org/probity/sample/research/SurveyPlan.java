package org.probity.sample.research;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.probity.exchange.SheetWriter;
import org.probity.inspection.load.DataFile;
import org.probity.inspection.wave.QuestionSheet;
import org.probity.inspection.wave.Wave;

/** The two waves as files, the same for the same forces. Pure. */
final class SurveyPlan {

    private static final long SEED = 20_121_219L;
    private static final int FIRST = 1_200;
    private static final int SECOND = 3_000;
    private static final List<String> COMMON =
            List.of("Very common", "Fairly common", "Not very common", "Not at all common", "Don\u2019t know");
    private static final List<String> YES_NO = List.of("Yes", "No", "Don\u2019t know");
    private static final List<String> REGIONS = List.of("North", "East", "South", "West");

    /**
     * A question of one wave.
     *
     * @param likely how likely each answer is, in the order of the answers
     */
    private record Asked(
            String key,
            String thread,
            String wording,
            List<String> answers,
            String counted,
            String statement,
            List<Double> likely) {}

    /** The second wave words the first question anew, as the two surveys of 2011 and 2012 did, so nothing is compared there. */
    private static final Asked PROBLEM_2011 = new Asked(
            "Q1",
            "corruption",
            "How common a problem do you think corruption is in the police?",
            COMMON,
            "Very common; Fairly common",
            "think corruption is a fairly or very common problem",
            List.of(0.09, 0.25, 0.38, 0.18, 0.10));

    private static final Asked PROBLEM_2012 = new Asked(
            "Q1",
            "corruption",
            "How common do you think corruption is in the police service?",
            COMMON,
            "Very common; Fairly common",
            "think corruption is fairly or very common",
            List.of(0.10, 0.26, 0.36, 0.18, 0.10));

    private static final Asked TRUST_2011 = trust(List.of(0.71, 0.21, 0.08));
    private static final Asked TRUST_2012 = trust(List.of(0.66, 0.25, 0.09));

    private static final Asked GIFTS_2011 = gifts(List.of(0.41, 0.44, 0.15));
    private static final Asked GIFTS_2012 = gifts(List.of(0.42, 0.44, 0.14));

    private static final Asked SOCIAL_2012 = new Asked(
            "Q4",
            "social-media",
            "Have you seen a police officer write something on social media that you thought was not right?",
            YES_NO,
            "Yes",
            "have seen a police officer write something on social media that they thought was not right",
            List.of(0.07, 0.85, 0.08));

    private static Asked trust(List<Double> likely) {
        return new Asked(
                "Q2",
                "trust",
                "Do you trust the police in your area to act with integrity?",
                YES_NO,
                "Yes",
                "trust the police in their area to act with integrity",
                likely);
    }

    private static Asked gifts(List<Double> likely) {
        return new Asked(
                "Q3",
                "gifts",
                "Should police officers be allowed to accept any gift from the public?",
                YES_NO,
                "Yes",
                "say that police officers should be allowed to accept gifts",
                likely);
    }

    private final List<String> forces;

    /** @param forces ids of the forces that replies come from */
    SurveyPlan(List<String> forces) {
        this.forces = List.copyOf(forces);
    }

    static Wave.Plan first() {
        return plan("Sample survey of the public, first wave", LocalDate.of(2011, 8, 8), LocalDate.of(2011, 9, 2));
    }

    static Wave.Plan second() {
        return plan("Sample survey of the public, second wave", LocalDate.of(2012, 7, 2), LocalDate.of(2012, 7, 27));
    }

    private static Wave.Plan plan(String title, LocalDate from, LocalDate to) {
        return new Wave.Plan(
                title,
                from,
                to,
                "Sample research company",
                "Invented replies in the shape of telephone interviews (sample data)",
                "Adults in the areas of the fictional forces",
                "Age, sex and region (sample data)");
    }

    DataFile firstQuestions() {
        return questions("questions-2011.csv", List.of(PROBLEM_2011, TRUST_2011, GIFTS_2011));
    }

    DataFile secondQuestions() {
        return questions("questions-2012.csv", List.of(PROBLEM_2012, TRUST_2012, GIFTS_2012, SOCIAL_2012));
    }

    DataFile firstReplies() {
        return replies("replies-2011.csv", FIRST, List.of(PROBLEM_2011, TRUST_2011, GIFTS_2011));
    }

    /** Wider: more replies and a question more. */
    DataFile secondReplies() {
        return replies("replies-2012.csv", SECOND, List.of(PROBLEM_2012, TRUST_2012, GIFTS_2012, SOCIAL_2012));
    }

    private static DataFile questions(String name, List<Asked> asked) {
        List<List<String>> rows = asked.stream()
                .map(each -> List.of(
                        each.key(),
                        each.wording(),
                        each.thread(),
                        String.join("; ", each.answers()),
                        each.counted(),
                        each.statement()))
                .toList();
        return SampleFile.of(name, SheetWriter.csv(QuestionSheet.headings(), rows));
    }

    private DataFile replies(String name, int count, List<Asked> asked) {
        Random random = new Random(SEED + count);
        List<String> headings = new ArrayList<>(List.of("Weight", "Force", "Region"));
        asked.forEach(each -> headings.add(each.key()));
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            int force = random.nextInt(forces.size());
            List<String> row = new ArrayList<>();
            row.add(String.format(Locale.ROOT, "%.2f", 0.6 + random.nextInt(120) / 100.0));
            row.add(forces.get(force));
            row.add(REGIONS.get(force % REGIONS.size()));
            asked.forEach(each -> row.add(answer(each, random)));
            rows.add(row);
        }
        return SampleFile.of(name, SheetWriter.csv(headings, rows));
    }

    private static String answer(Asked asked, Random random) {
        double drawn = random.nextDouble();
        for (int at = 0; at < asked.answers().size(); at++) {
            drawn -= asked.likely().get(at);
            if (drawn < 0) {
                return asked.answers().get(at);
            }
        }
        return asked.answers().getLast();
    }
}
