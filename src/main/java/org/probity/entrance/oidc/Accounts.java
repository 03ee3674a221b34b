package org.probity.entrance.oidc;

import java.time.Instant;
import java.time.LocalDate;
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
import org.probity.audit.ObjectRef;
import org.probity.entrance.Directories.Directory;
import org.probity.entrance.SignIns;
import org.probity.entrance.oidc.AccountStore.Account;
import org.probity.entrance.oidc.AccountStore.Answer;
import org.probity.people.People;
import org.probity.people.Person;
import org.probity.platform.database.Walls;
import org.probity.platform.time.Now;
import org.springframework.stereotype.Service;

/** Whom a directory's answer means, and the tie between a person and a directory's subject. */
@Service
public class Accounts {

    private static final String CLASS = "user";

    private final AccountStore store;
    private final SignIns signIns;
    private final People people;
    private final Guard guard;
    private final Audit audit;
    private final Walls walls;
    private final Now now;

    Accounts(AccountStore store, SignIns signIns, People people, Guard guard, Audit audit, Walls walls, Now now) {
        this.store = store;
        this.signIns = signIns;
        this.people = people;
        this.guard = guard;
        this.audit = audit;
        this.walls = walls;
        this.now = now;
    }

    Known known(Directory directory, String subject, String claim) {
        LocalDate day = now.today();
        Answer answer = new Answer(directory.body(), directory.issuer(), subject, claim, directory.byNumber());
        return Known.of(walls.asSignIn(() -> store.candidates(answer, day)));
    }

    /** In the first transaction of the sign-in that it belongs to. */
    void tie(Actor actor, Directory directory, String subject) {
        if (!store.tie(actor.body(), actor.person(), directory.issuer(), subject, now.instant())) {
            throw new IllegalStateException("Another subject was tied in the meantime");
        }
        log(actor, actor.person(), actor.body(), List.of("issuer", "subject"));
    }

    /** Somebody came through a directory and was not let in: an event in the log of the directory's body. */
    void refused(Directory directory, Known.Nobody who) {
        signIns.asJob("sign-in", directory.body(), job -> {
            audit.signInRefused(job, who.person(), who.why().name());
            return true;
        });
    }

    /** How a person signs in, for whoever keeps the staff list. */
    Optional<Account> find(Actor actor, UUID person) {
        people.kept(actor, person);
        return store.find(person);
    }

    boolean isTaken(Actor actor, String issuer, String named, UUID by) {
        return store.isTaken(actor.body(), issuer, named, by);
    }

    /** Ends the tie to the directory's subject, and every sign-in that was opened with it. The next one ties anew. */
    void forget(Actor actor, UUID person) {
        Person known = require(actor, person);
        store.untie(person);
        log(actor, person, known.controllerBody(), List.of("subject"));
        signIns.endAll(person);
    }

    /** Writes down how the directory names the person. A new name ends the tie to the old one. */
    void name(Actor actor, UUID person, String issuer, String named) {
        Person known = require(actor, person);
        store.name(known.controllerBody(), person, issuer, named);
        log(actor, person, known.controllerBody(), List.of("issuer", "named"));
        signIns.endAll(person);
    }

    /** Of the first people of a body: nobody is there who could be asked. */
    public void nameFirst(Actor founding, UUID person, String issuer, String named) {
        store.name(founding.body(), person, issuer, named);
        log(founding, person, founding.body(), List.of("issuer", "named"));
    }

    private Person require(Actor actor, UUID person) {
        Person known = people.kept(actor, person);
        Subject subject =
                Subject.of(CLASS, "active").controlledBy(known.controllerBody()).targetIs(person);
        guard.require(actor, Ask.to(Action.UPDATE), subject, Given.about(person));
        return known;
    }

    private void log(Actor actor, UUID person, String body, List<String> fields) {
        audit.changed(actor, Kind.ALTERATION, new ObjectRef(CLASS, person, 1, body), fields, null);
    }

    Instant present() {
        return now.instant();
    }
}
