package org.probity.register.media;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.probity.access.Action;
import org.probity.access.Ask;
import org.probity.decision.Act;
import org.probity.decision.Status;
import org.probity.decision.Workflow;
import org.probity.platform.forms.Choice;
import org.probity.register.definition.Declared;
import org.probity.register.definition.Party;
import org.probity.register.definition.Question;
import org.probity.register.definition.Register;
import org.probity.register.definition.RegisterTexts;
import org.probity.register.definition.Route;
import org.springframework.stereotype.Component;

/** Contacts with the media: a log that nobody decides. */
@Component
public class MediaRegister implements Register<MediaDetails> {

    /** What is to be recorded; its version goes up when its words change. */
    public static final String DEFINITION =
            "Record every contact with the media in which policing was discussed. Leave out a chance meeting without talk of work.";

    static final String DEFINITION_VERSION = "1";

    private static final Workflow MOVES = new Workflow(List.of(
            new Workflow.Step(Status.DRAFT, Act.RECORD, Ask.to(Action.UPDATE, "send"), Status.LOGGED, false),
            new Workflow.Step(Status.LOGGED, Act.AMEND, Ask.to(Action.CREATE, "new version"), Status.LOGGED, false)));

    @Override
    public String key() {
        return "media";
    }

    @Override
    public String declaredAs() {
        return "media";
    }

    @Override
    public String objectClass() {
        return "media_entry";
    }

    @Override
    public String prefix() {
        return "MC";
    }

    @Override
    public String title() {
        return "Media contacts";
    }

    @Override
    public String entryWord() {
        return "media contact";
    }

    @Override
    public RegisterTexts texts() {
        return new RegisterTexts(
                "media contacts",
                "Outlet",
                "Kind of contact",
                DEFINITION,
                "By sending this you say that it is true as far as you know. It goes to your force’s log of media contacts.",
                "");
    }

    @Override
    public Class<MediaDetails> detailsType() {
        return MediaDetails.class;
    }

    @Override
    public Workflow workflow() {
        return MOVES;
    }

    @Override
    public boolean oneForm() {
        return true;
    }

    @Override
    public List<Question<MediaDetails>> questions() {
        return List.of(MediaQuestions.FORM);
    }

    @Override
    public Map<String, String> prefilled(Map<String, String> address, LocalDate today) {
        Map<String, String> begun = Register.day("on", today);
        Optional.ofNullable(address.get("topic")).ifPresent(topic -> begun.put("subject", topic));
        Optional.ofNullable(address.get("colour")).ifPresent(colour -> begun.put("colour", colour));
        return begun;
    }

    @Override
    public @Nullable LocalDate happenedOn(MediaDetails details) {
        return details.on();
    }

    @Override
    public Optional<String> dayField() {
        return Optional.of("on");
    }

    @Override
    public Optional<Route> route(Declared<MediaDetails> declared) {
        return Optional.of(Route.none());
    }

    @Override
    public Map<String, String> counted(Declared<MediaDetails> declared) {
        MediaDetails contact = declared.details();
        Map<String, String> counted = new TreeMap<>();
        counted.put("on", String.valueOf(contact.on()));
        counted.put("purpose", hasPurpose(contact.purpose()) ? "yes" : "no");
        counted.put("chief", declared.chiefOfficer() ? "yes" : "no");
        counted.put("definition", DEFINITION_VERSION);
        return counted;
    }

    /** "None" says that there was none. */
    private static boolean hasPurpose(@Nullable String purpose) {
        return purpose != null && !purpose.strip().matches("(?i)(none|no|n/?a|-+)\\.?");
    }

    @Override
    public String headline(MediaDetails details) {
        return details.outlet() == null ? "" : details.outlet();
    }

    @Override
    public String category(MediaDetails details) {
        return details.kind() == null ? "" : details.kind();
    }

    @Override
    public List<Choice> categories() {
        return MediaQuestions.KINDS;
    }

    @Override
    public List<Party> parties(MediaDetails details) {
        List<Party> parties = new ArrayList<>();
        if (details.contact() != null) {
            parties.add(new Party(Party.Kind.PERSON, details.contact(), null, null));
        }
        if (details.outlet() != null) {
            parties.add(new Party(Party.Kind.ORGANISATION, details.outlet(), null, null));
        }
        return parties;
    }
}
