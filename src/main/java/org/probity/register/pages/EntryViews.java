package org.probity.register.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.decision.Act;
import org.probity.decision.Made;
import org.probity.organisation.Bodies;
import org.probity.people.People;
import org.probity.platform.time.Now;
import org.probity.platform.words.Words;
import org.probity.register.Entries;
import org.probity.register.Entry;
import org.probity.register.Fact;
import org.probity.register.Moves;
import org.probity.register.Registers;
import org.probity.register.Waiting;
import org.probity.register.definition.Details;
import org.probity.register.definition.Register;
import org.springframework.stereotype.Component;

/** Puts an entry that the reader has read into words. */
@Component
public class EntryViews {

    /** What colleagues write to each other before a decision; the declarer reads the reasons of the decision itself. */
    private static final Set<Act> BETWEEN_COLLEAGUES = EnumSet.of(Act.GIVE_VIEW, Act.CHECK, Act.TAKE_UP_WITHOUT_VIEW);

    private final Entries entries;
    private final Registers registers;
    private final Moves moves;
    private final People people;
    private final Bodies bodies;

    EntryViews(Entries entries, Registers registers, Moves moves, People people, Bodies bodies) {
        this.entries = entries;
        this.registers = registers;
        this.moves = moves;
        this.people = people;
        this.bodies = bodies;
    }

    public EntryView of(Actor reader, Entry entry) {
        Register<?> register = registers.of(entry);
        List<EntryView.Line> declared = Boxes.lines(register, entry.details());
        UUID owner = entry.owner().person();
        String heading = heading(register, entry);
        return new EntryView(
                entry.reference(),
                entry.register(),
                heading,
                bodies.get(entry.body()).formalName(),
                entry.status().word(),
                waiting(reader, entry),
                entry.version(),
                people.names(List.of(owner)).getOrDefault(owner, "Not on the staff list"),
                declared,
                standing(register, entry),
                registers.findings(entry),
                history(reader, entry),
                stale(register, entry));
    }

    /** As the declarer reads it; null when nobody owes a step. */
    public static @Nullable String waiting(Entry entry) {
        Waiting waiting = entry.standing().waiting();
        return waiting == null ? null : waiting == Waiting.DECLARER ? "you" : waiting.word();
    }

    /** "you" where the reader owes the next step. */
    static @Nullable String waiting(Actor reader, Entry entry) {
        Waiting waiting = entry.standing().waiting();
        if (waiting == null) {
            return null;
        }
        boolean mine = waiting == Waiting.DECLARER && entry.isOwnedBy(reader.person())
                || waiting == Waiting.DESK
                        && reader.person().equals(entry.hands().assignedTo());
        return mine ? "you" : waiting.word();
    }

    /** What it was decided on, where that is no longer so. */
    private @Nullable List<EntryView.Line> stale(Register<?> register, Entry entry) {
        if (!moves.stale(entry)) {
            return null;
        }
        return moves.decidedOn(entry)
                .map(details -> Boxes.lines(register, details))
                .orElse(null);
    }

    private static <D extends Record> String heading(Register<D> register, Entry entry) {
        D details = Details.as(register.detailsType(), entry.details());
        String headline = register.headline(details);
        return headline.isEmpty() ? "New " + register.entryWord() : headline;
    }

    private List<EntryView.Line> standing(Register<?> register, Entry entry) {
        Entry.Standing now = entry.standing();
        List<EntryView.Line> lines = new ArrayList<>();
        if (register.renewable()) {
            lines.add(EntryView.Line.of("Nature", entry.nature().word()));
        }
        lines.add(EntryView.Line.of("Declarer", kind(entry)));
        day(lines, "Sent", now.sentOn());
        day(lines, "To be decided by", now.decidedOn() == null ? now.dueOn() : null);
        day(lines, "Answer by", now.waiting() == Waiting.DECLARER ? now.answerBy() : null);
        day(lines, "Decided", now.decidedOn());
        day(lines, "Ended", now.endedOn());
        UUID assigned = entry.hands().assignedTo();
        if (assigned != null && now.waiting() != null) {
            Map<UUID, String> names = people.names(List.of(assigned));
            lines.add(EntryView.Line.of("Assigned to", names.getOrDefault(assigned, "Somebody of another force")));
        }
        if (now.mergedInto() != null) {
            lines.add(EntryView.Line.of("Merged", "The same as another entry; it is not counted"));
        }
        return lines;
    }

    private static String kind(Entry entry) {
        String kind = switch (entry.owner().kind()) {
            case OFFICER -> "Officer";
            case STAFF -> "Staff member";
            case SPECIAL -> "Special constable";
            case VOLUNTEER -> "Volunteer";
            case CANDIDATE -> "Candidate";
            case CONTRACTOR -> "Contractor";
        };
        return entry.owner().chiefOfficer() ? kind + ", chief officer" : kind;
    }

    private static void day(List<EntryView.Line> lines, String called, @Nullable LocalDate day) {
        if (day != null) {
            lines.add(EntryView.Line.of(called, Words.date(day)));
        }
    }

    /** Newest first. */
    private List<EntryView.Event> history(Actor reader, Entry entry) {
        boolean own = entry.isOwnedBy(reader.person());
        List<EntryView.Event> events = new ArrayList<>();
        entries.history(entry).forEach(made -> events.add(event(made, own)));
        entries.facts(entry).stream()
                .filter(fact -> fact.kind() != Fact.Kind.SENT)
                .forEach(fact -> events.add(event(entry, fact)));
        events.sort(Comparator.comparing(EntryView.Event::at).reversed());
        return events;
    }

    private static EntryView.Event event(Made made, boolean own) {
        List<String> more = new ArrayList<>();
        if (made.reason() != null && !(own && BETWEEN_COLLEAGUES.contains(made.act()))) {
            more.add(made.reason());
        }
        if (made.from() != made.to()) {
            more.add("From " + made.from().word() + " to " + made.to().word() + ".");
        }
        recordedLater(more, LocalDate.ofInstant(made.happenedAt(), Now.ZONE), made.recordedAt());
        return new EntryView.Event(made.act().told(), Role.valueOf(made.role()).label(), made.happenedAt(), more);
    }

    private static EntryView.Event event(Entry entry, Fact fact) {
        List<String> more = new ArrayList<>();
        if (fact.kind() == Fact.Kind.CORRECTED && fact.nature() != null) {
            more.add("Sent on " + Words.date(fact.happenedOn()) + ", as "
                    + fact.nature().word().toLowerCase(Locale.UK) + ".");
        }
        if (fact.kind() == Fact.Kind.DAY_CORRECTED) {
            more.add("Now " + Words.date(fact.happenedOn()) + ".");
        }
        if (fact.kind() == Fact.Kind.ENDED) {
            more.add("Ended on " + Words.date(fact.happenedOn()) + ".");
        }
        if (fact.reason() != null) {
            more.add(fact.reason());
        }
        boolean own = fact.by().equals(entry.owner().person());
        return new EntryView.Event(
                fact.kind().told(), own ? "declarer" : Role.REGISTRAR.label(), fact.recordedAt(), more);
    }

    private static void recordedLater(List<String> more, LocalDate happened, Instant recordedAt) {
        LocalDate recorded = LocalDate.ofInstant(recordedAt, Now.ZONE);
        if (!recorded.equals(happened)) {
            more.add("Recorded on " + Words.date(recorded) + ".");
        }
    }
}
