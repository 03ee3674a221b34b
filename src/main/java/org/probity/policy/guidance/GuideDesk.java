package org.probity.policy.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Role;
import org.probity.access.Subject;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.people.People;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.policy.Document.Stage;
import org.probity.policy.guidance.Guide.About;
import org.probity.policy.guidance.Guide.Text;
import org.probity.policy.guidance.Guide.Topic;
import org.springframework.stereotype.Service;

/** Writing an edition of the media guide, and publishing it by two people neither of whom wrote it. */
@Service
public class GuideDesk {

    private static final Ask CREATE = Ask.to(Action.CREATE);
    private static final Ask NEW_VERSION = Ask.to(Action.CREATE, "new version");
    private static final Ask READ = Ask.to(Action.READ);
    private static final Ask UPDATE = Ask.to(Action.UPDATE);
    private static final Ask PUBLISH = Ask.to(Action.PUBLISH);

    private final GuideStore store;
    private final Guides guides;
    private final Guard guard;
    private final Audit audit;
    private final People people;
    private final Now now;

    GuideDesk(GuideStore store, Guides guides, Guard guard, Audit audit, People people, Now now) {
        this.store = store;
        this.guides = guides;
        this.guard = guard;
        this.audit = audit;
        this.people = people;
        this.now = now;
    }

    /** The edition in hand, for those who write or publish it. */
    public Optional<Guide> inHand(Actor actor) {
        return open(store.all(actor.body())).filter(guide -> guard.may(actor, READ, subject(guide)));
    }

    public boolean mayBegin(Actor actor) {
        return guard.may(actor, CREATE, ofNew(actor));
    }

    public boolean mayWrite(Actor actor, Guide guide) {
        return guide.stage() == Stage.DRAFT && guard.may(actor, UPDATE, subject(guide));
    }

    public boolean mayPublish(Actor actor, Guide guide) {
        return !guide.isPublished() && guard.may(actor, PUBLISH, subject(guide));
    }

    /** The edition whose publication waits for the actor as second person. */
    public Optional<Guide> waitingFor(Actor actor) {
        return open(store.all(actor.body())).filter(guide -> mayConfirm(actor, guide));
    }

    /** Begins an edition: with the topics of the newest one, else with the default topics. */
    public GuideOutcome begin(Actor actor) {
        store.lock(actor.body());
        List<Guide> all = store.all(actor.body());
        Optional<Guide> open = open(all);
        if (open.isPresent()) {
            return new GuideOutcome.MovedOn(open.get().stage());
        }
        Guide draft = all.isEmpty() ? first(actor) : next(actor, all);
        store.insert(draft, now.instant());
        audit.changed(actor, Kind.COLLECTION, ref(draft), List.of("edition"), null);
        return new GuideOutcome.Done();
    }

    /** Says of the edition in hand from when it binds, what changed, and whom staff ask. */
    public GuideOutcome describe(Actor actor, About about) {
        Guide draft = toWrite(actor);
        if (draft.stage() != Stage.DRAFT) {
            return new GuideOutcome.MovedOn(draft.stage());
        }
        store.describe(draft, about);
        return changed(actor, draft, "edition");
    }

    /** @param topic the one to write over; null for a new one */
    public GuideOutcome write(Actor actor, @Nullable UUID topic, Text text) {
        Guide draft = toWrite(actor);
        if (draft.stage() != Stage.DRAFT) {
            return new GuideOutcome.MovedOn(draft.stage());
        }
        boolean taken = draft.topics().stream()
                .anyMatch(one -> one.text().title().equalsIgnoreCase(text.title())
                        && !one.id().equals(topic));
        if (taken) {
            return new GuideOutcome.Wrong("title", "There is a topic of that name already");
        }
        Topic earlier = topic == null ? null : draft.topic(topic).orElseThrow(NotFound::new);
        boolean sameColour = earlier != null && earlier.text().colour() == text.colour();
        LocalDate since = sameColour ? earlier.sinceOn() : null;
        store.put(draft, new Topic(topic == null ? UUID.randomUUID() : topic, text, since, now.today()));
        return changed(actor, draft, "topic");
    }

    public GuideOutcome drop(Actor actor, UUID topic) {
        Guide draft = toWrite(actor);
        if (draft.stage() != Stage.DRAFT) {
            return new GuideOutcome.MovedOn(draft.stage());
        }
        store.drop(draft, draft.topic(topic).orElseThrow(NotFound::new).id());
        return changed(actor, draft, "topic");
    }

    /** The author has looked at every topic and leaves them as they are. */
    public GuideOutcome reviewed(Actor actor) {
        Guide draft = toWrite(actor);
        if (draft.stage() != Stage.DRAFT) {
            return new GuideOutcome.MovedOn(draft.stage());
        }
        store.markReviewed(draft, now.today());
        return changed(actor, draft, "reviewed");
    }

