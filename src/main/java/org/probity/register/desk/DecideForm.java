package org.probity.register.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.decision.Act;
import org.probity.platform.forms.DateInput;
import org.probity.register.Asked;
import org.probity.register.conditions.NewCondition;
import org.springframework.validation.BindingResult;

/**
 * What a decider typed.
 *
 * @param version the version of the entry that was opened
 * @param revision the version of what was declared that was opened
 * @param act code of the chosen act
 * @param condition1 the first of up to three conditions, each with its date
 */
public record DecideForm(
        int version,
        int revision,
        @Nullable String act,
        @Nullable String reason,
        @Nullable DateInput answerBy,
        @Nullable String condition1,
        @Nullable DateInput due1,
        @Nullable String condition2,
        @Nullable DateInput due2,
        @Nullable String condition3,
        @Nullable DateInput due3) {

    private static final int MOST = 2000;
    private static final int LONGEST_CONDITION = 500;

    static DecideForm blank(int version, int revision) {
        return new DecideForm(version, revision, null, null, null, null, null, null, null, null, null);
    }

    DecideForm reopened(int newVersion, int newRevision) {
        return new DecideForm(
                newVersion, newRevision, act, reason, answerBy, condition1, due1, condition2, due2, condition3, due3);
    }

    /** The move that is asked for; faults go to {@code typed}. */
    Optional<Asked> read(List<Act> offered, LocalDate today, BindingResult typed) {
        Optional<Act> chosen =
                offered.stream().filter(one -> one.code().equals(act)).findFirst();
        if (chosen.isEmpty()) {
            typed.rejectValue("act", "NotNull", "Select what you decide");
        }
        if (reason != null && reason.length() > MOST) {
            typed.rejectValue("reason", "Size", "Reasons must be 2,000 characters or fewer");
        }
        boolean asksAnswer = chosen.filter(one -> one == Act.MIND_TO_REFUSE || one == Act.ASK_CHANGES)
                .isPresent();
        LocalDate last =
                asksAnswer ? day("answerBy", "Last day", "Enter the last day to answer", answerBy, today, typed) : null;
        boolean sets = chosen.filter(DecideForm::setsConditions).isPresent();
        List<NewCondition> conditions = sets ? conditions(today, typed) : List.of();
        return typed.hasErrors()
                ? Optional.empty()
                : chosen.map(one ->
                        Asked.to(one, version).because(reason).answerBy(last).with(conditions));
    }

    static boolean setsConditions(Act act) {
        return act == Act.APPROVE_WITH_CONDITIONS || act == Act.OVERRIDE_WITH_CONDITIONS;
    }

    private List<NewCondition> conditions(LocalDate today, BindingResult typed) {
        List<NewCondition> all = new ArrayList<>();
        condition(1, condition1, due1, today, typed, all);
        condition(2, condition2, due2, today, typed, all);
        condition(3, condition3, due3, today, typed, all);
        if (all.isEmpty() && !typed.hasErrors()) {
            typed.rejectValue("condition1", "NotBlank", "Enter a condition");
        }
        return all;
    }

    private static void condition(
            int number,
            @Nullable String words,
            @Nullable DateInput due,
            LocalDate today,
            BindingResult typed,
            List<NewCondition> all) {
        if (words == null || words.isBlank()) {
            return;
        }
        if (words.length() > LONGEST_CONDITION) {
            typed.rejectValue("condition" + number, "Size", "Condition must be 500 characters or fewer");
        }
        LocalDate day =
                day("due" + number, "Date of the condition", "Enter the day by which it is checked", due, today, typed);
        if (day != null) {
            all.add(new NewCondition(words.strip(), day));
        }
    }

    private static @Nullable LocalDate day(
            String path,
            String called,
            String missing,
            @Nullable DateInput boxes,
            LocalDate today,
            BindingResult typed) {
        return switch (boxes == null ? new DateInput.Reading.Empty() : boxes.reading()) {
            case DateInput.Reading.Empty _ -> rejected(typed, path, missing);
            case DateInput.Reading.Wrong wrong ->
                rejected(typed, path + "." + wrong.box(), called + " " + wrong.words());
            case DateInput.Reading.Given given ->
                given.date().isBefore(today)
                        ? rejected(typed, path, called + " must be today or in the future")
                        : given.date();
        };
    }

    private static @Nullable LocalDate rejected(BindingResult typed, String path, String words) {
        typed.rejectValue(path, "Wrong", words);
        return null;
    }
}
