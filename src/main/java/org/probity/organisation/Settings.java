package org.probity.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Subject;
import org.probity.audit.Audit;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.platform.time.Now;
import org.springframework.stereotype.Service;

/** What a body sets for itself, by date. Where it has set nothing, the national default of the {@link SettingKey} holds. */
@Service
public class Settings {

    private static final String CLASS = "setting";

    private final SettingStore store;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Settings(SettingStore store, Guard guard, Audit audit, Now now) {
        this.store = store;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** What the body has set for that day; empty where it has set nothing. */
    public Optional<String> at(String body, String key, LocalDate on) {
        return store.at(body, key, on);
    }

    /** What holds at the body on that day: its own value, or the national default. */
    public String at(String body, SettingKey key, LocalDate on) {
        return store.at(body, key.key(), on).orElse(key.standard());
    }

    /** @throws IllegalArgumentException if the value is none that the key may take */
    public void set(Actor actor, String body, SettingKey key, String value, LocalDate from, String source) {
        guard.require(actor, Ask.to(Action.UPDATE), ordinary(body));
        if (!key.choices().contains(value)) {
            throw new IllegalArgumentException(key.key() + " cannot be " + value);
        }
        UUID id = store.insert(body, new Setting(key, value, from, source.strip()), actor.person(), now.instant());
        audit.changed(actor, Kind.CONFIG, new ObjectRef(CLASS, id, 1, body), List.of(key.key()), null);
    }

    /** Every value that the body has set, by key, latest first. */
    public List<Setting> list(Actor actor) {
        guard.require(actor, Ask.to(Action.READ), ordinary(actor.body()));
        return store.ofBody(actor.body());
    }

    public boolean maySet(Actor actor) {
        return guard.may(actor, Ask.to(Action.UPDATE), ordinary(actor.body()));
    }

    private static Subject ordinary(String body) {
        return Subject.of(CLASS, "ordinary").controlledBy(body);
    }
}
