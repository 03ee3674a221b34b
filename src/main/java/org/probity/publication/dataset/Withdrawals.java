package org.probity.publication.dataset;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Subject;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.organisation.Bodies;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.publication.dataset.DatasetStore.Prepared;
import org.springframework.stereotype.Service;

/** A data set is withdrawn by two leads: one asks with the notice that the public will read, another confirms. */
@Service
public class Withdrawals {

    static final Ask WITHDRAW = Ask.to(Action.UPDATE, "withdraw");

    private final DatasetStore store;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Withdrawals(DatasetStore store, Guard guard, Audit audit, Now now) {
        this.store = store;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** Who asked, and with what notice. */
    record Asked(String notice, UUID by, boolean confirmed) {}

    private static Subject subject() {
        return Subject.of(Datasets.CLASS, "published").controlledBy(Bodies.INSPECTORATE);
    }

    boolean may(Actor actor, Prepared prepared) {
        return prepared.publishedAt() != null
                && asked(prepared).map(each -> !each.confirmed()).orElse(true)
                && guard.may(actor, WITHDRAW, subject());
    }

    Optional<Asked> asked(Prepared prepared) {
        return store.withdrawal(prepared.id());
    }

    /** Asks, or words the notice of one's own request anew. @return false where another lead asked already */
    public boolean ask(Actor lead, String ref, String notice) {
        Prepared prepared = published(ref);
        guard.first(lead, WITHDRAW, subject());
        boolean asked = store.askWithdrawal(prepared.id(), notice, lead.person(), now.instant());
        if (asked) {
            changed(lead, prepared, "withdrawal");
        }
        return asked;
    }

    /** The second lead confirms: from now on the notice stands alone. @return false where nobody asked, or it is done */
    public boolean confirm(Actor lead, String ref) {
        Prepared prepared = published(ref);
        guard.first(lead, WITHDRAW, subject());
        Optional<Asked> asked = asked(prepared).filter(each -> !each.confirmed());
        if (asked.isEmpty()) {
            return false;
        }
        guard.require(lead, WITHDRAW, subject(), Given.second(asked.get().by()));
        Instant at = now.instant();
        store.confirmWithdrawal(prepared.id(), lead.person(), at);
        store.hide(Datasets.slug(prepared), prepared.data(), asked.get().notice(), at);
        changed(lead, prepared, "state");
        return true;
    }

    private Prepared published(String ref) {
        return store.find(ref).filter(each -> each.publishedAt() != null).orElseThrow(NotFound::new);
    }

    private void changed(Actor actor, Prepared prepared, String field) {
        audit.changed(actor, Kind.ALTERATION, Datasets.object(prepared), List.of(field), null);
    }
}
