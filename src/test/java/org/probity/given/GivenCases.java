package org.probity.given;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.probity.access.Actor;
import org.probity.access.Compartment;
import org.probity.access.Role;
import org.probity.casework.ActOutcome;
import org.probity.casework.CaseFile;
import org.probity.casework.CaseSeconds;
import org.probity.casework.CaseView.Allegation;
import org.probity.casework.CaseView.Member;
import org.probity.casework.CaseWork;
import org.probity.casework.Cases;
import org.probity.casework.NewCase;
import org.probity.platform.time.SetClock;
import org.springframework.stereotype.Component;

/** Cases, worked by the team of one force on a set clock through the public services. */
@Component
public class GivenCases {

    private final Acts acts;
    private final Cases cases;
    private final CaseWork work;
    private final CaseSeconds seconds;

    GivenCases(Acts acts, Cases cases, CaseWork work, CaseSeconds seconds) {
        this.acts = acts;
        this.cases = cases;
        this.work = work;
        this.seconds = seconds;
    }

    /** The people of one department. */
    public record Team(String body, Actor head, Actor investigator, Actor decider, Actor auditor) {}

    /** A force of its own, so that tests do not meet in the counts. */
    public static String force() {
        return "force-" + UUID.randomUUID();
    }

    public Team team(String body) {
        return new Team(
                body,
                Acts.a(Role.PSD_HEAD, body, Compartment.PSD),
                Acts.a(Role.INVESTIGATOR, body, Compartment.PSD),
                Acts.a(Role.DECIDER, body, Compartment.PSD),
                Acts.a(Role.FORCE_AUDITOR, body));
    }

    /** Noon of the day; on the present day, before noon, now: what was done today was not done later than now. */
    public static Instant on(LocalDate day) {
        Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        Instant now = Instant.now();
        return now.isBefore(noon) && day.equals(LocalDate.ofInstant(now, ZoneOffset.UTC)) ? now : noon;
    }

    public <T> T at(LocalDate day, Actor actor, Supplier<T> work) {
        Instant instant = on(day);
        return SetClock.at(instant, () -> acts.as(actor, instant, work));
    }

    /** Recorded on that day, with a team. */
    public String recorded(Team team, LocalDate day, NewCase matter) {
        String reference = done(at(day, team.head(), () -> cases.record(team.head(), matter)));
        assign(team, day, reference, team.head(), Member.Part.HEAD);
        assign(team, day, reference, team.investigator(), Member.Part.INVESTIGATOR);
        assign(team, day, reference, team.decider(), Member.Part.DECIDER);
        return reference;
    }

    private void assign(Team team, LocalDate day, String reference, Actor member, Member.Part part) {
        done(at(day, team.head(), () -> cases.assign(team.head(), reference, member.person(), part)));
    }

    /** An investigation of one disclosure to the media, opened and recorded on that day. */
    public String disclosure(Team team, LocalDate openedOn) {
        return recorded(team, openedOn, disclosure(team.body(), openedOn));
    }

    public static NewCase disclosure(String body, LocalDate openedOn) {
        return NewCase.of(body, CaseFile.Kind.DISCLOSURE, "Disclosure", openedOn)
                .opened(openedOn)
                .alleging(alleged(Allegation.Kind.DISCLOSURE_MEDIA));
    }

    public static NewCase.Alleged alleged(Allegation.Kind kind) {
        return new NewCase.Alleged(kind, "Said to have told a newspaper", null);
    }

    public static NewCase socialMedia(String body, LocalDate receivedOn, NewCase.Referral referral) {
        return NewCase.of(body, CaseFile.Kind.SOCIAL_MEDIA, "Posts", receivedOn)
                .on(new NewCase.SocialMedia("Platform A", List.of("offensive-language"), referral));
    }

    public static NewCase.Referral referral(LocalDate on) {
        return new NewCase.Referral("Study of 2012", "potentially inappropriate", on);
    }

    public void allege(Team team, LocalDate day, String reference, Allegation.Kind kind) {
        done(at(day, team.investigator(), () -> work.allege(team.investigator(), reference, alleged(kind))));
    }

    public void correctOpening(Team team, LocalDate day, String reference, LocalDate to) {
        done(at(
                day,
                team.investigator(),
                () -> work.correctOpening(team.investigator(), reference, to, "Written down wrongly")));
    }

    /** Put for decision and closed, both on that day. */
    public void close(Team team, LocalDate day, String reference) {
        done(at(
                day,
                team.investigator(),
                () -> work.putForDecision(team.investigator(), reference, day, "Nothing more to find")));
        CaseWork.Closing closing = new CaseWork.Closing(day, "not-traced", "Nobody identified", null);
        done(at(day, team.decider(), () -> work.close(team.decider(), reference, closing)));
    }

    public void closeAs(Team team, LocalDate day, String reference, String outcome) {
        done(at(
                day,
                team.investigator(),
                () -> work.putForDecision(team.investigator(), reference, day, "Nothing more to find")));
        CaseWork.Closing closing = new CaseWork.Closing(day, outcome, "As found", null);
        done(at(day, team.decider(), () -> work.close(team.decider(), reference, closing)));
    }

    public void reopen(Team team, LocalDate day, String reference) {
        byTwo(team, day, reference, CaseSeconds.Act.REOPEN, null);
    }

    public void notOpen(Team team, LocalDate day, String reference) {
        byTwo(team, day, reference, CaseSeconds.Act.NOT_OPEN, null);
    }

    public void merge(Team team, LocalDate day, String duplicate, String into) {
        byTwo(team, day, duplicate, CaseSeconds.Act.DUPLICATE, into);
    }

    private void byTwo(Team team, LocalDate day, String reference, CaseSeconds.Act act, String other) {
        CaseSeconds.Request request = new CaseSeconds.Request(
                act, day, "For the reason given", other, team.auditor().person());
        ActOutcome asked = at(day, team.head(), () -> seconds.ask(team.head(), reference, request));
        assertThat(asked).isInstanceOf(ActOutcome.Asked.class);
        UUID id = ((ActOutcome.Asked) asked).asked();
        done(at(day, team.auditor(), () -> seconds.answer(team.auditor(), id, true)));
    }

    private static String done(ActOutcome outcome) {
        assertThat(outcome).isInstanceOf(ActOutcome.Done.class);
        return ((ActOutcome.Done) outcome).reference();
    }
}
