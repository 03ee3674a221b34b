package org.probity.given;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.probity.access.Access;
import org.probity.access.Actor;
import org.probity.access.Compartment;
import org.probity.access.Role;
import org.probity.figure.stated.Stated;
import org.probity.inspection.returns.Filling;
import org.probity.inspection.returns.ReturnDraft;
import org.probity.inspection.returns.Returns;
import org.probity.inspection.returns.Signing;
import org.probity.inspection.round.Round;
import org.probity.inspection.submission.Submission;
import org.probity.inspection.submission.Submissions;
import org.probity.people.roles.RoleProposal;
import org.probity.people.roles.Roles;
import org.probity.platform.time.SetClock;
import org.probity.publication.Disclosure.Outcome;
import org.probity.publication.Publications;
import org.probity.publication.Releasing;
import org.probity.report.Release;
import org.probity.report.Releases;
import org.springframework.stereotype.Component;

/** Releases of the tests, from an accepted return to what is public: an editor who writes, leads who approve, decide and sign. */
@Component
public class GivenReleases {

    /** When the releases of the tests go out: long ago, so that nobody waits. */
    public static final Instant OUT = Instant.parse("2012-12-19T00:01:00Z");

    public final Actor editor = reader(Role.PRESS);
    public final Actor lead = reader(Role.INSP_LEAD);
    public final Actor other = reader(Role.INSP_LEAD);

    private final Acts acts;
    private final GivenInspection inspection;
    private final Returns returns;
    private final Filling filling;
    private final Signing signing;
    private final Submissions submissions;
    private final Releases releases;
    private final Publishing publishing;

    /** The services after approval. */
    @Component
    public record Publishing(Publications publications, Releasing releasing, Given given, Roles roles) {}

    GivenReleases(
            Acts acts,
            GivenInspection inspection,
            Returns returns,
            Filling filling,
            Signing signing,
            Submissions submissions,
            Releases releases,
            Publishing publishing) {
        this.acts = acts;
        this.inspection = inspection;
        this.returns = returns;
        this.filling = filling;
        this.signing = signing;
        this.submissions = submissions;
        this.releases = releases;
        this.publishing = publishing;
    }

    /** Somebody new of the inspectorate who is read in to what is embargoed. */
    public static Actor reader(Role role) {
        return Acts.a(role, Access.INSPECTORATE, Compartment.EMB);
    }

    /** A round that asks these metrics of that body, whose return holds these values and is accepted. */
    public Round accepted(String body, Map<String, Integer> values) {
        Round round = inspection.openRound(
                new String[] {body, "quellindale"}, values.keySet().toArray(String[]::new));
        sendAndAccept(round, body, values);
        return round;
    }

    public void sendAndAccept(Round round, String body, Map<String, Integer> values) {
        Actor returnLead = Acts.a(Role.RETURN_LEAD, body);
        acts.as(returnLead, () -> returns.start(returnLead, round.key()));
        fillAndAccept(returnLead, round, body, values);
    }

    /** A new version of a return beside the one that was accepted; it is accepted too. */
    public void correctAndAccept(Round round, String body, Map<String, Integer> values) {
        Actor returnLead = Acts.a(Role.RETURN_LEAD, body);
        acts.as(returnLead, () -> returns.correct(returnLead, round.key()));
        fillAndAccept(returnLead, round, body, values);
    }

    private void fillAndAccept(Actor returnLead, Round round, String body, Map<String, Integer> values) {
        Actor signatory = Acts.a(Role.SIGNATORY, body);
        acts.as(returnLead, () -> {
            ReturnDraft draft = returns.get(returnLead, round.key());
            draft.cells()
                    .forEach(cell -> filling.supply(
                            returnLead,
                            round.key(),
                            cell.edition(),
                            stated(body, cell.metric(), values.get(cell.metric()))));
        });
        Submission sent =
                acts.as(signatory, () -> ((Signing.Outcome.Sent) signing.sign(signatory, round.key())).submission());
        acts.as(inspection.lead, () -> submissions.accept(inspection.lead, round.id(), body, sent.version()));
    }

    private static Stated stated(String body, String metric, int value) {
        return Stated.value(body, metric, BigDecimal.valueOf(value), GivenInspection.SINCE, "Human resources system")
                .evidencedBy("Report of 1 August 2012");
    }

    public Release draft(Round round, String body) {
        return acts.as(editor, () -> releases.begin(editor, round.key(), body));
    }

    public Release approved(Round round, String body) {
        Release draft = draft(round, body);
        acts.as(lead, () -> releases.approve(lead, draft.ref()));
        return draft;
    }

    /** Every concern decided the same way by one lead and confirmed by the other. */
    public void decided(String ref, Outcome outcome, String... concerns) {
        for (String concern : concerns) {
            String[] of = concern.split("\\.");
            acts.as(lead, () -> publishing.publications().decide(lead, ref, of[0], of[1], outcome, "Known since 2012"));
        }
        acts.as(other, () -> publishing.publications().confirm(other, ref));
    }

    public Publications.Signed signed(Actor who, String ref) {
        return longAgo(() -> acts.as(
                who, OUT.minusSeconds(60), () -> publishing.publications().sign(who, ref, OUT)));
    }

    /** On a clock that stands a minute before the instant. */
    public static <T> T longAgo(Supplier<T> work) {
        return SetClock.at(OUT.minusSeconds(60), work);
    }

    public void timed(String ref) {
        signed(lead, ref);
        signed(other, ref);
    }

    /** Approved, signed by two and released by the job; nothing in it needs a decision. */
    public Release published(Round round, String body) {
        Release release = approved(round, body);
        timed(release.ref());
        publishing.releasing().run(release.ref());
        return release;
    }

    /** A person with a sign-in of their own, for pages: roles of the inspectorate are given by two leads. */
    public UUID person(Role role) {
        Given given = publishing.given();
        UUID first = given.person(Access.INSPECTORATE, Role.INSP_LEAD);
        UUID second = given.person(Access.INSPECTORATE, Role.INSP_LEAD);
        UUID person = given.person(Access.INSPECTORATE);
        Instant from = Instant.now().minusSeconds(60);
        RoleProposal proposal =
                new RoleProposal(person, role, Set.of(Compartment.EMB), null, from, from.plusSeconds(300L * 24 * 3600));
        UUID id = given.as(first, actor -> publishing.roles().propose(actor, proposal));
        given.does(second, actor -> publishing.roles().give(actor, id));
        return person;
    }
}