    public GuideOutcome send(Actor actor) {
        Guide draft = toWrite(actor);
        if (draft.topics().isEmpty()) {
            return new GuideOutcome.Wrong("", "Add at least one topic");
        }
        if (draft.whatChanged().isBlank()) {
            return new GuideOutcome.Wrong("", "Say first from when it binds, what changed and whom staff ask");
        }
        return move(actor, draft, Stage.DRAFT, Stage.SENT, null, null);
    }

    /** @param second the head of professional standards, a signatory or another policy owner who did not write it */
    public GuideOutcome approve(Actor actor, UUID second) {
        Guide draft = inHandLocked(actor);
        guard.require(actor, PUBLISH, subject(draft), Given.second(second).andAbout(draft.id()));
        if (people.inLine(actor.person(), second, now.today())) {
            return new GuideOutcome.Wrong("second", "Choose somebody who does not report to you");
        }
        return move(actor, draft, Stage.SENT, Stage.APPROVED, actor.person(), second);
    }

    /** Takes it back to a draft: either of the two who publish may. */
    public GuideOutcome sendBack(Actor actor) {
        Guide draft = inHandLocked(actor);
        if (!mayPublish(actor, draft)) {
            throw new NotFound();
        }
        return move(actor, draft, draft.stage(), Stage.DRAFT, null, null);
    }

    /** The second person confirms it, and it is published: it binds from its day. */
    public GuideOutcome confirm(Actor actor) {
        Guide draft = inHandLocked(actor);
        UUID first = draft.approvedBy();
        if (first == null || !mayConfirm(actor, draft)) {
            throw new NotFound();
        }
        store.published(draft, first, actor.person(), now.instant());
        return move(actor, draft, Stage.APPROVED, Stage.PUBLISHED, first, actor.person());
    }

    private Guide first(Actor actor) {
        guard.require(actor, CREATE, ofNew(actor));
        List<Topic> topics = DefaultTopics.all().stream()
                .map(text -> new Topic(UUID.randomUUID(), text, null, now.today()))
                .toList();
        return draft(actor, 1, new About(now.today(), "", DefaultTopics.CONTACT, ""), topics);
    }

    private Guide next(Actor actor, List<Guide> all) {
        Guide newest = all.getFirst();
        guard.require(
                actor,
                NEW_VERSION,
                guides.subject(all, Guides.inForce(all, now.today()).orElse(newest)),
                Given.about(newest.id()));
        About about = new About(now.today(), "", newest.contact(), newest.phone());
        return draft(actor, newest.number() + 1, about, newest.topics());
    }

    private static Guide draft(Actor actor, int number, About about, List<Topic> topics) {
        return new Guide(
                UUID.randomUUID(),
                actor.body(),
                number,
                about.fromOn(),
                about.whatChanged(),
                about.contact(),
                about.phone(),
                List.of(actor.person()),
                Stage.DRAFT,
                null,
                null,
                topics);
    }

    private Guide toWrite(Actor actor) {
        Guide draft = inHandLocked(actor);
        guard.require(actor, UPDATE, subject(draft), Given.about(draft.id()));
        return draft;
    }

    private Guide inHandLocked(Actor actor) {
        store.lock(actor.body());
        return open(store.all(actor.body())).orElseThrow(NotFound::new);
    }

    private GuideOutcome changed(Actor actor, Guide draft, String field) {
        audit.changed(actor, Kind.ALTERATION, ref(draft), List.of(field), null);
        return new GuideOutcome.Done();
    }

    private GuideOutcome move(
            Actor actor, Guide guide, Stage from, Stage to, @Nullable UUID first, @Nullable UUID second) {
        if (guide.stage() != from) {
            return new GuideOutcome.MovedOn(guide.stage());
        }
        store.setStage(guide, to, first, second);
        return changed(actor, guide, to == Stage.PUBLISHED ? "published" : "stage");
    }

    /** Who may confirm: permissions.csv, and security.md section 2.2, which adds two as second. */
    private boolean mayConfirm(Actor actor, Guide guide) {
        boolean byRole = actor.assignments().stream()
                .filter(held -> held.role() == Role.PSD_HEAD || held.role() == Role.SIGNATORY)
                .anyMatch(held -> held.body().equals(guide.controllerBody()) && held.runsAt(now.instant()));
        return guide.stage() == Stage.APPROVED
                && actor.person().equals(guide.second())
                && !guide.authors().contains(actor.person())
                && !actor.person().equals(guide.approvedBy())
                && (byRole || guard.may(actor, PUBLISH, subject(guide)));
    }

    private static Optional<Guide> open(List<Guide> all) {
        return all.stream().filter(guide -> !guide.isPublished()).findFirst();
    }

    private static Subject ofNew(Actor actor) {
        return Subject.of(Guides.OBJECT_CLASS, "draft")
                .controlledBy(actor.body())
                .authoredBy(actor.person());
    }

    private static Subject subject(Guide draft) {
        return Subject.of(Guides.OBJECT_CLASS, "draft")
                .controlledBy(draft.controllerBody())
                .authoredBy(draft.authors());
    }

    private static ObjectRef ref(Guide guide) {
        return new ObjectRef(Guides.OBJECT_CLASS, guide.id(), guide.number(), guide.controllerBody());
    }
}
