package org.probity.given;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.platform.time.SetClock;
import org.probity.policy.DeskOutcome;
import org.probity.policy.Document;
import org.probity.policy.Document.Kind;
import org.probity.policy.Drafted;
import org.probity.policy.PolicyDesk;
import org.probity.policy.PolicySeconds;
import org.probity.policy.Theme;
import org.springframework.stereotype.Component;

/** Policies and standards of one force, published by two on a set clock through the public services. */
@Component
public class GivenPolicies {

    private final Acts acts;
    private final PolicyDesk desk;
    private final PolicySeconds seconds;

    GivenPolicies(Acts acts, PolicyDesk desk, PolicySeconds seconds) {
        this.acts = acts;
        this.desk = desk;
        this.seconds = seconds;
    }

    /** Who works at the desk of one force. */
    public record Desk(String body, Actor owner, Actor head, Actor signatory) {}

    public Desk desk(String body) {
        return new Desk(
                body, Acts.a(Role.POLICY_OWNER, body), Acts.a(Role.PSD_HEAD, body), Acts.a(Role.SIGNATORY, body));
    }

    public <T> T at(LocalDate day, Actor actor, Supplier<T> work) {
        return SetClock.at(GivenCases.on(day), () -> acts.as(actor, GivenCases.on(day), work));
    }

    public static Drafted text(String title, LocalDate inForceOn) {
        return Drafted.of(title, Theme.MEDIA, "The text of " + title, inForceOn);
    }

    /** A draft begun on that day. */
    public String drafted(Desk of, Kind kind, LocalDate day, Drafted drafted) {
        return done(at(day, of.owner(), () -> desk.begin(of.owner(), kind, drafted)));
    }

    public void draftedNext(Desk of, Kind kind, LocalDate day, String slug, Drafted drafted) {
        done(at(day, of.owner(), () -> desk.beginNext(of.owner(), kind, slug, drafted)));
    }

    public void evidence(Desk of, LocalDate day, String slug) {
        Document.Evidence shown = new Document.Evidence("Test report", day);
        done(at(day, of.owner(), () -> desk.addEvidence(of.owner(), slug, shown)));
    }

    /** Sent, approved by the head and confirmed by the signatory, all on that day. */
    public void publish(Desk of, Kind kind, LocalDate day, String slug) {
        done(at(day, of.owner(), () -> desk.sendForApproval(of.owner(), kind, slug)));
        done(at(
                day,
                of.head(),
                () -> desk.approve(of.head(), kind, slug, of.signatory().person())));
        done(at(day, of.signatory(), () -> seconds.confirm(of.signatory(), slug)));
    }

    /** A policy that came into force, and was published, on that day. */
    public String policy(Desk of, String title, LocalDate inForceOn) {
        String slug = drafted(of, Kind.POLICY, inForceOn, text(title, inForceOn));
        publish(of, Kind.POLICY, inForceOn, slug);
        return slug;
    }

    /** Its next version, in force and published on that day. */
    public void update(Desk of, String slug, LocalDate inForceOn) {
        draftedNext(of, Kind.POLICY, inForceOn, slug, text(slug, inForceOn));
        publish(of, Kind.POLICY, inForceOn, slug);
    }

    public static String done(DeskOutcome outcome) {
        assertThat(outcome).isInstanceOf(DeskOutcome.Done.class);
        return ((DeskOutcome.Done) outcome).slug();
    }
}
