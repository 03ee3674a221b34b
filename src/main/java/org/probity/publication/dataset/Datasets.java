package org.probity.publication.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Condition;
import org.probity.access.Subject;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.organisation.Bodies;
import org.probity.platform.reference.References;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.publication.dataset.DatasetStore.Prepared;
import org.springframework.stereotype.Service;

/** Preparing a data set, judging its small cells by two, and publishing it. */
@Service
public class Datasets {

    static final String CLASS = "publication";
    private static final Ask DISCLOSE = Ask.to(Action.DECIDE, "disclosure check");

    /** What came of confirming. */
    public enum Confirmed {
        PUBLISHED,
        /** It goes out with the first release of its round, or after it, and never before. */
        ROUND_NOT_OUT,
        /** Nobody decided yet, or it is out. */
        NOT_WAITING
    }

    private final DatasetStore store;
    private final Sources sources;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Datasets(DatasetStore store, Sources sources, Guard guard, Audit audit, Now now) {
        this.store = store;
        this.sources = sources;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** By an analyst. @return its reference */
    public String prepare(Actor analyst, String source) {
        Sources.Made made = sources.make(source).orElseThrow(NotFound::new);
        List<UUID> authors = List.of(made.loadedBy(), analyst.person());
        Prepared prepared = new Prepared(
                References.next("DS"), UUID.randomUUID(), source, made.data(), authors, null, null, null, null);
        guard.require(analyst, Ask.to(Action.CREATE), subject(prepared));
        store.add(prepared, now.instant());
        changed(analyst, prepared, Kind.COLLECTION, "content");
        return prepared.ref();
    }

    /**
     * The first of two leads, none of whom loaded or prepared it.
     *
     * @return false where somebody else decided meanwhile
     */
    public boolean decide(Actor lead, String ref, boolean publishesSmall, String reason) {
        Prepared prepared = required(ref);
        guard.first(lead, DISCLOSE, subject(prepared));
        boolean decided = store.decide(
                prepared.id(), publishesSmall ? "publish" : "withhold", reason, lead.person(), now.instant());
        if (decided) {
            changed(lead, prepared, Kind.ALTERATION, "disclosure decision");
        }
        return decided;
    }

    /** The second lead: with this it is published. */
    public Confirmed confirm(Actor lead, String ref) {
        Prepared prepared = required(ref);
        UUID first = prepared.decidedBy();
        if (first == null || prepared.publishedAt() != null) {
            return Confirmed.NOT_WAITING;
        }
        guard.require(lead, DISCLOSE, subject(prepared), Given.second(first));
        if (!store.isRoundOut(prepared.data().round())) {
            return Confirmed.ROUND_NOT_OUT;
        }
        Subject checked = Subject.of(CLASS, "checked")
                .controlledBy(Bodies.INSPECTORATE)
                .authoredBy(prepared.authors())
                .with(Condition.DISCLOSURE_CHECKED, Condition.EMBARGO_PASSED);
        guard.require(lead, Ask.to(Action.PUBLISH), checked, Given.second(first));
        if (!store.confirm(prepared.id(), lead.person(), now.instant())) {
            return Confirmed.NOT_WAITING;
        }
        boolean withholds = "withhold".equals(prepared.outcome());
        Dataset data = withholds ? DatasetRules.withheld(prepared.data()) : prepared.data();
        store.copy(slug(prepared), data, now.instant());
        audit.disclosed(
                lead,
                object(prepared),
                data.tables().stream().mapToInt(table -> table.rows().size()).sum(),
                "the public",
                prepared.reason());
        return Confirmed.PUBLISHED;
    }

    /** The same for every version of the same wave or study. */
    static String slug(Prepared prepared) {
        String source = prepared.source().toLowerCase(Locale.ROOT);
        return prepared.data().round() + "-" + prepared.data().kind() + "-" + source.substring(source.length() - 4);
    }

    Prepared get(Actor actor, String ref) {
        Prepared prepared = required(ref);
        guard.require(actor, Ask.to(Action.READ), subject(prepared), Given.about(prepared.id()));
        return prepared;
    }

    /** The latest first. */
    List<Prepared> all(Actor actor) {
        return store.all().stream()
                .filter(prepared -> guard.may(actor, Ask.to(Action.LIST), subject(prepared)))
                .toList();
    }

    /** What can be prepared, for whoever prepares. */
    List<Sources.Source> sources(Actor actor) {
        Subject own = Subject.of(CLASS, "proposed")
                .controlledBy(Bodies.INSPECTORATE)
                .authoredBy(actor.person())
                .with(Condition.OWN_DATA);
        return guard.may(actor, Ask.to(Action.CREATE), own) ? sources.all() : List.of();
    }

    boolean mayJudge(Actor actor, Prepared prepared) {
        return prepared.publishedAt() == null
                && guard.may(actor, DISCLOSE, subject(prepared))
                && !actor.person().equals(prepared.decidedBy());
    }

    private Prepared required(String ref) {
        return (References.isReference(ref) ? store.find(ref) : Optional.<Prepared>empty()).orElseThrow(NotFound::new);
    }

    private static Subject subject(Prepared prepared) {
        return Subject.of(CLASS, "proposed")
                .controlledBy(Bodies.INSPECTORATE)
                .authoredBy(prepared.authors())
                .with(Condition.OWN_DATA);
    }

    private void changed(Actor actor, Prepared prepared, Kind kind, String field) {
        audit.changed(actor, kind, object(prepared), List.of(field), null);
    }

    static ObjectRef object(Prepared prepared) {
        return new ObjectRef(CLASS, prepared.id(), 1, Bodies.INSPECTORATE);
    }
}
