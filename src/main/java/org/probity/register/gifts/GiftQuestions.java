package org.probity.register.gifts;

import static org.probity.register.definition.Field.Kind.DATE;
import static org.probity.register.definition.Field.Kind.LONG_TEXT;
import static org.probity.register.definition.Field.Kind.MONEY;
import static org.probity.register.definition.Field.Kind.TEXT;

import java.util.List;
import org.probity.platform.forms.Choice;
import org.probity.register.definition.Field;
import org.probity.register.definition.Question;

/** What is asked about an offer: one form, in the order in which people tell it. */
final class GiftQuestions {

    static final List<Choice> OUTCOMES = List.of(
            Choice.of("declined", "Declined"),
            Choice.of("accepted", "Accepted"),
            Choice.of("handed-back", "Handed back").hint("To whoever gave it"),
            Choice.of("given-up", "Given up").hint("To the force or to a charity"));

    private static final List<Choice> DIRECTIONS = List.of(
            Choice.of("received", "It was offered to me or my team"),
            Choice.of("provided", "I or the force offered it to somebody"));
    static final List<Choice> KINDS = List.of(
            Choice.of("gift", "Gift"),
            Choice.of("hospitality", "Meal, event or other hospitality"),
            Choice.of("travel", "Travel or a stay"),
            Choice.of("discount", "Discount or free service"),
            Choice.of("alcohol", "Alcohol"),
            Choice.of("cash", "Cash, voucher or the like"),
            Choice.of("customary", "Customary gift between forces, to the force"),
            Choice.of("other", "Something else"));
    static final List<Choice> TYPES = List.of(
            Choice.of("public", "Member of the public"),
            Choice.of("supplier", "Supplier of the force"),
            Choice.of("bidder", "Bidder for a contract of the force"),
            Choice.of("media", "Media"),
            Choice.of("police", "Another police force"),
            Choice.of("government", "Government or council"),
            Choice.of("charity", "Charity"),
            Choice.of("foreign", "Foreign state"),
            Choice.of("business", "Other business or organisation"));
    private static final List<Choice> KNOWN = List.of(
            Choice.of("not-known", "Not known"),
            Choice.of("estimated", "Estimated"),
            Choice.of("stated", "Stated by whoever offered it"));

    static final Question<GiftDetails> FORM = Question.of(
            "offer",
            "Tell us about the offer",
            "A gift or hospitality",
            Field.<GiftDetails>radios("outcome", "What became of it", "What became of it?", OUTCOMES)
                    .owed("Select what became of it"),
            Field.<GiftDetails>of(TEXT, "what", "What it was", "What was it?")
                    .hint("For example, two tickets for a football match")
                    .owed("Enter what it was"),
            Field.<GiftDetails>select("kind", "Kind", "What kind of thing is it?", KINDS)
                    .owed("Choose what kind of thing it is"),
            Field.<GiftDetails>radios("direction", "Direction", "Which way did it go?", DIRECTIONS)
                    .owed("Select which way it went"),
            Field.<GiftDetails>of(TEXT, "giver", "Organisation", "Organisation")
                    .hint("Who offered it or, if you offered it, who it was for"),
            Field.<GiftDetails>of(TEXT, "giverName", "Person", "Name of the person")
                    .hint("If it was a person, or you know who acted for the organisation"),
            Field.<GiftDetails>of(TEXT, "giverNumber", "Company number", "Company number"),
            Field.<GiftDetails>select("giverType", "Who they are", "Who are they?", TYPES)
                    .owed("Choose who they are"),
            Field.<GiftDetails>radios("valueKnown", "How the value is known", "How is the value known?", KNOWN)
                    .owed("Select how the value is known"),
            Field.<GiftDetails>of(MONEY, "value", "Value", "Value, if stated or estimated")
                    .hint("In pounds, like 25 or 25.50")
                    .owedWhen(GiftDetails::isValued, "Enter the value, or select that it is not known"),
            Field.<GiftDetails>of(DATE, "offeredOn", "Date offered", "When was it offered?")
                    .hint("For example, 27 3 2025")
                    .owed("Enter when it was offered"),
            Field.<GiftDetails>of(
                            LONG_TEXT,
                            "why",
                            "Why and policing purpose",
                            "Why, and for what policing purpose, if accepted")
                    .owedWhen(GiftDetails::isAccepted, "Enter why you accepted it and for what policing purpose"),
            Field.<GiftDetails>of(TEXT, "disposal", "Where it is now", "Where is it now, if handed back or given up?")
                    .owedWhen(GiftDetails::isPartedWith, "Enter where it is now"));

    private GiftQuestions() {}
}
