package org.probity.sample.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.platform.time.Now;
import org.probity.platform.time.SetClock;
import org.probity.publication.Disclosure;
import org.probity.publication.Publications;
import org.probity.publication.Releasing;
import org.probity.publication.run.National;
import org.probity.report.ApprovedReleases;
import org.probity.report.Releases;
import org.probity.sample.people.Inspectorate;
import org.probity.sample.people.Scene;
import org.springframework.stereotype.Component;

/** The releases of the service in one run: each begun, approved, decided on, signed by two and released at one instant. */
@Component
class ServiceReleases {

    private static final String REASON =
            "Published as it is: the number is invented, like the force that it is about, and names nobody";

    private final Scene scene;
    private final Releases releases;
    private final ApprovedReleases approved;
    private final Publications publications;
    private final Releasing releasing;
    private final National national;

    ServiceReleases(
            Scene scene,
            Releases releases,
            ApprovedReleases approved,
            Publications publications,
            Releasing releasing,
            National national) {
        this.scene = scene;
        this.releases = releases;
        this.approved = approved;
        this.publications = publications;
        this.releasing = releasing;
        this.national = national;
    }

    void publish(Inspectorate people, String round, List<String> bodies, LocalDate day) {
        List<String> refs = scene.on(
                day.minusDays(9),
                people.editor(),
                editor -> bodies.stream()
                        .map(body -> begun(editor, people, round, body))
                        .toList());
        LocalDate read = day.minusDays(6);
        scene.does(read, people.secondLead(), lead -> refs.forEach(ref -> approve(lead, ref)));
        scene.does(read, people.lead(), lead -> refs.forEach(ref -> decide(lead, ref)));
        scene.does(read, people.secondLead(), lead -> refs.forEach(ref -> publications.confirm(lead, ref)));
        Instant at = day.atStartOfDay(Now.ZONE).toInstant();
        sign(day.minusDays(2), people.lead(), refs, at);
        sign(day.minusDays(1), people.secondLead(), refs, at);
        refs.forEach(ref -> SetClock.at(Scene.instant(day), () -> releasing.run(ref)));
    }

    /** The report on all forces, signed by two for the same instant. */
    void together(Inspectorate people, String round, LocalDate day) {
        Instant at = day.atStartOfDay(Now.ZONE).toInstant();
        scene.does(day.minusDays(2), people.lead(), lead -> national.sign(lead, round, at));
        scene.does(day.minusDays(1), people.secondLead(), lead -> national.sign(lead, round, at));
        SetClock.at(Scene.instant(day), () -> national.run(round));
    }

    private String begun(Actor editor, Inspectorate people, String round, String body) {
        String ref = releases.begin(editor, round, body).ref();
        releases.nameReader(editor, ref, people.lead());
        releases.nameReader(editor, ref, people.secondLead());
        return ref;
    }

    private void approve(Actor lead, String ref) {
        Releases.Approval approval = releases.approve(lead, ref);
        if (!(approval instanceof Releases.Approval.Approved)) {
            throw new IllegalStateException("The release " + ref + " cannot be approved: " + approval);
        }
    }

    private void decide(Actor lead, String ref) {
        List<Disclosure.Item> items = publications.concerns(approved.find(ref).orElseThrow());
        items.forEach(
                item -> publications.decide(lead, ref, item.metric(), item.why(), Disclosure.Outcome.PUBLISH, REASON));
    }

    private void sign(LocalDate day, UUID lead, List<String> refs, Instant at) {
        scene.does(
                day,
                lead,
                actor -> refs.forEach(ref -> {
                    Publications.Signed signed = publications.sign(actor, ref, at);
                    boolean well =
                            signed instanceof Publications.Signed.First || signed instanceof Publications.Signed.Timed;
                    if (!well) {
                        throw new IllegalStateException("The release " + ref + " cannot be signed: " + signed);
                    }
                }));
    }
}
