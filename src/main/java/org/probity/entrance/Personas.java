package org.probity.entrance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.platform.database.Walls;
import org.springframework.stereotype.Service;

/** The roles that a visitor of a demonstration may choose to be. The sample makes them; a live installation has none. */
@Service
public class Personas {

    private final PersonaStore store;
    private final Walls walls;

    Personas(PersonaStore store, Walls walls) {
        this.store = store;
        this.walls = walls;
    }

    /**
     * @param actor of the persona's body, in whose transaction it is written
     * @param label a role in words, such as "Decision officer"; no person's name
     * @param place in the list of the body
     */
    public void add(Actor actor, UUID person, String label, int place) {
        store.insert(actor.body(), person, label, place);
    }

    /** All, by body and place. */
    public List<Persona> all() {
        return walls.asSignIn(store::all);
    }

    public Optional<Persona> of(UUID person) {
        return all().stream().filter(persona -> persona.person().equals(person)).findFirst();
    }
}
