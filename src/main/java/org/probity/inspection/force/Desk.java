package org.probity.inspection.force;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.probity.access.Access;
import org.probity.access.Actor;
import org.probity.figure.Definition;
import org.probity.figure.Definitions;
import org.probity.figure.pages.FigureView;
import org.probity.inspection.round.BodyInRound;
import org.probity.inspection.round.Places;
import org.probity.inspection.round.Round;
import org.probity.inspection.round.Rounds;
import org.probity.organisation.Bodies;
import org.probity.organisation.Body;
import org.probity.people.People;
import org.probity.platform.forms.Choice;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Component;

/** What every page about a force in a round begins with. */
@Component
public class Desk {

    private final Rounds rounds;
    private final Places places;
    private final Bodies bodies;
    private final People people;

    Desk(Rounds rounds, Places places, Bodies bodies, People people) {
        this.rounds = rounds;
        this.places = places;
        this.bodies = bodies;
        this.people = people;
    }

    /** @throws NotFound unless the reader is of the inspectorate, may see the round, and the force is in it */
    public Round round(Actor actor, String key, String force) {
        Round round = round(actor, key);
        in(round, force);
        return round;
    }

    /** The round of something that the reader has been allowed to see. */
    public Round round(UUID id) {
        return rounds.find(id).orElseThrow(NotFound::new);
    }

    /** @throws NotFound unless the reader is of the inspectorate and may see the round */
    public Round round(Actor actor, String key) {
        if (!actor.body().equals(Access.INSPECTORATE)) {
            throw new NotFound();
        }
        return rounds.get(actor, key);
    }

    /** The bodies of the round, by name. */
    public List<Choice> forces(Round round) {
        return rounds.bodies(round.id()).stream()
                .map(in -> Choice.of(in.body(), name(in.body())))
                .sorted(Comparator.comparing(Choice::words))
                .toList();
    }

    BodyInRound in(Round round, String force) {
        return rounds.bodies(round.id()).stream()
                .filter(in -> in.body().equals(force))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public String name(String force) {
        return bodies.find(force).map(Body::formalName).orElse(force);
    }

    List<String> team(Round round, String force) {
        return people.names(places.of(round.id(), force)).values().stream()
                .sorted()
                .toList();
    }

    /** The themes of the metrics, each once, in the order of metrics.csv; and the programme itself. */
    public static List<Choice> themes() {
        return Stream.concat(Definitions.all().stream().map(Definition::theme).distinct(), Stream.of("programme"))
                .map(theme -> Choice.of(theme, FigureView.capital(theme.replace('-', ' '))))
                .toList();
    }

    boolean mayAssign(Actor actor, Round round) {
        return places.mayGive(actor, round);
    }
}
