package org.probity.register.media;

import static org.probity.register.definition.Field.Kind.DATE;
import static org.probity.register.definition.Field.Kind.LONG_TEXT;
import static org.probity.register.definition.Field.Kind.TEXT;

import java.util.List;
import org.probity.platform.forms.Choice;
import org.probity.register.definition.Field;
import org.probity.register.definition.Question;

/** What is asked about a contact: one form. */
final class MediaQuestions {

    static final List<Choice> KINDS = List.of(
            Choice.of("call", "Telephone call"),
            Choice.of("meeting", "Meeting"),
            Choice.of("interview", "Interview"),
            Choice.of("briefing", "Briefing or press conference"),
            Choice.of("written", "E-mail or message"),
            Choice.of("social-media", "Social media"),
            Choice.of("event", "Event or hospitality"));

    static final List<Choice> COLOURS = List.of(
            Choice.of("green", "Green: speak"),
            Choice.of("amber", "Amber: ask communications first"),
            Choice.of("red", "Red: do not discuss"));

    static final Question<MediaDetails> FORM = Question.of(
            "contact",
            "Tell us about the contact",
            "A contact with the media",
            Field.<MediaDetails>of(TEXT, "outlet", "Outlet", "Which newspaper, station or other outlet?")
                    .owed("Enter the outlet"),
            Field.<MediaDetails>of(TEXT, "contact", "Contact", "Who did you have contact with?")
                    .hint("Name and role. One meeting with several journalists is one contact: name them all")
                    .owed("Enter who you had contact with"),
            Field.<MediaDetails>select("kind", "Kind of contact", "What kind of contact was it?", KINDS)
                    .owed("Choose what kind of contact it was"),
            Field.<MediaDetails>of(TEXT, "subject", "Subject", "What was it about?")
                    .owed("Enter what it was about"),
            Field.<MediaDetails>of(LONG_TEXT, "purpose", "Policing purpose", "What was the policing purpose?")
                    .hint("A sentence is enough"),
            Field.<MediaDetails>of(DATE, "on", "Date of the contact", "When was it?")
                    .hint("For example, 27 3 2025")
                    .owed("Enter when it was"),
            Field.<MediaDetails>select(
                    "colour", "Colour of the topic", "What does the media guide say of the topic?", COLOURS));

    private MediaQuestions() {}
}
