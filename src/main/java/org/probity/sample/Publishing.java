package org.probity.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.platform.time.Now;
import org.probity.platform.time.SetClock;
import org.probity.publication.Disclosure;
import org.probity.publication.Publications;
import org.probity.publication.Releasing;
import org.probity.report.ApprovedReleases;
import org.probity.report.Releases;
import org.probity.sample.people.Inspectorate;
import org.probity.sample.people.Scene;
import org.springframework.stereotype.Component;

/** Takes a release from its first draft to the public: written, approved, disclosure decided by two, signed by two, released. */
@Component
class Publishing {

    private static final String REASON =
            "Published as it is: the number was public in the shape of this round, and names nobody";

    private final Scene scene;
    private final Releases releases;
    private final ApprovedReleases approved;
    private final Publications publications;
    private final Releasing releasing;

    Publishing(
            Scene scene, Releases releases, ApprovedReleases approved, Publications publications, Releasing releasing) {
        this.scene = scene;
        this.releases = releases;
        this.approved = approved;
        this.publications = publications;
        this.releasing = releasing;
    }

    /**
     * @param day of publication, at its beginning: the hour is not known; the acts before it come in the fortnight before
     */
    void publish(Inspectorate people, String round, String body, LocalDate day) {
        LocalDate written = day.minusDays(9);
        String ref = scene.on(written, people.editor(), editor -> {
            String begun = releases.begin(editor, round, body).ref();
            releases.nameReader(editor, begun, people.lead());
            releases.nameReader(editor, begun, people.secondLead());
            return begun;
        });
        LocalDate approved = day.minusDays(6);
        scene.does(approved, people.secondLead(), lead -> {
            Releases.Approval approval = releases.approve(lead, ref);
            if (!(approval instanceof Releases.Approval.Approved)) {
                throw new IllegalStateException("The release about " + body + " cannot be approved: " + approval);
            }
        });
        scene.does(approved, people.lead(), lead -> decide(lead, ref));
        scene.does(approved, people.secondLead(), lead -> publications.confirm(lead, ref));
        Instant at = day.atStartOfDay(Now.ZONE).toInstant();
        sign(day.minusDays(2), people.lead(), ref, at);
        sign(day.minusDays(1), people.secondLead(), ref, at);
        SetClock.at(Scene.instant(day), () -> releasing.run(ref));
    }

    private void decide(Actor lead, String ref) {
        publications
                .concerns(approved.find(ref).orElseThrow())
                .forEach(item ->
                        publications.decide(lead, ref, item.metric(), item.why(), Disclosure.Outcome.PUBLISH, REASON));
    }

    private void sign(LocalDate day, UUID lead, String ref, Instant at) {
        scene.does(day, lead, actor -> {
            Publications.Signed signed = publications.sign(actor, ref, at);
            boolean well = signed instanceof Publications.Signed.First || signed instanceof Publications.Signed.Timed;
            if (!well) {
                throw new IllegalStateException("The release " + ref + " cannot be signed: " + signed);
            }
        });
    }
}
