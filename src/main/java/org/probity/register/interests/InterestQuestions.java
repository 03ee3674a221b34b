package org.probity.register.interests;

import static org.probity.register.definition.Field.Kind.DATE;
import static org.probity.register.definition.Field.Kind.HOURS;
import static org.probity.register.definition.Field.Kind.LONG_TEXT;
import static org.probity.register.definition.Field.Kind.TEXT;

import java.util.ArrayList;
import java.util.List;
import org.probity.platform.forms.Choice;
import org.probity.register.definition.Field;
import org.probity.register.definition.Question;

/** What is asked about an interest, in order: one page each. */
final class InterestQuestions {

    static final List<Choice> CATEGORIES = InterestLists.CATEGORIES.stream()
            .map(category -> Choice.of(category.id(), category.name()).hint(category.description()))
            .toList();

    private static final List<Choice> WHOSE =
            List.of(Choice.of("own", "My own"), Choice.of("relative", "A relative's"));
    private static final List<Choice> INCOMES = List.of(
            Choice.of("none", "No income"),
            Choice.of("under-1000", "Under £1,000 a year"),
            Choice.of("1000-5000", "£1,000 to £5,000 a year"),
            Choice.of("5000-20000", "£5,000 to £20,000 a year"),
            Choice.of("over-20000", "Over £20,000 a year"));
    private static final List<Choice> DAYS = List.of(
            Choice.of("mon", "Monday"),
            Choice.of("tue", "Tuesday"),
            Choice.of("wed", "Wednesday"),
            Choice.of("thu", "Thursday"),
            Choice.of("fri", "Friday"),
            Choice.of("sat", "Saturday"),
            Choice.of("sun", "Sunday"));

    static final List<Question<InterestDetails>> ALL = List.of(
            Question.of(
                    "whose",
                    "Say whose interest it is",
                    "Whose interest is it?",
                    Field.<InterestDetails>radios("whose", "Whose interest", "Whose interest is it?", WHOSE)
                            .hint("A relative's interest is declared where it affects, or seems to affect, your duty")
                            .owed("Select whose interest it is")),
            Question.of(
                            "relative",
                            "Say how the relative is related to you",
                            "Your relative's interest",
                            Field.<InterestDetails>of(TEXT, "relation", "Relation", "How is the person related to you?")
                                    .hint("For example, wife, brother. Do not give their name")
                                    .owed("Enter how the person is related to you"),
                            Field.<InterestDetails>of(
                                            LONG_TEXT,
                                            "effect",
                                            "Effect on duty",
                                            "How could it affect your duty, or seem to?")
                                    .owed("Enter how it could affect your duty, or seem to"))
                    .when(InterestDetails::isRelatives),
            Question.of(
                    "kind",
                    "Say what kind of interest it is",
                    "What kind of interest is it?",
                    Field.<InterestDetails>radios("category", "Kind", "What kind of interest is it?", CATEGORIES)
                            .owed("Select what kind of interest it is")),
            Question.of(
                    "trade",
                    "Say what the work is",
                    "Is the work one of these?",
                    Field.<InterestDetails>radios("trade", "Trade", "Is the work one of these?", trades())
                            .hint("Some trades are not approved, or need an extra check, whoever applies")
                            .owed("Select whether the work is one of these")),
            Question.of(
                    "business",
                    "Give the business or employer",
                    "The business or employer",
                    Field.<InterestDetails>of(TEXT, "businessName", "Business name", "Name of the business or employer")
                            .owed("Enter the name of the business or employer"),
                    Field.<InterestDetails>of(TEXT, "businessNumber", "Company number", "Company number")
                            .hint("If it is a registered company. It lets us compare with suppliers"),
                    Field.<InterestDetails>of(TEXT, "address", "Address", "Address")
                            .hint("Where the work is done or the business is run")),
            Question.of(
                            "licence",
                            "Give the licence",
                            "The licence",
                            Field.<InterestDetails>of(
                                            TEXT, "licence", "Licence", "Which licence, and for which premises?")
                                    .owed("Enter which licence it is, and for which premises"))
                    .when(InterestDetails::isLicence),
            Question.of(
                    "time",
                    "Say how much time it takes",
                    "How much time does it take?",
                    Field.<InterestDetails>of(HOURS, "hoursAWeek", "Hours a week", "Hours in a usual week")
                            .hint(
                                    "Counted with your duty hours against the working-time limit. Enter 0 if it takes no time")
                            .owed("Enter how many hours it takes in a usual week"),
                    Field.<InterestDetails>checkboxes("days", "Days", "On which days?", DAYS)
                            .hint("Select all that apply")),
            Question.of(
                    "income",
                    "Say what it brings in",
                    "What does it bring in?",
                    Field.<InterestDetails>radios("income", "Income", "What does it bring in?", INCOMES)
                            .hint("Before tax. If you do not know yet, choose what you expect")
                            .owed("Select what it brings in")),
            Question.of(
                    "start",
                    "Say when it starts",
                    "When does it start?",
                    Field.<InterestDetails>of(DATE, "startsOn", "Start date", "When does it start, or when did it?")
                            .hint("For example, 27 3 2025")
                            .owed("Enter when it starts")),
            Question.of(
                    "conflict",
                    "Say whether it could conflict with police work",
                    "Could it conflict with your police work?",
                    Field.<InterestDetails>of(
                                    LONG_TEXT,
                                    "conflict",
                                    "Possible conflict",
                                    "Could it conflict with your police work?")
                            .hint(
                                    "For example, customers you might meet on duty, or contracts with the force. Write “No” if you see none")
                            .owed("Enter whether it could conflict with your police work")));

    private InterestQuestions() {}

    private static List<Choice> trades() {
        List<Choice> all = new ArrayList<>();
        InterestLists.TRADES.forEach(trade -> all.add(Choice.of(trade.id(), trade.name())));
        all.add(Choice.of("none", "None of these"));
        return all;
    }
}
