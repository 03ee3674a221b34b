package org.probity.inspection.force;

import java.util.Optional;
import org.probity.access.Actor;
import org.probity.audit.Permission;
import org.probity.inspection.round.Places;
import org.probity.inspection.round.Round;
import org.probity.people.People;
import org.probity.people.Person;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Giving an inspector a place on a force, and declaring a tie with it. */
@Controller
class PlacePages {

    private final Desk desk;
    private final Places places;
    private final People people;

    PlacePages(Desk desk, Places places, People people) {
        this.desk = desk;
        this.places = places;
        this.people = people;
    }

    @PostMapping("/inspect/{key}/forces/{force}/places")
    @Permission("round:A")
    String give(
            Actor actor,
            @PathVariable String key,
            @PathVariable String force,
            @RequestParam(defaultValue = "") String number,
            RedirectAttributes after) {
        Round round = desk.round(actor, key, force);
        Optional<Person> inspector = number.isBlank() ? Optional.empty() : people.byCollarNumber(actor, number);
        if (inspector.isPresent()) {
            places.give(actor, round.id(), force, inspector.get().id());
            after.addFlashAttribute("done", inspector.get().name() + " has a place on this force");
        } else {
            after.addFlashAttribute("fault", "Nobody in the inspectorate has the number \"" + number + "\".");
        }
        return "redirect:/inspect/" + key + "/forces/" + force;
    }

    @PostMapping("/inspect/{key}/forces/{force}/tie")
    @Permission(value = "signed-in", why = "everybody declares their own tie, and nobody another's")
    String tie(Actor actor, @PathVariable String key, @PathVariable String force, RedirectAttributes after) {
        desk.round(actor, key, force);
        places.declareTie(actor, force, null);
        after.addFlashAttribute("done", "Tie declared. You see nothing of this force from now on.");
        return "redirect:/inspect/" + key;
    }
}
